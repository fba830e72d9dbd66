import { openWith, type PdfEngine } from './pdf-engine.ts';

/** pdf.js for an extension page: loaded when the first file is read, worker and character maps from the package. */
export function browserPdfEngine(): PdfEngine {
  return {
    async open(bytes, signal) {
      const pdfjs = await import('pdfjs-dist');
      pdfjs.GlobalWorkerOptions.workerSrc = new URL('/pdf/pdf.worker.mjs', location.origin).href;
      return openWith(pdfjs, bytes, new URL('/pdf/cmaps/', location.origin).href, signal);
    },
  };
}
