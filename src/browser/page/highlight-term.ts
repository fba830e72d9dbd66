/** A place in the posting: the words as printed, and up to 24 characters either side to find them by. */
export type TextQuote = { readonly before: string; readonly exact: string; readonly after: string };

/** A keyword to light up in the page, wherever the core counted it. */
export type HighlightTerm = {
  readonly keyword: string;
  /** Null: looked for as the others are, and not shown. */
  readonly layer: PaintStyle | null;
  readonly quotes: readonly TextQuote[];
};

/** Which kinds of keywords are lit: `listed` stands for covered and listed, `proven` for project and experience. */
export type PaintStyle = 'missing' | 'listed' | 'proven';

/** The most terms and places per term that a page is asked to light. */
export const highlightLimits = { terms: 400, quotes: 500, context: 24, exact: 200 } as const;
