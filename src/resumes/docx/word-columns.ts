import { LEAST_IN_COLUMNS } from '../layout/count-columns.ts';

/** How much stands in a column: its letters, and the lines of its longest stretch without a break. */
export type ColumnText = { readonly letters: number; readonly longest: number };

// A column of labels or dates beside the text holds little, and in short pieces.
const LEAST_SHARE = 0.04;
const LEAST_LINES = 5;

/** The most columns that any of these (a table’s, a section’s, boxes beside the text) sets a good part of all letters in. */
export function countColumns(candidates: readonly (readonly ColumnText[])[], allLetters: number): number {
  const isColumn = ({ letters, longest }: ColumnText) =>
    letters >= LEAST_SHARE * allLetters && longest >= LEAST_LINES;
  return candidates
    .filter(
      columns => columns.reduce((sum, { letters }) => sum + letters, 0) >= LEAST_IN_COLUMNS * allLetters,
    )
    .reduce((most, columns) => Math.max(most, columns.filter(isColumn).length), 1);
}
