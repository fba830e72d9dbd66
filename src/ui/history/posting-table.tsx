import { useEffect, useRef, useState } from 'preact/hooks';
import type { Rescored } from '../../browser/messages/matching.ts';
import { t } from '../../browser/settings/strings.ts';
import type { MatchRecord } from '../../browser/storage/match-record.ts';
import type { Postings } from './by-posting.ts';
import { HistoryHead } from './history-head.tsx';
import { type HistoryOrder, sortedMatches } from './history-order.ts';
import { HistoryRow, type HistoryRowProps } from './history-row.tsx';
import type { WatchView } from './watch-view.ts';

const ROWS_AT_ONCE = 60;

type PostingTableProps = Omit<HistoryRowProps, 'match' | 'others' | 'now'> & {
  readonly matches: readonly MatchRecord[];
  readonly postings: Postings;
  readonly scoresNow: ReadonlyMap<string, Rescored | null>;
};

/** The postings as a list that can be sorted; rows are drawn as they come into view. */
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

/** The end of the rows that are drawn; seen, it brings more. */
function MoreRows({ watch, onSeen }: { readonly watch: WatchView; readonly onSeen: () => void }) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => (row.current ? watch(row.current, isSeen => isSeen && onSeen()) : undefined));
  return (
    <tr ref={row}>
      <td colSpan={7} />
    </tr>
  );
}
