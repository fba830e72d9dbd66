import { oneLine } from '../../core/text/one-line.ts';

const kinds: readonly (readonly [name: string, words: RegExp])[] = [
  ['Internship', /\bintern(?:ship)?\b|praktik|\bstage\b|\bst[aá][zż]\b|tirocinio/i],
  ['Apprenticeship', /apprenti|ausbildung|alternance/i],
  ['Volunteer', /volunteer/i],
  ['Per diem', /per[\s_-]?diem/i],
  ['Part-time', /part[\s_-]?time|_pt$|teilzeit|partiel|parcial|parziale|deeltijd|částečný|zkrácený|deltid/i],
  [
    'Full-time',
    /full[\s_-]?time|_ft$|vollzeit|temps plein|complet[oa]|voltijd|plný úvazek|tempo pieno|pełny(?: etat)?|[fh][ue]l[dl]?tid/i,
  ],
  ['Contract', /contract(?:or)?\b|freelance|b2b/i],
  ['Temporary', /temporary|\bbefristet|\bcdd\b|fixed[\s_-]?term|tijdelijk/i],
  ['Permanent', /permanent|unbefristet|\bcdi\b|indefinido/i],
];

/** The kinds of employment that the values name, in one form (`Full-time, Contract`). If none is known, the first short value as it is; null if there is no value. */
export function employmentTypeOf(values: readonly unknown[]): string | null {
  const found = new Set<string>();
  let raw: string | null = null;
  for (const value of values.slice(0, 8)) {
    const text = oneLine(value);
    if (!text || /^(?:other|n\/?a|-)$/i.test(text)) continue;
    raw ??= text.length <= 40 ? text : null;
    for (const [name, words] of kinds) if (text.length <= 120 && words.test(text)) found.add(name);
  }
  return found.size ? [...found].join(', ') : raw;
}

/** True if the text names a kind of employment. */
export const namesEmploymentType = (text: string): boolean => kinds.some(([, words]) => words.test(text));

/** True if the text names a kind of employment and little else: “Full-time employee”, “in Vollzeit”, but not “B2B SaaS” or “Contract Manager”. */
export function saysOnlyEmployment(text: string): boolean {
  const rest = withoutEmploymentType(text);
  return namesEmploymentType(text) && !/\p{Lu}|\s.*\s/u.test(rest);
}

/** The text without its kinds of employment: “Leiden Full-time” → “Leiden”. */
export const withoutEmploymentType = (text: string): string =>
  kinds
    .reduce((rest, [, words]) => rest.replace(words, ' '), text)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,|·-]+|[\s,|·-]+$/g, '');
