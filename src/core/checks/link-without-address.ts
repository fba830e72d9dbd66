import { say } from '../words/phrase.ts';
import { type Check, fail, findingsOf, notApplicable, pass } from './check.ts';

/** Fails where the visible text of a link is not its address. */
export const linkWithoutAddress: Check = {
  id: 'link-without-address',
  impact: 'moderate',
  title: say('Links show their address'),
  failureTitle: say('A link hides its address'),
  description: say(
    'Parsers keep the text of a link and drop where it leads; on paper, the text is all there is.',
  ),
  sources: ['guide'],
  needsPosting: false,
  advice: say('Write the address itself, for example github.com/your-name.'),
  run({ resume }) {
    const told = findingsOf(resume, 'link-without-address');
    const hidden = resume.links.filter(link => !link.visible);
    if (told.length > 0) return fail(...told);
    if (hidden.length > 0)
      return fail(
        ...hidden.map(({ url }) => ({ message: say('The address {url} is not printed.', { url }) })),
      );
    return resume.links.length > 0 ? pass : notApplicable;
  },
};
