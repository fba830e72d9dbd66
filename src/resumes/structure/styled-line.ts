import type { Box } from '../../core/types.ts';

/** A stretch of a line that stands apart from the rest by a wide gap. */
export type LinePart = {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly look: Look;
  /** How many letters at its start are bold if the rest is not (`**Languages** Go, SQL`), otherwise 0. */
  readonly boldLead: number;
};

/** How text looks: headings and titles of entries are recognised by it. */
export type Look = {
  /** In points; 0 if the format does not say. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly color: string | null;
  readonly font: string;
  /** The outline level of the paragraph style if the format names one (DOCX), else null. */
  readonly outline: number | null;
};

/** A printed line in reading order, the same for every format; sections and entries are read from such lines. */
export type StyledLine = {
  readonly text: string;
  readonly parts: readonly [LinePart, ...LinePart[]];
  readonly look: Look;
  readonly page: number | null;
  readonly box: Box | null;
  /** The distance from the baseline above to this one, in font sizes: 1.2 is tight, 9 marks the top of a column. */
  readonly gapAbove: number;
  /** Which column the line belongs to: lines of one column share a number. */
  readonly column: number;
  /** True if a horizontal rule stands right under or above the line. */
  readonly hasRule: boolean;
  /** Where the text behind the line's bullet starts; -1 if the line has no bullet. */
  readonly bulletEnd: number;
  /** True for a page number or a header that repeats on every page. */
  readonly isRunning: boolean;
  /** How many more letters would fit into the line; if the next word is longer, the sentence may go on in the next line. */
  readonly room: number;
};

/** True if the first word of the next line would not have fitted on this one, so that the sentence may go on there. */
export function mayWrap(line: StyledLine, next: StyledLine): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  return line.column === next.column && line.room < word.length + 2;
}

/** The largest gap, in font sizes, at which a line may continue the one above: a little more than the smallest gap between lines. */
export const tightGap = (lines: readonly StyledLine[]): number =>
  1.1 * Math.min(...lines.slice(1).map(({ gapAbove }) => Math.max(gapAbove, 1)));
