import { say } from '../words/phrase.ts';
import { type Check, fail, findingsOf, notApplicable, pass } from './check.ts';

/** Fails where contact details stand in the page header or footer alone. */
export const contactInHeaderOrFooter: Check = {
  id: 'contact-in-header-or-footer',
  impact: 'serious',
  title: say('The contact details are in the body'),
  failureTitle: say('The contact details are only in the page header or footer'),
  description: say(
    'Many parsers skip headers and footers, so the application may arrive without a way to answer.',
  ),
  sources: ['greenhouse', 'daxtra'],
  needsPosting: false,
  advice: say('Move the contact details to the first lines of the body.'),
  run({ resume }) {
    if (resume.format === 'text') return notApplicable;
    const found = findingsOf(resume, 'contact-in-header-or-footer');
    return found.length > 0 ? fail(...found) : pass;
  },
};
