import { useEffect, useState } from 'preact/hooks';
import { askForMatch, type MatchAnswer } from '../../browser/messages/matching.ts';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import { leftPosting } from '../../browser/storage/posting-to-open.ts';
import type { JobPosting } from '../../core/types.ts';
import { CannotOpen } from '../components/cannot-open.tsx';
import { loadOpened } from '../components/use-opened.ts';
import { ReportView } from './report-view.tsx';

/** The report that the popup left for printing. Opens the print dialog as soon as the report is drawn. */
export function ReportPage() {
  const [shown, setShown] = useState<{ readonly job: JobPosting; readonly answer: MatchAnswer } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let isLeft = false;
    const open = async () => {
      const left = await leftPosting('report');
      const answer = left && (await askForMatch({ ...left, isNoted: false }));
      // The report must be complete before it is printed.
      await loadOpened();
      if (answer) setShown({ job: left.job, answer });
      else if (!isLeft) location.hash = '#resumes';
    };
    open().catch(error => setFailure(sentenceOf(error)));
    return () => {
      isLeft = true;
    };
  }, []);
  const isReady = shown !== null;
  useEffect(() => {
    if (isReady) print();
  }, [isReady]);
  if (failure !== null) return <CannotOpen reason={failure} />;
  if (!shown) return <main class="page-body" aria-busy="true" />;
  const { job, answer } = shown;
  return <ReportView job={job} report={answer.report} resumeName={answer.resume.name} at={Date.now()} />;
}
