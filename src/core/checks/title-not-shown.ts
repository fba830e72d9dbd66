import { mentionsTitle, unusualWords } from '../fit/job-titles.ts';
import { nearestTitle } from '../fit/titles-shown.ts';
import { say } from '../words/phrase.ts';
import { type Check, fail, findingAt, notApplicable, pass, unsure } from './check.ts';

/** Fails where neither the posting’s title nor a known variant is on the resume. */
export const titleNotShown: Check = {
  id: 'title-not-shown',
  impact: 'moderate',
  title: say('The posting’s title is on the resume'),
  failureTitle: say('The posting’s title is nowhere on the resume'),
  description: say(
    'Recruiters search by title; a common variant counts (Backend Developer for Backend Engineer).',
  ),
  sources: ['reported'],
  needsPosting: true,
  advice: say(
    'If the title is a fair name for what you do or are looking for, put it under your name or in the summary.',
  ),
  run(context) {
    const title = context.posting?.title ?? '';
    if (title.trim() === '') return notApplicable;
    const nearest = nearestTitle(title, context.resume);
    if (nearest?.affinity === 1) return pass;
    const { resume, facts } = context;
    if (mentionsTitle(resume.text, title)) return pass;
    if (!facts.english) return unsure(say('The titles on the resume may be in another language.'));
    if (nearest && unusualWords(title).length > 0)
      return unsure(
        say('“{title}” may be the employer’s own name for “{nearest}”.', {
          title,
          nearest: nearest.title.text,
        }),
      );
    if (nearest)
      return fail(findingAt(context, nearest.title.span, say('This comes nearest to “{title}”.', { title })));
    return fail({ message: say('Neither “{title}” nor a common variant was found.', { title }) });
  },
};
