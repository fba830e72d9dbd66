import { useEffect, useMemo, useState } from 'preact/hooks';
import { onChange } from '../../browser/changes.ts';
import { deleteHistory, deleteMatch, listHistory } from '../../browser/history.ts';
import { historyAsCsv, historyAsJson } from '../../browser/history-export.ts';
import type { MatchRecord } from '../../browser/match-record.ts';
import { getResume } from '../../browser/resume-library.ts';
import { getSettings } from '../../browser/settings.ts';
import type { DamagedRecord } from '../../browser/stored-resume.ts';
import { saveFile } from '../components/save-file.ts';
import { compare } from '../popup/compare.ts';
import { type HistoryActions, HistoryView } from './history-view.tsx';

type History = { readonly matches: readonly MatchRecord[]; readonly damaged: readonly DamagedRecord[] };

/** The scores of past postings with the resumes as they are now. */
async function scoresOf(matches: readonly MatchRecord[]): Promise<ReadonlyMap<string, number | null>> {
  const settings = await getSettings();
  const scores = new Map<string, number | null>();
  for (const { key, posting, resumeId } of matches) {
    const loaded = await getResume(resumeId);
    scores.set(key, loaded ? (await compare(posting, loaded, settings)).score : null);
  }
  return scores;
}

/** The history as it is stored, kept in step with what other pages do. */
export function HistoryPage() {
  const [history, setHistory] = useState<History | null>(null);
  const [scoresNow, setScores] = useState<ReadonlyMap<string, number | null>>(new Map());
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    const load = async () => {
      setKept((await getSettings()).keepHistory);
      const listed = await listHistory();
      setHistory(listed);
      setScores(await scoresOf(listed.matches));
    };
    load();
    return onChange(() => void load());
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
