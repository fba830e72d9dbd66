import type { Board } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** Tecnoempleo (Spain): structured data beside marked parts. */
export const tecnoempleo: Board = {
  id: 'tecnoempleo',
  name: 'Tecnoempleo',
  kind: 'site',
  checked: 'best effort',
  matches: ['https://www.tecnoempleo.com/*/rf-*'],
  read: document =>
    readFields(document, {
      title: ['[itemprop="title"]', 'h1'],
      company: ['[itemprop="hiringOrganization"]', 'h1 ~ a[href*="-trabajo"]'],
      description: ['[itemprop="description"]'],
    }),
};
