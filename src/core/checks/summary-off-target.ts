import { contains } from '../evidence/places.ts';
import { mentionsTitle } from '../fit/job-titles.ts';
import { listed, say } from '../words/phrase.ts';
import { type Check, fail, findingAt, notApplicable, pass, unsure } from './check.ts';

const FIRST_KEYWORDS = 10;
const ENOUGH = 2;

/** Fails where the summary names neither the posting’s title nor two of its first keywords. */
export const summaryOffTarget: Check = {
  id: 'summary-off-target',
  impact: 'moderate',
  title: say('The summary speaks to this posting'),
  failureTitle: say('The summary does not speak to this posting'),
  description: say('The summary is read first: it should name the job, or what the job asks for first.'),
  sources: ['guide'],
  needsPosting: true,
  advice: say('Name the posting’s title in the summary, or two of its first keywords that you have proven.'),
  run(context) {
    const { posting, facts } = context;
    const { summary } = facts;
    if (posting === null || summary === null) return notApplicable;
    if (posting.title !== null && mentionsTitle(summary.text, posting.title)) return pass;
    const first = posting.keywords.filter(keyword => keyword.need !== 'mentioned').slice(0, FIRST_KEYWORDS);
    if (first.length < ENOUGH)
      return posting.title === null ? notApplicable : unsure(say('The posting names too few keywords.'));
    const named = first.filter(({ name }) =>
      facts.skills.get(name)?.spans.some(span => contains(summary, span.start)),
    );
    if (named.length >= ENOUGH) return pass;
    return fail(
      findingAt(
        context,
        summary,
        say('It names neither the title nor two of the first keywords, such as {keywords}.', {
          keywords: listed(
            first.slice(0, 3).map(({ name }) => name),
            'or',
          ),
        }),
      ),
    );
  },
};
