/** What a highlight shows: how well the resume proves the keyword, or the place that a jump has just led to. */
export type Layer = 'missing' | 'listed' | 'proven' | 'flash';

/** How a layer is drawn: a tint over the text, and a line below whose shape tells the levels apart if colours cannot. */
export type Look = {
  readonly tint: string;
  readonly line: 'wavy' | 'dotted' | 'solid';
  readonly colour: string;
};

// These mid tones have a contrast of 3:1 on both white and near-black pages, also over the thin tints.
const LOOKS: Readonly<Record<Layer, Look>> = {
  missing: { line: 'wavy', colour: '#e8590c', tint: 'rgb(255 146 43 / 0.24)' },
  listed: { line: 'dotted', colour: '#4c7bf3', tint: 'rgb(92 138 255 / 0.16)' },
  proven: { line: 'solid', colour: '#2b9a66', tint: 'rgb(64 192 130 / 0.16)' },
  flash: { line: 'solid', colour: '#1a1a1a', tint: 'rgb(255 212 59 / 0.5)' },
};

const NO_TINT = 'transparent';

/** The look of a layer. `quiet` drops the tint of levels; forced colours use the system's colours. */
export function lookOf(layer: Layer, quiet: boolean, isForced: boolean): Look {
  const look = LOOKS[layer];
  if (isForced) return { ...look, tint: NO_TINT, colour: layer === 'flash' ? 'Highlight' : 'LinkText' };
  return quiet && layer !== 'flash' ? { ...look, tint: NO_TINT } : look;
}

const LINE_PX = 2;
const WAVE_PX = 3;

/** Four edges in CSS pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Draws boxes of text with the same look as one shape, so that overlapping boxes are no darker. */
export function drawBoxes(context: CanvasRenderingContext2D, boxes: readonly Box[], look: Look): void {
  if (look.tint !== NO_TINT) {
    context.fillStyle = look.tint;
    context.beginPath();
    for (const { left, top, right, bottom } of boxes) context.rect(left, top, right - left, bottom - top);
    context.fill();
  }
  context.strokeStyle = look.colour;
  context.lineWidth = LINE_PX;
  context.setLineDash(look.line === 'dotted' ? [LINE_PX, LINE_PX] : []);
  context.beginPath();
  for (const { left, right, bottom } of boxes) {
    const y = Math.round(bottom) - LINE_PX / 2;
    context.moveTo(left, y);
    if (look.line === 'wavy') drawWave(context, left, right, y);
    else context.lineTo(right, y);
  }
  context.stroke();
}

function drawWave(context: CanvasRenderingContext2D, left: number, right: number, y: number): void {
  let up = true;
  for (let x = left; x < right; x += WAVE_PX) {
    const end = Math.min(x + WAVE_PX, right);
    context.quadraticCurveTo((x + end) / 2, y + (up ? -LINE_PX : LINE_PX), end, y);
    up = !up;
  }
}
