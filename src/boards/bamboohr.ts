import type { Board } from './board.ts';

/** BambooHR: class names come from a build; the text editor’s own class does not. */
export const bamboohr: Board = {
  id: 'bamboohr',
  name: 'BambooHR',
  kind: 'system',
  matches: ['https://*.bamboohr.com/careers/*', 'https://*.bamboohr.com/jobs/*'],
  fields: {
    title: ['[data-fabric-component="Headline"]', 'main h2', 'main h3'],
    company: ['header img@alt'],
    description: ['.BambooRichText', '#jobDescription'],
  },
};
