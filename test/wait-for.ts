import { vi } from 'vitest';

/** Waits until nothing is thrown any more, for as long as a test may take: what a busy machine does late is late, and not wrong. */
export function waitFor<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, 50_000);
}
