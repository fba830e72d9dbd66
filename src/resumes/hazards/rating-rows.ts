import { inRuns, median, pairsOf } from '../../core/text/grouped.ts';
import type { Box } from '../../core/types.ts';
import type { Run } from '../pdf/page-content.ts';
import type { ReadPage } from '../pdf/read-page.ts';
import { boxOfRun } from './boxes.ts';

const LEAST_MARKS = 4;
const LEAST_ROWS = 2;
/** This many rows of three marks, one under the other, are a rating, too. */
const ROWS_OF_THREE = 3;
// Signs of which a rating consists. A separator line has more signs in a row than a rating.
const sign = '[●○◉◯⬤•∙★☆⭐✩✪✭✮■□▪▫◼◻◆◇▮▯▰▱█▓▒░⚫⚪◍◎]';
// Or a bar in brackets, `[####--]`. A full one does not count: it may stand for omitted text, `[****]`.
const lettered = String.raw`\[(?=.{4,20}\])[#=|*]+[-._·\s]+\]`;
const written = new RegExp(`(?<!\\S)(?:${sign}(?:\\s?${sign}){2,19}|${lettered})(?!\\S)`, 'u');

/** Three or more marks side by side, and the distance of each from the one before it. */
type Marks = {
  readonly all: readonly Box[];
  readonly first: Box;
  readonly last: Box;
  readonly steps: readonly number[];
};

/** At least two rows of four or more equal, evenly spaced dots, squares, stars or signs: a rating. */
export function ratingRows(page: ReadPage): readonly Box[] {
  const drawn = [...page.fills.map(({ box }) => box), ...page.images].filter(
    ([, , width, height]) => width > 2.5 && width < 30 && height > 2.5 && height < 18,
  );
  const even = marksIn(drawn, page).filter(row => isBare(row, page) && isEven(row) && isApart(row, page));
  const rows = [
    ...even.filter(row => !isOfPattern(row, even) || isLabelled(row, page)),
    ...marksIn(page.icons.filter(isLoneIcon).flatMap(iconBoxes), page).filter(isEven),
  ];
  const boxesOf = (some: readonly Marks[]) => some.flatMap(({ all }) => all);
  const long = rows.filter(({ all }) => all.length >= LEAST_MARKS);
  const lines = new Set(long.map(({ first }) => Math.round(first[1])));
  // In some icon fonts a whole rating is one wide icon, whose text is its number.
  const wide = page.icons.filter(run => run.text.length <= 3 && run.width > 3.5 * run.size).map(boxOfRun);
  const signs = page.runs.filter(run => isWritten(run, page)).map(boxOfRun);
  if (lines.size + wide.length >= LEAST_ROWS) return [...boxesOf(long), ...wide];
  if (signs.length >= ROWS_OF_THREE) return signs;
  const [top] = rows;
  const three = rows.filter(
    ({ all, first }) => all.length === 3 && top && Math.abs(first[0] - top.first[0]) < 1,
  );
  return three.length >= ROWS_OF_THREE ? boxesOf(three) : [];
}

/** Are at least three words rated by signs behind them, in a plain text? */
export function hasWrittenRatings(texts: readonly string[]): boolean {
  const isRated = (text: string) => /\p{L}/u.test(text.slice(0, Math.max(text.search(written), 0)));
  return texts.filter(isRated).length >= ROWS_OF_THREE;
}

/** Are there signs behind a word that they rate? At the start of a line they are bullets, alone in a line an ornament. */
function isWritten({ text, x, y }: Run, page: ReadPage): boolean {
  const at = text.search(written);
  const isWord = (before: string) => /\p{L}/u.test(before);
  return (
    at >= 0 &&
    (isWord(text.slice(0, at)) ||
      page.runs.some(other => Math.abs(other.y - y) < 2 && other.x < x && isWord(other.text)))
  );
}

/** Are width and height about equal? */
export const isSquare = (width: number, height: number): boolean =>
  Math.abs(width - height) < 0.15 * Math.max(width, height);

/** The same icon several times, such as five stars, perhaps followed by empty ones. */
function isLoneIcon({ text }: Run): boolean {
  const signs = text.replace(/\s/g, '');
  return (
    /^(.)\1*$/u.test(signs) ||
    text.length <= 3 ||
    (/^(.)\1*(.)\2*$/u.test(signs) && [...signs].length >= LEAST_MARKS)
  );
}

