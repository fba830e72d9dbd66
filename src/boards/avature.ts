import type { Board } from './board.ts';

/** Avature: articles with one field after the other. */
export const avature: Board = {
  id: 'avature',
  name: 'Avature',
  kind: 'system',
  matches: ['https://*.avature.net/*'],
  fields: {
    title: ['.banner__text__title', '.section__header__text__title', 'h1', 'h2'],
    location: ['.article__content__view__field--location'],
    description: ['.article__content--rich-text', '.article__content'],
  },
};
