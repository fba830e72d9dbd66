import { useEffect, useState } from 'preact/hooks';
import { postingToPrint } from '../../browser/posting-to-print.ts';
import { getSettings } from '../../browser/settings.ts';
import { spokenLanguage } from '../../browser/strings.ts';
import { type MatchSession, openSession } from '../popup/match-session.ts';
import { ReportView } from './report-view.tsx';

/** The report that the popup left to be printed; asks the browser to print it as soon as it stands. */
export function ReportPage() {
  const [session, setSession] = useState<MatchSession | null>(null);
  const language = spokenLanguage();
  useEffect(() => {
    const open = async () => {
      const left = await postingToPrint();
      const opened = left && (await openSession(left.job, null, await getSettings(), left.resumeId));
      if (opened) setSession(opened);
      else location.hash = '#resumes';
    };
    open();
  }, [language]);
  const isReady = session !== null;
  useEffect(() => {
    if (isReady) print();
  }, [isReady]);
  if (!session) return <main class="page-body" aria-busy="true" />;
  const { job, report, chosen } = session;
  return <ReportView job={job} report={report} resumeName={chosen.name} at={Date.now()} />;
}
