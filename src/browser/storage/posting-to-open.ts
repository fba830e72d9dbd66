import { isJobPosting } from '../../core/job-posting.ts';
import type { Guarded } from '../../core/shape.ts';
import * as is from '../../core/shape.ts';
import { browser } from '../messages/browser-api.ts';
import { stored } from './storage-errors.ts';

/** A posting and the resume it was compared with, on the way from one page of ours to another. */
export type PostingToOpen = Guarded<typeof isPostingToOpen>;

const isPostingToOpen = is.object({ job: isJobPosting, resumeId: is.text(100, 1) });

/** The pages that receive a posting: the printable report, and the copy for a posting. */
export type PostingTaker = 'report' | 'tailor';

const keyOf = (taker: PostingTaker) => `posting-to-open-${taker}`;

/** Leaves a posting for a page; it is forgotten when the browser closes. */
export async function leavePosting(taker: PostingTaker, posting: PostingToOpen): Promise<void> {
  await stored(() => browser.storage.session.set({ [keyOf(taker)]: posting }));
}

/** The posting left last for a page, or null. */
export async function leftPosting(taker: PostingTaker): Promise<PostingToOpen | null> {
  const { [keyOf(taker)]: left } = await stored(() => browser.storage.session.get(keyOf(taker)));
  return isPostingToOpen(left) ? left : null;
}
