import { type Check, fail, pass, unsure } from './check.ts';
import { sources } from './sources.ts';

/** Fails where no e-mail or phone is found; a name that was not recognised is only a doubt. */
export const missingContact: Check = {
  id: 'missing-contact',
  impact: 'critical',
  title: 'Name, e-mail and phone can be read',
  failureTitle: 'A contact detail is missing',
  description: 'Parsers reject or misfile a resume that shows no name and no way to answer.',
  source: `${sources.daxtra}; ${sources.rchilli}, 3101`,
  needsPosting: false,
  advice: 'Put your name on the first line, and e-mail and phone on the line below it, as plain text.',
  run({ resume }) {
    const missing = [
      resume.email === null ? 'No e-mail address was found.' : null,
      resume.phone === null ? 'No phone number was found.' : null,
      resume.name === null ? 'No name was found.' : null,
    ].filter(message => message !== null);
    if (missing.length === 0) return pass;
    const obscured = resume.hazards.some(({ id }) => unreadable.has(id)) || resume.layout.scanned;
    if (obscured) return unsure(`${missing.join(' ')} Some of the text cannot be read, so it may be there.`);
    // A name has no shape of its own, and some phone numbers have none that we know.
    if (resume.email !== null && resume.phone !== null) return unsure('No line was recognised as a name.');
    if (resume.email !== null && numberLike.test(resume.text.slice(0, HEAD_LENGTH)))
      return unsure('There is a long number near the top that may be a phone number.');
    return fail(...missing.map(message => ({ message })));
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
