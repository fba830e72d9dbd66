import { type Check, onPages } from './check.ts';

/** Fails where there is text that a reader of the page cannot see. */
export const hiddenText: Check = {
  id: 'hidden-text',
  impact: 'critical',
  sources: ['greenhouse', 'lever'],
  run: onPages(['hidden-text']),
};
