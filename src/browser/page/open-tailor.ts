import { browser } from '../messages/browser-api.ts';
import { leavePosting, type PostingToOpen } from '../storage/posting-to-open.ts';
import { tailorPage } from '../storage/tailored-copy.ts';
import { extensionAddress } from './tabs.ts';

/** Opens the page on which a resume is tailored to a posting, with the latest copy for both, or a new one. */
export async function openTailor(posting: PostingToOpen): Promise<void> {
  await leavePosting('tailor', posting);
  await browser.tabs.create({ url: extensionAddress(`${tailorPage}?posting`) });
}
