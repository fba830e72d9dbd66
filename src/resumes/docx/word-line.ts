import type { Segment } from '../layout/segments.ts';
import { OF_SIZE } from '../layout/thresholds.ts';
import { BOLD_FROM } from '../pdf/page-content.ts';
import { plainCharacters } from '../text/plain-characters.ts';
import type { WordRun } from './read-runs.ts';
import type { TabStop } from './word-styles.ts';

/** A line of a paragraph, which line breaks split into lines, and where it stands. */
export type WordLine = {
  readonly runs: readonly WordRun[];
  readonly outline: number | null;
  readonly isBullet: boolean;
  readonly hasRule: boolean;
  /** Points above the line. */
  readonly spaceBefore: number;
  readonly indent: number;
  readonly firstIndent: number;
  readonly stops: readonly TabStop[];
  /** Number of the table cell or text box that holds it; 0 in the flow. */
  readonly block: number;
  /** The cells of a table row, if each contains one line. */
  readonly cells: readonly (readonly WordRun[])[] | null;
  /** The left edge of each of these cells, in points; empty for a data table, whose rows belong together. */
  readonly starts: readonly number[];
};

/** The font size in points if the document names none. */
export const DEFAULT_SIZE = 11;

/** The number of lines with text, and of letters. */
export function amountOf(lines: readonly WordLine[]): { readonly lines: number; readonly letters: number } {
  const lengths = lines.map(({ runs }) => runs.reduce((sum, run) => sum + run.text.trim().length, 0));
  return {
    lines: lengths.filter(length => length > 0).length,
    letters: lengths.reduce((sum, length) => sum + length, 0),
  };
}

/** The pieces of text between tabs, with an empty piece between two tabs in a row. */
export function splitAtTabs(runs: readonly WordRun[]): readonly (readonly WordRun[])[] {
  const pieces: WordRun[][] = [[]];
  for (const run of runs)
    run.text.split('\t').forEach((text, at) => {
      if (at > 0) pieces.push([]);
      if (text !== '') pieces.at(-1)?.push({ ...run, text });
    });
  return pieces;
}

/** Runs as a piece of text at a place on a page. Its width can only be estimated. */
export function segmentOf(runs: readonly WordRun[], x: number, y: number): Segment {
  const set = runs.map(({ text, style: { size, isBold, isItalic, isCaps, color, font } }) => ({
    text: plainCharacters(isCaps ? text.toUpperCase() : text),
    ...{ x, y, width: 0, size: size ?? DEFAULT_SIZE, weight: isBold ? BOLD_FROM : 400 },
    ...{ italic: isItalic === true, color: color ?? '#000000', font: font ?? '' },
  }));
  const text = plainCharacters(set.map(run => run.text).join(''))
    .replace(/\s+/g, ' ')
    .trim();
  const size = Math.max(0, ...set.map(run => run.size));
  const right = x + text.length * size * OF_SIZE.letter;
  return { runs: set, text, x, right, y, size, page: 1 };
}
