/** A filled rectangle: its place, size and colour. */
export type DrawnBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
};

/** A drawn text: its place, and its greatest width. */
export type DrawnText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly room: number | null;
};

/** A drawn circle (by its centre) or frame (by its corner). */
export type DrawnShape = { readonly kind: 'circle' | 'frame'; readonly numbers: readonly number[] };

/** The colour that every pixel has if the code reads it. */
const pixel = [10, 20, 30, 255];

/** Gives every canvas a drawing context, which jsdom lacks, and records what is drawn with it. */
export function recordDrawing() {
  const boxes: DrawnBox[] = [];
  const texts: DrawnText[] = [];
  const shapes: DrawnShape[] = [];
  const frameWidths: number[] = [];
  const scales: (readonly number[])[] = [];
  const sizes: { readonly width: number; readonly height: number }[] = [];
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement) {
    sizes.push(this);
    const pen = {
      fillStyle: '',
      lineWidth: 1,
      fillRect(x: number, y: number, width: number, height: number) {
        boxes.push({ x, y, width, height, colour: pen.fillStyle });
      },
      fillText(text: string, x: number, y: number, room?: number) {
        texts.push({ text, x, y, room: room ?? null });
      },
      strokeRect: (...numbers: number[]) => {
        shapes.push({ kind: 'frame', numbers });
        frameWidths.push(pen.lineWidth);
      },
      arc: (...numbers: number[]) => shapes.push({ kind: 'circle', numbers: numbers.slice(0, 3) }),
      getImageData: (_x: number, _y: number, width: number, height: number) => ({
        data: Uint8ClampedArray.from({ length: 4 * width * height }, (_, at) => pixel[at % 4] ?? 0),
      }),
      setTransform: (...numbers: number[]) => scales.push(numbers),
      setLineDash: () => undefined,
      beginPath: () => undefined,
      lineTo: () => undefined,
      stroke: () => undefined,
      fill: () => undefined,
    };
    return pen as unknown as RenderingContext;
  } as typeof HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.toBlob = done => done(new Blob(['picture'], { type: 'image/png' }));
  return { boxes, texts, shapes, frameWidths, scales, sizes };
}
