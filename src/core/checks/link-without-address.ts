import { type Check, fail, findingsOf, notApplicable, pass } from './check.ts';
import { sources } from './sources.ts';

/** Fails where the visible text of a link is not its address. */
export const linkWithoutAddress: Check = {
  id: 'link-without-address',
  impact: 'moderate',
  title: 'Links show their address',
  failureTitle: 'A link hides its address',
  description: 'Parsers keep the text of a link and drop where it leads; a printed resume shows no more.',
  source: sources.guide,
  needsPosting: false,
  advice: 'Write the address itself, for example github.com/your-name.',
  run({ resume }) {
    const told = findingsOf(resume, 'link-without-address');
    const hidden = resume.links.filter(link => !link.visible);
    if (told.length > 0) return fail(...told);
    if (hidden.length > 0)
      return fail(...hidden.map(({ url }) => ({ message: `The address ${url} is not printed.` })));
    return resume.links.length > 0 ? pass : notApplicable;
  },
};
