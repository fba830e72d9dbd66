import type { ReadPage } from './read-page.ts';

const TINY_BELOW = 8;

/** The share of the letters set under 8 pt. */
export function tinyShare(pages: readonly ReadPage[]): number {
  let [tiny, all] = [0, 0];
  for (const run of pages.flatMap(page => page.runs)) {
    const letters = run.text.replace(/[^\p{L}\p{N}]/gu, '').length;
    all += letters;
    if (run.size < TINY_BELOW - 0.05) tiny += letters;
  }
  return all === 0 ? 0 : Math.round((tiny / all) * 1000) / 1000;
}
