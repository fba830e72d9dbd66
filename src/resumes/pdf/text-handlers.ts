import { asMatrix, identity } from './matrix.ts';
import { mark, type Pen } from './pen.ts';
import { moveLine, number, showText } from './text-state.ts';

/** What an operator does to the pen. */
export type Handler = (pen: Pen, args: readonly unknown[]) => void;

/** The operators that place and show text, and that mark it. */
export const textHandlers: Readonly<Record<string, Handler>> = {
  beginText: ({ state }) => void Object.assign(state, { textMatrix: identity, lineMatrix: identity }),
  setFont: ({ state }, args) =>
    void Object.assign(state, { font: String(args[0]), fontSize: number(args[1]) }),
  setCharSpacing({ state }, args) {
    state.charSpacing = number(args[0]);
  },
  setWordSpacing({ state }, args) {
    state.wordSpacing = number(args[0]);
  },
  setHScale({ state }, args) {
    state.horizontalScale = number(args[0]) / 100;
  },
  setLeading({ state }, args) {
    state.leading = -number(args[0]);
  },
  setTextRise({ state }, args) {
    state.rise = number(args[0]);
  },
  setTextRenderingMode({ state }, args) {
    state.mode = number(args[0]);
  },
  setTextMatrix({ state }, args) {
    const matrix = asMatrix(args.length === 1 ? args[0] : args) ?? identity;
    Object.assign(state, { textMatrix: matrix, lineMatrix: matrix });
  },
  moveText: ({ state }, args) => moveLine(state, number(args[0]), number(args[1])),
  setLeadingMoveText({ state }, args) {
    state.leading = number(args[1]);
    moveLine(state, number(args[0]), number(args[1]));
  },
  nextLine: ({ state }) => moveLine(state, 0, state.leading),
  showText(pen, args) {
    const { state, source } = pen;
    const around = pen.marks.at(-1);
    const show = showText(state, source.fontOf(state.font), args[0], {
      order: pen.order,
      isLayerOff: around?.isVisible === false,
      mcid: around?.mcid ?? null,
    });
    if (show) pen.shows.push(show);
    pen.order += 1;
  },
  beginMarkedContent: pen => mark(pen, true, null),
  beginMarkedContentProps(pen, [tag, value]) {
    const isOn = tag !== 'OC' || !value || pen.source.isLayerVisible(value);
    mark(pen, isOn, typeof value === 'number' ? value : null);
  },
  endMarkedContent: ({ marks }) => void marks.pop(),
};
