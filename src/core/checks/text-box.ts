import { type Check, onPages } from './check.ts';

/** Fails where text stands in a box apart from the flow. */
export const textBox: Check = {
  id: 'text-box',
  impact: 'serious',
  sources: ['guide', 'greenhouse', 'loxo'],
  run: onPages(['text-box']),
};
