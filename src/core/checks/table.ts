import { message } from '../messages/message.ts';
import { type Check, onPages, toDo } from './check.ts';

/** Fails if content is in a table; it is unsure about a grid without lines. */
export const table: Check = {
  id: 'table',
  impact: 'serious',
  sources: ['guide', 'greenhouse', 'daxtra'],
  advise: () => toDo('table', 100.05),
  run: onPages(['table'], ({ tables }) => (tables > 0 ? message('table.found', { tables }) : null)),
};
