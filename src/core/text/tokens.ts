/**
 * What stands between a token and the one before it: nothing, a space, a hyphen, a dot, a slash, an ampersand,
 * a line break inside a paragraph, a comma, or anything stronger (`|`).
 */
export type Gap = '' | ' ' | '-' | '.' | '/' | '&' | '\n' | ',' | '|';

/** A word of a text with its place; `norm` is the form in which words are compared. */
export type Token = {
  readonly text: string;
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Part of a web or e-mail address: never a word of the text. */
  readonly inAddress: boolean;
};

// A word, with the ++ or # of C++ and C#, the + of two certificates, the dot of .NET (also where a text was split into words: `. NET`) and
// a possessive.
const WORD =
  /(?<![\p{L}\p{N}.])\.(?:NET|Net|net)(?![\p{L}\p{N}])|(?<=\s)\. (?:NET|net)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:Security|Network)\+|[\p{L}\p{N}\p{M}]+(?:\+\+|(?<=(?<![\p{L}\p{N}])[A-Za-z])#|['’]\p{L}{1,2}(?!\p{L}))?/gu;

/** Splits a text into words, keeping C++, C#, .NET and R&D apart from their letters. Linear in its length. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const addresses = addressSpans(text);
  let address = 0;
  let previousEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    while (address < addresses.length && (addresses[address]?.[1] ?? 0) <= start) address += 1;
    const inAddress = address < addresses.length && (addresses[address]?.[0] ?? 0) <= start;
    const gap = tokens.length === 0 ? '|' : gapOf(text.slice(previousEnd, start));
    tokens.push({ text: match[0], norm: normalizeWord(match[0]), start, end, gap, inAddress });
    previousEnd = end;
  }
  return tokens;
}

const SPACES = /^[^\S\n]+$/;
const SPACED_MARK = /^[^\S\n]*[)\]]?([/&,;|+])[^\S\n]*$/;

function gapOf(between: string): Gap {
  if (between === '') return '';
  if (between === ' ' || SPACES.test(between)) return ' ';
  if (between === '-' || between === '_' || between === '‑' || between === '‐') return '-';
  if (between === '.') return '.';
  if (between === ', ') return ',';
  const mark = between.length < 12 ? SPACED_MARK.exec(between)?.[1] : undefined;
  if (mark === '/' || mark === '&') return mark;
  if (mark === ',' || mark === ';' || mark === '+') return ',';
  if (/^[^\S\n]*\n[^\S\n]*$/.test(between)) return '\n';
  return '|';
}

const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s<>"')\]]{1,400}|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}|(?<![\w@/.-])[a-z\d-]{1,63}\.(?:com|org|io|dev|net|co|me)\/[^\s<>"')\]]{0,400}/gi;

function addressSpans(text: string): readonly (readonly [number, number])[] {
  return Array.from(text.matchAll(ADDRESS), match => [match.index, match.index + match[0].length] as const);
}

/** The form in which words are compared: NFKC, lower case, no possessive, American spelling. */
export function normalizeWord(word: string): string {
  let norm = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is plain ASCII on purpose
  if (!/^[\x00-\x7f]*$/.test(norm)) norm = norm.normalize('NFKC').replace(/’/g, "'");
  if (norm === '. net') return '.net';
  if (norm.endsWith("'s")) norm = norm.slice(0, -2);
  if (norm.length > 7) norm = americanize(norm);
  return norm;
}

function americanize(word: string): string {
  return word
    .replace(/isation/, 'ization')
    .replace(/ising$/, 'izing')
    .replace(/ised$/, 'ized')
    .replace(/elling$/, 'eling')
    .replace(/eller$/, 'eler')
    .replace(/behaviour/, 'behavior');
}

/** The word without its plural ending: `apis` is `api`, `queries` is `query`, `class` stays. */
export function singular(norm: string): string {
  if (norm.length < 3 || !norm.endsWith('s') || norm.endsWith('ss')) return norm;
  if (norm.endsWith('ies') && norm.length > 4) return `${norm.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/.test(norm)) return norm.slice(0, -2);
  return norm.slice(0, -1);
}
