import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onChange } from '../../browser/messages/changes.ts';
import { askForRescore, type Rescored } from '../../browser/messages/matching.ts';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import { getSettings, onSettingsChange } from '../../browser/settings/settings.ts';
import {
  deleteHistory,
  deleteMatches,
  type ListedHistory,
  listHistory,
  noteApplication,
  restoreMatches,
} from '../../browser/storage/history.ts';
import { historyAsCsv, historyAsJson } from '../../browser/storage/history-export.ts';
import type { MatchRecord } from '../../browser/storage/match-record.ts';
import { useAttempts } from '../components/attempts.tsx';
import { CannotOpen } from '../components/cannot-open.tsx';
import { saveFile } from '../components/save-file.ts';
import { type HistoryActions, HistoryView, type HistoryViewId } from './history-view.tsx';
import { createScoreQueue } from './score-queue.ts';
import { createViewWatch } from './watch-view.ts';

/** Scores that come within this time are drawn together, as drawing takes longer than scoring. */
const DRAW_MS = 60;

type Records = ReadonlyMap<string, MatchRecord>;

/** Scores with the current resumes. They are computed only for rows in view. */
function useScoresNow(records: { readonly current: Records }) {
  const [scoresNow, setScores] = useState<ReadonlyMap<string, Rescored | null>>(new Map());
  const queue = useMemo(() => {
    const scoreOf = async (key: string) => {
      const record = records.current.get(key);
      return record ? askForRescore(record.posting, record.resumeId) : null;
    };
    const fresh = new Map<string, Rescored | null>();
    const draw = () => {
      const added = [...fresh];
      fresh.clear();
      setScores(scores => new Map([...scores, ...added]));
    };
    return createScoreQueue(scoreOf, (key, score) => {
      if (fresh.size === 0) setTimeout(draw, DRAW_MS);
      fresh.set(key, score);
    });
  }, [records]);
  return { scoresNow, queue };
}

/** The stored history and its current scores. Follows changes that other pages make. */
function useHistory() {
  const [history, setHistory] = useState<ListedHistory | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isKept, setKept] = useState(true);
  const records = useRef<Records>(new Map());
  const { scoresNow, queue } = useScoresNow(records);
  // A plain effect would run only after an empty page has been painted.
  useLayoutEffect(() => {
    let turn = 0;
    const show = (listed: ListedHistory) => {
      records.current = new Map(listed.matches.map(match => [match.key, match]));
      setHistory(listed);
    };
    const load = async () => {
      turn += 1;
      const mine = turn;
      const isFirst = records.current.size === 0;
      const listed = await listHistory(newest => isFirst && mine === turn && show(newest));
      if (mine === turn) show(listed);
    };
    const loadOrTell = () => void load().catch(error => setFailure(sentenceOf(error)));
    getSettings().then(
      settings => setKept(settings.keepHistory),
      () => undefined,
    );
    loadOrTell();
    const forget = onChange(change => {
      if (change === 'history' || change === 'everything') loadOrTell();
      if (change === 'resumes' || change === 'everything') queue.forget();
    });
    const forgetSettings = onSettingsChange(settings => {
      setKept(settings.keepHistory);
      queue.forget();
    });
    return () => {
      turn += 1;
      forget();
      forgetSettings();
    };
  }, [queue]);
  return { history, failure, isKept, scoresNow, queue };
}

/** The page of the history: the matched postings, and the worth of skills over these postings. */
export function HistoryPage({ startsWith }: { readonly startsWith: HistoryViewId }) {
  const { history, failure, isKept, scoresNow, queue } = useHistory();
  const watch = useMemo(createViewWatch, []);
  const [notice, attempt] = useAttempts();
  const actions = useMemo<HistoryActions>(
    () => ({
      remove: keys => attempt(() => deleteMatches(keys)),
      restore: restoreMatches,
      note: (key, application) => attempt(() => noteApplication(key, application)),
      restoreNote: noteApplication,
      removeAll: () => attempt(deleteHistory),
      exportAs: kind => {
        const matches = history?.matches ?? [];
        if (kind === 'csv') saveFile('evident-history.csv', historyAsCsv(matches), 'text/csv');
        else saveFile('evident-history.json', historyAsJson(matches), 'application/json');
      },
      watch,
      view: (key, isInView) => (isInView ? queue.want(key) : queue.leave(key)),
    }),
    [history, queue, watch, attempt],
  );
  if (failure !== null) return <CannotOpen reason={failure} />;
  return (
    <HistoryView
      matches={history?.matches ?? null}
      damaged={history?.damaged ?? []}
      scoresNow={scoresNow}
      isKept={isKept}
      notice={notice}
      actions={actions}
      startsWith={startsWith}
    />
  );
}
