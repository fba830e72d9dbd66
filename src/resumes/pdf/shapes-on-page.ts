import type { Box } from '../../core/types.ts';
import type { PageContent } from './page-content.ts';
import type { Painted } from './pen.ts';

const THIN = 2.5;
// Fainter shapes are shades of the paper.
const FAINTEST = 0.3;
// The share of the page that a gradient fills where it is a bar or a band rather than the paper.
const WIDEST_GRADIENT = 0.5;
// Thousands of shapes are a picture; what is looked for among them is drawn by then.
const MAX_SHAPES = 4000;

/** What is painted on the paper, as lines, surfaces and pictures. */
export function shapesOnPage(
  shapes: readonly Painted[],
  paper: { readonly width: number; readonly height: number },
): Pick<PageContent, 'rules' | 'fills' | 'images'> {
  const rules: PageContent['rules'][number][] = [];
  const fills: PageContent['fills'][number][] = [];
  const images: Box[] = [];
  for (const { kind, x1, y1, x2, y2, color, alpha, isRound } of shapes.slice(0, MAX_SHAPES)) {
    const isOnPage = x2 > 0 && y2 > 0 && x1 < paper.width && y1 < paper.height;
    if (!isOnPage || alpha < FAINTEST) continue;
    const [width, height] = [x2 - x1, y2 - y1];
    const box: Box = [x1, y1, width, height];
    if (kind === 'image') images.push(box);
    else if (kind === 'mask' && width > 12 && height > 12) images.push(box);
    else if (height < THIN && width > 8) rules.push({ isVertical: false, x1, y1, x2, y2 });
    else if (width < THIN && height > 8) rules.push({ isVertical: true, x1, y1, x2, y2 });
    else if (kind === 'fill' || (kind === 'gradient' && width < WIDEST_GRADIENT * paper.width))
      fills.push({ box, color, isRound });
    else if (kind === 'stroke' && isRound) fills.push({ box, color: null, isRound });
    else if (kind === 'stroke' && width > 8 && height > 8) rules.push(...sidesOf(x1, y1, x2, y2));
  }
  return { rules, fills, images };
}

/** A stroked rectangle is four rules. */
function sidesOf(x1: number, y1: number, x2: number, y2: number): PageContent['rules'] {
  return [
    { isVertical: false, x1, y1, x2, y2: y1 },
    { isVertical: false, x1, y1: y2, x2, y2 },
    { isVertical: true, x1, y1, x2: x1, y2 },
    { isVertical: true, x1: x2, y1, x2, y2 },
  ];
}
