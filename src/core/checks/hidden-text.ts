import { type Check, onPages, toDo } from './check.ts';

/** Fails if there is text that a reader of the page cannot see. */
export const hiddenText: Check = {
  id: 'hidden-text',
  impact: 'critical',
  sources: ['greenhouse', 'lever'],
  advise: () => toDo('hidden-text', 2.51),
  run: onPages(['hidden-text']),
};
