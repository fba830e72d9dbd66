import { isReading } from '../../core/job-posting.ts';
import * as is from '../../core/shape.ts';
import { longestRaw } from '../../core/text/plain-lines.ts';
import { highlightLimits } from '../page/highlight-term.ts';
import type { BackgroundCalls, PageCalls } from './messages.ts';
import type { Gives, Takes } from './messaging.ts';

const count = is.whole(0, 1_000_000);

/** What the content script gives: it lives in a page, so the asker looks at it like at any page’s word. */
export const pageGives: Gives<PageCalls> = {
  isThere: is.nothing,
  readPosting: isReading,
  readSelection: is.object({
    text: is.text(longestRaw),
    title: is.nullable(is.text(4_000)),
    company: is.nullable(is.text(4_000)),
    url: is.text(8_000),
  }),
  highlight: is.object({ places: is.record(count, highlightLimits.terms), isCut: is.flag }),
  clear: is.nothing,
  automaticChanged: is.nothing,
  jumpTo: is.object({ place: count, places: count }),
};

/** What the background takes: a page is outside, whatever its type promises. */
export const backgroundTakes: Takes<BackgroundCalls> = {
  isAutomatic: is.nothing,
  postingShown: isReading,
};
