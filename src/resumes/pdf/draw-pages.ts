import { packagedWorker } from '../packaged-worker.ts';

/** A PDF whose pages can be drawn. */
export type DrawablePdf = {
  /** Draws a page (1-based) into a canvas of that many device pixels per PDF point; resolves to its size in points. */
  readonly draw: (
    page: number,
    canvas: HTMLCanvasElement,
    pixelsPerPoint: number,
    signal: AbortSignal,
  ) => Promise<{ readonly width: number; readonly height: number }>;
  readonly close: () => Promise<void>;
};

/** Opens a PDF to show it. Unlike when reading, its fonts are loaded, and system fonts replace missing ones. */
export async function openDrawablePdf(bytes: Uint8Array): Promise<DrawablePdf> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdf.js would start it from a plain string, which our Trusted Types policy forbids. https://w3c.github.io/trusted-types/dist/spec/
  const port = packagedWorker('/pdf/pdf.worker.mjs');
  const worker = new pdfjs.PDFWorker({
    port: port as unknown as null,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    worker,
    cMapUrl: new URL('/pdf/cmaps/', location.origin).href,
    cMapPacked: true,
    useWasm: false,
    useSystemFonts: true,
    maxImageSize: 16_000_000,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  return {
    async draw(number, canvas, pixelsPerPoint, signal) {
      const page = await document.getPage(number);
      signal.throwIfAborted();
      const size = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: pixelsPerPoint });
      canvas.width = Math.ceil(viewport.width);
      canvas.height = Math.ceil(viewport.height);
      const drawing = page.render({ canvas, viewport });
      signal.addEventListener('abort', () => drawing.cancel(), { once: true });
      await drawing.promise;
      return { width: size.width, height: size.height };
    },
    async close() {
      await task.destroy();
      worker.destroy();
      port.terminate();
    },
  };
}
