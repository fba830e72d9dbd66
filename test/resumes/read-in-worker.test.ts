import { expect, test, vi } from 'vitest';
import { readInTime } from '../../src/resumes/read-in-time.ts';
import { type ReaderMessage, readIn, type WorkerReadOptions } from '../../src/resumes/read-in-worker.ts';
import { refuse } from '../../src/resumes/refusals.ts';
import { waitFor } from '../wait-for.ts';

const file = { name: 'a.pdf', bytes: new Uint8Array(1) };

/** A thread that says what the test has it say. */
function fakeWorker() {
  const target = new EventTarget();
  const terminate = vi.fn();
  const worker = Object.assign(target, { postMessage: vi.fn(), terminate }) as unknown as Worker;
  const tell = (data: ReaderMessage) => target.dispatchEvent(new MessageEvent('message', { data }));
  const fail = () => target.dispatchEvent(new Event('error'));
  const read = (options: WorkerReadOptions = {}) => readInTime(() => readIn(worker, file, options), options);
  return { worker, terminate, tell, fail, read };
}

test('passes on what the worker reads, and ends the worker', async () => {
  const { worker, terminate, tell, read } = fakeWorker();
  const seen: string[] = [];
  const reading = read({ onProgress: (page, pages) => void seen.push(`${page}/${pages}`) });
  expect(worker.postMessage).toHaveBeenCalledWith(file);
  tell({ kind: 'started' });
  tell({ kind: 'progress', page: 1, pages: 2 });
  tell({ kind: 'read', reading: refuse('empty') });
  expect((await reading).refusal?.kind).toBe('empty');
  expect(seen).toEqual(['1/2']);
  await waitFor(() => expect(terminate).toHaveBeenCalled());
});

test('ends a stuck worker, by the time limit, which starts after loading, or when the person cancels', async () => {
  const slow = fakeWorker();
  const reading = slow.read({ timeoutMs: 20 });
  await new Promise(resolve => setTimeout(resolve, 60));
  expect(slow.terminate).not.toHaveBeenCalled();
  slow.tell({ kind: 'started' });
  expect((await reading).refusal?.kind).toBe('timeout');
  expect(slow.terminate).toHaveBeenCalled();

  const stop = new AbortController();
  const cancelled = fakeWorker();
  const cancelledReading = cancelled.read({ signal: stop.signal });
  stop.abort();
  expect((await cancelledReading).refusal?.kind).toBe('cancelled');
  expect(cancelled.terminate).toHaveBeenCalled();
});

test('a worker that fails means a file that cannot be read', async () => {
  const { terminate, fail, read } = fakeWorker();
  const reading = read();
  fail();
  expect((await reading).refusal?.kind).toBe('damaged');
  await waitFor(() => expect(terminate).toHaveBeenCalled());
});
