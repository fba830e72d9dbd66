import { vi } from 'vitest';

/** Waits until nothing is thrown any more, for as long as a test may take: what a busy machine does late is late, and not wrong. It looks often: to wait idly for the next look took a fifth of the time. */
export function waitFor<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: 50_000, interval: 2 });
}

const LONGEST_HURRIED_MS = 2_500;

/** Ends each pause of up to so long ten times as early, for tests that wait for what comes after one. What is longer is an end that none of them waits for. */
export function hurry(): void {
  const { setTimeout: wait } = globalThis;
  const hurried = (task: () => void, ms = 0, ...given: []) =>
    wait(task, ms > LONGEST_HURRIED_MS ? ms : ms / 10, ...given);
  vi.stubGlobal('setTimeout', hurried);
}

// Preact waits so long for a picture, then acts without one; what it does then may ask for a turn more.
const PICTURE_MS = [5, 5];

/** Waits until preact has done what it does after a picture: it must not outlive the page. */
export async function afterPicture(): Promise<void> {
  for (const ms of PICTURE_MS) await new Promise(resolve => setTimeout(resolve, ms));
}
