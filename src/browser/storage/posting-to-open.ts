import { isJobPosting } from '../../core/job-posting.ts';
import type { Guarded } from '../../core/shape.ts';
import * as is from '../../core/shape.ts';
import { browser } from '../messages/browser-api.ts';

/** A posting and the resume it was compared with, on the way from one page of ours to another. */
export type PostingToOpen = Guarded<typeof isPostingToOpen>;

const isPostingToOpen = is.object({ job: isJobPosting, resumeId: is.text(100, 1) });

/** The pages that receive a posting: the printable report, and the copy for a posting. */
export type PostingTaker = 'report' | 'tailor';

const keyOf = (taker: PostingTaker) => `posting-to-open-${taker}`;

/** Leaves a posting for a page; it is forgotten when the browser closes. */
export async function leavePosting(taker: PostingTaker, posting: PostingToOpen): Promise<void> {
  await browser.storage.session.set({ [keyOf(taker)]: posting });
}

/** The posting left last for a page, or null. */
export async function leftPosting(taker: PostingTaker): Promise<PostingToOpen | null> {
  const left: unknown = (await browser.storage.session.get(keyOf(taker)))[keyOf(taker)];
  return isPostingToOpen(left) ? left : null;
}
