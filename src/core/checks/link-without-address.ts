import { message } from '../messages/message.ts';
import { type Check, fail, failBy, findingsOf, notApplicable, pass, toDo } from './check.ts';

// What a browser makes of a link to nowhere when it prints a page.
const ownMachine = /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1)\b/i;

/** Fails where the text of a link to the person or to code is not its address; one to an employer or a teacher is no loss. */
export const linkWithoutAddress: Check = {
  id: 'link-without-address',
  impact: 'moderate',
  sources: ['guide'],
  advise: () => toDo('link-without-address', 100.03),
  run({ resume }) {
    const told = findingsOf(resume, 'link-without-address');
    // The first of its kind is the person's.
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
