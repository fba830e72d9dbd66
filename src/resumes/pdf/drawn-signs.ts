import type { PDFPageProxy } from 'pdfjs-dist';
import { once } from '../../core/text/remembered.ts';
import type { Box } from '../../core/types.ts';
import { boxAround, overlap } from './box-around.ts';
import { boxOf, flatten, rasterOf, rasterOfPixels } from './icon-raster.ts';
import type { Run } from './page-content.ts';
import { LARGEST_ICON, type Outline } from './path-shapes.ts';
import type { Painted } from './pen.ts';
import { pixelsOf } from './picture-pixels.ts';
import { SITE_SHAPES } from './site-shapes.ts';

/** An icon consists of at most this many paths. */
const MOST_PATHS = 6;
/** In points. Anything smaller is a dot. */
const LEAST_SIZE = 5;
/** Icons are almost square: the largest ratio of the longer side to the shorter one. */
const WIDEST = 1.4;
/** How many of the 256 sampled places may differ from a known shape. Other icons differ in 20 or more. */
const MOST_APART = 12;
/** Text within this many icon heights belongs to the icon. */
const NEAR = 3;

type Site = keyof typeof SITE_SHAPES;
type Sign = { readonly site: Site; readonly box: Box; readonly apart: number };

/** The logos of sites that are drawn as paths beside text: one or a few successive paths of one colour. Returned as an icon font would give them. */
export function drawnSigns(outlines: readonly Outline[], runs: readonly Run[]): readonly Run[] {
  const signs: Sign[] = [];
  outlines.forEach((first, from) => {
    const paths: Outline[] = [];
    for (const path of outlines.slice(from, from + MOST_PATHS)) {
      paths.push(path);
      const box = boxAround(paths.map(({ box }) => box));
      if (path.color !== first.color || Math.max(box[2], box[3]) > LARGEST_ICON) break;
      if (!mayBeIcon(box) || !runs.some(run => isBeside(run, box))) continue;
      const sign = siteOf(rasterOf(paths.map(flatten), box));
      if (sign !== null) signs.push({ ...sign, box });
    }
  });
  return signs
    .filter(sign => !signs.some(other => other.apart < sign.apart && overlap(other.box, sign.box)))
    .map(toRun);
}

/** At most this many pictures beside text are compared. */
const MOST_PICTURES = 24;

/** The logos of sites that are bitmap pictures. */
export async function picturedSigns(
  page: PDFPageProxy,
  shapes: readonly Painted[],
  runs: readonly Run[],
): Promise<readonly Run[]> {
  const small = shapes
    .map(({ image, x1, y1, x2, y2 }) => ({ image, box: [x1, y1, x2 - x1, y2 - y1] as Box }))
    .filter(({ image, box }) => image !== null && Math.max(box[2], box[3]) <= LARGEST_ICON && mayBeIcon(box))
    .filter(({ box }) => runs.some(run => isBeside(run, box)));
  const signs: Run[] = [];
  for (const { image, box } of small.slice(0, MOST_PICTURES)) {
    const pixels = image && (await pixelsOf(page, image));
    const ink = pixels && rasterOfPixels(pixels);
    const sign = ink && siteOf(ink);
    if (sign) signs.push(toRun({ ...sign, box }));
  }
  return signs;
}

/** The logo that a glyph draws, whatever code its font gives it; null for any other glyph. */
export function glyphSign(path: ArrayLike<number>): string | null {
  // The y axis points up in a font and down on a page, so it is flipped. The size does not matter.
  const drawn = flatten({ data: path, ctm: [1, 0, 0, -1, 0, 0], kind: 'fill', half: 0, isEvenOdd: false });
  if (drawn.segments.length < FEWEST_LINES) return null;
  const box = boxOf(drawn);
  const sign = isSquare(box) ? siteOf(rasterOf([drawn], box)) : null;
  return sign && signOf[sign.site];
}

/** A logo has at least this many straight pieces, with its curves flattened. */
const FEWEST_LINES = 12;

const toRun = ({ site, box: [x, y, width, height] }: Sign): Run => ({
  text: signOf[site],
  x,
  y: y + 0.85 * height,
  width,
  size: height,
  font: '',
  weight: 400,
  italic: false,
  color: null,
});

/** Font Awesome's code points for the logos; page-links.ts knows them. */
const signOf: Readonly<Record<Site, string>> = { github: '\uf09b', linkedin: '\uf08c' };

const isSquare = ([, , width, height]: Box): boolean => Math.max(width / height, height / width) <= WIDEST;

const mayBeIcon = (box: Box): boolean => Math.min(box[2], box[3]) >= LEAST_SIZE && isSquare(box);

function isBeside(run: Run, [x, y, width, height]: Box): boolean {
  const isLevel = run.y > y && run.y < y + NEAR * height;
  return isLevel && run.x < x + width + NEAR * height && run.x + run.width > x - NEAR * height;
}

type Shape = { readonly site: Site; readonly ink: Uint8Array };

/** The known shapes, unpacked when they are first needed. */
const siteShapes: () => readonly Shape[] = once(() =>
  (Object.keys(SITE_SHAPES) as Site[]).flatMap(site =>
    SITE_SHAPES[site].split(' ').map(packed => ({ site, ink: unpacked(packed) })),
  ),
);

const unpacked = (packed: string): Uint8Array =>
  Uint8Array.from(
    [...atob(packed)].flatMap(byte => [...byte.charCodeAt(0).toString(2).padStart(8, '0')].map(Number)),
  );

function siteOf(ink: Uint8Array): Omit<Sign, 'box'> | null {
  const near = siteShapes().map(({ site, ink: own }) => ({
    site,
    apart: own.reduce((sum, one, at) => sum + (one === ink[at] ? 0 : 1), 0),
  }));
  const best = near.reduce((a, b) => (b.apart < a.apart ? b : a));
  return best.apart <= MOST_APART ? best : null;
}
