import { at } from '../../core/text/at.ts';
import { grouped } from '../../core/text/grouped.ts';
import type { Box } from '../../core/types.ts';
import { pictureShare } from './box-around.ts';
import type { HiddenRun, Paper } from './page-content.ts';
import type { Painted } from './pen.ts';
import type { Show } from './text-state.ts';

const LEGIBLE_SIZE = 2;
const LEAST_ALPHA = 0.08;
const hasWords = /[\p{L}\p{N}]/u;

/** The shows that a reader cannot see, and why. Where an image or a gradient is behind the text, its colour hides nothing. */
export function findHiddenShows(
  shows: readonly Show[],
  shapes: readonly Painted[],
  paper: Paper,
): ReadonlyMap<Show, HiddenRun['why']> {
  const backgrounds = inBands(shapes);
  const isOcr = isTextLayer(shows, shapes, paper);
  const hidden = new Map<Show, HiddenRun['why']>();
  // From last to first: text in the colour of its background can be read if the same text is painted over it later.
  const seen = new Set<string>();
  for (const show of shows.toReversed()) {
    if (!hasWords.test(show.text)) continue;
    const why = whyHidden(show, { backgrounds, shapes, isOcr }, paper);
    const place = `${Math.round(show.x)} ${Math.round(show.y)} ${show.text}`;
    if (why === null) seen.add(place);
    else if (why !== 'colour' || !seen.has(place)) hidden.set(show, why);
  }
  return new Map([...hidden].toReversed());
}

/** Does the page have the OCR text layer of a scan? That is invisible, lies over a picture of the page, and is most of the text. */
function isTextLayer(shows: readonly Show[], shapes: readonly Painted[], paper: Paper): boolean {
  let [unseen, all] = [0, 0];
  for (const show of shows) {
    all += show.text.length;
    if (isSeeThrough(show)) unseen += show.text.length;
  }
  if (unseen <= all / 2) return false;
  const pictures = shapes.filter(({ kind }) => kind === 'image' || kind === 'mask');
  return pictureShare(pictures.map(boxOf), paper) > 0.5;
}

const boxOf = ({ x1, y1, x2, y2 }: Painted): Box => [x1, y1, x2 - x1, y2 - y1];

/** All shapes of the page, and those that are large enough to be behind text. */
type Around = {
  readonly shapes: readonly Painted[];
  readonly backgrounds: Backgrounds;
  readonly isOcr: boolean;
};

function whyHidden(show: Show, around: Around, paper: Paper): HiddenRun['why'] | null {
  if (show.isLayerOff) return 'layer';
  const [left, right] = [Math.min(show.x, show.endX), Math.max(show.x, show.endX)];
  const [top, bottom] = [Math.min(show.y, show.endY), Math.max(show.y, show.endY)];
  if (right < 0 || left > paper.width || bottom < 0 || top > paper.height + show.size) return 'off-page';
  if (isSeeThrough(show)) {
    // The text layer of a scan is invisible by design, and so is the one that Chrome puts over outlined letters.
    // PDF 1.7, 9.3.6: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf
    if (around.isOcr || outlineOf(show, around.shapes) !== null) return null;
    return show.isInvisible || show.cut ? 'invisible' : 'colour';
  }
  if (show.size < LEGIBLE_SIZE) return 'tiny';
  if (right < show.clip[0] || left > show.clip[2] || bottom < show.clip[1] || top - show.size > show.clip[3])
    return 'cut-off';
  const behind = colorBehind(show, around.backgrounds);
  if (behind !== null && isCovered(show, behind, around.backgrounds)) return 'cut-off';
  if (show.color === null || behind === null || !isNearColor(show.color, behind, SAME_CHANNEL)) return null;
  return show.size >= ORNAMENT && !isNearColor(show.color, behind, UNSEEN_CHANNEL) ? 'ornament' : 'colour';
}

/** Text that leaves no ink: in invisible mode, a stencil that nothing is painted through, or almost fully transparent. */
export const isSeeThrough = (show: Show): boolean =>
  show.isInvisible || show.cut?.isPainted === false || show.alpha < LEAST_ALPHA;

