import type { PDFDocumentProxy } from 'pdfjs-dist';

/** The numbers of pdf.js' drawing operators, by name. */
export type PdfOperators = Readonly<Record<string, number>>;

/** A PDF that pdf.js has opened. */
export type OpenedPdf = {
  readonly document: PDFDocumentProxy;
  readonly operators: PdfOperators;
  /** Frees the document and stops its worker. */
  readonly close: () => Promise<void>;
};

/** Opens PDFs: pdf.js with its patched worker, as a browser page or as Node loads it. */
export type PdfEngine = {
  /** Rejects with pdf.js' own exception (`PasswordException`, `InvalidPDFException` …), or when `signal` aborts. */
  readonly open: (bytes: Uint8Array, signal: AbortSignal) => Promise<OpenedPdf>;
};

type PdfJs = Pick<typeof import('pdfjs-dist'), 'getDocument' | 'OPS' | 'VerbosityLevel'>;

/** Opens a document with the settings that every engine shares: no eval, no network, no fonts for display. */
export async function openWith(
  pdfjs: PdfJs,
  bytes: Uint8Array,
  cMapUrl: string,
  signal: AbortSignal,
): Promise<OpenedPdf> {
  const task = pdfjs.getDocument({
    // pdf.js hands the buffer to its worker, which would empty the caller's.
    data: bytes.slice(),
    cMapUrl,
    cMapPacked: true,
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: false,
    stopAtErrors: false,
    maxImageSize: 16_000_000,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  // Nobody waits for a task that is stopped before it began.
  task.promise.catch(() => undefined);
  const stop = () => void task.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    signal.throwIfAborted();
    const document = await task.promise;
    signal.throwIfAborted();
    return { document, operators: pdfjs.OPS, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