function iconBoxes(run: Run): readonly Box[] {
  const count = [...run.text.replace(/\s/g, '')].length;
  return Array.from(
    { length: count },
    (_, index): Box => [run.x + (index * run.width) / count, run.y - run.size * 0.8, run.size, run.size],
  );
}

function marksIn(boxes: readonly Box[], page: ReadPage): readonly Marks[] {
  const rows: Box[][] = [];
  for (const box of [...boxes].sort((a, b) => a[1] - b[1])) {
    const row = rows.find(([first]) => first && isAlike(first, box));
    const isTwin = row?.some(([x]) => Math.abs(x - box[0]) < 1);
    if (row && !isTwin) row.push(box);
    else if (!row) rows.push([box]);
  }
  return rows
    .map(row => row.sort((a, b) => a[0] - b[0]))
    .flatMap(row => parted(row, page))
    .flatMap(all => {
      const [first, last] = [all[0], all.at(-1)];
      return first && last && all.length >= 3 ? [{ all, first, last, steps: stepsOf(all) }] : [];
    });
}

/** A gap of this many usual steps splits a row: two words side by side are rated, each by its own marks. */
const PARTING = 2;
/** More marks are a dotted line. */
const MOST_MARKS = 10;

function parted(row: readonly Box[], page: ReadPage): readonly (readonly Box[])[] {
  const widest = PARTING * median(stepsOf(row));
  const parts = inRuns(row, (before, box) => box[0] - before[0] <= widest);
  const isRated = parts.every((part, at) => {
    const [left, right] = [parts[at - 1]?.at(-1), part[0]];
    return (
      part.length === parts[0]?.length &&
      part.length <= MOST_MARKS &&
      (!left || !right || isWordBetween(left, right, page))
    );
  });
  return isRated ? parts : [row];
}

const isWordBetween = ([left, top, width, height]: Box, [right]: Box, { runs }: ReadPage): boolean =>
  runs.some(
    run =>
      run.x > left + width - 1 &&
      run.x + run.width < right + 1 &&
      run.y > top - 2 &&
      run.y < top + height + 6 &&
      /\p{L}/u.test(run.text),
  );

const isAlike = (a: Box, b: Box): boolean =>
  Math.abs(a[1] - b[1]) < 1 && Math.abs(a[2] - b[2]) < 1 && Math.abs(a[3] - b[3]) < 1;

/** Are the marks evenly spaced and close together? */
function isEven({ first, steps }: Marks): boolean {
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  return most - least < 0.25 * most && most < 4 * first[2];
}

const stepsOf = (row: readonly Box[]): readonly number[] =>
  pairsOf(row).map(([before, box]) => box[0] - before[0]);

/** Are the marks separate? Marks that touch are one surface, unless a part has another colour. */
function isApart({ all, first, steps }: Marks, { fills }: ReadPage): boolean {
  const colours = new Set(fills.filter(({ box }) => all.includes(box)).map(({ color }) => color));
  return colours.size > 1 || Math.min(...steps) > 1.05 * first[2];
}

/** Is another row as far away vertically as the marks of this row are from each other? Then they are a pattern. */
function isOfPattern({ first, steps: [step = 0] }: Marks, rows: readonly Marks[]): boolean {
  return rows.some(other => Math.abs(Math.abs(other.first[1] - first[1]) - step) < 0.25 * step);
}

/** Is there a word before, behind or right above the marks? A pattern of dots has none. */
function isLabelled({ first: [left, top, , height], last }: Marks, page: ReadPage): boolean {
  const right = last[0] + last[2];
  return page.runs.some(({ x, y, width, text }) => {
    const isLevel = y > top - 2 && y < top + height + 6 && x < right + 40 && x + width > left - 300;
    const isAbove = y > top - 16 && y <= top && x < right && x + width > left - 20;
    return (isLevel || isAbove) && /\p{L}/u.test(text);
  });
}

/** Are there no words on or between the marks? Bullets, separators and cells have words there. */
function isBare({ first: [left, top, , height], last }: Marks, page: ReadPage): boolean {
  const right = last[0] + last[2];
  return !page.runs.some(({ x, y, width }) => {
    const isLevel = y > top - 2 && y < top + height + 6;
    const isBetween = x + width / 2 > left && x + width / 2 < right;
    const isAcross = Math.min(x + width, right) - Math.max(x, left) > (right - left) / 2;
    return isLevel && (isBetween || isAcross);
  });
}
