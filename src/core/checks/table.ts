import { message } from '../messages/message.ts';
import { type Check, onPages } from './check.ts';

/** Fails where content sits in a table; a grid without rules is a doubt. */
export const table: Check = {
  id: 'table',
  impact: 'serious',
  sources: ['guide', 'greenhouse', 'daxtra'],
  run: onPages(['table'], ({ tables }) => (tables > 0 ? message('table.found', { tables }) : null)),
};
