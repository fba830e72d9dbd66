import { longestRaw } from '../../core/text/plain-lines.ts';
import type { SelectedText } from '../../core/text/posting-from-text.ts';
import { isReading } from '../guards/posting-guards.ts';
import { flag, nothing, nullable, object, record, text, whole } from '../guards/shape.ts';
import { highlightLimits } from '../page/highlight-term.ts';
import type { BackgroundCalls, Landing, PageCalls, Painted } from './messages.ts';
import type { Gives, Takes } from './messaging.ts';

const count = whole(0, 1_000_000);
const isPainted = object<Painted>({
  places: record(count, highlightLimits.terms),
  isCut: flag,
});

/** What the content script gives: it lives in a page, so the asker looks at it like at any page’s word. */
export const pageGives: Gives<PageCalls> = {
  isThere: nothing,
  readPosting: isReading,
  readSelection: object<SelectedText>({
    text: text(longestRaw),
    title: nullable(text(4_000)),
    company: nullable(text(4_000)),
    url: text(8_000),
  }),
  paint: isPainted,
  clear: nothing,
  automaticChanged: nothing,
  jumpTo: object<Landing>({ place: count, places: count }),
};

/** What the background takes: a page is outside, whatever its type promises. */
export const backgroundTakes: Takes<BackgroundCalls> = {
  isAutomatic: nothing,
  postingShown: isReading,
};
