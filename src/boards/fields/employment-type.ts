import { oneLine } from '../page/text-of.ts';

const kinds: readonly (readonly [name: string, words: RegExp])[] = [
  ['Internship', /\bintern(?:ship)?\b|praktik|stage\b|stáž|\bstaż|tirocinio|prácticas/i],
  ['Apprenticeship', /apprentice|ausbildung|alternance/i],
  ['Volunteer', /volunteer|ehrenamt|bénévol/i],
  ['Per diem', /per[\s_-]?diem/i],
  [
    'Part-time',
    /part[\s_-]?time|_pt$|teilzeit|temps partiel|tiempo parcial|deeltijd|zkrácený|částečný|tempo parziale|niepełny|deltid/i,
  ],
  [
    'Full-time',
    /full[\s_-]?time|_ft$|vollzeit|temps plein|tiempo completo|voltijd|fulltime|plný úvazek|tempo pieno|pełny etat|fuldtid|heltid/i,
  ],
  ['Contract', /contract(?:or)?\b|freelance|umowa b2b|werkvertrag/i],
  ['Temporary', /temporary|befristet|\bcdd\b|fixed[\s_-]?term|temporal|tijdelijk/i],
  ['Permanent', /permanent|unbefristet|\bcdi\b|indefinido/i],
];

/** What the page says of the kind of employment in one normal form (`Full-time, Contract`); null where it says nothing. */
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
