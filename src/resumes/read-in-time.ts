import type { ResumeReading } from '../core/types.ts';
import { refuse } from './refusals.ts';

/** A reading that has been started. */
export type RunningRead = {
  /** Resolves when everything that reading needs has been loaded; the time limit starts then. */
  readonly started: Promise<void>;
  readonly reading: Promise<ResumeReading>;
  /** Ends the reading at once, even in the middle of its work. */
  readonly end: () => void;
};

/** When a reading is stopped. */
export type ReadLimits = {
  readonly signal?: AbortSignal | undefined;
  /** The time limit, counted from the end of loading. Default 10,000. */
  readonly timeoutMs?: number | undefined;
};

const DEFAULT_TIMEOUT_MS = 10_000;
// Loading pdf.js and a worker does not depend on the file, and takes a while on a slow machine.
const START_TIMEOUT_MS = 60_000;

/** The result of a reading, or a refusal if the caller or the time limit stopped it. Never rejects. */
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
