import { type Check, fail, findingsOf, notApplicable, pass } from './check.ts';
import { sources } from './sources.ts';

/** Fails where contact details stand in the page header or footer alone. */
export const contactInHeaderOrFooter: Check = {
  id: 'contact-in-header-or-footer',
  impact: 'serious',
  title: 'Contact details stand in the body',
  failureTitle: 'Contact details stand only in the page header or footer',
  description: 'Many parsers skip headers and footers, and the application arrives without an address.',
  source: `${sources.greenhouse}; ${sources.daxtra}`,
  needsPosting: false,
  advice: 'Move the contact details to the first lines of the body.',
  run({ resume }) {
    if (resume.format === 'text') return notApplicable;
    const found = findingsOf(resume, 'contact-in-header-or-footer');
    return found.length > 0 ? fail(...found) : pass;
  },
};
