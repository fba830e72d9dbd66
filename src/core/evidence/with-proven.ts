import { impliedBy } from '../lexicon/lexicon.ts';
import { concludedFrom } from './conclusions.ts';
import { compareLevels } from './evidence-levels.ts';
import type { ResumeFacts } from './gather-facts.ts';
import { levelOnceProven } from './level-through.ts';
import { type PlacedKeyword, settleAlternatives } from './match-keywords.ts';

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
      if (through && compareLevels(keyword.evidence, through) < 0)
        return { ...keyword, evidence: through, coveredBy: [name] };
      if (keyword.evidence === 'missing' && concludedFrom(keyword.name, knowsNow))
        return { ...keyword, evidence: 'covered', coveredBy: [name] };
      return keyword;
    }),
  );
}
