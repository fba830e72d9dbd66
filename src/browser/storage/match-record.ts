import { isJobPosting } from '../../core/job-posting.ts';
import type { Guarded } from '../../core/shape.ts';
import * as is from '../../core/shape.ts';

const names = is.list(is.text(300), 2_000);

/** The result of a match, with the versions of the method and of the resume that it was made with. */
const outcome = {
  at: is.instant,
  score: is.nullable(is.number(0, 100)),
  algorithm: is.text(100),
  resumeVersion: is.whole(1, 1_000_000),
};

/** An earlier score of a posting, with the versions of the method and of the resume that it was made with. */
export type PastScore = Guarded<typeof isPast>;

const isPast = is.object({ ...outcome, missing: names, proven: names });

/** The states of an application, in order. */
export const APPLICATION_STATES = ['saved', 'applied', 'interview', 'offer', 'closed'] as const;

/** How far an application has come. */
export type ApplicationStatus = Application['status'];

/** What the person notes about their application; `at` is when it reached this state. */
export type Application = Guarded<typeof isApplication>;

const isApplication = is.object({
  status: is.oneOf(...APPLICATION_STATES),
  at: is.instant,
  note: is.text(4_000),
});

/** A posting matched with a resume. Times are milliseconds since 1970. */
export type MatchRecord = Guarded<typeof isMatchRecord>;

/** Accepts a record of the history. */
export const isMatchRecord = is.object({
  ...outcome,
  key: is.text(10_000, 1),
  url: is.text(8_000),
  title: is.nullable(is.text(4_000)),
  company: is.nullable(is.text(4_000)),
  board: is.nullable(is.text(200)),
  firstAt: is.instant,
  resumeId: is.text(100, 1),
  resumeName: is.text(300),
  summary: is.object({
    missing: names,
    listed: names,
    proven: names,
    /** Ids of the checks that failed. */
    failed: names,
    parts: is.list(
      is.object({
        /** Matches of the first method also have a part for the checklist. */
        id: is.oneOf('keywords', 'fit', 'checklist'),
        points: is.number(-1_000, 1_000),
        max: is.number(0, 1_000),
      }),
      10,
    ),
  }),
  /** The scores before this one, oldest first. */
  past: is.list(isPast, 1_000),
  /** The posting as read, to score it again with another version of the resume. */
  posting: isJobPosting,
  /** Present if the person chose this resume for the posting in place of another. */
  isChosen: is.optional(is.flag),
  /** Absent if the work is of the kind that the resume shows. */
  isOtherTrade: is.optional(is.flag),
  /** Absent if the person has noted nothing. */
  application: is.optional(isApplication),
});

/** The newer of two records of a match, with the application's state that was noted last. */
export function sameMatch(here: MatchRecord, brought: MatchRecord): MatchRecord {
  const newer = here.at >= brought.at ? here : brought;
  const noted = [here, brought].flatMap(({ application }) => application ?? []);
  const [application] = noted.toSorted((a, b) => b.at - a.at);
  return application && application !== newer.application ? { ...newer, application } : newer;
}
