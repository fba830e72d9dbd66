import { packagedWorker } from '../packaged-worker.ts';
import { type PdfEngine, readerWith } from './pdf-engine.ts';

/** pdf.js for the worker that reads files. It is loaded with the first PDF; its own worker and its character maps are in the package. */
export function browserPdfEngine(): PdfEngine {
  return {
    async start() {
      const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
      // We start pdf.js' worker ourselves: pdf.js would use `window`, which does not exist in a worker.
      const port = packagedWorker('/pdf/pdf.worker.mjs');
      await new Promise((resolve, reject) => {
        port.addEventListener('message', resolve, { once: true });
        port.addEventListener('error', reject, { once: true });
      });
      const worker = new pdfjs.PDFWorker({
        port: port as unknown as null,
        verbosity: pdfjs.VerbosityLevel.ERRORS,
      });
      // This does not end the worker. It ends together with the worker that started it.
      const end = () => worker.destroy();
      const cMapUrl = new URL('/pdf/cmaps/', location.origin).href;
      return readerWith(pdfjs, { worker, kill: end, release: end }, { cMapUrl, useWorkerFetch: true });
    },
  };
}
