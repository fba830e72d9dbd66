import { message } from '../messages/message.ts';
import { type Check, onPages, toDo } from './check.ts';

/** Fails if the body has two or more columns. */
export const multiColumn: Check = {
  id: 'multi-column',
  impact: 'serious',
  sources: ['guide', 'greenhouse', 'loxo'],
  advise: () => toDo('multi-column', 100),
  run: onPages(['multi-column'], ({ columns }) =>
    columns > 1 ? message('multi-column.columns', { columns }) : null,
  ),
};
