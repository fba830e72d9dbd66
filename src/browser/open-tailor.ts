import browser from 'webextension-polyfill';
import { leavePosting, type PostingToOpen } from './posting-to-open.ts';
import { extensionAddress } from './tabs.ts';
import { tailorPage } from './tailored-copy.ts';

/** Opens the page on which a resume is tailored to a posting: the copy made last for both, or a new one. */
export async function openTailor(posting: PostingToOpen): Promise<void> {
  await leavePosting('tailor', posting);
  await browser.tabs.create({ url: extensionAddress(`${tailorPage}?posting`) });
}
