import { mentionsTitle, unusualWords } from '../fit/job-titles.ts';
import { nearestTitle } from '../fit/titles-shown.ts';
import { type Check, fail, findingAt, notApplicable, pass, unsure } from './check.ts';
import { sources } from './sources.ts';

/** Fails where neither the posting’s title nor a known variant is on the resume. */
export const titleNotShown: Check = {
  id: 'title-not-shown',
  impact: 'moderate',
  title: 'The posting’s title is on the resume',
  failureTitle: 'The posting’s title is nowhere on the resume',
  description:
    'Recruiters search by title; a common variant counts (Backend Developer for Backend Engineer).',
  source: sources.reported,
  needsPosting: true,
  advice:
    'If the title is a fair name for what you do or look for, put it under your name or in the summary.',
  run(context) {
    const title = context.posting?.title ?? '';
    if (title.trim() === '') return notApplicable;
    const nearest = nearestTitle(title, context.resume);
    if (nearest?.affinity === 1) return pass;
    const { resume, facts } = context;
    if (mentionsTitle(resume.text, title)) return pass;
    if (!facts.english) return unsure('The titles on the resume may be in another language.');
    if (nearest && unusualWords(title).length > 0)
      return unsure(`“${title}” may be the employer’s own name for “${nearest.title.text}”.`);
    if (nearest) return fail(findingAt(context, nearest.title.span, `This comes nearest to “${title}”.`));
    return fail({ message: `“${title}” was not found, nor a common variant.` });
  },
};
