import { imageSourceOf } from './image-source.ts';
import { asMatrix, boundsOf, multiply } from './matrix.ts';
import { outlineOf, type Shape, shapesOf } from './path-shapes.ts';
import { clipTo, type Pen, paint, restore, save } from './pen.ts';
import { type Handler, setting } from './text-handlers.ts';
import { number } from './text-state.ts';

/** The operators that change the graphics state, cut the page, and paint shapes and images. */
export const paintHandlers: Readonly<Record<string, Handler>> = {
  save,
  restore,
  transform: (pen, args) => transformBy(pen, args),
  paintFormXObjectBegin(pen, [matrix, box]) {
    save(pen);
    transformBy(pen, matrix);
    if (box) clipTo(pen, box as ArrayLike<number>);
  },
  paintFormXObjectEnd: restore,
  // The alpha of a group applies to everything in it.
  beginGroup(pen) {
    save(pen);
    pen.state.groupAlpha = pen.state.alpha;
  },
  endGroup: restore,
  setFillRGBColor: setting(args => ({ fill: color(args) })),
  setStrokeRGBColor: setting(args => ({ stroke: color(args) })),
  setFillColorN: setting(() => ({ fill: null })),
  setStrokeColorN: setting(() => ({ stroke: null })),
  setFillTransparent: setting(() => ({ fill: null })),
  setLineWidth: setting(([width], { lineWidth }) => ({ lineWidth: number(width, lineWidth) })),
  setGState({ state }, [entries]) {
    for (const entry of Array.isArray(entries) ? entries : []) {
      if (Array.isArray(entry) && entry[0] === 'ca') state.alpha = number(entry[1], 1) * state.groupAlpha;
      if (Array.isArray(entry) && entry[0] === 'LW') state.lineWidth = number(entry[1], state.lineWidth);
    }
  },
  clip: clipNext,
  eoClip: clipNext,
  constructPath(pen, args) {
    for (const shape of shapesOf(args, pen.state, pen.source.operators)) paint(pen, shape);
    const outline =
      pen.outlines.length < (pen.source.mostOutlines ?? MOST_OUTLINES) &&
      outlineOf(args, pen.state, pen.source.operators);
    if (outline && pen.marks.at(-1)?.isVisible !== false) pen.outlines.push(outline);
    const bounds = args[2] as ArrayLike<number> | null | undefined;
    if (pen.isClipNext && bounds?.length === 4) clipTo(pen, bounds);
    pen.isClipNext = false;
  },
  shadingFill: pen => paint(pen, { ...shapeless, kind: 'gradient', ...everywhere }),
  paintImageXObject: (pen, args) => paintImage(pen, 'image', args),
  paintImageXObjectRepeat: pen => paintImage(pen, 'image', []),
  paintInlineImageXObject: pen => paintImage(pen, 'image', []),
  paintImageMaskXObject: (pen, args) => paintImage(pen, 'mask', args),
  paintSolidColorImageMask: pen => paintImage(pen, 'mask', []),
};

// A page has a dozen icons of a few paths each; more small paths are a drawing.
const MOST_OUTLINES = 400;

const shapeless = { color: null, alpha: 1, isRound: false };
const everywhere = { x1: -5000, y1: -5000, x2: 5000, y2: 5000 };

function transformBy({ state }: Pen, value: unknown): void {
  const matrix = asMatrix(value);
  if (matrix) state.ctm = multiply(state.ctm, matrix);
}

function clipNext(pen: Pen): void {
  pen.isClipNext = true;
}

function paintImage(pen: Pen, kind: Shape['kind'], args: readonly unknown[]): void {
  const [x1, y1, x2, y2] = boundsOf(pen.state.ctm, [0, 0, 1, 1]);
  paint(pen, { ...shapeless, kind, x1, y1, x2, y2 }, imageSourceOf(args));
}

/** pdf.js 5 hands colours over as `#rrggbb`; older builds as three bytes. */
function color(args: readonly unknown[]): string | null {
  if (typeof args[0] === 'string') return args[0].toLowerCase();
  if (args.length < 3) return null;
  return `#${args
    .slice(0, 3)
    .map(part => Math.round(number(part)).toString(16).padStart(2, '0'))
    .join('')}`;
}
