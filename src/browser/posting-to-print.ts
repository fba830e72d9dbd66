import browser from 'webextension-polyfill';
import type { JobPosting } from '../core/types.ts';
import { isJobPosting } from './posting-guards.ts';
import { type Guard, object, text } from './shape.ts';

/** A posting and the resume it was compared with, on the way from the popup to the page that prints. */
export type PostingToPrint = { readonly job: JobPosting; readonly resumeId: string };

const key = 'posting-to-print';

const isPostingToPrint: Guard<PostingToPrint> = object<PostingToPrint>({
  job: isJobPosting,
  resumeId: text(100, 1),
});

/** Leaves a posting for the page that prints; it is forgotten when the browser closes. */
export async function leavePostingToPrint(posting: PostingToPrint): Promise<void> {
  await browser.storage.session.set({ [key]: posting });
}

/** The posting left last, or null. */
export async function postingToPrint(): Promise<PostingToPrint | null> {
  const left: unknown = (await browser.storage.session.get(key))[key];
  return isPostingToPrint(left) ? left : null;
}
