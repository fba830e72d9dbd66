import type { Box } from '../../core/types.ts';
import type { PageContent, Rule } from '../pdf/page-content.ts';
import { rowsOf } from './rows-of.ts';
import type { Segment } from './segments.ts';
import { BOX, LINES, MOST, OF_SIZE, POINTS } from './thresholds.ts';

/** Text that stands in a box while the running text flows around it. */
export type TextBox = {
  readonly box: Box;
  readonly segments: readonly Segment[];
  /** The baseline of the last line that flows around it. */
  readonly until: number;
};

/** Finds the text boxes of a page. A side panel is none, because the text beside it does not run on under it. */
export function findTextBoxes(segments: readonly Segment[], page: PageContent): readonly TextBox[] {
  const found: TextBox[] = [];
  for (const box of framesOf(page)) {
    const [, , width, height] = box;
    if (width < BOX.width || height < BOX.height) continue;
    if (width > BOX.mostWidth * page.width || height > BOX.mostHeight * page.height) continue;
    const inside = segments.filter(segment => holds(box, segment));
    const letters = inside.reduce((sum, { text }) => sum + text.length, 0);
    if (rowsOf(inside, ({ size }) => size).length < BOX.rows || letters < BOX.letters) continue;
    const until = endOfTextAround(
      segments.filter(segment => !inside.includes(segment)),
      box,
    );
    const isKnown = found.some(other => other.segments.some(segment => inside.includes(segment)));
    if (until !== null && !isKnown) found.push({ box, segments: inside, until });
  }
  return found;
}

function holds([x, y, width, height]: Box, segment: Segment): boolean {
  const middle = segment.y - segment.size * 0.3;
  return segment.x > x - 1 && segment.right < x + width + 1 && middle > y && middle < y + height;
}

/** The last baseline of the text that flows around the box, or null. Its lines stop at the box, and the next line in their font runs over or under it. */
function endOfTextAround(others: readonly Segment[], box: Box): number | null {
  const [x, y, width, height] = box;
  // The space around a box can keep a line away that stands a little above or below it.
  const beside = others.filter(
    ({ y: baseline, size }) => baseline > y - size && baseline - size * 2 < y + height,
  );
  const sides = [
    beside.filter(segment => segment.right <= x + 1),
    beside.filter(segment => segment.x >= x + width - 1),
  ];
  const ends = sides.flatMap(side => {
    const crossing = others.find(line => runsOver(line, box) && side.some(near => isNextLine(near, line)));
    if (!crossing) return [];
    const running = side.filter(segment => isAlike(segment, crossing));
    const stopped = running.filter(segment => isStoppedAt(segment, box));
    if (stopped.length < LINES.stopped) return [];
    return [endOfParagraph(others, Math.max(crossing.y, ...running.map(segment => segment.y)), crossing)];
  });
  return ends.length > 0 ? Math.max(...ends) : null;
}

/** The last baseline below `from` of lines in one font and size that follow closely under one another. */
function endOfParagraph(others: readonly Segment[], from: number, like: Segment): number {
  let end = from;
  for (const line of [...others].sort((a, b) => a.y - b.y))
    if (line.y > end && line.y - end < OF_SIZE.aroundBox * like.size && isAlike(line, like)) end = line.y;
  return end;
}

/** True if a line crosses one upright edge of the box and reaches well beyond it on both sides. */
function runsOver(line: Segment, [x, , width]: Box): boolean {
  const isOver = (edge: number) => line.x < edge - 20 && line.right > edge + 20;
  const covered = Math.min(line.right, x + width) - Math.max(line.x, x);
  return covered > 0.25 * width && (isOver(x) || isOver(x + width));
}

function isNextLine(near: Segment, line: Segment): boolean {
  return (
    near.y !== line.y && Math.abs(near.y - line.y) < OF_SIZE.aroundBox * near.size && isAlike(near, line)
  );
}

const isAlike = (a: Segment, b: Segment): boolean =>
  Math.abs(a.size - b.size) < 0.3 && a.runs[0]?.font === b.runs[0]?.font;

function isStoppedAt(segment: Segment, [x, , width]: Box): boolean {
  const gap = segment.right <= x + 1 ? x - segment.right : segment.x - x - width;
  return gap < OF_SIZE.nearBox * segment.size;
}

const paper = '#ffffff';

/** The rectangles of a page that are filled with a colour, or framed by four rules. */
export function framesOf({ rules, fills }: Pick<PageContent, 'rules' | 'fills'>): readonly Box[] {
  const shaded = fills.filter(({ color, isRound }) => color !== paper && !isRound).map(fill => fill.box);
  const level = rules.filter(rule => !rule.isVertical).slice(0, MOST.rules / 2);
  const upright = rules.filter(rule => rule.isVertical).slice(0, MOST.rules / 2);
  const framed = level.flatMap(top =>
    level
      .filter(bottom => bottom.y1 > top.y1 + POINTS.sameFrame && areFlush(top, bottom))
      .filter(bottom => [top.x1, top.x2].every(x => upright.some(side => joins(side, x, top, bottom))))
      .map((bottom): Box => [top.x1, top.y1, top.x2 - top.x1, bottom.y1 - top.y1]),
  );
  return [...shaded, ...framed];
}

const areFlush = (a: Rule, b: Rule): boolean =>
  Math.abs(a.x1 - b.x1) < POINTS.sameFrame && Math.abs(a.x2 - b.x2) < POINTS.sameFrame;

function joins(side: Rule, x: number, top: Rule, bottom: Rule): boolean {
  return (
    Math.abs(side.x1 - x) < POINTS.sameFrame &&
    side.y1 < top.y2 + POINTS.sameFrame &&
    side.y2 > bottom.y1 - POINTS.sameFrame
  );
}
