import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';

/** The numbers of pdf.js' drawing operators, by name. */
export type PdfOperators = Readonly<Record<string, number>>;

/** A PDF that pdf.js has opened. */
export type OpenedPdf = { readonly document: PDFDocumentProxy; readonly operators: PdfOperators };

/** pdf.js with its patched worker, for one file. */
export type PdfReader = {
  /** Rejects with pdf.js' own exception (`PasswordException`, `InvalidPDFException` …). */
  readonly open: (bytes: Uint8Array) => Promise<OpenedPdf>;
  /** Frees what was opened. */
  readonly close: () => Promise<void>;
  /** Ends the worker at once, even in the middle of its work. Open requests are never answered. */
  readonly kill: () => void;
};

/** Starts pdf.js as a browser page or as Node loads it; resolves when its worker has answered for the first time. */
export type PdfEngine = { readonly start: () => Promise<PdfReader> };

type PdfJs = Pick<typeof import('pdfjs-dist'), 'getDocument' | 'OPS' | 'VerbosityLevel'>;

/** A started worker, and how to end it at once or when it has done its work. */
export type StartedWorker = {
  readonly worker: PDFWorker;
  readonly kill: () => void;
  readonly release: () => void;
};

/** Where the character maps are, and whether pdf.js' worker fetches them itself. */
type CharacterMaps = { readonly cMapUrl: string; readonly useWorkerFetch: boolean };

/** A reader with the settings that all engines share: no WebAssembly, no fonts for display. https://mozilla.github.io/pdf.js/api/draft/module-pdfjsLib.html */
export function readerWith(
  pdfjs: PdfJs,
  { worker, kill, release }: StartedWorker,
  characterMaps: CharacterMaps,
): PdfReader {
  let close = (): Promise<void> => Promise.resolve();
  return {
    async open(bytes) {
      const task = pdfjs.getDocument({
        worker,
        // A copy, as pdf.js empties what it gets. https://developer.mozilla.org/en-US/docs/Web/API/Web_Workers_API/Transferable_objects
        data: bytes.slice(),
        ...characterMaps,
        cMapPacked: true,
        useWasm: false,
        // Then images come as pixel values, the same in every browser and in Node.
        isOffscreenCanvasSupported: false,
        useSystemFonts: false,
        disableFontFace: true,
        // The extra properties include the font's name, which tells its weight.
        fontExtraProperties: true,
        stopAtErrors: false,
        maxImageSize: 16_000_000,
        verbosity: pdfjs.VerbosityLevel.ERRORS,
      });
      close = () => task.destroy();
      return { document: await task.promise, operators: pdfjs.OPS };
    },
    async close() {
      await close();
      release();
    },
    // Not `task.destroy()`: it would wait for the worker's answer, which may never come.
    kill,
  };
}
