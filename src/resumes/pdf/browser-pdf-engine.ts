import { type PdfEngine, readerWith } from './pdf-engine.ts';

/** pdf.js for an extension page: loaded when the first file is read, worker and character maps from the package. */
export function browserPdfEngine(): PdfEngine {
  return {
    async start() {
      const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
      pdfjs.GlobalWorkerOptions.workerSrc = new URL('/pdf/pdf.worker.mjs', location.origin).href;
      const worker = new pdfjs.PDFWorker({ verbosity: pdfjs.VerbosityLevel.ERRORS });
      await worker.promise;
      const end = () => worker.destroy();
      return readerWith(
        pdfjs,
        { worker, kill: end, release: end },
        new URL('/pdf/cmaps/', location.origin).href,
      );
    },
  };
}
