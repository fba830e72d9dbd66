import { isJobPosting } from '../../core/job-posting.ts';
import {
  flag,
  type Guarded,
  instant,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  text,
  whole,
} from '../../core/shape.ts';

const names = list(text(300), 2_000);

/** What a match came to, and the version of the method and of the resume that it was made with. */
const outcome = {
  at: instant,
  score: nullable(number(0, 100)),
  algorithm: text(100),
  resumeVersion: whole(1, 1_000_000),
};

/** A score that a posting had before; each keeps the version of the method and of the resume it was made with. */
export type PastScore = Guarded<typeof isPast>;

const isPast = object({ ...outcome, missing: names, proven: names });

/** How far an application has come. */
export type ApplicationStatus = Application['status'];

/** What the person keeps about their application; `at` is when it came so far. */
export type Application = Guarded<typeof isApplication>;

const isApplication = object({
  status: oneOf('saved', 'applied', 'interview', 'offer', 'closed'),
  at: instant,
  note: text(4_000),
});

/** A posting matched with a resume. Times are milliseconds since 1970. */
export type MatchRecord = Guarded<typeof isMatchRecord>;

/** Accepts a record of the history. */
export const isMatchRecord = object({
  ...outcome,
  key: text(10_000, 1),
  url: text(8_000),
  title: nullable(text(4_000)),
  company: nullable(text(4_000)),
  board: nullable(text(200)),
  firstAt: instant,
  resumeId: text(100, 1),
  resumeName: text(300),
  summary: object({
    missing: names,
    listed: names,
    proven: names,
    /** Ids of the checks that failed. */
    failed: names,
    parts: list(
      object({
        /** Matches of the first method have a part for the checklist, too. */
        id: oneOf('keywords', 'fit', 'checklist'),
        points: number(-1_000, 1_000),
        max: number(0, 1_000),
      }),
      10,
    ),
  }),
  /** The scores before this one, oldest first. */
  past: list(isPast, 1_000),
  /** The posting as read, to score it again with another version of the resume. */
  posting: isJobPosting,
  /** Absent where the work is of the kind that the resume shows. */
  isOtherTrade: optional(flag),
  /** Absent where the person has noted nothing. */
  application: optional(isApplication),
});
