import { readSelection } from '../browser/page/page.ts';
import { announceSelection, leaveSelection } from '../browser/storage/pending-selection.ts';
import type { SelectionClick } from '../browser/toolbar/events.ts';
import { openPopup } from '../browser/toolbar/popup.ts';
import { analysis } from './analysis.ts';

/** Opens the popup for a selection, straight from the click, before the selection is read. https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/User_actions */
export async function offerSelection({ tabId, text, url }: SelectionClick): Promise<void> {
  const announced = announceSelection(tabId);
  const opened = openPopup(tabId);
  const { postingFromText } = await analysis();
  const answer = await readSelection(tabId, postingFromText);
  await announced;
  // The page’s own selection keeps its line breaks; the menu’s text is used if the page cannot be asked.
  const reading =
    answer.ok && answer.value.job
      ? answer.value
      : postingFromText(text, { title: null, url, source: 'selection' });
  await leaveSelection(tabId, reading);
  await opened;
}
