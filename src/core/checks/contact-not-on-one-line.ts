import { contactPlaces, sameBaseline } from '../facts/contact-lines.ts';
import { type Check, fail, findingAt, notApplicable, pass } from './check.ts';
import { sources } from './sources.ts';

/** Fails where e-mail, phone and profiles stand on several lines. */
export const contactNotOnOneLine: Check = {
  id: 'contact-not-on-one-line',
  impact: 'moderate',
  title: 'The contact details stand on one line',
  failureTitle: 'The contact details are spread over several lines',
  description: 'One plain line of contact details is the form that the most parsers read whole.',
  source: sources.guide,
  needsPosting: false,
  advice: 'Put e-mail, phone and links on one line under your name.',
  run(context) {
    const places = contactPlaces(context.resume, context.facts.lines, context.facts.placeAt);
    const [first] = places;
    if (!first || places.length < 2) return notApplicable;
    const apart = places.filter(({ line }) => !sameBaseline(line, first.line));
    if (apart.length === 0) return pass;
    const starts = new Set<number>();
    const lines = places.filter(({ line }) => !starts.has(line.start) && starts.add(line.start));
    return fail(...lines.map(({ what, line }) => findingAt(context, line, `Here stands: ${what}.`)));
  },
};
