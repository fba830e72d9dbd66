import { isReading } from '../../core/job-posting.ts';
import { flag, nothing, nullable, object, record, text, whole } from '../../core/shape.ts';
import { longestRaw } from '../../core/text/plain-lines.ts';
import { highlightLimits } from '../page/highlight-term.ts';
import type { BackgroundCalls, PageCalls } from './messages.ts';
import type { Gives, Takes } from './messaging.ts';

const count = whole(0, 1_000_000);

/** What the content script gives: it lives in a page, so the asker looks at it like at any page’s word. */
export const pageGives: Gives<PageCalls> = {
  isThere: nothing,
  readPosting: isReading,
  readSelection: object({
    text: text(longestRaw),
    title: nullable(text(4_000)),
    company: nullable(text(4_000)),
    url: text(8_000),
  }),
  highlight: object({ places: record(count, highlightLimits.terms), isCut: flag }),
  clear: nothing,
  automaticChanged: nothing,
  jumpTo: object({ place: count, places: count }),
};

/** What the background takes: a page is outside, whatever its type promises. */
export const backgroundTakes: Takes<BackgroundCalls> = {
  isAutomatic: nothing,
  postingShown: isReading,
};
