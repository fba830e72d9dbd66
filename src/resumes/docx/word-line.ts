import type { WordRun } from './read-runs.ts';
import type { TabStop } from './word-styles.ts';

/** A paragraph's line (paragraphs part at line breaks) and where it stands. */
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
  /** Cells of one table row, where each holds one line. */
  readonly cells: readonly (readonly WordRun[])[] | null;
  /** Where each of these cells begins, in points; empty where the table holds data, whose rows belong together. */
  readonly starts: readonly number[];
};

/** Points, where nothing says how large text is. */
export const DEFAULT_SIZE = 11;

/** How many lines with text there are among these, and how many letters. */
export function amountOf(lines: readonly WordLine[]): { readonly lines: number; readonly letters: number } {
  const lengths = lines.map(({ runs }) => runs.reduce((sum, run) => sum + run.text.trim().length, 0));
  return {
    lines: lengths.filter(length => length > 0).length,
    letters: lengths.reduce((sum, length) => sum + length, 0),
  };
}
