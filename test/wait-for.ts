import { vi } from 'vitest';

/** Waits until `look` no longer throws. The limit is high, for busy machines. The interval is short, because waiting took a fifth of the time. */
export function waitFor<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: 50_000, interval: 2 });
}

const LONGEST_HURRIED_MS = 2_500;

/** Makes timeouts ten times shorter, so that tests wait less. Those above `LONGEST_HURRIED_MS` stay: they are limits that no test waits for. */
export function hurry(): void {
  const { setTimeout: wait } = globalThis;
  const hurried = (task: () => void, ms = 0, ...given: []) =>
    wait(task, ms > LONGEST_HURRIED_MS ? ms : ms / 10, ...given);
  vi.stubGlobal('setTimeout', hurried);
}

// Preact waits this long for a frame, then continues without one. Its effects may need one more turn.
const PICTURE_MS = [5, 5];

/** Waits until Preact has run the effects that follow a frame, because they must not run after the page is gone. */
export async function afterPicture(): Promise<void> {
  for (const ms of PICTURE_MS) await new Promise(resolve => setTimeout(resolve, ms));
}
