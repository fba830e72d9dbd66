import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readWhenReady } from '../../src/content/read-when-ready.ts';
import { startOnce } from '../../src/content/start-once.ts';
import type { Reading, Refusal } from '../../src/core/types.ts';
import { samplePosting } from '../browser/samples.ts';

const runtime: { id: string | undefined; sendMessage: () => void } = { id: 'evident', sendMessage: vi.fn() };
vi.stubGlobal('chrome', { runtime });

describe('startOnce', () => {
  beforeEach(() => {
    Reflect.deleteProperty(globalThis, Symbol.for('evident-content-script'));
    runtime.id = 'evident';
  });

  test('starts only once, however often the script is injected', () => {
    const start = vi.fn(() => () => undefined);
    startOnce(start);
    startOnce(start);
    expect(start).toHaveBeenCalledTimes(1);
  });

  test('replaces a script that an update of the extension has cut off', () => {
    const stop = vi.fn(() => {
      throw new Error('Extension context invalidated.');
    });
    startOnce(() => stop);
    runtime.id = undefined;
    const start = vi.fn(() => () => undefined);
    startOnce(start);
    expect([stop.mock.calls.length, start.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('a script that an update has cut off', () => {
  test('stops itself once, within a second', () => {
    vi.useFakeTimers();
    Reflect.deleteProperty(globalThis, Symbol.for('evident-content-script'));
    runtime.id = 'evident';
    const stop = vi.fn();
    startOnce(() => stop);
    vi.advanceTimersByTime(5_000);
    expect(stop).not.toHaveBeenCalled();
    runtime.id = undefined;
    vi.advanceTimersByTime(999);
    expect(stop).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(stop).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(5_000);
    expect(stop).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});

describe('readWhenReady', () => {
  const ready: Reading = { job: samplePosting(), refusal: null };
  const refused = (kind: Refusal['kind']): Reading => ({
    job: null,
    refusal: { kind, openUrl: null },
  });

  test.each([
    ['a posting', ready],
    ['a list', refused('list')],
  ])('answers %s at once', async (_name, reading) => {
    const read = vi.fn(() => reading);
    expect(await readWhenReady(document, read)).toBe(reading);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('waits for the job’s pane if the address has changed first', async () => {
    let reading = refused('not-ready');
    const answered = readWhenReady(document, () => reading);
    reading = ready;
    document.body.append('The job');
    expect(await answered).toBe(ready);
  });

  test('answers “not ready” after three seconds, and stops reading', async () => {
    vi.useFakeTimers();
    const read = vi.fn(() => refused('not-ready'));
    const told = vi.fn();
    readWhenReady(document, read).then(told);
    await vi.advanceTimersByTimeAsync(2_999);
    expect([read.mock.calls.length, told.mock.calls.length]).toEqual([1, 0]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenCalledExactlyOnceWith(refused('not-ready'));
    document.body.append('More');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(read).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  test.each([
    ['the posting that is there by then', ready, ready],
    ['“not ready” where there is none', refused('not-a-job'), refused('not-ready')],
  ])('while a page is still loading, answers %s after three seconds', async (_name, reading, said) => {
    vi.useFakeTimers();
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const told = vi.fn();
    readWhenReady(document, () => reading).then(told);
    await vi.advanceTimersByTimeAsync(2_999);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenCalledExactlyOnceWith(said);
    state.mockRestore();
    vi.useRealTimers();
  });

  test('reads again 120 ms after a change, also of an attribute, even if more changes follow', async () => {
    vi.useFakeTimers();
    const read = vi.fn(() => refused('not-ready'));
    readWhenReady(document, read);
    document.body.setAttribute('data-page', '2');
    await vi.advanceTimersByTimeAsync(60);
    document.body.append('More');
    await vi.advanceTimersByTimeAsync(59);
    expect(read).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(read).toHaveBeenCalledTimes(2);
    document.body.append('More');
    await vi.advanceTimersByTimeAsync(120);
    expect(read).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(3_000);
    vi.useRealTimers();
  });
});
