import { isClosingNotice, LONGEST_NOTICE } from '../../core/vocabulary/closing-words.ts';
import { blocksOf } from '../page/blocks-of.ts';
import { bodyOf, find, pageTitle } from '../page/dom.ts';

/** True if the page says that the job is gone. Only called if the posting's text is gone, too. */
export function isClosed(document: Document, bodyText: string): boolean {
  if (find(document, '.closed-job, [class*="job-closed" i], [class*="expired-job" i]')) return true;
  if (bodyText.length >= 30_000) return false;
  const sentences = `${pageTitle(document)}\n${bodyText}`.split(/\n|(?<=[.!?]) /);
  // A long sentence goes on to other jobs: its part says it, too.
  return sentences.some(one => [one, ...one.split(/[,;] /)].some(isClosingNotice));
}

/** True if a short line that is no link says that the job is gone, above the posting's text or in its first lines. */
export function saysClosed(document: Document, description: string): boolean {
  for (const { text, linked } of blocksOf(bodyOf(document)).blocks) {
    if (!linked && isClosingNotice(text)) return true;
    if (text.length > LONGEST_NOTICE / 2 && description.includes(text)) break;
  }
  return false;
}
