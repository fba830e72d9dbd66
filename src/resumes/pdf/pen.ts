import type { ImageSource } from './image-source.ts';
import { boundsOf, type Edges, type Matrix, withinReach } from './matrix.ts';
import type { Outline, Shape } from './path-shapes.ts';
import type { PdfOperators } from './pdf-engine.ts';
import { type FontMetrics, initialState, type Show, type State } from './text-state.ts';

/** A shape or image as it was painted. */
export type Painted = Shape & {
  readonly order: number;
  /** Where an image's pixels are kept; null for all else. */
  readonly image: ImageSource | null;
};

/** What a page's operators paint. */
export type Drawing = {
  readonly shows: readonly Show[];
  readonly shapes: readonly Painted[];
  /** The paths that are as small as an icon, in the order of painting. */
  readonly outlines: readonly Outline[];
};

/** What the walk needs from pdf.js. */
export type OperatorSource = {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
  readonly operators: PdfOperators;
  /** Page space to points from the top left. */
  readonly viewport: Matrix;
  readonly fontOf: (id: string) => FontMetrics;
  readonly isLayerVisible: (group: unknown) => boolean;
  /** How many small paths are kept at most. The default is enough for a page of text. */
  readonly mostOutlines?: number;
};

/** A part of marked content: whether its layer is on, and its number in the structure tree. */
type Mark = { readonly isVisible: boolean; readonly mcid: number | null };

/** The state of the walk through the operators: the graphics state, and what was painted so far. */
export type Pen = {
  readonly source: OperatorSource;
  state: State;
  readonly saved: State[];
  readonly marks: Mark[];
  readonly shows: Show[];
  readonly shapes: Painted[];
  readonly outlines: Outline[];
  /** Counts what was painted. */
  order: number;
  /** The next path becomes the clipping path. */
  isClipNext: boolean;
};

/** A pen at the start of a page. */
export function newPen(source: OperatorSource): Pen {
  const state = initialState(source.viewport);
  return {
    source,
    state,
    saved: [],
    marks: [],
    shows: [],
    shapes: [],
    outlines: [],
    order: 0,
    isClipNext: false,
  };
}

const MAX_NESTING = 500;

/** Saves the graphics state for `restore`. */
export function save(pen: Pen): void {
  if (pen.saved.length < MAX_NESTING) pen.saved.push(pen.state);
  pen.state = { ...pen.state };
}

/** Returns to the graphics state that was saved last. */
export function restore(pen: Pen): void {
  pen.state = pen.saved.pop() ?? pen.state;
}

/** Begins marked content. If it has no number of its own, it takes that of the marked content around it. */
export function mark(pen: Pen, isVisible: boolean, mcid: number | null): void {
  const around = pen.marks.at(-1);
  pen.marks.push({ isVisible: isVisible && around?.isVisible !== false, mcid: mcid ?? around?.mcid ?? null });
}

/** Records the part of a shape that the clip leaves visible, unless its layer is off. */
export function paint(pen: Pen, shape: Shape, image: ImageSource | null = null): void {
  if (pen.state.cut) pen.state.cut.isPainted = true;
  if (pen.marks.at(-1)?.isVisible === false) return;
  const { clip } = pen.state;
  const [x1, y1] = [Math.max(shape.x1, clip[0]), Math.max(shape.y1, clip[1])];
  const [x2, y2] = [Math.min(shape.x2, clip[2]), Math.min(shape.y2, clip[3])];
  if (x2 < x1 || y2 < y1) return;
  const [left, top, right, bottom] = [x1, y1, x2, y2].map(withinReach) as unknown as Edges;
  pen.shapes.push({ ...shape, x1: left, y1: top, x2: right, y2: bottom, order: pen.order, image });
  pen.order += 1;
}

/** Narrows the clip to the bounding box of a rectangle in user space. */
export function clipTo({ state }: Pen, bounds: ArrayLike<number>): void {
  const box = boundsOf(state.ctm, Array.from(bounds, Number) as unknown as Edges);
  if (!box.every(Number.isFinite)) return;
  const [x1, y1, x2, y2] = box;
  const { clip } = state;
  state.clip = [Math.max(x1, clip[0]), Math.max(y1, clip[1]), Math.min(x2, clip[2]), Math.min(y2, clip[3])];
}
