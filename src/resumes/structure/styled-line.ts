import type { Box } from '../../core/types.ts';

/** A stretch of a line that stands apart from the rest by a wide gap. */
export type LinePart = {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly look: Look;
  /** Letters at its start that are bold where the rest is not (`**Languages** Go, SQL`); 0 where there are none. */
  readonly boldLead: number;
};

/** How text looks; what headings and entry titles are told by. */
export type Look = {
  /** Points; 0 where the format does not say. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly color: string | null;
  readonly font: string;
  /** The paragraph style's outline level where the format names one (DOCX), else null. */
  readonly outline: number | null;
};

/** A printed line in reading order, from whatever format: what sections and entries are read from. */
export type StyledLine = {
  readonly text: string;
  readonly parts: readonly [LinePart, ...LinePart[]];
  readonly look: Look;
  readonly page: number | null;
  readonly box: Box | null;
  /** From the baseline above to this one, in font sizes: 1.2 is tight, 9 stands for the top of a column. */
  readonly gapAbove: number;
  /** Which column the line belongs to: lines of one column share a number. */
  readonly column: number;
  /** A horizontal rule right under or above the line. */
  readonly hasRule: boolean;
  /** The line starts with a bullet: its text without the glyph starts here; -1 where there is none. */
  readonly bulletEnd: number;
  /** A page number or a header that repeats on every page. */
  readonly isRunning: boolean;
  /** How many more letters the line has room for; where the next word is longer, it may go on in the next line. */
  readonly room: number;
};

/** True where the first word of the next line would not have fitted on this one: the sentence may go on there. */
export function mayWrap(line: StyledLine, next: StyledLine): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  return line.column === next.column && line.room < word.length + 2;
}

/** How far below another a line may stand that is its rest: where lines stand apart by more than one distance, by the least. */
export const tightGap = (lines: readonly StyledLine[]): number =>
  1.1 * Math.min(...lines.slice(1).map(({ gapAbove }) => Math.max(gapAbove, 1)));
