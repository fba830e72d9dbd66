import { impliedBy } from '../lexicon/lexicon.ts';
import { concludedFrom } from './conclusions.ts';
import type { ResumeFacts } from './gather-facts.ts';
import { levelOnceProven } from './level-through.ts';
import { type PlacedKeyword, settleAlternatives, supportOf } from './match-keywords.ts';
import { compareLevels } from './skills-shown.ts';

/** The same keywords after one of them was shown in a project, and all that follows from it with what the person knows. */
export function withProven(
  placed: readonly PlacedKeyword[],
  name: string,
  knows: ResumeFacts['knows'],
): readonly PlacedKeyword[] {
  const implied = impliedBy(name);
  const knowsNow = (skill: string) => skill === name || implied.includes(skill) || knows(skill);
  return settleAlternatives(
    placed.map(keyword => {
      if (keyword.name === name && compareLevels(keyword.evidence, 'project') < 0)
        return { ...keyword, evidence: 'project' };
      const through = levelOnceProven(keyword, name);
      if (through && through !== 'covered' && compareLevels(keyword.evidence, through) < 0)
        return { ...keyword, evidence: through, coveredBy: [name], support: 0 };
      const support = supportOnceKnown(keyword, name, knowsNow);
      return compareLevels(keyword.evidence, 'covered') > 0 || support === null
        ? keyword
        : { ...keyword, evidence: 'covered', coveredBy: [...keyword.coveredBy, name], support };
    }),
  );
}

/** How well a keyword is implied once another is known as well; null where that changes nothing. */
function supportOnceKnown(
  { name, coveredBy, support, evidence }: PlacedKeyword,
  other: string,
  knows: ResumeFacts['knows'],
): number | null {
  const leads = (one: string) => impliedBy(one).includes(name);
  const implied = new Set([...coveredBy, other].filter(leads)).size;
  const concluded = concludedFrom(name, knows);
  const now = supportOf(Math.max(implied, concluded?.spare ?? 0));
  if (evidence === 'missing') return implied > 0 || concluded ? now : null;
  return now > support ? now : null;
}
