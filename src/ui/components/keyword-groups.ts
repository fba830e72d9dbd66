import type { KeywordMatch } from '../../core/types.ts';

/** The groups of the keyword view, in the order they are shown. */
export type KeywordGroups = {
  readonly missingRequired: readonly KeywordMatch[];
  readonly missingPreferred: readonly KeywordMatch[];
  readonly covered: readonly KeywordMatch[];
  /** Another of its alternatives is on the resume. */
  readonly satisfied: readonly KeywordMatch[];
  readonly listed: readonly KeywordMatch[];
  readonly proven: readonly KeywordMatch[];
  /** Named without being asked for. */
  readonly mentioned: readonly KeywordMatch[];
};

function isProven(match: KeywordMatch): boolean {
  return match.evidence === 'project' || match.evidence === 'experience';
}

/** Sorts the matches into the groups a person reads, each keeping the report's order. */
export function groupKeywords(matches: readonly KeywordMatch[]): KeywordGroups {
  const mentioned = matches.filter(match => match.need === 'mentioned');
  const asked = matches.filter(match => !mentioned.includes(match));
  const missing = asked.filter(match => match.evidence === 'missing');
  return {
    missingRequired: missing.filter(match => match.need === 'required'),
    missingPreferred: missing.filter(match => match.need === 'preferred'),
    covered: asked.filter(match => match.evidence === 'covered' && match.satisfiedBy === null),
    satisfied: asked.filter(match => match.satisfiedBy !== null),
    listed: asked.filter(match => match.evidence === 'listed'),
    proven: asked.filter(isProven),
    mentioned,
  };
}
