import { useEffect, useRef, useState } from 'preact/hooks';
import type { Application, ApplicationStatus, MatchRecord } from '../../browser/match-record.ts';
import type { DamagedRecord } from '../../browser/stored-resume.ts';
import { plural, t } from '../../browser/strings.ts';
import { ConfirmButton } from '../components/confirm-button.tsx';
import { Icon } from '../components/icon.tsx';
import { statusNames } from './application-note.tsx';
import { HistoryHead } from './history-head.tsx';
import { applicationStates, type HistoryOrder, sortedMatches } from './history-order.ts';
import { HistoryRow } from './history-row.tsx';
import type { WatchView } from './watch-view.ts';

const ROWS_AT_ONCE = 60;
const UNDO_MS = 8_000;

/** What can be done with the history. */
export type HistoryActions = {
  readonly remove: (key: string) => void;
  /** Puts back what was deleted. */
  readonly restore: (matches: readonly MatchRecord[]) => void;
  readonly note: (key: string, application: Application | null) => void;
  readonly removeAll: () => void;
  readonly exportAs: (kind: 'csv' | 'json') => void;
  readonly watch: WatchView;
  readonly view: (key: string, isInView: boolean) => void;
};

type HistoryViewProps = {
  /** Null while it is being opened. */
  readonly matches: readonly MatchRecord[] | null;
  readonly damaged: readonly DamagedRecord[];
  readonly scoresNow: ReadonlyMap<string, number | null>;
  readonly isKept: boolean;
  readonly actions: HistoryActions;
};

function holds(match: MatchRecord, words: string): boolean {
  const text = [match.title, match.company, match.board, match.resumeName, match.url].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word));
}

/** The postings matched, with the score then and now. */
export function HistoryView({ matches, damaged, scoresNow, isKept, actions }: HistoryViewProps) {
  const [filter, setFilter] = useState('');
  const [rows, setRows] = useState(ROWS_AT_ONCE);
  const [status, setStatus] = useState<ApplicationStatus | null>(null);
  const [order, setOrder] = useState<HistoryOrder>({ by: 'date', isDescending: true });
  const [deleted, setDeleted] = useState<readonly MatchRecord[]>([]);
  useEffect(() => {
    if (deleted.length === 0) return;
    const timer = setTimeout(() => setDeleted([]), UNDO_MS);
    return () => clearTimeout(timer);
  }, [deleted]);
  const undo = deleted.length > 0 && (
    <p class="undo" role="status">
      {plural('historyDeleted', deleted.length)}{' '}
      <button
        type="button"
        class="button"
        onClick={() => {
          actions.restore(deleted);
          setDeleted([]);
        }}
      >
        {t('undo')}
      </button>
    </p>
  );
  if (matches === null) return <main class="page-body" aria-busy="true" />;
  if (matches.length + damaged.length === 0) {
    return (
      <main class="page-body">
        <h1 class="page-title">{t('navHistory')}</h1>
        <p class="soft">{t(isKept ? 'historyEmpty' : 'historyOff')}</p>
        {undo}
      </main>
    );
  }
  const found = matches.filter(match => holds(match, filter.trim()));
  const shown = sortedMatches(
    status === null ? found : found.filter(({ application }) => application?.status === status),
    order,
  );
  const states = applicationStates.filter(state =>
    matches.some(({ application }) => application?.status === state),
  );
  return (
    <main class="page-body">
      <h1 class="page-title">{t('navHistory')}</h1>
      <div class="history-tools">
        <input
          class="field"
          type="search"
          aria-label={t('historyFilter')}
          placeholder={t('historyFilter')}
          value={filter}
          onInput={event => setFilter(event.currentTarget.value)}
        />
        {states.map(state => (
          <button
            key={state}
            type="button"
            class="filter-chip"
            aria-pressed={status === state}
            onClick={() => setStatus(status === state ? null : state)}
          >
            {t(statusNames[state])}{' '}
            <span class="filter-count">
              {found.filter(({ application }) => application?.status === state).length}
            </span>
          </button>
        ))}
        <p class="faint" role="status">
          {plural('postingsCount', shown.length)}
        </p>
        <span class="history-buttons">
          <button type="button" class="button" onClick={() => actions.exportAs('csv')}>
            CSV
          </button>
          <button type="button" class="button" onClick={() => actions.exportAs('json')}>
            JSON
          </button>
          <ConfirmButton
            icon="trash"
            name={t('deleteAll')}
            question={plural('deleteHistoryQuestion', matches.length)}
            onConfirm={() => {
              setDeleted(matches);
              actions.removeAll();
            }}
          />
        </span>
      </div>
      <div class="table-frame">
        <table class="table history">
          <HistoryHead order={order} onSort={setOrder} />
          <tbody>
            {shown.slice(0, rows).map(match => (
              <HistoryRow
                key={match.key}
                match={match}
                now={scoresNow.get(match.key)}
                onDelete={gone => {
                  setDeleted([gone]);
                  actions.remove(gone.key);
                }}
                onNote={actions.note}
                watch={actions.watch}
                onView={actions.view}
              />
            ))}
            {rows < shown.length && (
              <MoreRows key={rows} watch={actions.watch} onSeen={() => setRows(rows + ROWS_AT_ONCE)} />
            )}
          </tbody>
        </table>
      </div>
      {undo}
      {damaged.map(record => (
        <p class="notice" key={record.id}>
          <Icon name="warning" />
          <span>
            {t('damagedMatch')}{' '}
            <button type="button" class="button quiet" onClick={() => actions.remove(record.id)}>
              {t('delete')}
            </button>
          </span>
        </p>
      ))}
    </main>
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
