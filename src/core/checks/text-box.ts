import { type Check, onPages } from './check.ts';

/** Fails if text is in a box outside the main text. */
export const textBox: Check = {
  id: 'text-box',
  impact: 'serious',
  sources: ['guide', 'greenhouse', 'loxo'],
  run: onPages(['text-box']),
};
