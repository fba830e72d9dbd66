import { useEffect, useState } from 'preact/hooks';
import { sentenceOf } from '../../browser/sentence-of.ts';
import { getSettings, tickProof } from '../../browser/settings.ts';
import { spokenLanguage, t } from '../../browser/strings.ts';
import { openResumePage } from '../../browser/tabs.ts';
import { type MatchSession, matchOf } from '../popup/match-session.ts';
import { exportReport, missingAsText } from '../popup/take-away.ts';
import { openSampleSession, sampleResumeId } from './sample-session.ts';
import { SampleView } from './sample-view.tsx';

/** Matches the sample posting with the default resume or an invented one; it is never written into the history. */
export function SamplePage() {
  const [session, setSession] = useState<MatchSession | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const language = spokenLanguage();
  useEffect(() => {
    getSettings()
      .then(openSampleSession)
      .then(setSession)
      .catch((error: unknown) => setFailure(sentenceOf(error)));
  }, [language]);
  if (failure !== null) {
    return (
      <main class="page-body">
        <p role="alert">{failure}</p>
      </main>
    );
  }
  if (!session) {
    return (
      <main class="page-body" aria-busy="true">
        <h1 class="for-screen-readers">{t('reading')}</h1>
      </main>
    );
  }
  const isInvented = session.chosen.id === sampleResumeId;
  return (
    <SampleView
      isInvented={isInvented}
      match={matchOf(session)}
      actions={{
        tick: (proofId, on) =>
          void tickProof(proofId, on).then(settings => setSession(now => now && { ...now, settings })),
        openResumes: part => void openResumePage(isInvented ? undefined : part),
        copyMissing: () => void navigator.clipboard.writeText(missingAsText(session.report.keywords)),
        exportAs: kind => void exportReport(session, kind),
      }}
    />
  );
}