/** The first filled shape in the place of this invisible text: it draws one of the letters. Null if there is none. */
export function outlineOf(show: Show, shapes: readonly Painted[]): Painted | null {
  const [left, right] = [Math.min(show.x, show.endX) - 1, Math.max(show.x, show.endX) + 1 + show.size];
  const [top, bottom] = [show.y - 1.2 * show.size, show.y + 0.5 * show.size];
  const isInside = (shape: Painted) =>
    shape.kind === 'fill' && shape.x1 >= left && shape.x2 <= right && shape.y1 >= top && shape.y2 <= bottom;
  return shapes.find(isInside) ?? null;
}

/** The colour under the middle of the text, or null where it cannot be told. */
function colorBehind(show: Show, backgrounds: Backgrounds): string | null {
  const x = (show.x + show.endX) / 2;
  const y = (show.y + show.endY) / 2 - show.size * 0.3;
  const isUnder = (shape: Painted) =>
    shape.order < show.order && x >= shape.x1 && x <= shape.x2 && y >= shape.y1 && y <= shape.y2;
  const around = backgrounds.get(Math.floor(y / BAND_HEIGHT)) ?? [];
  const hiding = around.findLastIndex(shape => shape.alpha >= OPAQUE && isUnder(shape));
  let color: string | null = '#ffffff';
  for (let index = Math.max(hiding, 0); index < around.length; index += 1) {
    const shape = around[index];
    if (shape && isUnder(shape)) color = laidOver(shape, color);
  }
  return color;
}

/** A covering box is lower than this many letter heights. Larger shapes are frames and page backgrounds, which may have a hole. */
const TALLEST_COVER = 8;

/** Was a plain box in the colour of the background painted over all of the text? */
function isCovered(show: Show, behind: string, backgrounds: Backgrounds): boolean {
  const [left, right] = [Math.min(show.x, show.endX), Math.max(show.x, show.endX)];
  const [top, bottom] = [show.y - 0.7 * show.size, show.y];
  const around = backgrounds.get(Math.floor((top + bottom) / 2 / BAND_HEIGHT)) ?? [];
  return around.some(shape => {
    const isLater = shape.order > show.order && shape.kind === 'fill' && !shape.isRound;
    const isOver = shape.x1 <= left && shape.x2 >= right && shape.y1 <= top && shape.y2 >= bottom;
    const isBox = isOver && shape.y2 - shape.y1 < TALLEST_COVER * show.size && shape.alpha >= OPAQUE;
    return isLater && isBox && shape.color !== null && isNearColor(shape.color, behind, UNSEEN_CHANNEL);
  });
}

/** The colour that results where a shape is painted over another colour; null where either is unknown. */
function laidOver(shape: Painted, under: string | null): string | null {
  if (shape.color === null || shape.alpha >= OPAQUE) return shape.color;
  if (under === null) return null;
  const mixed = channels(shape.color).map((channel, index) => {
    const below = at(channels(under), index);
    return Math.round(below + (channel - below) * shape.alpha);
  });
  return `#${mixed.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
}

const OPAQUE = 0.98;

const channels = (color: string): readonly number[] =>
  [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16));

/** The shapes that can be behind text, in the order of painting, for each horizontal band of the page. */
type Backgrounds = ReadonlyMap<number, readonly Painted[]>;

const BAND_HEIGHT = 24;
const MAX_BANDS = 400;

function inBands(shapes: readonly Painted[]): Backgrounds {
  const large = shapes.filter(({ kind, x1, y1, x2, y2 }) => kind !== 'stroke' && x2 - x1 > 4 && y2 - y1 > 4);
  return grouped(
    large.flatMap(shape => {
      const first = Math.max(0, Math.floor(shape.y1 / BAND_HEIGHT));
      const last = Math.min(first + MAX_BANDS, Math.floor(shape.y2 / BAND_HEIGHT));
      return Array.from({ length: last - first + 1 }, (_, nth) => [first + nth, shape] as const);
    }),
  );
}

/** Colours whose channels differ by no more than this look the same: a tenth of a channel's range. */
const SAME_CHANNEL = 24;
/** The same for large letters, in which smaller differences are visible, and for boxes painted over text. */
const UNSEEN_CHANNEL = 5;
/** Letters are large from this size on, in points. Nobody hides keywords in them. */
const ORNAMENT = 28;

/** Do two colours differ by at most `most` in each channel? */
function isNearColor(a: string, b: string, most: number): boolean {
  const [first, second] = [channels(a), channels(b)];
  return first.every((channel, index) => Math.abs(channel - at(second, index)) <= most);
}
