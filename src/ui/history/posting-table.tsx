import { useEffect, useRef, useState } from 'preact/hooks';
import type { Rescored } from '../../browser/messages/matching.ts';
import { type MessageKey, t } from '../../browser/settings/strings.ts';
import { APPLICATION_STATES, type MatchRecord } from '../../browser/storage/match-record.ts';
import type { Postings } from './by-posting.ts';
import { HistoryRow, type HistoryRowProps } from './history-row.tsx';
import type { WatchView } from './watch-view.ts';

const ROWS_AT_ONCE = 60;

type PostingTableProps = Omit<HistoryRowProps, 'match' | 'others' | 'now'> & {
  readonly matches: readonly MatchRecord[];
  readonly postings: Postings;
  readonly scoresNow: ReadonlyMap<string, Rescored | null>;
};

/** The postings as a sortable table. More rows are drawn when the person scrolls to the end. */
export function PostingTable({ matches, postings, scoresNow, watch, ...on }: PostingTableProps) {
  const [rows, setRows] = useState(ROWS_AT_ONCE);
  const [order, setOrder] = useState<HistoryOrder>({ by: 'date', isDescending: true });
  if (matches.length === 0) return <p class="soft">{t('noPostingMatches')}</p>;
  return (
    <div class="table-frame card">
      <table class="table history">
        <HistoryHead order={order} onSort={setOrder} />
        <tbody>
          {sortedMatches(matches, order)
            .slice(0, rows)
            .map(match => (
              <HistoryRow
                key={match.key}
                match={match}
                others={postings.get(match) ?? []}
                now={scoresNow.get(match.key)}
                watch={watch}
                {...on}
              />
            ))}
          {rows < matches.length && (
            <MoreRows key={rows} watch={watch} onSeen={() => setRows(rows + ROWS_AT_ONCE)} />
          )}
        </tbody>
      </table>
    </div>
  );
}

/** An empty row after the drawn rows. When it comes into view, more rows are drawn. */
function MoreRows({ watch, onSeen }: { readonly watch: WatchView; readonly onSeen: () => void }) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => (row.current ? watch(row.current, isSeen => isSeen && onSeen()) : undefined));
  return (
    <tr ref={row}>
      <td colSpan={7} />
    </tr>
  );
}

type HistoryHeadProps = { readonly order: HistoryOrder; readonly onSort: (order: HistoryOrder) => void };

/** The head of the table. A click on a column sorts by it. */
function HistoryHead({ order, onSort }: HistoryHeadProps) {
  const column = (by: SortColumn, name: MessageKey) => (
    <th
      scope="col"
      aria-sort={order.by === by ? (order.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" class="sort" onClick={() => onSort(nextOrder(order, by))}>
        {t(name)}
        <span class="sort-mark" aria-hidden="true">
          {order.by === by && (order.isDescending ? '↓' : '↑')}
        </span>
      </button>
    </th>
  );
  return (
    <thead>
      <tr>
        {column('posting', 'historyPosting')}
        {column('status', 'historyStatus')}
        {column('date', 'historyDate')}
        <th scope="col">{t('chooserLabel')}</th>
        {column('score', 'historyChange')}
        <th scope="col">{t('historyPlot')}</th>
        <td />
      </tr>
    </thead>
  );
}

type SortColumn = 'posting' | 'status' | 'date' | 'score';

/** The column to sort by, and the direction. */
type HistoryOrder = { readonly by: SortColumn; readonly isDescending: boolean };

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

/** The matches in an order. Equal ones keep their order, the newest first. */
function sortedMatches(matches: readonly MatchRecord[], order: HistoryOrder): readonly MatchRecord[] {
  const compare = comparisons[order.by];
  return matches.toSorted((a, b) => (order.isDescending ? compare(b, a) : compare(a, b)));
}

/** The order after a click on a column's head. Titles begin ascending, all others descending; another click reverses the order. */
function nextOrder(order: HistoryOrder, by: SortColumn): HistoryOrder {
  if (order.by === by) return { by, isDescending: !order.isDescending };
  return { by, isDescending: by !== 'posting' };
}
