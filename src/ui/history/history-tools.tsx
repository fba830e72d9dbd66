import { keyOf, plural, t } from '../../browser/settings/strings.ts';
import {
  APPLICATION_STATES,
  type ApplicationStatus,
  type MatchRecord,
} from '../../browser/storage/match-record.ts';
import { Button } from '../components/button.tsx';
import { ConfirmButton } from '../components/confirm-button.tsx';
import { holdsWords, SearchField } from '../components/search-field.tsx';

/** Which postings are shown: those with every word, and with this state of the application unless it is null. */
export type HistoryFilter = { readonly words: string; readonly status: ApplicationStatus | null };

/** True if a match contains every word of the search. */
export function isSought(match: MatchRecord, words: string): boolean {
  const { title, company, board, resumeName, url, application } = match;
  return holdsWords([title, company, board, resumeName, url, application?.note], words);
}

type HistoryToolsProps = {
  readonly postings: readonly MatchRecord[];
  /** The postings that match the search. */
  readonly found: readonly MatchRecord[];
  /** How many are shown. */
  readonly count: number;
  readonly filter: HistoryFilter;
  readonly onFilter: (filter: HistoryFilter) => void;
  readonly onExport: (kind: 'csv' | 'json') => void;
  readonly onRemoveAll: () => void;
};

/** The search, a chip for each state of the application, and the buttons for the whole history. */
export function HistoryTools(props: HistoryToolsProps) {
  const { postings, found, count, filter, onFilter, onExport, onRemoveAll } = props;
  const inState = (state: ApplicationStatus, among: readonly MatchRecord[]) =>
    among.filter(({ application }) => application?.status === state).length;
  return (
    <div class="history-tools side-by-side">
      <SearchField
        name={t('historyFilter')}
        value={filter.words}
        onSearch={words => onFilter({ ...filter, words })}
      />
      {APPLICATION_STATES.filter(state => inState(state, postings) > 0).map(state => (
        <button
          key={state}
          type="button"
          class="filter-chip wash"
          aria-pressed={filter.status === state}
          onClick={() => onFilter({ ...filter, status: filter.status === state ? null : state })}
        >
          {t(keyOf('status', state))} <span class="strong">{inState(state, found)}</span>
        </button>
      ))}
      <p class="faint" role="status">
        {plural('postingsCount', count)}
      </p>
      <span class="side-by-side pushed">
        <Button name="CSV" onClick={() => onExport('csv')} />
        <Button name="JSON" onClick={() => onExport('json')} />
        <ConfirmButton
          icon="trash"
          name={t('deleteAll')}
          question={plural('deleteHistoryQuestion', postings.length)}
          onConfirm={onRemoveAll}
        />
      </span>
    </div>
  );
}
