import type { Guarded } from '../../core/shape.ts';
import * as is from '../../core/shape.ts';
import type { Reading } from '../../core/types.ts';
import { highlightLimits, isTerm } from '../page/highlight-term.ts';
import type { Gives } from './messaging.ts';

/** What to highlight in the page. `quiet` draws lines without a tint. */
export type HighlightRequest = Guarded<typeof isHighlightRequest>;

const isHighlightRequest = is.object({ terms: is.list(isTerm, highlightLimits.terms), quiet: is.flag });

/** Asks for a keyword’s next or previous place. */
export type Jump = Guarded<typeof isJump>;

const isJump = is.object({ keyword: is.text(200, 1), direction: is.oneOf('next', 'previous') });

/** What a page may tell the background if the automatic score is on. */
export type BackgroundCalls = {
  /** True if the automatic score is on for the page that asks. */
  isAutomatic(): boolean;
  /** Reports what the page shows; returns the score, or null if there is none. */
  postingShown(reading: Reading): number | null;
};

/** What the content script takes. */
export const pageTakes = {
  isThere: is.nothing,
  readPosting: is.nothing,
  readSelection: is.nothing,
  highlight: isHighlightRequest,
  clear: is.nothing,
  automaticChanged: is.nothing,
  jumpTo: isJump,
};

/** What the background gives. */
export const backgroundGives: Gives<BackgroundCalls> = {
  isAutomatic: is.flag,
  postingShown: is.nullable(is.whole(0, 100)),
};
