import { degreeReaches, degreeShown } from '../fit/degree-shown.ts';
import { degreeNames } from '../fit/match-fit.ts';
import { say } from '../words/phrase.ts';
import { type Check, fail, findingAt, notApplicable, pass, unsure } from './check.ts';

/** Fails where the degree that the posting asks for is not on the resume. */
export const degreeNotShown: Check = {
  id: 'degree-not-shown',
  impact: 'moderate',
  title: say('The degree asked for is on the resume'),
  failureTitle: say('The degree asked for is not on the resume'),
  description: say(
    'Application forms often ask about the degree. Many postings accept “or equivalent”, so look for those words.',
  ),
  sources: ['reported'],
  needsPosting: true,
  run(context) {
    const asked = context.posting?.requirements.degree ?? null;
    if (asked === null || asked === 'none') return notApplicable;
    const { resume, facts } = context;
    const shown = degreeShown(resume, facts.lines, facts.placeAt);
    if (shown && degreeReaches(shown.degree, asked)) return pass;
    if (shown)
      return fail(
        findingAt(context, shown.span, say('Asked for: {degree}.', { degree: degreeNames[asked] })),
      );
    if (!facts.english) return unsure(say('The degree may be written in another language.'));
    // Many list a school and a subject, and leave the word for the degree out.
    if (resume.entries.some(entry => entry.kind === 'education'))
      return unsure(say('Education is listed, but no degree was recognised in it.'));
    return fail({ message: say('Asked for: {degree}. None was found.', { degree: degreeNames[asked] }) });
  },
};
