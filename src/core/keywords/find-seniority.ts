import type { Requirements } from '../types.ts';

type Seniority = NonNullable<Requirements['seniority']>;

const WORDS: readonly (readonly [Seniority, RegExp])[] = [
  ['intern', /\b(?:intern(?:ship)?|trainee|apprentice|werkstudent|working student|praktik\w+|stagiaire)\b/i],
  ['lead', /\b(?:lead|principal|staff|head of|director|architect|manager|cto|vp)\b/i],
  ['senior', /\b(?:senior|sr\.?|snr|iii|experienced|expert)\b/i],
  ['junior', /\b(?:junior|jr\.?|entry[- ]level|graduate|new grad|associate|early career)\b/i],
  ['mid', /\b(?:mid(?:dle)?(?:[- ]level)?|intermediate|regular|ii)\b/i],
];

/** The level that the title names; else what the text says outright; else what the years suggest. */
export function findSeniority(title: string | null, text: string, years: number | null): Seniority | null {
  const named = title === null ? undefined : WORDS.find(([, words]) => words.test(title));
  if (named) return named[0];
  const said = /\b(?:experience level|seniority(?: level)?)\s*:?\s*(\w+[- ]?\w*)/i.exec(text)?.[1];
  const level = said === undefined ? undefined : WORDS.find(([, words]) => words.test(said));
  if (level) return level[0];
  if (years === null) return null;
  if (years <= 1) return 'junior';
  return years < 5 ? 'mid' : 'senior';
}
