import type { JobPosting, ReportPart } from '../../core/types.ts';
import { isJobPosting } from '../guards/posting-guards.ts';
import {
  flag,
  type Guard,
  list,
  nameOf,
  nullable,
  number,
  object,
  oneOf,
  optional,
  text,
  whole,
} from '../guards/shape.ts';

/** A score that a posting had before; each keeps the version of the method and of the resume it was made with. */
export type PastScore = {
  readonly at: number;
  readonly score: number | null;
  readonly algorithm: string;
  readonly resumeVersion: number;
  readonly missing: readonly string[];
  readonly proven: readonly string[];
};

/** How far an application has come. */
export type ApplicationStatus = 'saved' | 'applied' | 'interview' | 'offer' | 'closed';

/** What the person keeps about their application; `at` is when it came so far. */
export type Application = { readonly status: ApplicationStatus; readonly at: number; readonly note: string };

/** A posting matched with a resume. Times are milliseconds since 1970. */
export type MatchRecord = {
  readonly key: string;
  readonly url: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly board: string | null;
  readonly firstAt: number;
  readonly at: number;
  readonly score: number | null;
  readonly algorithm: string;
  readonly resumeId: string;
  readonly resumeName: string;
  readonly resumeVersion: number;
  readonly summary: {
    readonly missing: readonly string[];
    readonly listed: readonly string[];
    readonly proven: readonly string[];
    /** Ids of the checks that failed. */
    readonly failed: readonly string[];
    /** Matches of the first method have a part for the checklist, too. */
    readonly parts: readonly {
      readonly id: ReportPart['id'] | 'checklist';
      readonly points: number;
      readonly max: number;
    }[];
  };
  /** The scores before this one, oldest first. */
  readonly past: readonly PastScore[];
  /** The posting as read, to score it again with another version of the resume. */
  readonly posting: JobPosting;
  /** Absent where the work is of the kind that the resume shows. */
  readonly isOtherTrade?: boolean;
  /** Absent where the person has noted nothing. */
  readonly application?: Application;
};

const instant = whole(0, 8_640_000_000_000_000);
const names = list(text(300), 2_000);
const score = nullable(number(0, 100));

const isPast: Guard<PastScore> = object<PastScore>({
  at: instant,
  score,
  algorithm: text(100),
  resumeVersion: whole(1, 1_000_000),
  missing: names,
  proven: names,
});

/** Accepts a record of the history. */
export const isMatchRecord: Guard<MatchRecord> = object<MatchRecord>({
  key: text(10_000, 1),
  url: text(8_000),
  title: nullable(text(4_000)),
  company: nullable(text(4_000)),
  board: nullable(text(200)),
  firstAt: instant,
  at: instant,
  score,
  algorithm: text(100),
  resumeId: text(100, 1),
  resumeName: text(300),
  resumeVersion: whole(1, 1_000_000),
  summary: object<MatchRecord['summary']>({
    missing: names,
    listed: names,
    proven: names,
    failed: names,
    parts: list(
      object<MatchRecord['summary']['parts'][number]>({
        id: oneOf('keywords', 'fit', 'checklist'),
        points: number(-1_000, 1_000),
        max: number(0, 1_000),
      }),
      10,
    ),
  }),
  past: list(isPast, 1_000),
  posting: isJobPosting,
  isOtherTrade: optional(flag),
  application: optional(
    object<Application>({
      status: nameOf<ApplicationStatus>({
        saved: true,
        applied: true,
        interview: true,
        offer: true,
        closed: true,
      }),
      at: instant,
      note: text(4_000),
    }),
  ),
});
