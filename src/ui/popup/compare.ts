import type { Settings } from '../../browser/settings.ts';
import type { LoadedResume } from '../../browser/stored-resume.ts';
import type { JobPosting, Report, YearMonth } from '../../core/types.ts';

/** The month that “Present” means on a resume. */
export function thisMonth(now: Date = new Date()): YearMonth {
  return { year: now.getFullYear(), month: now.getMonth() + 1 };
}

const analysis = () => import('../../core/analyze.ts');

/** Begins to load the analysis, which is larger than all that draws the popup: the page is read meanwhile. */
export function prepareComparison(): void {
  // A failure is told by the comparison that needs it.
  analysis().catch(() => undefined);
}

/** The report on a stored resume, under the person's settings and with what they dismissed. */
export async function compare(
  job: JobPosting,
  loaded: Pick<LoadedResume, 'resume' | 'dismissed'>,
  settings: Pick<Settings, 'rolePack' | 'ownTerms'>,
): Promise<Report> {
  const { analyze } = await analysis();
  return analyze(job, loaded.resume, {
    today: thisMonth(),
    rolePack: settings.rolePack,
    ownTerms: settings.ownTerms,
    dismissed: Object.keys(loaded.dismissed),
  });
}

/** The id of the resume that matches best; null while fewer than two can be compared. The first wins a tie. */
export function bestOf(scores: ReadonlyMap<string, number | null>): string | null {
  const known = [...scores].filter((entry): entry is [string, number] => entry[1] !== null);
  if (known.length < 2) return null;
  return known.reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
