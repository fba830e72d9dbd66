// The worker in which an extension page reads files. No file can block the page, and the page can end the worker.

import type { ResumeFile } from './file-type.ts';
import { browserPdfEngine } from './pdf/browser-pdf-engine.ts';
import { readFile } from './read-file.ts';
import type { ReaderMessage } from './read-in-worker.ts';

const tell = (message: ReaderMessage): void => self.postMessage(message);

self.addEventListener('message', async ({ data }: MessageEvent<ResumeFile>) => {
  const reading = await readFile(data, {
    pdf: browserPdfEngine(),
    onStarted: () => tell({ kind: 'started' }),
    onProgress: (page, pages) => tell({ kind: 'progress', page, pages }),
    // Never aborted: the page ends the whole worker.
    signal: new AbortController().signal,
  });
  tell({ kind: 'read', reading });
});
