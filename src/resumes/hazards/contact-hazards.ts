import { message } from '../../core/messages/message.ts';
import type { Box, Hazard } from '../../core/types.ts';
import { isContactHeading } from '../contact/contact-lines.ts';
import { squeeze } from '../contact/link-address.ts';
import type { ReadPage } from '../pdf/read-page.ts';
import type { BuiltResume } from '../structure/build-resume.ts';
import type { StyledLine } from '../structure/styled-line.ts';
import { hazardAt } from './boxes.ts';

const TOP_SHARE = 0.15;
const MARGIN_SHARE = 0.09;

/** Contact details that stand only at the foot of a page, or in a repeated header or footer below the top of the first page. */
export function marginContactHazards(
  { resume, lines, sections }: BuiltResume,
  pages: readonly ReadPage[],
): readonly Hazard[] {
  const headings = new Set(sections.map(({ from }) => lines[from]));
  const sectioned = new Set(
    sections
      .filter(({ heading }) => isContactHeading(heading))
      .flatMap(({ from, to }) => lines.slice(from, to)),
  );
  const placed = lines.filter(isPlaced);
  const isInBlock = (line: Placed) => {
    if (sectioned.has(line) || isInColumn(line, placed, pages)) return true;
    const block = blockDownTo(line, placed);
    return block.length >= FEWEST_OF_BLOCK || block.some(one => headings.has(one));
  };
  const details = [resume.email, resume.phone].filter(detail => detail !== null);
  const holding = details.map(detail => placed.filter(line => squeeze(line.text).includes(squeeze(detail))));
  const inMargin = holding.flatMap(found => {
    const [first] = found;
    return first && found.every(line => !isInBlock(line) && isInMargin(line, pages)) ? [first] : [];
  });
  const [line] = inMargin;
  if (!line) return [];
  return [hazardAt(line, 'contact-in-header-or-footer', message('hazards.contactAtFoot'), line.text)];
}

type Placed = StyledLine & { readonly box: Box };
const isPlaced = (line: StyledLine): line is Placed => line.box !== null;

/** The largest share of a page's width for one of several columns. */
const WIDEST_COLUMN = 0.7;

/** The largest distance between two lines at the end of a column, in heights of a line. */
const WIDEST_STEP = 4;

/** Is a line in a column beside another one, with a line close above or below it? A footer is a single line below all columns. */
function isInColumn(line: Placed, lines: readonly Placed[], pages: readonly ReadPage[]): boolean {
  const width = pages.find(({ number }) => number === line.page)?.width ?? 0;
  const [x, y, , height] = line.box;
  const onPage = lines.filter(({ page }) => page === line.page);
  const own = onPage.filter(({ column }) => column === line.column);
  const left = Math.min(...own.map(({ box }) => box[0]));
  const right = Math.max(...own.map(({ box }) => box[0] + box[2]));
  const isBeside = onPage.some(
    ({ column, box }) => column !== line.column && (box[0] > right || box[0] + box[2] < left),
  );
  const above = own.filter(({ box }) => box[1] < y);
  const isStacked = own.some(({ box }) => {
    const step = Math.abs(box[1] - y);
    return Math.abs(box[0] - x) < ALIGNED && step > 1 && step < WIDEST_STEP * height;
  });
  const isColumn = isBeside && right - left < WIDEST_COLUMN * width && above.length >= FEWEST_OF_BLOCK;
  return isColumn && isStacked;
}

/** A footer has fewer lines. This many lines, or lines under a heading, are a part of a column. */
const FEWEST_OF_BLOCK = 4;
/** The largest gap between two lines of a block, in heights of a line. */
const WIDEST_GAP = 2.2;
/** The left edges of lines in a block differ by less than this, in points. */
const ALIGNED = 6;

/** A line and those directly above it with the same left edge; at most as many as show that it is a block. */
function blockDownTo(line: Placed, lines: readonly Placed[], most = FEWEST_OF_BLOCK): readonly Placed[] {
  if (most === 1) return [line];
  const above = lines.find(other => {
    if (other.page !== line.page) return false;
    const gap = line.box[1] - other.box[1] - other.box[3];
    const isTight = gap < WIDEST_GAP * line.box[3] && other.box[1] < line.box[1] - 1;
    return isTight && gap > -line.box[3] / 2 && Math.abs(other.box[0] - line.box[0]) < ALIGNED;
  });
  return above ? [...blockDownTo(above, lines, most - 1), line] : [line];
}

function isInMargin(line: Placed, pages: readonly ReadPage[]): boolean {
  const page = pages.find(({ number }) => number === line.page);
  if (!page) return false;
  const [, top, , height] = line.box;
  const middle = top + height / 2;
  const isTop = line.page === 1 && middle < TOP_SHARE * page.height;
  // The text of a full page goes down to its foot, but there is a gap above a footer.
  const isFooterRun = (y: number) => y > (1 - MARGIN_SHARE - 0.05) * page.height;
  const isApart = !page.runs.some(
    run => run.y < top - 2 && run.y > top - 3.2 * height && !isFooterRun(run.y),
  );
  return !isTop && (line.isRunning || (middle > (1 - MARGIN_SHARE - 0.03) * page.height && isApart));
}
