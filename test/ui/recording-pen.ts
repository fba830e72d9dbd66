/** A rectangle that was filled: left, top, width, height and its colour. */
export type DrawnBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
};

/** Words that were written: where, and how wide they may be. */
export type DrawnText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly room: number | null;
};

/** Puts a pen in the place of the canvas's own, which jsdom has none of, and keeps what is drawn with it. */
export function recordDrawing() {
  const boxes: DrawnBox[] = [];
  const texts: DrawnText[] = [];
  const sizes: { readonly width: number; readonly height: number }[] = [];
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement) {
    sizes.push(this);
    const pen = {
      fillStyle: '',
      fillRect(x: number, y: number, width: number, height: number) {
        boxes.push({ x, y, width, height, colour: pen.fillStyle });
      },
      fillText(text: string, x: number, y: number, room?: number) {
        texts.push({ text, x, y, room: room ?? null });
      },
    };
    return pen as unknown as RenderingContext;
  } as typeof HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.toBlob = done => done(new Blob(['picture'], { type: 'image/png' }));
  return { boxes, texts, sizes };
}
