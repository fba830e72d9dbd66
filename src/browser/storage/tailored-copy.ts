import { isJobPosting } from '../../core/job-posting.ts';
import type { Guarded } from '../../core/shape.ts';
import * as is from '../../core/shape.ts';
import { isDraft } from '../../core/tailor/draft.ts';

/** The page on which copies are made. */
export const tailorPage = 'src/ui/tailor/tailor.html';

/** The address of the page about one copy, in the package. */
export const addressOfCopy = (id: string): string => `/${tailorPage}?copy=${encodeURIComponent(id)}`;

/** The most exports that a copy remembers; the oldest are dropped. */
export const MOST_SENT = 30;

const score = is.nullable(is.number(0, 100));

/** An export of a copy: the draft as it was then, and the name of its file. */
const isSent = is.object({ at: is.instant, fileName: is.text(1_000), draft: isDraft });

/** A copy of a resume for one posting. Times are milliseconds since 1970. */
export type TailoredCopy = Guarded<typeof isTailoredCopy>;

/** Accepts a copy as it is stored. */
export const isTailoredCopy = is.object({
  id: is.text(100, 1),
  /** Named after the posting. */
  name: is.text(1_000, 1),
  resumeId: is.text(100, 1),
  /** The resume's name, for when the resume is gone. */
  resumeName: is.text(300),
  /** The version of the resume that the copy began with. */
  basedOnVersion: is.whole(1, 1_000_000),
  postingKey: is.text(10_000, 1),
  posting: isJobPosting,
  draft: isDraft,
  createdAt: is.instant,
  updatedAt: is.instant,
  /** Counts the savings: whoever saves over a higher revision has not seen it. */
  revision: is.whole(1, Number.MAX_SAFE_INTEGER),
  /** The score with the resume as it was, and with the copy. */
  scoreBefore: score,
  score,
  /** Ids of the questions that the person has ticked off. */
  ticks: is.list(is.text(200), 2_000),
  /** The exports, oldest first. */
  sent: is.list(isSent, MOST_SENT),
});
