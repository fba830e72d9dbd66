import type { Settings } from '../../browser/settings.ts';
import type { LoadedResume } from '../../browser/stored-resume.ts';
import { analyze } from '../../core/analyze.ts';
import type { JobPosting, Report, YearMonth } from '../../core/types.ts';

/** The month that “Present” means on a resume. */
export function thisMonth(now: Date = new Date()): YearMonth {
  return { year: now.getFullYear(), month: now.getMonth() + 1 };
}

/** The report on a stored resume, under the person's settings and with what they dismissed. */
export function compare(
  job: JobPosting,
  loaded: Pick<LoadedResume, 'resume' | 'dismissed'>,
  settings: Pick<Settings, 'rolePack' | 'ownTerms'>,
): Report {
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
