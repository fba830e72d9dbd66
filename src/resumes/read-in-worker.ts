import type { ResumeReading } from '../core/types.ts';
import type { ResumeFile } from './file-type.ts';
import { packagedWorker } from './packaged-worker.ts';
import { type ReadLimits, type RunningRead, readInTime } from './read-in-time.ts';

/** A message from the worker that reads a file to the page. */
export type ReaderMessage =
  | { readonly kind: 'started' }
  | { readonly kind: 'progress'; readonly page: number; readonly pages: number }
  | { readonly kind: 'read'; readonly reading: ResumeReading };

/** How a page follows or stops a reading. */
export type WorkerReadOptions = ReadLimits & {
  readonly onProgress?: (page: number, pages: number) => void;
};

/** Reads a resume file for an extension page, in its own worker, which ends with the reading. */
export const readInWorker = (file: ResumeFile, options: WorkerReadOptions): Promise<ResumeReading> =>
  readInTime(() => readIn(packagedWorker('/reader-worker.js'), file, options), options);

/** Gives a file to a worker and listens to it. */
export function readIn(worker: Worker, file: ResumeFile, { onProgress }: WorkerReadOptions): RunningRead {
  const end = (): void => worker.terminate();
  const heard = (kind: ReaderMessage['kind'], act: (message: ReaderMessage) => void): void =>
    worker.addEventListener('message', ({ data }: MessageEvent<ReaderMessage>) => {
      if (data.kind === kind) act(data);
    });
  heard('progress', message => message.kind === 'progress' && onProgress?.(message.page, message.pages));
  const started = new Promise<void>(resolve => heard('started', () => resolve()));
  const reading = new Promise<ResumeReading>((resolve, reject) => {
    heard('read', message => message.kind === 'read' && resolve(message.reading));
    worker.addEventListener('error', reject);
  });
  worker.postMessage(file);
  return { started, reading: reading.finally(end), end };
}
