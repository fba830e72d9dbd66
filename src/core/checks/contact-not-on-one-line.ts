import { contactPlaces, sameBaseline } from '../evidence/contact-lines.ts';
import { message } from '../messages/message.ts';
import { type Check, fail, findingAt, notApplicable, pass } from './check.ts';

/** Fails where e-mail, phone and profiles stand on several lines. */
export const contactNotOnOneLine: Check = {
  id: 'contact-not-on-one-line',
  impact: 'moderate',
  sources: ['guide'],
  run(context) {
    const places = contactPlaces(context.resume, context.facts.lines, context.facts.placeAt);
    const [first] = places;
    if (!first || places.length < 2) return notApplicable;
    const apart = places.filter(({ line }) => !sameBaseline(line, first.line));
    if (apart.length === 0) return pass;
    const starts = new Set<number>();
    const lines = places.filter(({ line }) => !starts.has(line.start) && starts.add(line.start));
    return fail(
      ...lines.map(({ what, line }) =>
        findingAt(context, line, message('contact-not-on-one-line.onThisLine', { what })),
      ),
    );
  },
};
