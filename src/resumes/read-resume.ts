import type { ResumeReading } from '../core/types.ts';
import type { ResumeFile } from './file-type.ts';
import type { PdfEngine } from './pdf/pdf-engine.ts';
import { readFile } from './read-file.ts';
import { type ReadLimits, readInTime } from './read-in-time.ts';

/** How to read: the PDF engine, and how to follow or stop the reading. */
export type ReadOptions = ReadLimits & {
  readonly pdf: PdfEngine;
  readonly onProgress?: (page: number, pages: number) => void;
};

/** Reads a resume file in this thread, for the command line and tests: no time limit can stop code here. Pages call `readInWorker`. */
export function readResume(file: ResumeFile, options: ReadOptions): Promise<ResumeReading> {
  const stop = new AbortController();
  return readInTime(() => {
    const { promise: started, resolve: onStarted } = Promise.withResolvers<void>();
    const { pdf, onProgress = () => undefined } = options;
    const reading = readFile(file, { pdf, onStarted, onProgress, signal: stop.signal });
    return { started, reading, end: () => stop.abort() };
  }, options);
}
