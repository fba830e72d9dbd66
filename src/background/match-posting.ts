import type { Sender } from '../browser/messages/extension-api.ts';
import {
  isOwnPage,
  type MatchAnswer,
  type MatchCalls,
  type MatchRequest,
  type Rescored,
  type RescoreRequest,
  type SeenBefore,
} from '../browser/messages/matching.ts';
import type { Handlers } from '../browser/messages/messaging.ts';
import { getSettings, type Settings } from '../browser/settings/settings.ts';
import { recordMatch } from '../browser/storage/history.ts';
import { chosenBefore, matchBefore, repostBefore } from '../browser/storage/match-before.ts';
import type { MatchRecord } from '../browser/storage/match-record.ts';
import { recallReport, rememberReport, reportName } from '../browser/storage/remembered-reports.ts';
import { getResume, loadResume } from '../browser/storage/resume-library.ts';
import { currentVersion, type LoadedResume, type StoredResume } from '../browser/storage/stored-resume.ts';
import { monthOf } from '../core/dates/month-of.ts';
import { answeringLevel } from '../core/evidence/evidence-levels.ts';
import { isOtherTrade } from '../core/report/is-other-trade.ts';
import type { AnalyzeOptions, JobPosting, ProvenElsewhere, Report } from '../core/types.ts';
import { analysis } from './analysis.ts';
import { frontAddress, ownFor, stopWarmingUp, warmUp } from './warm-up.ts';

const ofOwnPages =
  <Given, Answer>(give: (given: Given) => Answer) =>
  (given: Given, sender: Sender): Answer => {
    if (!isOwnPage(sender)) throw new Error('Only pages of Evident ask.');
    return give(given);
  };

// The last question of each page that is open.
const waiting = new Map<string, number>();

async function compare(
  job: JobPosting,
  { resume, dismissed, vouched = [] }: LoadedResume,
  settings: Settings,
  elsewhere: readonly ProvenElsewhere[] = [],
): Promise<Report> {
  const { rolePack, ownTerms } = settings;
  const { analyze } = await analysis();
  return analyze(job, resume, {
    today: monthOf(new Date()),
    rolePack,
    ownTerms,
    dismissed: Object.keys(dismissed),
    vouched,
    elsewhere,
  });
}

/** Matches a posting with a resume of the library under the person's settings; null if no resume can be read, or as soon as nobody waits. */
export async function matchPosting(asked: MatchRequest, isAwaited = () => true): Promise<MatchAnswer | null> {
  const { job, resumeId, isNoted } = asked;
  const [{ resumes, loaded }, settings] = await ownOf(job, resumeId);
  if (!loaded) return null;
  const others = resumes.filter(({ id }) => id !== loaded.id);
  const isKept = isNoted && settings.keepHistory;
  // The history is read while this thread compares.
  const earlier = isKept ? earlierMatch(job, loaded.id) : null;
  const toReport = settings.keepHistory ? reportOnce : reportOn;
  const report = await toReport(job, loaded, settings, others, isAwaited);
  if (!report) return null;
  const before = earlier && seenBefore(await earlier, report, loaded);
  if (isKept) afterTheAnswer(() => recordMatch(job, report, { ...loaded, isChosen: resumeId !== null }));
  return {
    report,
    resume: { id: loaded.id, name: loaded.name, dismissed: loaded.dismissed },
    resumes: resumes.map(({ id, name }) => ({ id, name })),
    settings: { highlights: settings.highlights, ticks: settings.ticks },
    before,
  };
}

/** The library with a resume open: the one asked for, else the one that the person chose for this posting before, else the default. */
async function ownOf(job: JobPosting, resumeId: string | null): ReturnType<typeof ownFor> {
  const [own, chosenId] = await Promise.all([
    ownFor(resumeId),
    resumeId === null ? chosenBefore(job).catch(() => null) : null,
  ]);
  const [{ resumes, loaded }] = own;
  const isThere = chosenId !== loaded?.id && resumes.some(({ id }) => id === chosenId);
  return isThere ? ownFor(chosenId) : own;
}

async function reportOn(
  job: JobPosting,
  loaded: LoadedResume,
  settings: Settings,
  others: readonly StoredResume[],
  isAwaited: () => boolean,
): Promise<Report | null> {
  const { ownTerms } = settings;
  const elsewhere = await provenElsewhere(others, { today: monthOf(new Date()), ownTerms, isAwaited });
  return isAwaited() ? compare(job, loaded, settings, elsewhere) : null;
}

