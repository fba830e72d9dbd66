import type { Box } from '../../core/types.ts';

/** A piece of text as the page shows it. Coordinates are points from the page's top left corner. */
export type Run = {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The font's name without its subset tag. */
  readonly font: string;
  /** 100 to 900. */
  readonly weight: number;
  readonly italic: boolean;
  /** `#rrggbb`, or null where a pattern fills the glyphs or the colour is not known. */
  readonly color: string | null;
};

/** Text of this weight or more looks bold. */
export const BOLD_FROM = 600;

/** A straight stroke or a thin filled rectangle. */
export type Rule = {
  readonly isVertical: boolean;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

/** A filled shape or an outlined round one: its bounding box and colour (null for a pattern, gradient or outline). */
export type Fill = { readonly box: Box; readonly color: string | null; readonly isRound: boolean };

/** Text that a reader cannot see, and why; an ornament is seen, but pale: a watermark, or large letters behind the text. */
export type HiddenRun = {
  readonly text: string;
  readonly box: Box;
  readonly why: 'colour' | 'invisible' | 'layer' | 'off-page' | 'cut-off' | 'tiny' | 'ornament';
};

/** A link annotation. */
export type PageLink = { readonly url: string; readonly box: Box };

/** The size of a page, in points. */
export type Paper = { readonly width: number; readonly height: number };

/** All that a page holds, before any reading order. */
export type PageContent = Paper & {
  /** 1-based. */
  readonly number: number;
  /** In the order of the content stream. */
  readonly runs: readonly Run[];
  /** Text that does not run from left to right: rotated or vertical. */
  readonly rotated: readonly Run[];
  /** Text in icon fonts: its code points are not words. https://www.unicode.org/faq/private_use.html */
  readonly icons: readonly Run[];
  readonly hidden: readonly HiddenRun[];
  readonly rules: readonly Rule[];
  readonly fills: readonly Fill[];
  readonly images: readonly Box[];
  readonly links: readonly PageLink[];
};
