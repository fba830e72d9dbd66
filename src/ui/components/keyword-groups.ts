import type { KeywordMatch } from '../../core/types.ts';

/** The groups of the keyword view, in the order they are shown. */
export type KeywordGroups = {
  readonly missingRequired: readonly KeywordMatch[];
  readonly missingPreferred: readonly KeywordMatch[];
  readonly covered: readonly KeywordMatch[];
  readonly listed: readonly KeywordMatch[];
  readonly proven: readonly KeywordMatch[];
  /** Named without being asked for, or satisfied by another of its alternatives. */
  readonly mentioned: readonly KeywordMatch[];
};

function isProven(match: KeywordMatch): boolean {
  return match.evidence === 'project' || match.evidence === 'experience';
}

/** Whether another keyword of the same “A, B or C” already does. */
function isSpared(match: KeywordMatch, all: readonly KeywordMatch[]): boolean {
  return (
    match.evidence === 'missing' &&
    match.alternatives !== null &&
    all.some(other => other.alternatives === match.alternatives && other.evidence !== 'missing')
  );
}

/** Sorts the matches into the groups a person reads, each keeping the report's order. */
export function groupKeywords(matches: readonly KeywordMatch[]): KeywordGroups {
  const mentioned = matches.filter(match => match.need === 'mentioned' || isSpared(match, matches));
  const asked = matches.filter(match => !mentioned.includes(match));
  const missing = asked.filter(match => match.evidence === 'missing');
  return {
    missingRequired: missing.filter(match => match.need === 'required'),
    missingPreferred: missing.filter(match => match.need === 'preferred'),
    covered: asked.filter(match => match.evidence === 'covered'),
    listed: asked.filter(match => match.evidence === 'listed'),
    proven: asked.filter(isProven),
    mentioned,
  };
}
