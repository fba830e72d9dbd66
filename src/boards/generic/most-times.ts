import { counted } from '../../core/text/grouped.ts';

/** How often the most frequent word occurs; 0 if there are no words. */
export const mostTimes = (words: readonly string[]): number =>
  // No `Math.max` of all: a page may have more words than a call takes arguments.
  [...counted(words).values()].reduce((most, times) => Math.max(most, times), 0);
