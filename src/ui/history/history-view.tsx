import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Rescored } from '../../browser/messages/matching.ts';
import { plural, t } from '../../browser/settings/strings.ts';
import type { Application, MatchRecord } from '../../browser/storage/match-record.ts';
import type { DamagedRecord } from '../../browser/storage/stored-resume.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { Tabs } from '../components/tabs.tsx';
import { useUndo } from '../components/undo.tsx';
import { byPosting, type Postings } from './by-posting.ts';
import { type HistoryFilter, HistoryTools, isSought } from './history-tools.tsx';
import { PostingTable } from './posting-table.tsx';
import type { WatchView } from './watch-view.ts';
import { WorthView } from './worth-view.tsx';

/** What can be done with the history. A promised boolean says whether the action succeeded. */
export type HistoryActions = {
  readonly remove: (keys: readonly string[]) => Promise<boolean>;
  /** Restores deleted matches. */
  readonly restore: (matches: readonly MatchRecord[]) => Promise<void>;
  readonly note: (key: string, application: Application | null) => Promise<boolean>;
  /** Restores an earlier note. */
  readonly restoreNote: (key: string, application: Application) => Promise<void>;
  readonly removeAll: () => Promise<boolean>;
  readonly exportAs: (kind: 'csv' | 'json') => void;
  readonly watch: WatchView;
  /** Tells whether a match is in view. Only then it is scored again. */
  readonly view: (key: string, isInView: boolean) => void;
};

type HistoryViewProps = {
  /** Null while the history is being loaded. */
  readonly matches: readonly MatchRecord[] | null;
  readonly damaged: readonly DamagedRecord[];
  readonly scoresNow: ReadonlyMap<string, Rescored | null>;
  readonly isKept: boolean;
  /** Why something could not be stored. */
  readonly notice?: ComponentChildren;
  readonly actions: HistoryActions;
  /** The view that is shown first. */
  readonly startsWith?: HistoryViewId;
};

/** The views of the history: the list of postings, and the worth of skills. */
export type HistoryViewId = 'postings' | 'skills';

/** The matched postings with their scores then and now, and what each missing skill would be worth over them. */
export function HistoryView(props: HistoryViewProps) {
  const { matches, damaged, scoresNow, isKept, notice, actions, startsWith } = props;
  const [filter, setFilter] = useState<HistoryFilter>({ words: '', status: null });
  const [view, setView] = useState<HistoryViewId>(startsWith ?? 'postings');
  const [undoBar, undoable] = useUndoable(actions);
  const postings = useMemo(() => byPosting(matches ?? []), [matches]);
  const found = useMemo(() => withWords(postings, filter.words), [postings, filter.words]);
  const shown = useMemo(
    () => found.filter(({ application }) => filter.status === null || application?.status === filter.status),
    [found, filter.status],
  );
  if (matches === null) return <main class="page-body" aria-busy="true" />;
  if (matches.length + damaged.length === 0)
    return <EmptyHistory isKept={isKept} notice={notice} undoBar={undoBar} />;
  return (
    <main class="page-body">
      <h1 class="page-title">{t('navHistory')}</h1>
      {notice}
      <HistoryTools
        postings={[...postings.keys()]}
        found={found}
        count={shown.length}
        filter={filter}
        onFilter={setFilter}
        onExport={actions.exportAs}
        onRemoveAll={() => undoable.removeAll(postings)}
      />
      <Tabs
        label={t('views')}
        selected={view}
        onSelect={setView}
        tabs={[
          {
            id: 'postings',
            name: t('historyPostings'),
            render: () => (
              <>
                <h2 class="for-screen-readers">{t('historyPostings')}</h2>
                <PostingTable
                  matches={shown}
                  postings={postings}
                  scoresNow={scoresNow}
                  onDelete={match => undoable.remove([match, ...(postings.get(match) ?? [])])}
                  onNote={undoable.note}
                  watch={actions.watch}
                  onView={actions.view}
                />
              </>
            ),
          },
          {
            id: 'skills',
            name: t('worthTitle'),
            render: () => <WorthView matches={shown} scores={scoresNow} onView={actions.view} />,
          },
        ]}
      />
      {undoBar}
      <DamagedMatches damaged={damaged} onRemove={actions.remove} />
    </main>
  );
}

/** The postings with at least one match that contains the words. */
function withWords(postings: Postings, words: string): readonly MatchRecord[] {
  const isFound = (match: MatchRecord) => isSought(match, words);
  return [...postings].flatMap(([match, others]) => (isFound(match) || others.some(isFound) ? match : []));
}

/** The actions that change the history, each with an offer to undo it. */
function useUndoable(actions: HistoryActions) {
  const [undoBar, offerUndo] = useUndo();
  const removed = (count: number, gone: readonly MatchRecord[]) =>
    offerUndo({ words: plural('historyDeleted', count), undo: () => actions.restore(gone) });
  const undoable = {
    /** Deletes the matches of one posting. */
    remove: async (matches: readonly MatchRecord[]) => {
      if (await actions.remove(matches.map(({ key }) => key))) removed(1, matches);
    },
    removeAll: async (postings: Postings) => {
      if (await actions.removeAll()) removed(postings.size, [...postings].flat(2));
    },
    note: async (match: MatchRecord, application: Application | null) => {
      const isNoted = await actions.note(match.key, application);
      const { application: before } = match;
      // A new state replaces the date, and no state also deletes the note. Both can be undone.
      if (isNoted && before && before.status !== application?.status)
        offerUndo({
          words: t(application ? 'statusChanged' : 'statusRemoved'),
          undo: () => actions.restoreNote(match.key, before),
        });
    },
  };
  return [undoBar, undoable] as const;
}

type EmptyHistoryProps = Pick<HistoryViewProps, 'isKept' | 'notice'> & { undoBar: ComponentChildren };

/** Shown if the history is empty: says what to do first, or that no history is kept. */
function EmptyHistory({ isKept, notice, undoBar }: EmptyHistoryProps) {
  return (
    <main class="page-body">
      <h1 class="page-title">{t('navHistory')}</h1>
      {notice}
      <p class="soft history-empty">{t(isKept ? 'historyEmpty' : 'historyOff')}</p>
      <p>
        <a class="button" href={isKept ? '#sample' : '#settings'}>
          {t(isKept ? 'seeExample' : 'navSettings')}
        </a>
      </p>
      {undoBar}
    </main>
  );
}

type DamagedMatchesProps = Pick<HistoryViewProps, 'damaged'> & { onRemove: HistoryActions['remove'] };

/** Records that cannot be read, each with a button to delete it. */
function DamagedMatches({ damaged, onRemove }: DamagedMatchesProps) {
  return damaged.map(record => (
    <Notice key={record.id}>
      {t('damagedMatch')} <Button class="quiet" name={t('delete')} onClick={() => onRemove([record.id])} />
    </Notice>
  ));
}
