import type { SelectedText } from '../../core/posting/posting-from-text.ts';
import type { Guarded } from '../../core/shape.ts';
import * as is from '../../core/shape.ts';
import type { Reading } from '../../core/types.ts';
import { highlightLimits, isTerm } from '../page/highlight-term.ts';
import type { Gives, Takes } from './messaging.ts';

/** What to highlight in the page. `quiet` draws lines without a tint. */
export type HighlightRequest = Guarded<typeof isHighlightRequest>;

const isHighlightRequest = is.object({ terms: is.list(isTerm, highlightLimits.terms), quiet: is.flag });

/** What is highlighted in the page now. `places` counts, per keyword, the places a reader can see. */
export type HighlightResult = {
  readonly places: Readonly<Record<string, number>>;
  /** True where the page has more places than are kept. */
  readonly isCut: boolean;
};

/** A keyword’s next or previous place is asked for. */
export type Jump = Guarded<typeof isJump>;

const isJump = is.object({ keyword: is.text(200, 1), direction: is.oneOf('next', 'previous') });

/** Where a jump landed: `place` counts from 1, 0 where the keyword is nowhere in view. */
export type Landing = { readonly place: number; readonly places: number };

/** What an extension page may ask of the page in a tab. */
export type PageCalls = {
  /** Answered at once by every page that is not hung up. */
  isThere(): void;
  /** The posting in view; waits up to 3 s for a pane that lags behind the address. */
  readPosting(): Reading;
  /** What the person has selected, to make a posting of. */
  readSelection(): SelectedText;
  /** Highlight these keywords, in place of those highlighted before, until told to clear. */
  highlight(request: HighlightRequest): HighlightResult;
  /** Leave nothing behind. */
  clear(): void;
  /** The automatic score was turned on or off somewhere; whether here, the background knows. */
  automaticChanged(): void;
  /** Scroll to the keyword's next or previous place and flash it. */
  jumpTo(jump: Jump): Landing;
};

/** What a page may tell the background, where the automatic score is on. */
export type BackgroundCalls = {
  /** Whether the automatic score is on for the page that asks. */
  isAutomatic(): boolean;
  /** The page shows this; returns the score, or null where there is none. */
  postingShown(reading: Reading): number | null;
};

/** What the content script takes. */
export const pageTakes: Takes<PageCalls> = {
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
