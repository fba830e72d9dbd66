import { type ContactPlace, contactPlaces, sameBaseline } from '../evidence/contact-lines.ts';
import { message } from '../messages/message.ts';
import { type Check, fail, findingAt, notApplicable, pass } from './check.ts';

/** Fails if the first two contact details (e-mail and phone, or what replaces one of them) are on different lines. */
export const contactNotOnOneLine: Check = {
  id: 'contact-not-on-one-line',
  impact: 'moderate',
  sources: ['guide'],
  run(context) {
    const places = contactPlaces(context.resume, context.facts.lines, context.facts.placeAt);
    const [first, second] = places;
    if (!first || !second) return notApplicable;
    // Profiles may follow on a second line; only the first two details must be found at one glance.
    if (sameBaseline(first.line, second.line)) return pass;
    const starts = new Set<number>();
    const lines = places.filter(({ line }) => !starts.has(line.start) && starts.add(line.start));
    const say = ({ what, line }: ContactPlace) =>
      findingAt(context, line, message('contact-not-on-one-line.onThisLine', { what }));
    return fail(...lines.map(say));
  },
};
