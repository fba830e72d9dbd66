const SHORT: ReadonlyMap<string, string> = new Map([
  ['jr', 'junior'],
  ['sr', 'senior'],
  ['snr', 'senior'],
  ['eng', 'engineer'],
  ['dev', 'developer'],
  ['mgr', 'manager'],
  ['swe', 'software engineer'],
]);

/** A job title without its spelling: “Jr. Back-End Engineer” is `junior backend engineer`. */
export function foldTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/\b(back|front|full)[\s-]?(end|stack)\b/g, '$1$2')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(word => word !== '')
    .map(word => SHORT.get(word) ?? word)
    .join(' ');
}

const DEGREES = {
  bachelor:
    /^(?:bachelors?(?: degree)?(?: of (?:science|arts|engineering))?|b\s?sc?|b\s?a|b\s?eng|b\s?tech|undergraduate degree)$/,
  master: /^(?:masters?(?: degree)?(?: of (?:science|arts|engineering))?|m\s?sc?|m\s?a|m\s?eng|m\s?tech)$/,
  doctorate: /^(?:ph\s?d|doctorate|doctoral degree|doctor of philosophy)$/,
};

/** The degree that a spelling names (“B.Sc.” is `bachelor`), or null. */
export function foldDegree(text: string): string | null {
  const words = text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\./g, '')
    .trim();
  return Object.entries(DEGREES).find(([, spellings]) => spellings.test(words))?.[0] ?? null;
}
