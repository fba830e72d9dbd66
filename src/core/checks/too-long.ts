import { say } from '../words/phrase.ts';
import { type Check, fail, notApplicable, pass, unsure } from './check.ts';

const JUNIOR_YEARS = 3;
const MOST_PAGES = 2;

/** Fails above one page for fewer than three years of work, and above two for more. */
export const tooLong: Check = {
  id: 'too-long',
  impact: 'minor',
  title: say('The length fits the years'),
  failureTitle: say('The resume is longer than the years call for'),
  description: say(
    'One page holds the first three years of work, two pages a longer career; what comes after is seldom read.',
  ),
  sources: ['reported'],
  needsPosting: false,
  advice: say('Keep what answers the posting and cut the rest.'),
  run({ resume, facts }) {
    const { pages } = resume.layout;
    if (resume.format !== 'pdf' || pages < 1) return notApplicable;
    if (pages === 1) return pass;
    if (resume.sections.some(({ heading }) => academic.test(heading)))
      return unsure(say('An academic CV may be longer.'));
    if (facts.years === null && pages <= MOST_PAGES)
      return unsure(say('The dates of the jobs do not say how many years of work there are.'));
    const allowed = facts.years !== null && facts.years < JUNIOR_YEARS ? 1 : MOST_PAGES;
    if (pages <= allowed) return pass;
    if (facts.years === null) return fail({ message: say('{pages} pages; two would do.', { pages }) });
    return fail({
      message: say(
        '{pages} pages for {years} {years|year|years} of work; {allowed|one page|two pages} would do.',
        { pages, years: facts.years, allowed },
      ),
    });
  },
};

const academic = /publication|research|teaching|conference|grants?\b|dissertation/i;
