import { isJobPosting } from '../../core/job-posting.ts';
import type { Guard, Guarded } from '../../core/shape.ts';
import * as is from '../../core/shape.ts';
import type { JobPosting, Report } from '../../core/types.ts';
import { extensionAddress } from '../page/tabs.ts';
import { type Settings, settingsFrom } from '../settings/settings.ts';
import { extensionApi, type Sender } from './extension-api.ts';
import { ask, envelope, type Gives, type Takes } from './messaging.ts';

const resumeId = is.text(100, 1);
const named = { id: resumeId, name: is.text(300) };
const score = is.nullable(is.number(0, 100));
const many = is.list(is.anything, 10_000);

/** A posting to match: with the resume of that id, or with the default one. */
export type MatchRequest = Omit<AskedMatch, 'asker' | 'question'>;

/** The same question as a page sends it. */
export type AskedMatch = Guarded<typeof isMatchRequest>;

const isMatchRequest = is.object({
  job: isJobPosting,
  resumeId: is.nullable(resumeId),
  /** True if the match goes into the history, provided that the person keeps one. */
  isNoted: is.flag,
  /** The page that asks. Nobody waits any more for what it asked before. */
  asker: resumeId,
  /** The number of the question on that page. */
  question: is.whole(0, 1e9),
});

/** A posting to score again, with the resume of that id. */
export type RescoreRequest = Guarded<typeof isRescoreRequest>;

const isRescoreRequest = is.object({ job: isJobPosting, resumeId });

/** An earlier match of the same posting. */
export type SeenBefore = Guarded<typeof isSeenBefore>;

const isSeenBefore = is.object({
  /** True if that match was at another address. */
  isRepost: is.flag,
  /** When the first match was made and its score; null if there was none, or if it had another resume. */
  firstAt: is.instant,
  firstScore: score,
  /** If the resume was replaced since the last match: the score then, and the keywords proven since; else null. */
  replaced: is.nullable(is.object({ score: is.number(0, 100), gained: is.list(is.text(300), 2_000) })),
});

const outline: Readonly<Record<keyof Report, Guard<unknown>>> = {
  algorithm: is.text(100, 1),
  score,
  weighed: many,
  verdict: many,
  why: many,
  parts: many,
  keywords: many,
  fit: many,
  ledger: many,
  checks: many,
  checklist: is.object({ passed: is.whole(0, 1_000), judged: is.whole(0, 1_000) }),
  otherRequirements: many,
  pay: is.nullable(is.text(100)),
  links: many,
  advice: many,
  notes: many,
  hazards: is.list(is.anything, 20_000),
  limitations: many,
  rolePack: is.object({ id: is.text(100, 1), title: is.anything }),
  proofs: many,
  summaries: many,
};

/** Accepts what looks like a report. The background is our own, so the outline is enough to tell an answer from a mistake. */
export const isReport = is.object(outline) as Guard<unknown> as Guard<Report>;

/** A posting matched with a resume of the library. The resume itself stays in the background. */
export type MatchAnswer = Guarded<typeof isMatchAnswer>;

const isMatchAnswer = is.object({
  report: isReport,
  resume: is.object({ ...named, dismissed: is.record(is.text(2_000), 500) }),
  /** All resumes that could be chosen, the default first. */
  resumes: is.list(is.object(named), 10_000),
  settings: (value: unknown): value is Pick<Settings, 'highlights' | 'ticks'> => settingsFrom(value) !== null,
  /** What the history says about the posting and the resume; null if they are new to it. */
  before: is.nullable(isSeenBefore),
});

/** How well a posting matches a resume as it is now. */
export type Rescored = Guarded<typeof isRescored>;

const isRescored = is.object({
  /** Null if there is no score. */
  score,
  /** True if the work is of another kind than all that the resume shows, so that the score says little. */
  isOtherTrade: is.flag,
  /** The keywords that are asked and not shown, each with the points that it would add if it were proven. */
  missing: is.list(is.object({ name: is.text(300, 1), gain: is.number(0, 100) }), 10_000),
});

/** What an extension page may ask of the matching, which runs in the background because it is larger than all that draws a page. */
export type MatchCalls = {
  /** Starts the background and opens what a match needs. Called again with the tab’s address, it learns whether a report is remembered. */
  wake(address: string | undefined): void;
  /** Null if the library is empty, or as soon as the same page has asked anew or left, so that nobody waits. */
  match(request: AskedMatch): MatchAnswer | null;
  /** The page that asked has been closed. */
  leave(asker: string): void;
  /** Null if the resume is gone. */
  rescore(request: RescoreRequest): Rescored | null;
};

/** What the matching takes. */
export const matchTakes: Takes<MatchCalls> = {
  wake: is.optional(is.text(100_000)),
  match: isMatchRequest,
  leave: resumeId,
  rescore: isRescoreRequest,
};

/** What the matching gives. */
export const matchGives: Gives<MatchCalls> = {
  wake: is.nothing,
  match: is.nullable(isMatchAnswer),
  leave: is.nothing,
  rescore: is.nullable(isRescored),
};

/** True if a message comes from one of our own pages; a content script speaks from inside somebody else's page. */
export const isOwnPage = (sender: Sender): boolean => sender.url?.startsWith(extensionAddress('')) === true;

/** Starts the background without waiting; the match that needs it reports a failure. */
export const wakeMatching = (address?: string): void => tell('wake', address);

/** Sends a message to the matching that needs no answer. Asynchronous, so that in a page that an update has cut off it fails without a word. */
async function send(call: 'wake' | 'leave', payload: string | undefined): Promise<void> {
  await extensionApi().runtime.sendMessage(envelope('match', call, payload));
}

const tell = (...message: Parameters<typeof send>): void => void send(...message).catch(() => undefined);

/** The id of this page, from its first question on, and how many questions it has asked. */
let asker: string | null = null;
let question = 0;

/** The report on a posting and a resume of the library; null if the library is empty, or if this page has asked anew meanwhile. */
export function askForMatch(request: MatchRequest): Promise<MatchAnswer | null> {
  const own = asker ?? crypto.randomUUID();
  if (asker === null) addEventListener('pagehide', () => tell('leave', own));
  asker = own;
  question += 1;
  return ask('match', matchGives, 'match', { ...request, asker: own, question });
}

/** How well a posting matches a resume as it is now; null if the resume is gone. */
export const askForRescore = (job: JobPosting, id: string): Promise<Rescored | null> =>
  ask('match', matchGives, 'rescore', { job, resumeId: id });
