import { recordMatch } from '../../browser/history.ts';
import { getResume, listResumes } from '../../browser/resume-library.ts';
import type { Settings } from '../../browser/settings.ts';
import type { LoadedResume, StoredResume } from '../../browser/stored-resume.ts';
import type { PageTab } from '../../browser/tabs.ts';
import type { JobPosting, Report } from '../../core/types.ts';
import { bestOf, compare } from './compare.ts';
import type { Match } from './match-state.ts';

/** A posting with the resumes it is compared with. Replaced as a whole when anything changes. */
export type MatchSession = {
  /** Null where the posting is not on the page, as with a pasted text. */
  readonly tab: PageTab | null;
  readonly job: JobPosting;
  readonly settings: Settings;
  readonly chosen: LoadedResume;
  readonly report: Report;
  readonly names: readonly { readonly id: string; readonly name: string }[];
  /** Scores known so far, by the resume's id. */
  readonly scores: ReadonlyMap<string, number | null>;
  readonly lit: boolean;
};

/** Compares a posting with one resume, the default unless another is named; null in an empty library. */
export async function openSession(
  job: JobPosting,
  tab: PageTab | null,
  settings: Settings,
  resumeId?: string,
): Promise<MatchSession | null> {
  const { resumes } = await listResumes();
  const chosen = await firstReadable([
    ...resumes.filter(({ id }) => id === resumeId),
    ...resumes.filter(({ id }) => id !== resumeId),
  ]);
  if (!chosen) return null;
  return sessionWith(job, tab, settings, chosen, resumes);
}

/** Compares a posting with a resume that is one of several. */
export async function sessionWith(
  job: JobPosting,
  tab: PageTab | null,
  settings: Settings,
  chosen: LoadedResume,
  resumes: readonly Pick<StoredResume, 'id' | 'name'>[],
): Promise<MatchSession> {
  const report = await compare(job, chosen, settings);
  return {
    tab,
    job,
    settings,
    chosen,
    report,
    names: resumes.map(({ id, name }) => ({ id, name })),
    scores: new Map([[chosen.id, report.score]]),
    lit: false,
  };
}

/** A damaged reading hides no other resume. */
async function firstReadable(resumes: readonly StoredResume[]): Promise<LoadedResume | null> {
  for (const { id } of resumes) {
    const loaded = await getResume(id);
    if (loaded) return loaded;
  }
  return null;
}

/** The scores of the resumes that have none yet, one at a time. */
export async function otherScores(session: MatchSession): Promise<ReadonlyMap<string, number | null>> {
  const scores = new Map(session.scores);
  for (const { id } of session.names) {
    if (scores.has(id)) continue;
    const loaded = await getResume(id);
    scores.set(id, loaded ? (await compare(session.job, loaded, session.settings)).score : null);
  }
  return scores;
}

/** Notes the match in the history, where the person keeps one. */
export async function noteMatch({ settings, job, report, chosen }: MatchSession): Promise<void> {
  if (settings.keepHistory) await recordMatch(job, report, chosen);
}

/** What the popup shows of a session. */
export function matchOf(session: MatchSession): Match {
  const best = bestOf(session.scores);
  return {
    job: session.job,
    resume: session.chosen.resume,
    report: session.report,
    resumes: session.names.map(({ id, name }) => ({
      id,
      name,
      score: session.scores.get(id) ?? null,
      isBest: id === best,
    })),
    chosenId: session.chosen.id,
    reasons: session.chosen.dismissed,
    ticks: session.settings.ticks,
    lit: session.tab === null ? null : session.lit,
  };
}
