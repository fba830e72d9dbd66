import { packagedWorker } from '../packaged-worker.ts';
import { type PdfEngine, readerWith } from './pdf-engine.ts';

/** pdf.js for the thread that reads files: loaded when the first PDF is read, worker and character maps from the package. */
export function browserPdfEngine(): PdfEngine {
  return {
    async start() {
      const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
      // Started by hand: pdf.js itself would look for the window of a page.
      const port = packagedWorker('/pdf/pdf.worker.mjs');
      await new Promise((resolve, reject) => {
        port.addEventListener('message', resolve, { once: true });
        port.addEventListener('error', reject, { once: true });
      });
      const worker = new pdfjs.PDFWorker({
        port: port as unknown as null,
        verbosity: pdfjs.VerbosityLevel.ERRORS,
      });
      // The worker itself ends with the thread that started it.
      const end = () => worker.destroy();
      const cMapUrl = new URL('/pdf/cmaps/', location.origin).href;
      return readerWith(pdfjs, { worker, kill: end, release: end }, { cMapUrl, useWorkerFetch: true });
    },
  };
}
