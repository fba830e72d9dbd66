import { listed, say } from '../words/phrase.ts';
import { type Check, fail, pass, unsure } from './check.ts';

/** Fails where no e-mail or phone is found; a name that was not recognised is only a doubt. */
export const missingContact: Check = {
  id: 'missing-contact',
  impact: 'critical',
  title: say('Name, e-mail and phone can be read'),
  failureTitle: say('A contact detail is missing'),
  description: say('A resume without a name or a way to answer cannot be filed under a person.'),
  sources: ['daxtra', 'rchilli'],
  needsPosting: false,
  advice: say('Put your name on the first line, and e-mail and phone on the line below it, as plain text.'),
  run({ resume }) {
    const missing = [
      resume.email === null ? say('e-mail address') : null,
      resume.phone === null ? say('phone number') : null,
      resume.name === null ? say('name') : null,
    ].filter(detail => detail !== null);
    if (missing.length === 0) return pass;
    const obscured = resume.hazards.some(({ id }) => unreadable.has(id)) || resume.layout.scanned;
    if (obscured)
      return unsure(
        say('Not found: {details}. Some of the text cannot be read, so it may be there.', {
          details: listed(missing),
        }),
      );
    // A name has no shape of its own, and some phone numbers have none that we know.
    if (resume.email !== null && resume.phone !== null)
      return unsure(say('No line was recognised as a name.'));
    if (resume.email !== null && numberLike.test(resume.text.slice(0, HEAD_LENGTH)))
      return unsure(say('There is a long number near the top that may be a phone number.'));
    return fail(...missing.map(detail => ({ message: say('Not found: {detail}.', { detail }) })));
  },
};

const HEAD_LENGTH = 600;
const unreadable = new Set([
  'unmapped-glyphs',
  'icon-font',
  'letter-spacing',
  'text-in-image',
  'scanned',
  'encrypted',
]);
const numberLike = /\+?\d(?:[\s().\-–·]{0,3}\d){6,}/;
