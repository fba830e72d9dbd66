import { jobAddress } from './address/job-address.ts';
import type { Board, BoardReading } from './board.ts';
import { find } from './page/dom.ts';
import { readFields } from './page/read-fields.ts';

/** Remote OK: a job's page is a table of jobs. The row with the id of the address has the facts, and the row after it the description. */
export const remoteOk: Board = {
  id: 'remote-ok',
  name: 'Remote OK',
  kind: 'site',
  isChecked: true,
  matches: ['https://remoteok.com/remote-jobs/*', 'https://remoteok.io/remote-jobs/*'],
  read(document, url): BoardReading {
    const id = jobAddress(url).id ?? /-(\d{3,})$/.exec(url.pathname)?.[1];
    if (!id) return 'list';
    const row = find(document, `tr.job[data-id="${id.replace(/\W/g, '')}"]`);
    const next = row?.nextElementSibling;
    const found = readFields(next ?? document, {
      title: [],
      description: ['.expandContents .description .markdown', '.expandContents .description', '.markdown'],
    });
    const facts = readFields(row ?? document, {
      title: ['[itemprop="title"]'],
      company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '.companyLink h3'],
      location: ['.location'],
      salary: ['.salary'],
      description: [],
    });
    return found && { ...found, ...facts, description: found.description };
  },
};
