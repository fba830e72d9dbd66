// The thread in which an extension page has its files read: nothing in a file can hold the page, and it can be ended.

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
    // The page ends the whole thread.
    signal: new AbortController().signal,
  });
  tell({ kind: 'read', reading });
});
