import type { PDFPageProxy } from 'pdfjs-dist';
import type { ImageSource } from './image-source.ts';

/** A picture's size in pixels, and the brightness of each pixel, 0 to 255. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly brightness: (x: number, y: number) => number;
};

/** pdf.js' ImageKind. https://github.com/mozilla/pdf.js/blob/master/src/shared/util.js */
const [oneBit, rgb, rgba] = [1, 2, 3];

/** The pixels that pdf.js has decoded for an image; null where it could not, or keeps them in another form. */
export async function pixelsOf(page: PDFPageProxy, { id }: ImageSource): Promise<Pixels | null> {
  const store = id.startsWith('g_') ? page.commonObjs : page.objs;
  const decoded = await new Promise<unknown>(resolve => store.get(id, resolve));
  const { data, width, height, kind } = (decoded ?? {}) as Record<string, unknown>;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null;
  if (typeof width !== 'number' || typeof height !== 'number') return null;
  const isWhole = (bytes: number) => data.length >= bytes;
  if (kind === rgb && isWhole(width * height * 3))
    return { width, height, brightness: (x, y) => mean(data, (y * width + x) * 3) };
  if (kind === rgba && isWhole(width * height * 4)) {
    // A transparent pixel shows the white paper.
    const brightness = (x: number, y: number) => {
      const at = (y * width + x) * 4;
      const alpha = (data[at + 3] as number) / 255;
      return 255 + (mean(data, at) - 255) * alpha;
    };
    return { width, height, brightness };
  }
  // A mask has no kind. In masks and in 1-bit pictures, each row fills whole bytes.
  const rowBytes = (width + 7) >> 3;
  if ((kind === oneBit || kind === undefined) && isWhole(rowBytes * height)) {
    const bit = (x: number, y: number) => (data[y * rowBytes + (x >> 3)] as number) & (128 >> (x & 7));
    return { width, height, brightness: (x, y) => (bit(x, y) ? 255 : 0) };
  }
  return null;
}

const mean = (data: ArrayLike<number>, at: number): number =>
  ((data[at] as number) + 2 * (data[at + 1] as number) + (data[at + 2] as number)) / 4;
