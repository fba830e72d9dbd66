import { asMatrix, identity } from './matrix.ts';
import { mark, type Pen } from './pen.ts';
import { moveLine, number, type State, showText } from './text-state.ts';

/** What an operator does to the pen. */
export type Handler = (pen: Pen, args: readonly unknown[]) => void;

/** The handler of an operator that only sets parts of the graphics state. */
export const setting =
  (set: (args: readonly unknown[], state: State) => Partial<State>): Handler =>
  ({ state }, args) =>
    void Object.assign(state, set(args, state));

/** The operators that place and show text, and that mark it. */
export const textHandlers: Readonly<Record<string, Handler>> = {
  beginText: setting(() => ({ textMatrix: identity, lineMatrix: identity })),
  setFont: setting(([font, size]) => ({ font: String(font), fontSize: number(size) })),
  setCharSpacing: setting(([spacing]) => ({ charSpacing: number(spacing) })),
  setWordSpacing: setting(([spacing]) => ({ wordSpacing: number(spacing) })),
  setHScale: setting(([percent]) => ({ horizontalScale: number(percent) / 100 })),
  setLeading: setting(([leading]) => ({ leading: -number(leading) })),
  setTextRise: setting(([rise]) => ({ rise: number(rise) })),
  setTextRenderingMode: setting(([mode]) => ({ mode: number(mode) })),
  setTextMatrix: setting(args => {
    const matrix = asMatrix(args.length === 1 ? args[0] : args) ?? identity;
    return { textMatrix: matrix, lineMatrix: matrix };
  }),
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
