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

/** The same as a page asks it. */
export type AskedMatch = Guarded<typeof isMatchRequest>;

const isMatchRequest = is.object({
  job: isJobPosting,
  resumeId: is.nullable(resumeId),
  /** Whether the match goes into the history, where the person keeps one. */
  isNoted: is.flag,
  /** The page that asks: what it has asked before, nobody waits for any more. */
  asker: resumeId,
  /** Which of its questions it is. */
  question: is.whole(0, 1e9),
});

/** A posting to score again, with the resume of that id. */
export type RescoreRequest = Guarded<typeof isRescoreRequest>;

const isRescoreRequest = is.object({ job: isJobPosting, resumeId });

/** An earlier match of the same posting. */
export type SeenBefore = Guarded<typeof isSeenBefore>;

const isSeenBefore = is.object({
  /** True where that was at another address. */
  isRepost: is.flag,
  /** The first match: when, and with which score; null where there was none, or another resume had it. */
  firstAt: is.instant,
  firstScore: score,
  /** Where the resume was replaced since the last match: the score then, and the keywords proven since. */
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

/** Accepts what looks like a report: the background is our own, and a look at the outline tells an answer from a mistake. */
export const isReport = is.object(outline) as Guard<unknown> as Guard<Report>;

/** A posting matched with a resume of the library, which itself stays in the background. */
export type MatchAnswer = Guarded<typeof isMatchAnswer>;

const isMatchAnswer = is.object({
  report: isReport,
  resume: is.object({ ...named, dismissed: is.record(is.text(2_000), 500) }),
  /** All that could be chosen, the default first. */
  resumes: is.list(is.object(named), 10_000),
  settings: (value: unknown): value is Pick<Settings, 'highlights' | 'ticks'> => settingsFrom(value) !== null,
  /** What the history says of the posting and the resume; null where they are new to it. */
  before: is.nullable(isSeenBefore),
});

/** How a posting stands with a resume as it is now. */
export type Rescored = Guarded<typeof isRescored>;

const isRescored = is.object({
  /** Null where there is no score. */
  score,
  /** True where the work is of another kind than all that the resume shows: the score says little. */
  isOtherTrade: is.flag,
  /** What it asks for and the resume does not show, each with the points that it would add, scored anew as if it were proven. */
  missing: is.list(is.object({ name: is.text(300, 1), gain: is.number(0, 100) }), 10_000),
});

/** What an extension page may ask of the matching, which lives in the background: it is larger than all that draws a page. */
export type MatchCalls = {
  /** Starts the background and opens what a match needs; called again with the tab’s address, it knows whether a report is remembered. */
  wake(address: string | undefined): void;
  /** Null in an empty library, and once the same page asks anew or has left: nobody waits for it. */
  match(request: AskedMatch): MatchAnswer | null;
  /** The page that asks is gone. */
  leave(asker: string): void;
  /** Null where the resume is gone. */
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

/** Whether a message comes from one of our own pages; a content script speaks from inside somebody else's. */
export const isOwnPage = (sender: Sender): boolean => sender.url?.startsWith(extensionAddress('')) === true;

/** Starts the background, and waits for nothing: a failure is told by the match that needs it. */
export const wakeMatching = (address?: string): void => tell('wake', address);

/** Says something to the matching that needs no answer. */
function tell(call: 'wake' | 'leave', payload: string | undefined): void {
  extensionApi()
    .runtime.sendMessage(envelope('match', call, payload))
    .catch(() => undefined);
}

/** This page, from its first question on, and how many it has asked. */
let asker: string | null = null;
let question = 0;

/** The report on a posting and a resume of the library; null while that is empty, and where this page has asked anew meanwhile. */
export function askForMatch(request: MatchRequest): Promise<MatchAnswer | null> {
  const own = asker ?? crypto.randomUUID();
  if (asker === null) addEventListener('pagehide', () => tell('leave', own));
  asker = own;
  question += 1;
  return ask('match', matchGives, 'match', { ...request, asker: own, question });
}

/** How a posting stands with a resume as it is now; null where the resume is gone. */
export const askForRescore = (job: JobPosting, id: string): Promise<Rescored | null> =>
  ask('match', matchGives, 'rescore', { job, resumeId: id });
