import type { Box } from '../../core/types.ts';
import { boundsOf, type Edges, type Matrix } from './matrix.ts';
import type { Rule } from './page-content.ts';
import type { PdfOperators } from './pdf-engine.ts';
import type { State } from './text-state.ts';

/** A painted shape by its bounding box in page points. */
export type Shape = Omit<Rule, 'isVertical'> & {
  readonly kind: 'fill' | 'stroke' | 'image' | 'mask' | 'gradient';
  /** `#rrggbb`; null for an image, a pattern or a gradient. */
  readonly color: string | null;
  /** 0 to 1. */
  readonly alpha: number;
  /** Drawn with curves (a dot, a circle, rounded corners) rather than with straight lines. */
  readonly isRound: boolean;
};

/** The part of the graphics state that painting a path needs. PDF 1.7, 8.4. */
type PaintState = Readonly<Pick<State, 'ctm' | 'fill' | 'stroke' | 'lineWidth' | 'alpha'>>;

/** How many numbers follow each of pdf.js' DrawOPS (moveTo … closePath). https://github.com/mozilla/pdf.js/blob/master/src/shared/util.js */
export const operandCounts: readonly number[] = [2, 2, 6, 4, 0];
const MAX_SUBPATHS = 2000;
const LEAST_ALPHA = 0.1;

/** How a `constructPath` operator paints; `half` is half a stroke's width in points. Null where it only clips, or is almost transparent. */
function brushOf(
  args: readonly unknown[],
  paint: PaintState,
  operators: PdfOperators,
): Pick<Outline, 'kind' | 'color' | 'half'> | null {
  const isOneOf = (names: readonly string[]) => names.some(name => operators[name] === args[0]);
  if (paint.alpha < LEAST_ALPHA) return null;
  if (isOneOf(filling)) return { kind: 'fill', color: paint.fill, half: 0 };
  const half = (paint.lineWidth * Math.hypot(paint.ctm[2], paint.ctm[3])) / 2;
  return isOneOf(stroking) ? { kind: 'stroke', color: paint.stroke, half } : null;
}

const evenOdd = ['eoFill', 'eoFillStroke', 'closeEOFillStroke'];
const filling = ['fill', 'fillStroke', 'closeFillStroke', ...evenOdd];
const stroking = ['stroke', 'closeStroke'];

/** The subpaths of a `constructPath` operator, each as one shape; nothing where the path only clips. */
export function shapesOf(
  args: readonly unknown[],
  paint: PaintState,
  operators: PdfOperators,
): readonly Shape[] {
  const brush = brushOf(args, paint, operators);
  if (brush === null) return [];
  const { kind, color, half } = brush;
  return subpaths(args[1]).map(({ bounds, isRound }) => {
    const [x1, y1, x2, y2] = boundsOf(paint.ctm, bounds);
    const shape = { kind, x1, y1, x2, y2, color, alpha: paint.alpha, isRound } as const;
    if (isRound || half < LEAST_BAND / 2 || Math.min(x2 - x1, y2 - y1) > STRAIGHT) return shape;
    const isLevel = x2 - x1 > y2 - y1;
    return isLevel
      ? { ...shape, kind: 'fill', y1: y1 - half, y2: y2 + half }
      : { ...shape, kind: 'fill', x1: x1 - half, x2: x2 + half };
  });
}

/** A straight line this thick, in points, counts as a filled shape: a band behind text, or the bar of a skill rating. */
const LEAST_BAND = 2.5;
/** How far a straight line may deviate from level or upright, in points. */
const STRAIGHT = 0.2;

/** A path as small as an icon or a part of one: how it is painted, and its data as pdf.js gives it, in user space. */
export type Outline = {
  readonly kind: 'fill' | 'stroke';
  /** Filled by the even-odd rule; otherwise by the nonzero winding number rule. */
  readonly isEvenOdd: boolean;
  readonly color: string | null;
  readonly ctm: Matrix;
  /** The bounds of its ink, in page points. */
  readonly box: Box;
  /** Half the width of a stroke, in points. */
  readonly half: number;
  readonly data: ArrayLike<number>;
};

/** In points. Icons beside text are no larger. */
export const LARGEST_ICON = 40;

/** The path of a `constructPath` operator, where it may be an icon's. */
export function outlineOf(
  args: readonly unknown[],
  paint: PaintState,
  operators: PdfOperators,
): Outline | null {
  const brush = brushOf(args, paint, operators);
  const [data] = (Array.isArray(args[1]) ? args[1] : []) as readonly unknown[];
  const bounds = args[2];
  if (brush === null || !(data instanceof Float32Array)) return null;
  if (!(bounds instanceof Float32Array) || bounds.length !== 4) return null;
  const [x1, y1, x2, y2] = boundsOf(paint.ctm, bounds as ArrayLike<number> as Edges);
  if (!(Math.max(x2 - x1, y2 - y1) <= LARGEST_ICON)) return null;
  const { half } = brush;
  return {
    ...brush,
    isEvenOdd: evenOdd.some(name => operators[name] === args[0]),
    ctm: paint.ctm,
    box: [x1 - half, y1 - half, x2 - x1 + 2 * half, y2 - y1 + 2 * half],
    data,
  };
}

type Subpath = { readonly bounds: [number, number, number, number]; readonly isRound: boolean };

function subpaths(value: unknown): readonly Subpath[] {
  const data: unknown = Array.isArray(value) ? value[0] : value;
  if (!(data instanceof Float32Array) && !Array.isArray(data)) return [];
  const numbers = data as ArrayLike<number>;
  const found: { bounds: [number, number, number, number]; isRound: boolean }[] = [];
  let current: (typeof found)[number] | null = null;
  for (let index = 0; index < numbers.length && found.length < MAX_SUBPATHS; ) {
    const operator = numbers[index] ?? -1;
    const operands = operandCounts[operator];
    if (operands === undefined) break;
    if (operator === 0 || current === null) {
      current = { bounds: [Infinity, Infinity, -Infinity, -Infinity], isRound: false };
      found.push(current);
    }
    if (operator === 2 || operator === 3) current.isRound = true;
    for (let at = index + 1; at + 1 <= index + operands; at += 2) {
      const [x, y] = [numbers[at] ?? 0, numbers[at + 1] ?? 0];
      const bounds = current.bounds;
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x);
      bounds[3] = Math.max(bounds[3], y);
    }
    index += 1 + operands;
  }
  return found.filter(({ bounds }) => bounds.every(Number.isFinite));
}
