import type { ResumeLine } from '../../core/types.ts';

/** What stands side by side on a page, from left to right. */
export type AcrossRow = readonly ResumeLine[];

type PlacedLine = ResumeLine & { readonly box: NonNullable<ResumeLine['box']> };

const middleOf = ({ box: [, y, , height] }: PlacedLine) => y + height / 2;

/** True where the middle of a line is within the height of the first of a row. */
function isBeside(line: PlacedLine, first: PlacedLine): boolean {
  const height = Math.min(line.box[3], first.box[3]);
  return Math.abs(middleOf(line) - middleOf(first)) < height / 2;
}

/** The lines of a page as a parser reads them that knows no columns: row by row, each from edge to edge. */
export function straightAcross(lines: readonly ResumeLine[], page: number): readonly AcrossRow[] {
  const here = lines.filter((line): line is PlacedLine => line.page === page && line.box !== null);
  const rows: PlacedLine[][] = [];
  for (const line of here.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && isBeside(line, first)) row.push(line);
    else rows.push([line]);
  }
  return rows.map(row => row.toSorted((a, b) => a.box[0] - b.box[0]));
}
