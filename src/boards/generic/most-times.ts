import { counted } from '../../core/text/grouped.ts';

/** How often the most frequent word occurs; 0 if there are no words. */
export const mostTimes = (words: readonly string[]): number => Math.max(0, ...counted(words).values());
