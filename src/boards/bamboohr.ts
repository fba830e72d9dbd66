import type { Board } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** BambooHR: class names come from a build; the text editor’s own class does not. */
export const bamboohr: Board = {
  id: 'bamboohr',
  name: 'BambooHR',
  kind: 'system',
  checked: 'best effort',
  matches: ['https://*.bamboohr.com/careers/*', 'https://*.bamboohr.com/jobs/*'],
  read: document =>
    readFields(document, {
      title: ['[data-fabric-component="Headline"]', 'main h2', 'main h3'],
      company: ['header img@alt'],
      description: ['.BambooRichText', '#jobDescription'],
    }),
};
