import type { Board, BoardReading } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** Jobs.cz: test ids of its design since 2023, `data-jobad` of the one before. Employers' “widgets” draw by script and have no text. */
export const jobsCz: Board = {
  id: 'jobs-cz',
  name: 'Jobs.cz',
  kind: 'site',
  isChecked: true,
  matches: ['https://*.jobs.cz/*', 'https://*.prace.cz/*'],
  read(document, url): BoardReading {
    if (/^\/prace\//.test(url.pathname)) return 'list';
    return readFields(document, {
      title: ['.JobDescriptionHeading h1', 'h1'],
      company: ['[data-test="jd-company-name"]', '.JobDescriptionHeading ~ .IconWithText p'],
      location: ['[data-test="jd-info-location"]'],
      salary: ['[data-test="jd-salary"] p', '[data-test="jd-salary"]'],
      description: [
        '[data-test="jd-header-text"], [data-test="jd-body-richtext"], .RichContent', // Introduction and text
        '[data-jobad="body"]',
      ],
    });
  },
};
