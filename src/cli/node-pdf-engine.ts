import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type MessagePort, Worker } from 'node:worker_threads';
import { once } from '../core/text/remembered.ts';
import { patchPdfWorker } from '../resumes/pdf/patch-pdf-worker.ts';
import { type PdfEngine, readerWith, type StartedWorker } from '../resumes/pdf/pdf-engine.ts';

const pdfjsFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** pdf.js for Node with the extension's patched worker, in a thread with a time limit. https://github.com/mozilla/pdf.js/wiki/Frequently-Asked-Questions */
export function nodePdfEngine(): PdfEngine {
  return {
    async start() {
      const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
      const started = idle.pop() ?? (await startThread(pdfjs));
      started.hold();
      return readerWith(pdfjs, started, { cMapUrl: join(pdfjsFolder, 'cmaps/'), useWorkerFetch: false });
    },
  };
}

type Thread = StartedWorker & { readonly hold: () => void };

// Starting a thread takes longer than reading a resume, so a finished thread is kept for the next file.
const idle: Thread[] = [];

async function startThread(pdfjs: typeof import('pdfjs-dist/legacy/build/pdf.mjs')): Promise<Thread> {
  const { port1, port2 } = new MessageChannel();
  const port = port1 as unknown as MessagePort;
  const thread = new Worker(pathToFileURL(patchedWorker()), {
    workerData: port2,
    transferList: [port2 as unknown as MessagePort],
    execArgv: [],
  });
  const failed = new Promise<never>((_, reject) => thread.once('error', reject));
  failed.catch(() => undefined);
  await Promise.race([failed, new Promise(resolve => port.once('message', resolve))]);
  const worker = new pdfjs.PDFWorker({
    port: port1 as unknown as null,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const started: Thread = {
    worker,
    hold: () => port.ref(),
    kill() {
      worker.destroy();
      port.close();
      void thread.terminate();
    },
    release() {
      port.unref();
      idle.push(started);
    },
  };
  // Only the port keeps Node running, and only while a file is read.
  thread.unref();
  return started;
}

const begin = `
import { workerData } from 'node:worker_threads';
WorkerMessageHandler.initializeFromPort(workerData);
workerData.start();
`;

/** The path of the patched worker, which is written once for each version of pdf.js and of the patch. */
const patchedWorker = once(() => {
  const source = readFileSync(join(pdfjsFolder, 'legacy/build/pdf.worker.mjs'), 'utf8');
  const patched = patchPdfWorker(source) + begin;
  const hash = createHash('sha256').update(patched).digest('hex');
  const folder = join(dirname(pdfjsFolder), '.cache/evident');
  const file = join(folder, `pdf.worker-${hash}.mjs`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    // Written under another name and then renamed, so that another process never reads half of it.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, patched);
    renameSync(draft, file);
  }
  return file;
});
