import type { PDFPageProxy } from 'pdfjs-dist';
import { median, pairsOf } from '../../core/text/grouped.ts';
import type { Box } from '../../core/types.ts';
import type { ImageSource } from './image-source.ts';
import type { Paper } from './page-content.ts';
import type { Painted } from './pen.ts';
import { type Pixels, pixelsOf } from './picture-pixels.ts';

const LEAST_WIDTH = 140;
const LEAST_HEIGHT = 22;
const MOST_OF_PAGE = 0.6;
const MAX_PICTURES = 12;

type Picture = { readonly box: Box; readonly source: ImageSource };

/** The pictures of a page that seem to hold lines of words: no icon, badge or portrait, and no scan or background. */
export async function findWordPictures(
  page: PDFPageProxy,
  shapes: readonly Painted[],
  paper: Paper,
): Promise<readonly Box[]> {
  const stacks = inStacks(shapes.flatMap(pictureOf)).filter(stack => isCandidate(boxOf(stack), paper));
  const found: Box[] = [];
  for (const stack of stacks.slice(0, MAX_PICTURES)) {
    const rows: Row[] = [];
    for (const { box, source } of stack) {
      const pixels = await pixelsOf(page, source);
      if (pixels && isUpright(box, pixels)) rows.push(...rowsOf(pixels, box));
    }
    if (holdsWords(rows)) found.push(boxOf(stack));
  }
  return found;
}

function pictureOf({ kind, image, x1, y1, x2, y2 }: Painted): readonly Picture[] {
  const isPicture = (kind === 'image' || kind === 'mask') && image !== null;
  return isPicture ? [{ box: [x1, y1, x2 - x1, y2 - y1], source: image }] : [];
}

/** Pictures that lie edge to edge one under another: some programs cut one picture into strips. */
function inStacks(pictures: readonly Picture[]): readonly (readonly Picture[])[] {
  const stacks: Picture[][] = [];
  for (const picture of [...pictures].sort((a, b) => a.box[1] - b.box[1])) {
    const [x, y, width] = picture.box;
    const stack = stacks.find(members => {
      const last = members.at(-1)?.box ?? picture.box;
      const isFlush = Math.abs(last[0] - x) < 1 && Math.abs(last[2] - width) < 1;
      return isFlush && Math.abs(last[1] + last[3] - y) < 1;
    });
    if (stack) stack.push(picture);
    else stacks.push([picture]);
  }
  return stacks;
}

function boxOf(stack: readonly Picture[]): Box {
  const [x, y, width] = stack[0]?.box ?? [0, 0, 0, 0];
  return [x, y, width, stack.reduce((sum, { box }) => sum + box[3], 0)];
}

function isCandidate([, , width, height]: Box, paper: Paper): boolean {
  const isLarge = width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
  return isLarge && width * height < MOST_OF_PAGE * paper.width * paper.height;
}

/** Does the box have about the ratio of the pixels? Otherwise the picture is rotated or cropped. */
function isUpright([, , width, height]: Box, pixels: Pixels): boolean {
  const ratio = width / height / (pixels.width / pixels.height);
  return ratio > 0.6 && ratio < 1.6;
}

/** A row of a picture: how many strokes of letters it crosses, whether it is bare ground, and its height in points. */
type Row = { readonly strokes: number; readonly isBare: boolean; readonly height: number };

const SAMPLES_PER_POINT = 2;
const MAX_STROKE = 4;
// An A4 page has two million at this rate.
const MAX_SAMPLES = 4_000_000;

function rowsOf(pixels: Pixels, [, , width, height]: Box): readonly Row[] {
  const step = Math.max(1, Math.floor(pixels.width / width / SAMPLES_PER_POINT));
  const longest = MAX_STROKE / ((width / pixels.width) * step);
  const rows: Row[] = [];
  if ((pixels.width * pixels.height) / step ** 2 > MAX_SAMPLES) return rows;
  const line = new Uint8Array(Math.ceil(pixels.width / step));
  for (let y = 0; y < pixels.height; y += step) {
    for (let index = 0; index < line.length; index += 1) line[index] = pixels.brightness(index * step, y);
    const { ground, share } = groundOf(line);
    const isBare = share >= BARE_SHARE;
    const strokes = isBare ? 0 : strokesIn(line, ground, longest);
    rows.push({ strokes, isBare, height: (height / pixels.height) * step });
  }
  return rows;
}

/** The median brightness of a row, and the share of its pixels that hardly differ from it. */
function groundOf(line: Uint8Array): { readonly ground: number; readonly share: number } {
  const counts = new Uint32Array(256);
  for (const value of line) counts[value] = (counts[value] ?? 0) + 1;
  let [ground, below] = [0, counts[0] ?? 0];
  while (ground < 255 && below <= line.length / 2) {
    ground += 1;
    below += counts[ground] ?? 0;
  }
  let alike = 0;
  for (let shade = Math.max(0, ground - SAME_SHADE); shade <= Math.min(255, ground + SAME_SHADE); shade += 1)
    alike += counts[shade] ?? 0;
  return { ground, share: alike / line.length };
}

const SAME_SHADE = 12;
const BARE_SHARE = 0.9;
const CONTRAST = 48;

/** Counts short stretches that differ from the ground, which fills most of a row of text. Zero for a regular pattern. */
function strokesIn(line: Uint8Array, ground: number, longest: number): number {
  const starts: number[] = [];
  let length = 0;
  for (let x = 0; x <= line.length; x += 1) {
    if (Math.abs((line[x] ?? ground) - ground) >= CONTRAST) length += 1;
    else {
      if (length > 0 && length <= longest) starts.push(x - length);
      length = 0;
    }
  }
  return isPattern(starts) ? 0 : starts.length;
}

const MOST_ALIKE = 0.7;

/** Dots and stripes stand at equal distances, letters do not. */
function isPattern(starts: readonly number[]): boolean {
  const steps = pairsOf(starts).map(([before, start]) => start - before);
  const usual = median(steps);
  return steps.filter(step => Math.abs(step - usual) <= 1).length > MOST_ALIKE * steps.length;
}

const LEAST_STROKES = 8;
const lineHeights = { least: 3, most: 40 };
const LEAST_LINES = 2;

/** At least two lines: bands of rows that cross many strokes, with bare ground between them. */
function holdsWords(rows: readonly Row[]): boolean {
  let lines = 0;
  let band: Row[] = [];
  for (const row of [...rows, { strokes: 0, isBare: true, height: 0 }]) {
    if (!row.isBare) band.push(row);
    else {
      if (isLine(band)) lines += 1;
      band = [];
    }
  }
  return lines >= LEAST_LINES;
}

function isLine(band: readonly Row[]): boolean {
  const height = band.reduce((sum, row) => sum + row.height, 0);
  if (height < lineHeights.least || height > lineHeights.most) return false;
  return median(band.map(row => row.strokes)) >= LEAST_STROKES;
}
