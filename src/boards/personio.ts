import type { Board } from './board.ts';
import { pageTitle } from './page/dom.ts';
import { readFields } from './page/read-fields.ts';

/** `/apply` holds no description; the employer stands in the page's title alone. https://developer.personio.de/docs/retrieving-open-job-positions */
export const personio: Board = {
  id: 'personio',
  name: 'Personio',
  kind: 'system',
  matches: ['https://*.jobs.personio.de/job/*', 'https://*.jobs.personio.com/job/*'],
  read(document) {
    const found = readFields(document, {
      title: ['h1.jb-title', '[class*="jobTitle"]', 'h1'],
      location: ['.jb-office', '[class*="JobAttributes"] [class*="office" i]'],
      employmentType: ['.jb-employment-type'],
      description: ['.jb-description', '[class*="JobDescription"]'],
    });
    // “Role | Jobs at Example”, in the language of the board.
    const employer = /\|\s*jobs? (?:at|bei|chez|bij|en|presso) (.{2,80})$/i.exec(
      pageTitle(document).trim(),
    )?.[1];
    return found && { ...found, company: employer ?? null };
  },
};
