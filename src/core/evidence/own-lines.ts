import { otherWords } from '../keywords/other-requirement-words.ts';
import { contains, lineAround } from '../text/spans.ts';
import type { OtherRequirement, Quote, Resume } from '../types.ts';
import type { LanguageShown } from './languages-shown.ts';

// A citizen or holder of a clearance is allowed to work; any mention of travel is an answer to it.
const alsoTold: Readonly<Record<string, RegExp>> = {
  'Security clearance': /\bclearance\b/i,
  Travel: /\btravel/i,
  'Work authorisation': /\b(?:citizen(?:ship)?|security clearance|ts\/sci)\b/i,
};

/** The offset at which a resume speaks of the condition, anywhere; −1 if it does not. */
export function conditionShown(name: string, text: string): number {
  const told = otherWords.find(other => other.name === name)?.words(text);
  const found = told?.exec(text) ?? alsoTold[name]?.exec(text);
  return found?.index ?? -1;
}

/** The person's own line about a permit, a spoken language, travel or shifts, outside jobs and projects; null if there is none. */
export function ownLine(
  other: OtherRequirement,
  { text, entries }: Pick<Resume, 'text' | 'entries'>,
  languages: readonly LanguageShown[],
): Quote | null {
  const { kind, name, spans } = other;
  // Words like “remote” on a resume describe past work; lines of a job or project are not about the person.
  const isCondition = (kind === 'permit' || kind === 'place') && !/^(?:Remote|Hybrid|On site)$/.test(name);
  const start = isCondition
    ? conditionShown(name, text)
    : (languages.find(one => one.spans === spans)?.place?.start ?? -1);
  if (start < 0 || (isCondition && entries.some(entry => contains(entry, start)))) return null;
  const line = lineAround(text, start);
  return { ...line, text: text.slice(line.start, line.end), level: 'listed' };
}
