import { type Check, fail, notApplicable, pass, unsure } from './check.ts';
import { sources } from './sources.ts';

const JUNIOR_YEARS = 3;
const MOST_PAGES = 2;

/** Fails above one page for fewer than three years of work, and above two for more. */
export const tooLong: Check = {
  id: 'too-long',
  impact: 'minor',
  title: 'The length fits the years',
  failureTitle: 'The resume is longer than the years call for',
  description:
    'One page carries the first three years, two pages a longer career; what comes after is seldom read.',
  source: sources.reported,
  needsPosting: false,
  advice: 'Keep what answers the posting and cut the rest.',
  run({ resume, facts }) {
    const { pages } = resume.layout;
    if (resume.format !== 'pdf' || pages < 1) return notApplicable;
    if (pages === 1) return pass;
    if (resume.sections.some(({ heading }) => academic.test(heading)))
      return unsure('An academic CV may be longer.');
    if (facts.years === null && pages <= MOST_PAGES)
      return unsure('The dates do not tell how many years there are.');
    const allowed = facts.years !== null && facts.years < JUNIOR_YEARS ? 1 : MOST_PAGES;
    if (pages <= allowed) return pass;
    const years = facts.years === null ? '' : ` for ${facts.years} years of work`;
    return fail({ message: `${pages} pages${years}; ${allowed} would do.` });
  },
};

const academic = /publication|research|teaching|conference|grants?\b|dissertation/i;
