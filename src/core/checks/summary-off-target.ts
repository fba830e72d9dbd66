import { askedAndProven } from '../evidence/evidence-levels.ts';
import { mentionsSpeciality, mentionsTitle } from '../fit/job-titles.ts';
import { nearness, tradesOfTitle } from '../lexicon/trades.ts';
import { listed, message } from '../messages/message.ts';
import { contains } from '../text/spans.ts';
import { type Check, failAt, notApplicable, pass, toDo, unsure } from './check.ts';

const FIRST_KEYWORDS = 10;
const NAMED = 5;
const ENOUGH = 2;
const NEAR = 0.7;

/** Fails if the summary names neither the posting’s title, nor work like it, nor two of its first keywords. */
export const summaryOffTarget: Check = {
  id: 'summary-off-target',
  impact: 'moderate',
  sources: ['guide'],
  needsPosting: true,
  // A person who has not proven these keywords cannot name them.
  advise: ({ posting: { keywords } }) =>
    askedAndProven(keywords.slice(0, NAMED)).length < ENOUGH ? null : toDo('summary-off-target', 100.04),
  run(context) {
    const { posting, facts } = context;
    const { summary } = facts;
    if (summary === null) return notApplicable;
    const title = posting.title ?? '';
    if (mentionsTitle(summary.text, title) || mentionsSpeciality(summary.text, title)) return pass;
    const isAny = posting.fit.trades.every(trade => trade === 'software');
    const named = tradesOfTitle(summary.text).filter(trade => isAny || trade !== 'software');
    if (nearness(posting.fit.trades, named) >= NEAR) return pass;
    const first = posting.keywords.filter(keyword => keyword.need !== 'mentioned').slice(0, FIRST_KEYWORDS);
    if (first.length < ENOUGH)
      return posting.title === null ? notApplicable : unsure(message('summary-off-target.tooFewKeywords'));
    const shown = first.filter(({ name }) =>
      facts.skills.get(name)?.spans.some(span => contains(summary, span.start)),
    );
    if (shown.length >= ENOUGH) return pass;
    if (!facts.english) return unsure(message('no-summary.notEnglish'));
    const names = first.slice(0, 3).map(({ name }) => name);
    return failAt(
      context,
      summary,
      message('summary-off-target.namesNeither', { keywords: listed(names, 'or') }),
    );
  },
};
