import { useEffect, useState } from 'preact/hooks';
import { askForMatch, type MatchAnswer } from '../../browser/messages/matching.ts';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import { openResumePage } from '../../browser/page/tabs.ts';
import { getSettings, tickProof } from '../../browser/settings/settings.ts';
import { t } from '../../browser/settings/strings.ts';
import { getResume } from '../../browser/storage/resume-library.ts';
import { monthOf } from '../../core/dates/month-of.ts';
import type { Resume } from '../../core/types.ts';
import { useAttempts } from '../components/attempts.tsx';
import { CannotOpen } from '../components/cannot-open.tsx';
import { exportReport, missingAsText } from '../popup/export-report.ts';
import { firstState, type Match, nextState, shownMatch } from '../popup/popup-state.ts';
import { samplePosting } from './sample-posting.ts';
import { sampleResumeText } from './sample-resume.ts';
import { SampleView } from './sample-view.tsx';

/** Matches the sample posting with the default resume or an invented one. The match is never stored in the history. */
export function SamplePage() {
  const [match, setMatch] = useState<Match | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [notice, attempt] = useAttempts();
  useEffect(() => {
    sampleMatch()
      .then(setMatch)
      .catch((error: unknown) => setFailure(sentenceOf(error)));
  }, []);
  if (failure !== null) return <CannotOpen reason={failure} />;
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

/** The id of the invented resume. No stored resume has this id. */
const sampleResumeId = 'sample';

/** Matches the sample posting with the person's default resume, or with an invented one if they have none. */
async function sampleMatch(): Promise<Match> {
  const own = await askForMatch({ job: samplePosting, resumeId: null, isNoted: false });
  if (!own) return matchInvented();
  const loaded = await getResume(own.resume.id);
  return matchOf(own, loaded?.resume ?? null);
}

/** The invented resume is not stored, so the background cannot match it. It is matched in this page. */
async function matchInvented(): Promise<Match> {
  const [{ analyze }, { readResumeText }, settings] = await Promise.all([
    import('../../core/analyze.ts'),
    import('../../resumes/text/read-resume-text.ts'),
    getSettings(),
  ]);
  const resume = readResumeText(sampleResumeText);
  const { rolePack, ownTerms } = settings;
  const report = analyze(samplePosting, resume, { today: monthOf(new Date()), rolePack, ownTerms });
  const chosen = { id: sampleResumeId, name: t('sampleResume'), dismissed: {} };
  return matchOf({ report, resume: chosen, resumes: [chosen], settings, before: null }, resume);
}

function matchOf(answer: MatchAnswer, resume: Resume | null): Match {
  const { turn } = firstState;
  const match = shownMatch(
    nextState(firstState, { kind: 'matched', turn, job: samplePosting, answer, hasPage: false }),
  );
  if (!match) throw new Error('A match that was answered is shown.');
  return { ...match, resume };
}
