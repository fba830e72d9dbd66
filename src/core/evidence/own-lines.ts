import { otherWords } from '../keywords/other-requirement-words.ts';
import { contains, lineAround } from '../text/spans.ts';
import type { OtherRequirement, Quote, Resume } from '../types.ts';
import type { LanguageShown } from './languages-shown.ts';

// Who is a citizen or holds a clearance may work there; who speaks of travel has said something on it.
const alsoTold: Readonly<Record<string, RegExp>> = {
  'Security clearance': /\bclearance\b/i,
  Travel: /\btravel/i,
  'Work authorisation': /\b(?:citizen(?:ship)?|security clearance|ts\/sci)\b/i,
};

/** Where a resume tells of the condition of this name, be it in its head, a list or a job; -1 where it does not. */
export function conditionShown(name: string, text: string): number {
  const told = otherWords.find(other => other.name === name)?.words(text);
  const found = told?.exec(text) ?? alsoTold[name]?.exec(text);
  return found?.index ?? -1;
}

/** The person's own line on a permit, a spoken language, travel or shifts, from anywhere but a job or project; null where there is none. */
export function ownLine(
  other: OtherRequirement,
  { text, entries }: Pick<Resume, 'text' | 'entries'>,
  languages: readonly LanguageShown[],
): Quote | null {
  const { kind, name, spans } = other;
  // Where the work is done, a resume tells of other work; and what a job or project was about is nothing of the person's own.
  const isCondition = (kind === 'permit' || kind === 'place') && !/^(?:Remote|Hybrid|On site)$/.test(name);
  const start = isCondition
    ? conditionShown(name, text)
    : (languages.find(one => one.spans === spans)?.place?.start ?? -1);
  if (start < 0 || (isCondition && entries.some(entry => contains(entry, start)))) return null;
  const line = lineAround(text, start);
  return { ...line, text: text.slice(line.start, line.end), level: 'listed' };
}
