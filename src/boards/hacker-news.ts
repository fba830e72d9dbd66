import type { Board, BoardReading } from './board.ts';
import { namesEmploymentType } from './fields/employment-type.ts';
import { jobRoles } from './generic/job-words.ts';
import { find } from './page/dom.ts';
import { textOf } from './page/text-of.ts';

const isRole = (part: string) =>
  jobRoles.test(part) || /founding|\bsre\b|devops|full[- ]?stack|back-?end|front-?end/i.test(part);

/** Hacker News “Who is hiring?”: each comment is a job, with `Company | Role | Place | …` on its first line. https://github.com/HackerNews/API */
export const hackerNews: Board = {
  id: 'hacker-news',
  name: 'Hacker News',
  kind: 'site',
  matches: ['https://news.ycombinator.com/item*'],
  read(document): BoardReading {
    const comment = find(document, 'table.fatitem .commtext');
    // A thread holds hundreds of jobs. The person selects the text of one, or opens its comment by the link on its time.
    if (!comment) return find(document, '.comtr .commtext') ? 'list' : null;
    const description = textOf(comment);
    const parts = description
      .split('\n', 1)[0]
      .split('|')
      .map(part => part.trim());
    if (parts.length < 2) return null;
    const [company, ...rest] = parts;
    return {
      title: rest.find(isRole) ?? rest[0] ?? null,
      company,
      location: rest.find(part => !isRole(part) && /remote|on-?site|hybrid|, [A-Z]/i.test(part)) ?? null,
      employmentType: rest.find(namesEmploymentType) ?? null,
      salary: rest.find(part => /[$€£]\s?\d|\d+k\b/i.test(part)) ?? null,
      description,
    };
  },
};
