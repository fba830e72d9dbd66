import { useEffect, useMemo, useState } from 'preact/hooks';
import { onChange } from '../../browser/changes.ts';
import { deleteHistory, deleteMatch, listHistory } from '../../browser/history.ts';
import { historyAsCsv, historyAsJson } from '../../browser/history-export.ts';
import type { MatchRecord } from '../../browser/match-record.ts';
import { askForScore } from '../../browser/matching.ts';
import { getSettings } from '../../browser/settings.ts';
import type { DamagedRecord } from '../../browser/stored-resume.ts';
import { saveFile } from '../components/save-file.ts';
import { type HistoryActions, HistoryView } from './history-view.tsx';

type History = { readonly matches: readonly MatchRecord[]; readonly damaged: readonly DamagedRecord[] };

/** The scores of past postings with the resumes as they are now, one after another as long as somebody waits for them. */
async function scoreAgain(
  matches: readonly MatchRecord[],
  isWaiting: () => boolean,
): Promise<ReadonlyMap<string, number | null>> {
  const scores = new Map<string, number | null>();
  for (const { key, posting, resumeId } of matches) {
    if (!isWaiting()) break;
    scores.set(key, await askForScore(posting, resumeId));
  }
  return scores;
}

/** The history as it is stored, kept in step with what other pages do. */
export function HistoryPage() {
  const [history, setHistory] = useState<History | null>(null);
  const [scoresNow, setScores] = useState<ReadonlyMap<string, number | null>>(new Map());
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    let turn = 0;
    const load = async () => {
      turn += 1;
      const mine = turn;
      setKept((await getSettings()).keepHistory);
      const listed = await listHistory();
      setHistory(listed);
      const scores = await scoreAgain(listed.matches, () => mine === turn);
      if (mine === turn) setScores(scores);
    };
    load();
    const forget = onChange(() => void load());
    return () => {
      turn += 1;
      forget();
    };
  }, []);
  const actions = useMemo<HistoryActions>(
    () => ({
      remove: key => void deleteMatch(key),
      removeAll: () => void deleteHistory(),
      exportAs: kind => {
        const matches = history?.matches ?? [];
        if (kind === 'csv') saveFile('evident-history.csv', historyAsCsv(matches), 'text/csv');
        else saveFile('evident-history.json', historyAsJson(matches), 'application/json');
      },
    }),
    [history],
  );
  return (
    <HistoryView
      matches={history?.matches ?? null}
      damaged={history?.damaged ?? []}
      scoresNow={scoresNow}
      isKept={isKept}
      actions={actions}
    />
  );
}
