import { message } from '../../core/messages/message.ts';
import type { Box, Hazard } from '../../core/types.ts';
import type { Run } from '../pdf/page-ink.ts';
import type { ReadPage } from '../pdf/read-page.ts';
import { around, boxOfRun } from './boxes.ts';

/** Bars of several lengths over one another, rows of equal dots or stars, and rings around words. */
export function skillBarHazards(page: ReadPage): readonly Hazard[] {
  const found = [dotRows(page), bars(page), rings(page)].find(boxes => boxes.length > 0);
  return found
    ? [
        {
          id: 'skill-bars',
          page: page.number,
          box: around(found),
          message: message('hazards.skillBars'),
          quote: null,
        },
      ]
    : [];
}

/** At least two rows of four or more equal dots, stars or circles, evenly spaced. */
function dotRows(page: ReadPage): readonly Box[] {
  const dots = page.fills.filter(
    ({ isRound, box: [, , width, height] }) =>
      isRound && isSquare(width, height) && width > 2.5 && width < 18,
  );
  const rows = [
    ...rowsOf(dots.map(dot => dot.box)),
    ...rowsOf(page.icons.filter(isLoneIcon).flatMap(iconBoxes)),
  ];
  const even = rows.filter(row => row.length >= 4 && isEven(row));
  // A rating that carries its number as text comes out as one short, wide icon.
  const wide = page.icons.filter(run => run.text.length <= 3 && run.width > 3.5 * run.size).map(boxOfRun);
  return even.length + wide.length >= 2 ? [...even.flat(), ...wide] : [];
}

const isSquare = (width: number, height: number): boolean =>
  Math.abs(width - height) < 0.15 * Math.max(width, height);

/** The same icon several times over, as five stars. */
const isLoneIcon = (run: Run): boolean =>
  new Set(run.text.replace(/\s/g, '')).size === 1 || run.text.length <= 3;

function iconBoxes(run: Run): readonly Box[] {
  const count = [...run.text.replace(/\s/g, '')].length;
  return Array.from(
    { length: count },
    (_, index): Box => [run.x + (index * run.width) / count, run.y - run.size * 0.8, run.size, run.size],
  );
}

function rowsOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const rows: Box[][] = [];
  for (const box of [...boxes].sort((a, b) => a[1] - b[1] || a[0] - b[0])) {
    const row = rows.find(
      ([first]) => first && Math.abs(first[1] - box[1]) < 1 && Math.abs(first[2] - box[2]) < 1,
    );
    const isTwin = row?.some(([x]) => Math.abs(x - box[0]) < 1);
    if (row && !isTwin) row.push(box);
    else if (!row) rows.push([box]);
  }
  return rows.map(row => row.sort((a, b) => a[0] - b[0]));
}

/** Evenly spaced and close together, which dots between words are not. */
function isEven(row: readonly Box[]): boolean {
  const steps = row.slice(1).map((box, index) => box[0] - (row[index]?.[0] ?? 0));
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  return most - least < 0.25 * most && most < 2.6 * (row[0]?.[2] ?? 0);
}

/** Thin bars with one left edge and one thickness, of at least three lengths, each with text beside or above it. */
function bars(page: ReadPage): readonly Box[] {
  const filled = page.fills.map(({ box }) => box);
  const ruled = page.rules
    .filter(rule => !rule.isVertical && rule.y2 - rule.y1 >= 0.9)
    .map((rule): Box => [rule.x1, rule.y1, rule.x2 - rule.x1, rule.y2 - rule.y1]);
  const bare = (box: Box) => !holdsText(page, box);
  const thin = [...filled, ...ruled].filter(
    ([, , width, height]) => height >= 0.9 && height < 18 && width > 2 * height && width > 15 && width < 260,
  );
  const bareThin = thin.filter(bare);
  for (const bar of bareThin) {
    const group = bareThin.filter(
      ([x, , , height]) => Math.abs(x - bar[0]) < 1.5 && Math.abs(height - bar[3]) < 1,
    );
    const lines = new Set(group.map(([, y]) => Math.round(y)));
    const lengths = new Set(group.map(([, , width]) => Math.round(width / 2)));
    const labelled = group.filter(box => hasLabel(page, box));
    if (lines.size >= 3 && lengths.size >= 3 && isStacked([...lines]) && labelled.length >= 3) return group;
  }
  return [];
}

/** Text within the box (a chip) or right on top of it (an underline). */
function holdsText(page: ReadPage, [x, y, width, height]: Box): boolean {
  return page.runs.some(run => {
    const isInside = run.x > x - 2 && run.x < x + width && run.y > y && run.y < y + height + 1;
    const isOnTop = run.y <= y + 1 && run.y > y - 4 && run.x < x + width && run.x + run.width > x;
    return isInside || isOnTop;
  });
}

/** One bar a line, at about equal distances. */
function isStacked(tops: readonly number[]): boolean {
  const sorted = [...tops].sort((a, b) => a - b);
  const steps = sorted.slice(1).map((top, index) => top - (sorted[index] ?? 0));
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  return usual > 8 && usual < 60 && steps.filter(step => Math.abs(step - usual) < 4).length >= 2;
}

/** A short text level with the bar, on it or right above it, that is not as long as the bar (which an underline is). */
function hasLabel(page: ReadPage, [x, y, width, height]: Box): boolean {
  return page.runs.some(run => {
    const isUnderline = Math.abs(run.x - x) < 2 && Math.abs(run.width - width) < 0.12 * width + 2;
    const isLevel =
      run.y > y - 14 && run.y < y + height + 8 && run.x < x + width + 10 && run.x + run.width > x - 150;
    return isLevel && !isUnderline && run.text.trim().length < 32;
  });
}

/** At least four equal circles with a word in each. */
function rings(page: ReadPage): readonly Box[] {
  const round = page.fills.filter(
    ({ isRound, box: [, , width, height] }) => isRound && isSquare(width, height) && width > 22 && width < 90,
  );
  const worded = round.filter(({ box: [x, y, width, height] }) =>
    page.runs.some(run => run.x > x && run.x + run.width < x + width && run.y > y && run.y < y + height),
  );
  const width = worded[0]?.box[2] ?? 0;
  const equal = worded.filter(({ box }) => Math.abs(box[2] - width) < 1);
  return equal.length >= 4 ? equal.map(fill => fill.box) : [];
}
