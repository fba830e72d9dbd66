import { message } from '../messages/message.ts';
import { type Check, fail, failBy, findingsOf, notApplicable, pass } from './check.ts';

// What a browser makes of a link to nowhere when it prints a page.
const ownMachine = /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1)\b/i;

/** Fails where the visible text of a link is not its address. */
export const linkWithoutAddress: Check = {
  id: 'link-without-address',
  impact: 'moderate',
  sources: ['guide'],
  run({ resume }) {
    const told = findingsOf(resume, 'link-without-address');
    const hidden = resume.links.filter(({ visible, url }) => !visible && !ownMachine.test(url));
    if (told.length > 0) return fail(...told);
    if (hidden.length > 0)
      return failBy(...hidden.map(({ url }) => message('link-without-address.notPrinted', { url })));
    return resume.links.length > 0 ? pass : notApplicable;
  },
};
