import { degreeName } from '../fit/match-fit.ts';
import { message } from '../messages/message.ts';
import { degreeReaches } from '../vocabulary/degrees.ts';
import { type Check, failAt, failBy, notApplicable, pass, unsure } from './check.ts';

/** Fails where the degree that the posting asks for is not on the resume. */
export const degreeNotShown: Check = {
  id: 'degree-not-shown',
  impact: 'moderate',
  sources: ['reported'],
  needsPosting: true,
  run(context) {
    const { resume, facts, posting } = context;
    const asked = posting.requirements.degree;
    if (asked === null || asked === 'none') return notApplicable;
    const { degree: shown, shorterStudies } = posting.fit;
    if (shown && degreeReaches(shown.degree, asked)) return pass;
    if (posting.fit.worksForDegree) return pass;
    const below = shown?.span ?? shorterStudies;
    if (below)
      return failAt(context, below, message('degree-not-shown.asked', { degree: degreeName(asked) }));
    if (!facts.english) return unsure(message('degree-not-shown.otherLanguage'));
    // Many people list a school and a subject without the word for the degree.
    if (resume.entries.some(entry => entry.kind === 'education'))
      return unsure(message('degree-not-shown.notRecognised'));
    return failBy(message('degree-not-shown.noneFound', { degree: degreeName(asked) }));
  },
};
