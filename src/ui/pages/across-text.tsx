import { plural, t } from '../../browser/settings/strings.ts';
import { inRuns } from '../../core/text/grouped.ts';
import type { ResumeLine } from '../../core/types.ts';
import type { ShownPage } from './shown-page.ts';

type AcrossTextProps = Pick<ShownPage, 'resume' | 'page' | 'blocks' | 'active' | 'onPoint'>;

/** The page as a naive parser reads it, one that knows no columns: the same words row by row, each with the number of its block. */
export function AcrossText({ resume, page, blocks, active, onPoint }: AcrossTextProps) {
  const rows = straightAcross(resume.lines, page);
  const blockOf = new Map(blocks.flatMap(({ number, lines }) => lines.map(line => [line, number] as const)));
  const isMixed = (row: readonly ResumeLine[]) => new Set(row.map(line => blockOf.get(line))).size > 1;
  const mixed = rows.filter(isMixed).length;
  return (
    <div class="across">
      <p class={mixed > 0 ? 'across-note' : 'across-note soft'}>
        {mixed > 0 ? plural('acrossMixed', mixed, rows.length) : t('acrossSame')}
      </p>
      <ol class="across-rows">
        {rows.map((row, index) => (
          <li key={index} class={isMixed(row) ? 'mixed' : ''}>
            {row.map((line, place) => {
              const number = blockOf.get(line) ?? null;
              const isNew = place > 0 && blockOf.get(row[place - 1] ?? line) !== number;
              return (
                // biome-ignore lint/a11y/noStaticElementInteractions: pointing shows the same block beside it, and is no command
                <span
                  key={line.start}
                  class={number !== null && number === active ? 'across-part active' : 'across-part'}
                  onMouseEnter={() => onPoint(number)}
                  onMouseLeave={() => onPoint(null)}
                >
                  {(isNew || (place === 0 && isMixed(row))) && <span class="across-number">{number}</span>}
                  {resume.text.slice(line.start, line.end)}{' '}
                </span>
              );
            })}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Lines that are side by side on a page, from left to right. */
type AcrossRow = readonly ResumeLine[];

type PlacedLine = ResumeLine & { readonly box: NonNullable<ResumeLine['box']> };

const middleOf = ({ box: [, y, , height] }: PlacedLine) => y + height / 2;

/** True if a line is at the same height as the first line of a row: their middles are nearer than half the lower line's height. */
function isBeside(line: PlacedLine, first: PlacedLine): boolean {
  const height = Math.min(line.box[3], first.box[3]);
  return Math.abs(middleOf(line) - middleOf(first)) < height / 2;
}

/** The lines of a page as a naive parser reads them: row by row, each across all columns. */
export function straightAcross(lines: readonly ResumeLine[], page: number): readonly AcrossRow[] {
  const here = lines.filter((line): line is PlacedLine => line.page === page && line.box !== null);
  const inOrder = here.toSorted((a, b) => middleOf(a) - middleOf(b));
  const rows = inRuns(inOrder, (_, line, first) => isBeside(line, first));
  return rows.map(row => row.toSorted((a, b) => a.box[0] - b.box[0]));
}
