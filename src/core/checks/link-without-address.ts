import { message } from '../messages/message.ts';
import { type Check, fail, failBy, findingsOf, notApplicable, pass, toDo } from './check.ts';

// A link to nowhere gets this address when a browser prints the page.
const ownMachine = /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1)\b/i;

/** Fails if a link to the person's profile, site or code does not print its address. Links to employers or schools do not matter. */
export const linkWithoutAddress: Check = {
  id: 'link-without-address',
  impact: 'moderate',
  sources: ['guide'],
  advise: () => toDo('link-without-address', 100.03),
  run({ resume }) {
    const told = findingsOf(resume, 'link-without-address');
    // Only the first link of a kind is taken for the person's own.
    const own = ['linkedin', 'website'].map(kind => resume.links.find(link => link.kind === kind));
    const hidden = resume.links.filter(
      link => !link.visible && !ownMachine.test(link.url) && (link.kind === 'github' || own.includes(link)),
    );
    if (told.length > 0) return fail(...told);
    if (hidden.length > 0)
      return failBy(...hidden.map(({ url }) => message('link-without-address.notPrinted', { url })));
    return resume.links.length > 0 ? pass : notApplicable;
  },
};
