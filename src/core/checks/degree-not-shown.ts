import { degreeReaches, degreeShown } from '../fit/degree-shown.ts';
import { degreeNames } from '../fit/match-fit.ts';
import { type Check, fail, findingAt, notApplicable, pass, unsure } from './check.ts';
import { sources } from './sources.ts';

/** Fails where the degree that the posting asks for is not on the resume. */
export const degreeNotShown: Check = {
  id: 'degree-not-shown',
  impact: 'moderate',
  title: 'The degree asked for is on the resume',
  failureTitle: 'The degree asked for is not on the resume',
  description:
    'A degree that is asked for is often a question of the application form; “or equivalent” is common, and worth reading for.',
  source: sources.reported,
  needsPosting: true,
  run(context) {
    const asked = context.posting?.requirements.degree ?? null;
    if (asked === null || asked === 'none') return notApplicable;
    const { resume, facts } = context;
    const shown = degreeShown(resume, facts.lines, facts.placeAt);
    if (shown && degreeReaches(shown.degree, asked)) return pass;
    if (shown) return fail(findingAt(context, shown.span, `Asked: ${degreeNames[asked]}.`));
    if (!facts.english) return unsure('The degree may be written in another language.');
    // Many list a school and a subject, and leave the word for the degree out.
    if (resume.entries.some(entry => entry.kind === 'education'))
      return unsure('Education is listed, but no degree was recognised in it.');
    return fail({ message: `Asked: ${degreeNames[asked]}. None was found.` });
  },
};
