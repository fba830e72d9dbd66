import { askForReport, type Question, wakeAnalysis } from '../../browser/analysis.ts';
import type { Settings } from '../../browser/settings.ts';
import type { LoadedResume } from '../../browser/stored-resume.ts';
import { monthOf } from '../../core/text/dates.ts';
import type { JobPosting, Report } from '../../core/types.ts';

/** Begins to start the analysis: the page is read meanwhile. */
export function prepareComparison(): void {
  // A failure is told by the comparison that needs it.
  wakeAnalysis().catch(() => undefined);
}

/** A stored resume beside a posting, under the person's settings and with what they dismissed. */
export function questionOf(
  job: JobPosting,
  loaded: Pick<LoadedResume, 'resume' | 'dismissed'>,
  settings: Pick<Settings, 'rolePack' | 'ownTerms'>,
): Question {
  const { rolePack, ownTerms } = settings;
  const options = {
    today: monthOf(new Date()),
    rolePack,
    ownTerms,
    dismissed: Object.keys(loaded.dismissed),
  };
  return { job, resume: loaded.resume, options };
}

/** The report on a stored resume. */
export function compare(...asked: Parameters<typeof questionOf>): Promise<Report> {
  return askForReport(questionOf(...asked));
}

/** The id of the resume that matches best; null while fewer than two can be compared. The first wins a tie. */
export function bestOf(scores: ReadonlyMap<string, number | null>): string | null {
  const known = [...scores].filter((entry): entry is [string, number] => entry[1] !== null);
  if (known.length < 2) return null;
  return known.reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
