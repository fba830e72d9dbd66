import { type LinearModel, readModel, scoresOf } from '../../core/models/linear-model.ts';
import { RESUME_ENTRIES_WEIGHTS } from '../../core/models/resume-entries-weights.ts';
import type { EntryKind } from '../../core/types.ts';
import { entryProposals, proposalFeatures } from './entry-proposals.ts';
import type { Row } from './entry-rows.ts';

let model: LinearModel | null = null;

const SURE = 0.5;

/** Where a section's entries start: of all ways to part it the one that looks most like entries do. `odds` are those of its rows. */
export function chooseStarts(
  rows: readonly Row[],
  kind: EntryKind,
  odds: readonly number[],
): readonly number[] {
  model ??= readModel(RESUME_ENTRIES_WEIGHTS);
  let best: { starts: readonly number[]; score: number } | null = null;
  for (const proposal of proposalsOf(rows, kind, odds)) {
    const score = scoresOf(model, proposalFeatures(rows, proposal, kind, odds))[0] ?? 0;
    if (best === null || score > best.score) best = { starts: proposal.starts, score };
  }
  return best?.starts ?? [];
}

/** The ways to part the rows, those among them that the line model sees. */
export function proposalsOf(rows: readonly Row[], kind: EntryKind, odds: readonly number[]) {
  const learnt = odds.flatMap((odd, index) => (odd > SURE ? [index] : []));
  return entryProposals(rows, kind, learnt);
}
