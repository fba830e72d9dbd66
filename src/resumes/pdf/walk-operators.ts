import { apply, asMatrix, identity, type Matrix, multiply } from './matrix.ts';
import { type Shape, shapesOf } from './path-shapes.ts';
import type { PdfOperators } from './pdf-engine.ts';
import {
  type FontMetrics,
  initialState,
  moveLine,
  number,
  type Show,
  type State,
  showText,
} from './text-state.ts';

/** A shape or image as it was painted. */
export type Painted = Shape & { readonly order: number };

/** What a page's operators paint. */
export type Drawing = {
  readonly shows: readonly Show[];
  readonly shapes: readonly Painted[];
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
};

const maxOperators = 400_000;
const maxNesting = 500;

/** Follows a page's operators and returns what they paint, in order. */
export function walkOperators(source: OperatorSource): Drawing {
  const { fnArray, argsArray, operators, viewport } = source;
  const names = new Map(Object.entries(operators).map(([name, number]) => [number, name]));
  const shows: Show[] = [];
  const shapes: Painted[] = [];
  const saved: State[] = [];
  const layers: boolean[] = [];
  let state = initialState(viewport);
  let order = 0;

  const set = (changes: Partial<State>): void => {
    state = { ...state, ...changes };
  };
  const save = (): void => {
    if (saved.length < maxNesting) saved.push(state);
  };
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const paint = (shape: Shape): void => {
    if (!layers.includes(false)) shapes.push({ ...shape, order: order++ });
  };
  const unitSquare = (ctm: Matrix, kind: Shape['kind']): void => {
    const corners = [apply(ctm, 0, 0), apply(ctm, 1, 0), apply(ctm, 0, 1), apply(ctm, 1, 1)];
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    const [x1, y1] = [Math.min(...xs), Math.min(...ys)];
    paint({ kind, x1, y1, x2: Math.max(...xs), y2: Math.max(...ys), color: null, isRound: false });
  };

  const handlers: Record<string, (args: readonly unknown[]) => void> = {
    save,
    restore,
    transform: args => {
      const matrix = asMatrix(args);
      if (matrix) set({ ctm: multiply(state.ctm, matrix) });
    },
    paintFormXObjectBegin: args => {
      save();
      const matrix = asMatrix(args[0]);
      if (matrix) set({ ctm: multiply(state.ctm, matrix) });
    },
    paintFormXObjectEnd: restore,
    beginText: () => set({ textMatrix: identity, lineMatrix: identity }),
    setFont: args => set({ font: String(args[0]), fontSize: number(args[1]) }),
    setCharSpacing: args => set({ charSpacing: number(args[0]) }),
    setWordSpacing: args => set({ wordSpacing: number(args[0]) }),
    setHScale: args => set({ horizontalScale: number(args[0]) / 100 }),
    setLeading: args => set({ leading: -number(args[0]) }),
    setTextRise: args => set({ rise: number(args[0]) }),
    setTextRenderingMode: args => set({ mode: number(args[0]) }),
    setTextMatrix: args => {
      const matrix = asMatrix(args.length === 1 ? args[0] : args) ?? identity;
      set({ textMatrix: matrix, lineMatrix: matrix });
    },
    moveText: args => moveLine(state, number(args[0]), number(args[1])),
    setLeadingMoveText: args => {
      state.leading = number(args[1]);
      moveLine(state, number(args[0]), number(args[1]));
    },
    nextLine: () => moveLine(state, 0, state.leading),
    setFillRGBColor: args => set({ fill: color(args) }),
    setStrokeRGBColor: args => set({ stroke: color(args) }),
    setFillColorN: () => set({ fill: null }),
    setStrokeColorN: () => set({ stroke: null }),
    setFillTransparent: () => set({ fill: null }),
    setGState: args => {
      for (const entry of Array.isArray(args[0]) ? args[0] : []) {
        if (Array.isArray(entry) && entry[0] === 'ca') state.alpha = number(entry[1], 1);
      }
    },
    beginMarkedContent: () => void layers.push(true),
    beginMarkedContentProps: args => {
      layers.push(args[0] === 'OC' && args[1] ? source.isLayerVisible(args[1]) : true);
    },
    endMarkedContent: () => void layers.pop(),
    showText: args => {
      const show = showText(state, source.fontOf(state.font), args[0], layers.includes(false), order);
      if (show) shows.push(show);
      order += 1;
    },
    constructPath: args => {
      for (const shape of shapesOf(args, state, operators)) paint(shape);
    },
    shadingFill: () => unitSquare([10_000, 0, 0, 10_000, -5000, -5000], 'gradient'),
    paintImageXObject: () => unitSquare(state.ctm, 'image'),
    paintImageXObjectRepeat: () => unitSquare(state.ctm, 'image'),
    paintInlineImageXObject: () => unitSquare(state.ctm, 'image'),
    paintImageMaskXObject: () => unitSquare(state.ctm, 'mask'),
    paintSolidColorImageMask: () => unitSquare(state.ctm, 'mask'),
  };

  const count = Math.min(fnArray.length, maxOperators);
  for (let index = 0; index < count; index += 1) {
    const args = argsArray[index];
    handlers[names.get(fnArray[index] ?? -1) ?? '']?.(
      args === null || args === undefined ? [] : Array.from(args as ArrayLike<unknown>),
    );
  }
  return { shows, shapes };
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
