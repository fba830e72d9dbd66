import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followPosting } from '../../src/content/follow-posting.ts';
import type { Reading } from '../../src/core/types.ts';
import { samplePosting } from '../browser/samples.ts';

const none: Reading = { job: null, refusal: { kind: 'list', openUrl: null } };
const job = (title: string): Reading => ({ job: samplePosting({ title }), refusal: null });

let reading: Reading;
let told: (string | null)[];
let readings: number;
let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  document.body.replaceChildren();
  history.replaceState(null, '', '/first');
  told = [];
  readings = 0;
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const follow = (first: Reading) => {
  reading = first;
  const read = async () => {
    readings += 1;
    return reading;
  };
  stop = followPosting(document, read, ({ job: found }) => told.push(found?.title ?? null));
  return vi.advanceTimersByTimeAsync(0);
};
const change = async () => {
  document.body.append('text');
  await vi.advanceTimersByTimeAsync(1_000);
};

test('reports a posting once, however often the page changes afterwards', async () => {
  await follow(job('First'));
  for (let turn = 0; turn < 10; turn += 1) await change();
  expect([told, readings]).toEqual([['First'], 1]);
});

test('reports the posting of a new address that the page moved to without loading', async () => {
  await follow(job('First'));
  history.pushState(null, '', '/second');
  reading = job('Second');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told).toEqual(['First', 'Second']);
});

test('reads again when an inner element gets text, or only the characters of a text change', async () => {
  await follow(none);
  const paragraph = document.createElement('p');
  document.body.append(paragraph);
  await vi.advanceTimersByTimeAsync(1_000);
  paragraph.append('Loading');
  await vi.advanceTimersByTimeAsync(1_000);
  (paragraph.firstChild as Text).data = 'Backend Engineer';
  await vi.advanceTimersByTimeAsync(1_000);
  expect(readings).toBe(4);
});

test('reads a page without a posting again when it changes, but at most five times for each address', async () => {
  await follow(none);
  await change();
  reading = job('Late');
  await change();
  expect(told).toEqual([null, null, 'Late']);
  reading = none;
  history.pushState(null, '', '/list');
  for (let turn = 0; turn < 20; turn += 1) await change();
  expect(readings).toBe(3 + 5);
});

test('reports nothing after it was stopped', async () => {
  await follow(none);
  stop();
  reading = job('Too late');
  await change();
  expect(told).toEqual([null]);
});

test('reads 600 ms after a change, and checks the address every 700 ms', async () => {
  await follow(none);
  document.body.append('text');
  await vi.advanceTimersByTimeAsync(599);
  expect(readings).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(readings).toBe(2);
  reading = job('Second');
  await vi.advanceTimersByTimeAsync(100);
  history.pushState(null, '', '/second');
  await vi.advanceTimersByTimeAsync(700 + 599);
  expect(readings).toBe(2);
  await vi.advanceTimersByTimeAsync(1);
  expect([readings, told]).toEqual([3, [null, null, 'Second']]);
});

test('reads nothing while the page is hidden, and reads it once it is shown', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await follow(job('First'));
  expect(readings).toBe(0);
  hidden.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(600);
  expect(told).toEqual(['First']);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(600);
  expect(readings).toBe(1);
});

test('reads a page again that “Back” shows as it was left, but not one that has just loaded', async () => {
  await follow(job('First'));
  for (const persisted of [false, true, true]) {
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    await vi.advanceTimersByTimeAsync(600);
  }
  expect(told).toEqual(['First', 'First', 'First']);
  stop();
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.advanceTimersByTimeAsync(600);
  expect(readings).toBe(3);
});

test.each([
  ['the page has moved on', () => void history.pushState(null, '', '/next'), ['Next']],
  ['it was stopped', () => stop(), []],
])('does not report a reading that was started before %s', async (_what, happens, expected) => {
  const answers: ((reading: Reading) => void)[] = [];
  const read = () => new Promise<Reading>(resolve => answers.push(resolve));
  stop = followPosting(document, read, ({ job: found }) => told.push(found?.title ?? null));
  happens();
  await vi.advanceTimersByTimeAsync(700);
  answers[0]?.(job('Old'));
  await vi.advanceTimersByTimeAsync(600);
  answers[1]?.(job('Next'));
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(expected);
});
