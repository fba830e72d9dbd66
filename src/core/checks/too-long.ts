import { message } from '../messages/message.ts';
import { type Check, failBy, notApplicable, pass, toDo, unsure } from './check.ts';

const JUNIOR_YEARS = 3;
const MOST_PAGES = 2;

/** Fails if a PDF has more than one page for fewer than three years of work, or more than two pages for more years. */
export const tooLong: Check = {
  id: 'too-long',
  impact: 'minor',
  sources: ['reported'],
  isTitledByFinding: true,
  advise: () => toDo('too-long', 10.02),
  run({ resume, facts }) {
    const { pages } = resume.layout;
    if (resume.format !== 'pdf' || pages < 1) return notApplicable;
    if (pages === 1) return pass;
    if (resume.sections.some(({ heading }) => academic.test(heading)))
      return unsure(message('too-long.academic'));
    if (facts.years === null && pages <= MOST_PAGES) return unsure(message('shared.yearsUnknown'));
    const allowed = facts.years !== null && facts.years < JUNIOR_YEARS ? 1 : MOST_PAGES;
    if (pages <= allowed) return pass;
    if (facts.years === null) return failBy(message('too-long.pages', { pages }));
    if (facts.years === 0) return failBy(message('too-long.pagesForNoYears', { pages }));
    return failBy(message('too-long.pagesForYears', { pages, years: facts.years, allowed }));
  },
};

const academic = /publication|research|teaching|conference|grants?\b|dissertation/i;
