import { type Check, fail, findingsOf, notApplicable, pass } from './check.ts';

/** Fails where contact details stand in the page header or footer alone. */
export const contactInHeaderOrFooter: Check = {
  id: 'contact-in-header-or-footer',
  impact: 'serious',
  sources: ['greenhouse', 'daxtra'],
  run({ resume }) {
    if (resume.format === 'text') return notApplicable;
    const found = findingsOf(resume, 'contact-in-header-or-footer');
    return found.length > 0 ? fail(...found) : pass;
  },
};
