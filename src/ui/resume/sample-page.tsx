import { useEffect, useState } from 'preact/hooks';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import { openResumePage } from '../../browser/page/tabs.ts';
import { tickProof } from '../../browser/settings/settings.ts';
import { t } from '../../browser/settings/strings.ts';
import { useAttempts } from '../components/attempts.tsx';
import { exportReport, missingAsText } from '../popup/export-report.ts';
import type { Match } from '../popup/popup-state.ts';
import { sampleMatch, sampleResumeId } from './sample-match.ts';
import { SampleView } from './sample-view.tsx';

/** Matches the sample posting with the default resume or an invented one; it is never written into the history. */
export function SamplePage() {
  const [match, setMatch] = useState<Match | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [notice, attempt] = useAttempts();
  useEffect(() => {
    sampleMatch()
      .then(setMatch)
      .catch((error: unknown) => setFailure(sentenceOf(error)));
  }, []);
  if (failure !== null) {
    return (
      <main class="page-body">
        <p role="alert">{failure}</p>
      </main>
    );
  }
  if (!match) {
    return (
      <main class="page-body" aria-busy="true">
        <h1 class="for-screen-readers">{t('reading')}</h1>
      </main>
    );
  }
  const isInvented = match.chosenId === sampleResumeId;
  return (
    <SampleView
      notice={notice}
      isInvented={isInvented}
      match={match}
      actions={{
        tick: (proofId, on) =>
          attempt(async () => {
            const { ticks } = await tickProof(proofId, on);
            setMatch(now => now && { ...now, ticks });
          }),
        openPlace: isInvented ? null : part => attempt(() => openResumePage(part)),
        openResumes: part => attempt(() => openResumePage(isInvented ? undefined : part)),
        copyMissing: () => attempt(() => navigator.clipboard.writeText(missingAsText(match.report.keywords))),
        exportAs: kind => attempt(() => exportReport(match, kind)),
      }}
    />
  );
}
