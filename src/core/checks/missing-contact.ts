import { listed, message } from '../messages/message.ts';
import { wordSet } from '../text/word-lists.ts';
import type { Resume } from '../types.ts';
import { type Check, failBy, pass, unsure } from './check.ts';

/** Fails if no e-mail address or no phone number is found; if only the name was not recognised, it is unsure. */
export const missingContact: Check = {
  id: 'missing-contact',
  impact: 'critical',
  sources: ['daxtra', 'rchilli'],
  isTitledByFinding: true,
  isForAny: true,
  advise({ resume }) {
    // Many people leave out the phone number on purpose, but nobody can reply without an e-mail address.
    if (resume.email !== null) return null;
    const text = message('missing-contact.advice', { details: listed(missingOf(resume)) });
    return { rank: 2.52, title: message('missing-contact.todo'), text };
  },
  run({ resume }) {
    const missing = missingOf(resume);
    if (missing.length === 0) return pass;
    const obscured = resume.hazards.some(({ id }) => unreadable.has(id)) || resume.layout.scanned;
    if (obscured) return unsure(message('missing-contact.maybeUnread', { details: listed(missing) }));
    // Names have no fixed form, and some phone numbers have a form that we do not know.
    if (resume.email !== null && resume.phone !== null) return unsure(message('missing-contact.noName'));
    if (resume.email !== null && numberLike.test(resume.text.slice(0, HEAD_LENGTH)))
      return unsure(message('missing-contact.maybePhone'));
    return failBy(message('missing-contact.notFound', { details: listed(missing) }));
  },
};

const missingOf = ({ email, phone, name }: Resume) =>
  [
    email === null ? message('missing-contact.email') : null,
    phone === null ? message('missing-contact.phone') : null,
    name === null ? message('missing-contact.name') : null,
  ].filter(detail => detail !== null);

const HEAD_LENGTH = 600;
const unreadable = wordSet('unmapped-glyphs icon-font letter-spacing text-in-image scanned encrypted');
// With letters before it, the number is that of a certificate.
const numberLike = /(?<![\p{L}\d])\d(?:[\s().\-–·]{0,3}\d){6,}/u;
