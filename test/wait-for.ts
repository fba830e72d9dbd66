import { vi } from 'vitest';

/** Waits until nothing is thrown any more, for as long as a test may take: what a busy machine does late is late, and not wrong. */
export function waitFor<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, 50_000);
}

// Preact waits so long for a picture, then acts without one; what it does then may ask for a turn more.
const PICTURE_MS = [40, 10];

/** Waits until preact has done what it does after a picture: it must not outlive the page. */
export async function afterPicture(): Promise<void> {
  for (const ms of PICTURE_MS) await new Promise(resolve => setTimeout(resolve, ms));
}
