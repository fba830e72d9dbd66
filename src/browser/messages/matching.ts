import type { JobPosting, Report } from '../../core/types.ts';
import { isJobPosting } from '../guards/posting-guards.ts';
import {
  anything,
  flag,
  type Guard,
  list,
  nothing,
  nullable,
  number,
  object,
  optional,
  record,
  text,
} from '../guards/shape.ts';
import { extensionAddress } from '../page/tabs.ts';
import { type Settings, settingsFrom } from '../settings/settings.ts';
import type { StoredResume } from '../storage/stored-resume.ts';
import { extensionApi, type Sender } from './extension-api.ts';
import { ask, envelope, type Gives, type Takes } from './messaging.ts';

/** A posting to match: with the resume of that id, or with the default one. */
export type MatchRequest = {
  readonly job: JobPosting;
  readonly resumeId: string | null;
  /** Whether the match goes into the history, where the person keeps one. */
  readonly isNoted: boolean;
};

/** A posting matched with a resume of the library, which itself stays in the background. */
export type MatchAnswer = {
  readonly report: Report;
  readonly resume: Pick<StoredResume, 'id' | 'name' | 'dismissed'>;
  /** All that could be chosen, the default first. */
  readonly resumes: readonly Pick<StoredResume, 'id' | 'name'>[];
  readonly settings: Pick<Settings, 'highlights' | 'ticks'>;
  /** What the history says of the posting and the resume; null where they are new to it. */
  readonly before: SeenBefore | null;
};

/** An earlier match of the same posting. */
export type SeenBefore = {
  /** True where that was at another address. */
  readonly isRepost: boolean;
  /** The first match: when, and with which score; null where there was none, or another resume had it. */
  readonly firstAt: number;
  readonly firstScore: number | null;
  /** Where the resume was replaced since the last match: the score then, and the keywords proven since. */
  readonly replaced: { readonly score: number; readonly gained: readonly string[] } | null;
};

/** Resumes to score for one posting, by their ids. */
export type ScoresRequest = { readonly job: JobPosting; readonly resumeIds: readonly string[] };

/** A posting and the resume to score it with again. */
export type RescoreRequest = { readonly job: JobPosting; readonly resumeId: string };

/** How a posting stands with a resume as it is now. */
export type Rescored = {
  /** Null where there is no score. */
  readonly score: number | null;
  /** True where the work is of another kind than all that the resume shows: the score says little. */
  readonly isOtherTrade: boolean;
  /** What it asks for and the resume does not show, each with the points that it would add, scored anew as if it were proven. */
  readonly missing: readonly { readonly name: string; readonly gain: number }[];
};

/** What an extension page may ask of the matching, which lives in the background: it is larger than all that draws a page. */
export type MatchCalls = {
  /**
   * Starts the background and opens what a match needs, so that the first need not wait for it; asked again with the address of the tab once
   * that is known, which tells whether a report of it is remembered.
   */
  wake(address: string | undefined): void;
  /** Null in an empty library. */
  match(request: MatchRequest): MatchAnswer | null;
  /** By the resume's id; null where there is no score. */
  scores(request: ScoresRequest): Readonly<Record<string, number | null>>;
  /** Null where the resume is gone. */
  rescore(request: RescoreRequest): Rescored | null;
};

const resumeId = text(100, 1);

/** What the matching takes. */
export const matchTakes: Takes<MatchCalls> = {
  wake: optional(text(100_000)),
  match: object<MatchRequest>({ job: isJobPosting, resumeId: nullable(resumeId), isNoted: flag }),
  scores: object<ScoresRequest>({ job: isJobPosting, resumeIds: list(resumeId, 1_000) }),
  rescore: object<RescoreRequest>({ job: isJobPosting, resumeId }),
};

const many = list(anything, 10_000);

/** Accepts what looks like a report: the background is our own, and a look at the outline tells an answer from a mistake. */
export const isReport = object({
  algorithm: text(100, 1),
  score: nullable(number(0, 100)),
  why: many,
  parts: many,
  keywords: many,
  fit: many,
  ledger: many,
  checks: many,
  asides: many,
  links: many,
  advice: many,
  notes: many,
  hazards: list(anything, 20_000),
  limitations: many,
  rolePack: anything,
  proofs: many,
  summaries: many,
}) as Guard<Report>;

const named = { id: resumeId, name: text(300) };

/** What the matching gives. */
export const matchGives: Gives<MatchCalls> = {
  wake: nothing,
  match: nullable(
    object<MatchAnswer>({
      report: isReport,
      resume: object<MatchAnswer['resume']>({ ...named, dismissed: record(text(2_000), 500) }),
      resumes: list(object<MatchAnswer['resumes'][number]>(named), 10_000),
      before: nullable(
        object<SeenBefore>({
          isRepost: flag,
          firstAt: number(0, 8_640_000_000_000_000),
          firstScore: nullable(number(0, 100)),
          replaced: nullable(
            object<NonNullable<SeenBefore['replaced']>>({
              score: number(0, 100),
              gained: list(text(300), 2_000),
            }),
          ),
        }),
      ),
      settings: (value): value is MatchAnswer['settings'] => settingsFrom(value) !== null,
    }),
  ),
  scores: record(nullable(number(0, 100)), 1_000),
  rescore: nullable(
    object<Rescored>({
      score: nullable(number(0, 100)),
      isOtherTrade: flag,
      missing: list(
        object<Rescored['missing'][number]>({ name: text(300, 1), gain: number(0, 100) }),
        10_000,
      ),
    }),
  ),
};

/** Whether a message comes from one of our own pages; a content script speaks from inside somebody else's. */
export function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(extensionAddress('')) === true;
}

/** Starts the background, and waits for nothing: a failure is told by the match that needs it. */
export function wakeMatching(address?: string): void {
  extensionApi()
    .runtime.sendMessage(envelope('match', 'wake', address))
    .catch(() => undefined);
}

/** The report on a posting and a resume of the library; null while that is empty. */
export function askForMatch(request: MatchRequest): Promise<MatchAnswer | null> {
  return ask('match', matchGives, 'match', request);
}

/** The score that one resume has for a posting. */
export async function askForScore(job: JobPosting, id: string): Promise<number | null> {
  const scores = await ask('match', matchGives, 'scores', { job, resumeIds: [id] });
  return scores[id] ?? null;
}

/** How a posting stands with a resume as it is now; null where the resume is gone. */
export function askForRescore(job: JobPosting, id: string): Promise<Rescored | null> {
  return ask('match', matchGives, 'rescore', { job, resumeId: id });
}
