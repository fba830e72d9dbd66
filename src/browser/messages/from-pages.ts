import { isReading } from '../../core/job-posting.ts';
import type { SelectedText } from '../../core/posting/posting-from-text.ts';
import type { Guarded } from '../../core/shape.ts';
import * as is from '../../core/shape.ts';
import { longestRaw } from '../../core/text/plain-lines.ts';
import type { Reading } from '../../core/types.ts';
import { highlightLimits } from '../page/highlight-term.ts';
import type { BackgroundCalls, HighlightRequest, Jump } from './messages.ts';
import type { Gives, Takes } from './messaging.ts';

const count = is.whole(0, 1_000_000);

/** What is highlighted in the page now. */
export type HighlightResult = Guarded<typeof isHighlightResult>;

const isHighlightResult = is.object({
  /** How many places of each keyword a reader can see. */
  places: is.record(count, highlightLimits.terms),
  /** True if the page has more places than are kept. */
  isCut: is.flag,
});

/** Where a jump landed: `place` counts from 1; 0 if the keyword is nowhere in view. */
export type Landing = Guarded<typeof isLanding>;

const isLanding = is.object({ place: count, places: count });

/** What an extension page may ask of the page in a tab. */
export type PageCalls = {
  /** Every page that does not hang answers at once. */
  isThere(): void;
  /** The posting in view; waits up to 3 s for a pane that lags behind the address. */
  readPosting(): Reading;
  /** The text that the person has selected, to make a posting of. */
  readSelection(): SelectedText;
  /** Highlight these keywords, in place of those highlighted before, until told to clear. */
  highlight(request: HighlightRequest): HighlightResult;
  /** Leave nothing behind. */
  clear(): void;
  /** The automatic score was turned on or off for some page; the background knows for which. */
  automaticChanged(): void;
  /** Scroll to the keyword's next or previous place and flash it. */
  jumpTo(jump: Jump): Landing;
};

/** Guards for what the content script returns: it runs inside a page, so its answers are checked like any page’s word. */
export const pageGives: Gives<PageCalls> = {
  isThere: is.nothing,
  readPosting: isReading,
  readSelection: is.object({
    text: is.text(longestRaw),
    title: is.nullable(is.text(4_000)),
    company: is.nullable(is.text(4_000)),
    url: is.text(8_000),
  }),
  highlight: isHighlightResult,
  clear: is.nothing,
  automaticChanged: is.nothing,
  jumpTo: isLanding,
};

/** Guards for what the background accepts: a page is outside, whatever its type promises. */
export const backgroundTakes: Takes<BackgroundCalls> = { isAutomatic: is.nothing, postingShown: isReading };