/** The report, made once for the same input: people usually look at a posting again, and by then the background has mostly been stopped. */
async function reportOnce(...given: Parameters<typeof reportOn>): ReturnType<typeof reportOn> {
  const [{ title, description, isClosed }, own, { rolePack, ownTerms }, others] = given;
  // A version never changes, and advice uses other resumes by name. No report outlives an update of the extension.
  const name = await reportName([
    monthOf(new Date()),
    [title, description, isClosed],
    [own.id, own.version, own.dismissed, own.vouched],
    [rolePack, ownTerms],
    others.map(other => [other.id, other.name, currentVersion(other).version]),
  ]);
  const known = await recallReport(name).catch(() => null);
  if (known) return known;
  const report = await reportOn(...given);
  if (report) afterTheAnswer(() => rememberReport(name, report, frontAddress()));
  return report;
}

/** Writes later: the person asked for the report, which must neither wait for this nor fail because of it. */
function afterTheAnswer(write: () => Promise<unknown>): void {
  setTimeout(() => void write().catch(() => undefined));
}

type Earlier = { readonly record: MatchRecord; readonly isRepost: boolean };

/** The earlier match of a posting and a resume, or of the same posting at another address; null if none can be found or read. */
async function earlierMatch(job: JobPosting, resumeId: string): Promise<Earlier | null> {
  const [same, repost] = await Promise.all(
    [matchBefore, repostBefore].map(before => before(job, resumeId).catch(() => null)),
  );
  if (same) return { record: same, isRepost: false };
  return repost ? { record: repost, isRepost: true } : null;
}

/** What the history says about a posting and a resume. */
function seenBefore(earlier: Earlier | null, report: Report, resume: LoadedResume): SeenBefore | null {
  if (!earlier) return null;
  const { record, isRepost } = earlier;
  const firstScore = record.resumeId === resume.id ? (record.past[0] ?? record).score : null;
  const isReplaced =
    !isRepost && record.resumeVersion < resume.version && record.algorithm === report.algorithm;
  const wasProven = new Set(record.summary.proven);
  const gained = report.keywords.filter(
    ({ name, need, evidence }) =>
      need !== 'mentioned' && (evidence === 'project' || evidence === 'experience') && !wasProven.has(name),
  );
  return {
    isRepost,
    firstAt: record.firstAt,
    firstScore,
    replaced:
      isReplaced && record.score !== null
        ? { score: record.score, gained: gained.map(({ name }) => name) }
        : null,
  };
}

/** Scores a posting again, and says how many points each missing keyword would add. An open choice lists each of its members. */
async function rescore({ job, resumeId }: RescoreRequest): Promise<Rescored | null> {
  const [loaded, settings] = await Promise.all([getResume(resumeId), getSettings()]);
  if (!loaded) return null;
  const report = await compare(job, loaded, settings);
  return {
    score: report.score,
    isOtherTrade: isOtherTrade(report),
    missing: report.keywords
      .filter(match => match.need !== 'mentioned' && answeringLevel(match) === 'missing')
      .map(({ name, gain }) => ({ name, gain })),
  };
}

/** Answers the extension's own pages; a content script is refused. */
export const answerMatches: Handlers<MatchCalls> = {
  wake: ofOwnPages(warmUp),
  match: ofOwnPages(request => {
    stopWarmingUp();
    const { asker, question } = request;
    // A question that was lost and is sent again may arrive after the next one.
    if (question < Number(waiting.get(asker))) return null;
    waiting.set(asker, question);
    return matchPosting(request, () => waiting.get(asker) === question);
  }),
  leave: ofOwnPages(asker => void waiting.delete(asker)),
  rescore: ofOwnPages(rescore),
};

const MOST_RESUMES = 5;

type ProofOptions = Pick<AnalyzeOptions, 'today' | 'ownTerms'> & { readonly isAwaited: () => boolean };

// A version never changes, so what it proves is computed once while the background lives.
const known = new Map<string, readonly ProvenElsewhere[]>();

/** What the person's other resumes prove in projects and jobs. Of several that prove a keyword, the first counts. */
async function provenElsewhere(
  others: readonly StoredResume[],
  options: ProofOptions,
): Promise<readonly ProvenElsewhere[]> {
  const tables = await Promise.all(others.slice(0, MOST_RESUMES).map(one => tableOf(one, options)));
  const first = new Map<string, ProvenElsewhere>();
  for (const proven of tables.flat()) if (!first.has(proven.keyword)) first.set(proven.keyword, proven);
  return [...first.values()];
}

async function tableOf(stored: StoredResume, options: ProofOptions): Promise<readonly ProvenElsewhere[]> {
  const key = JSON.stringify([stored.id, currentVersion(stored).version, stored.name, options.ownTerms]);
  const table = known.get(key);
  if (table) return table;
  // A resume that cannot be opened must not keep the others from being read.
  const loaded = await loadResume(stored).catch(() => null);
  const { provenLines } = await analysis();
  if (!options.isAwaited()) return [];
  const made = loaded ? provenLines(loaded.resume, stored.name, options) : [];
  known.set(key, made);
  return made;
}
