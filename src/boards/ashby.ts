import type { Board } from './board.ts';
import { factsIn } from './fields/labelled-facts.ts';
import { find } from './page/dom.ts';
import { readFields } from './page/read-fields.ts';

/** Only `ashby-*` class names stay the same from build to build. On the Application tab, only the meta tags hold the posting's text. https://developers.ashbyhq.com/docs/public-job-posting-api */
export const ashby: Board = {
  id: 'ashby',
  name: 'Ashby',
  kind: 'system',
  isChecked: true,
  fullTextMeta: true,
  matches: ['https://jobs.ashbyhq.com/*'],
  read(document) {
    const { location, employmentType, salary } = factsIn(find(document, '.ashby-job-posting-left-pane'));
    const found = readFields(document, {
      title: ['h1.ashby-job-posting-heading'],
      company: ['header img[alt]@alt', '[class*="_navLogo"] img@alt'],
      description: ['[class*="_descriptionText"]', '#overview'],
    });
    return found && { ...found, location, employmentType, salary };
  },
};
