import { isName } from '../lexicon/skill.ts';
import { inRuns } from '../text/grouped.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { hasListNeighbour } from './list-neighbours.ts';
import { isJoint } from './mention-features.ts';

/** Marks the tokens of skills that are certain, which help to judge the others: 2 for names of tools, 1 for practices, 0 for the rest. */
export function markAnchors(
  candidates: readonly (readonly Candidate[])[],
  tokens: readonly Token[],
): Uint8Array {
  const anchors = new Uint8Array(tokens.length);
  const pending: Candidate[] = [];
  let covered = 0;
  for (const choices of candidates) {
    const longest = choices[0];
    if (!longest || longest.first < covered) continue;
    const { first, end, skill, alias } = longest;
    if (alias.guard.needs !== 'nothing') {
      if (isName(skill)) pending.push(longest);
      continue;
    }
    anchors.fill(isName(skill) ? 2 : 1, first, end);
    covered = end;
  }
  // “(ant, maven, gradle)”: a name in a list with a certain skill becomes certain, and so do its own neighbours.
  for (const one of [...pending, ...pending.toReversed()]) {
    if (hasListNeighbour(one, { tokens, anchors })) anchors.fill(2, one.first, one.end);
  }
  for (const chain of listsOf(pending, tokens)) {
    // Names that are also ordinary words confirm each other: three in a list, or two if their letter case must match exactly.
    const isExact = chain.every(one => one.alias.guard.exactCase);
    if (chain.length < (isExact ? 2 : 3)) continue;
    for (const one of chain) anchors.fill(2, one.first, one.end);
  }
  return anchors;
}

/** Groups candidates that are neighbours in one list. */
const listsOf = (
  candidates: readonly Candidate[],
  tokens: readonly Token[],
): readonly (readonly Candidate[])[] =>
  inRuns(candidates, ({ end }, { first }) => {
    const gap = tokens[first]?.gap;
    return (
      (end === first && (gap === ',' || gap === '/')) || (end === first - 1 && isJoint(tokens, first - 1))
    );
  });
