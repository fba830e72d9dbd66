import type { MatchRecord } from '../../browser/storage/match-record.ts';

/** What came and went between two looks at the same posting. */
export type KeywordChanges = { readonly gained: readonly string[]; readonly lost: readonly string[] };

/** Keywords that are proven now and were not at the first look, and the other way round. */
export function keywordChanges(match: Pick<MatchRecord, 'past' | 'summary'>): KeywordChanges {
  const first = match.past[0];
  if (!first) return { gained: [], lost: [] };
  const { proven } = match.summary;
  return {
    gained: proven.filter(name => !first.proven.includes(name)),
    lost: first.proven.filter(name => !proven.includes(name)),
  };
}
