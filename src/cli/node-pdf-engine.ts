import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { patchPdfWorker } from '../resumes/pdf/patch-pdf-worker.ts';
import { openWith, type PdfEngine } from '../resumes/pdf/pdf-engine.ts';

const pdfjsFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** pdf.js for Node: the legacy build with the same patched worker as the extension, kept under `node_modules/.cache`. */
export function nodePdfEngine(): PdfEngine {
  return {
    async open(bytes, signal) {
      const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
      pdfjs.GlobalWorkerOptions.workerSrc = pathToFileURL(patchedWorker()).href;
      return openWith(pdfjs, bytes, join(pdfjsFolder, 'cmaps/'), signal);
    },
  };
}

let workerFile: string | null = null;

/** The patched worker's path; written once for each version of pdf.js and of the patch. */
function patchedWorker(): string {
  if (workerFile !== null) return workerFile;
  const patched = patchPdfWorker(readFileSync(join(pdfjsFolder, 'legacy/build/pdf.worker.mjs'), 'utf8'));
  const hash = createHash('sha256').update(patched).digest('hex').slice(0, 16);
  const folder = join(dirname(pdfjsFolder), '.cache/evident');
  const file = join(folder, `pdf.worker-${hash}.mjs`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    // Written beside and renamed, so that two processes never see half a worker.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, patched);
    renameSync(draft, file);
  }
  workerFile = file;
  return file;
}
