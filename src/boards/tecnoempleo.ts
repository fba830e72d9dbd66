import type { Board } from './board.ts';

/** Tecnoempleo (Spain): structured data beside marked parts. */
export const tecnoempleo: Board = {
  id: 'tecnoempleo',
  name: 'Tecnoempleo',
  kind: 'site',
  matches: ['https://www.tecnoempleo.com/*/rf-*'],
  fields: {
    title: ['[itemprop="title"]', 'h1'],
    company: ['[itemprop="hiringOrganization"]', 'h1 ~ a[href*="-trabajo"]'],
    description: ['[itemprop="description"]'],
  },
};
