import type { ResumeReading } from '../core/types.ts';
import { refuse } from './refusals.ts';

/** A reading that was set going. */
export type RunningRead = {
  /** Resolves once what reads has been loaded; the clock starts then. */
  readonly started: Promise<void>;
  readonly reading: Promise<ResumeReading>;
  /** Ends it at once, in the middle of whatever it does. */
  readonly end: () => void;
};

/** When a reading is stopped. */
export type ReadLimits = {
  readonly signal?: AbortSignal | undefined;
  /** From when what reads has been loaded. Default 10,000. */
  readonly timeoutMs?: number | undefined;
};

const DEFAULT_TIMEOUT_MS = 10_000;
// Loading pdf.js and a worker says nothing about the file, and takes a slow machine a while.
const START_TIMEOUT_MS = 60_000;

/** What a reading comes to, or why it was stopped: by the caller or by the clock. Always answers. */
export function readInTime(
  begin: () => RunningRead,
  { signal, timeoutMs = DEFAULT_TIMEOUT_MS }: ReadLimits,
): Promise<ResumeReading> {
  if (signal?.aborted) return Promise.resolve(refuse('cancelled'));
  return new Promise(resolve => {
    const running = begin();
    let isOver = false;
    const finish = (reading: ResumeReading) => {
      isOver = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      resolve(reading);
    };
    const stop = (kind: 'cancelled' | 'timeout') => {
      finish(refuse(kind));
      running.end();
    };
    const cancel = () => stop('cancelled');
    let timer = setTimeout(stop, START_TIMEOUT_MS, 'timeout');
    signal?.addEventListener('abort', cancel, { once: true });
    const startClock = () => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(stop, timeoutMs, 'timeout');
    };
    running.started.then(startClock, () => undefined);
    running.reading.then(finish, () => finish(refuse('damaged')));
  });
}
