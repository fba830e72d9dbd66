import type { Draft } from '../../core/tailor/draft.ts';
import type { JobPosting } from '../../core/types.ts';
import { isDraft } from '../guards/draft-guard.ts';
import { isJobPosting } from '../guards/posting-guards.ts';
import { type Guard, list, nullable, number, object, text, whole } from '../guards/shape.ts';

/** What was handed over of a copy: the draft as it was then, under the name of its file. */
export type SentCopy = { readonly at: number; readonly fileName: string; readonly draft: Draft };

/** A copy of a resume for one posting. Times are milliseconds since 1970. */
export type TailoredCopy = {
  readonly id: string;
  /** Named after the posting. */
  readonly name: string;
  readonly resumeId: string;
  /** What the resume was called, for when it is gone. */
  readonly resumeName: string;
  /** The version of the resume that the copy began with. */
  readonly basedOnVersion: number;
  readonly postingKey: string;
  readonly posting: JobPosting;
  readonly draft: Draft;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Counts the savings: who saves over a higher one has not seen it. */
  readonly revision: number;
  /** The score with the resume as it was, and with the copy. */
  readonly scoreBefore: number | null;
  readonly score: number | null;
  /** Ids of the questions that the person has ticked off. */
  readonly ticks: readonly string[];
  /** What was handed over, oldest first. */
  readonly sent: readonly SentCopy[];
};

/** The page on which copies are made. */
export const tailorPage = 'src/ui/tailor/tailor.html';

/** The address of the page about one copy, in the package. */
export function addressOfCopy(id: string): string {
  return `/${tailorPage}?copy=${encodeURIComponent(id)}`;
}

const instant = whole(0, 8_640_000_000_000_000);
const score = nullable(number(0, 100));

const isSent = object<SentCopy>({ at: instant, fileName: text(1_000), draft: isDraft });

/** The most of what was handed over that a copy keeps; the oldest go. */
export const mostSent = 30;

/** Accepts a copy as it is stored. */
export const isTailoredCopy: Guard<TailoredCopy> = object<TailoredCopy>({
  id: text(100, 1),
  name: text(1_000, 1),
  resumeId: text(100, 1),
  resumeName: text(300),
  basedOnVersion: whole(1, 1_000_000),
  postingKey: text(10_000, 1),
  posting: isJobPosting,
  draft: isDraft,
  createdAt: instant,
  updatedAt: instant,
  revision: whole(1, Number.MAX_SAFE_INTEGER),
  scoreBefore: score,
  score,
  ticks: list(text(200), 2_000),
  sent: list(isSent, mostSent),
});
