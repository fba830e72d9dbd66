import { APPLICATION_STATES, type MatchRecord } from '../../browser/storage/match-record.ts';

/** The columns that the history can be sorted by. */
export type SortColumn = 'posting' | 'status' | 'date' | 'score';

/** A column, and which way. */
export type HistoryOrder = { readonly by: SortColumn; readonly isDescending: boolean };

const comparisons: Readonly<Record<SortColumn, (a: MatchRecord, b: MatchRecord) => number>> = {
  posting: (a, b) =>
    (a.title ?? '').localeCompare(b.title ?? '') || (a.company ?? '').localeCompare(b.company ?? ''),
  status: (a, b) => statusPlace(a) - statusPlace(b),
  date: (a, b) => a.at - b.at,
  score: (a, b) => (a.score ?? -1) - (b.score ?? -1),
};

function statusPlace({ application }: MatchRecord): number {
  return application ? APPLICATION_STATES.indexOf(application.status) : -1;
}

/** The matches in an order; equal ones stay as they stood, the newest first. */
export function sortedMatches(matches: readonly MatchRecord[], order: HistoryOrder): readonly MatchRecord[] {
  const compare = comparisons[order.by];
  return matches.toSorted((a, b) => (order.isDescending ? compare(b, a) : compare(a, b)));
}

/** The order after a press on a column's head: words from the first, dates and scores from the highest, then the other way. */
export function nextOrder(order: HistoryOrder, by: SortColumn): HistoryOrder {
  if (order.by === by) return { by, isDescending: !order.isDescending };
  return { by, isDescending: by !== 'posting' };
}
