import { inYears } from '../fit/match-fit.ts';
import { say } from '../words/phrase.ts';
import { type Check, fail, findingAt, notApplicable, pass, unsure } from './check.ts';

// Postings round, and so do people.
const TOLERANCE_YEARS = 0.5;

/** Fails where the dates add up to fewer years than the posting asks for. */
export const yearsShort: Check = {
  id: 'years-short',
  impact: 'moderate',
  title: say('The dates add up to the years asked for'),
  failureTitle: say('The dates add up to fewer years than the posting asks for'),
  description: say(
    'Many people are hired with fewer years than the posting asks for; it is good to know that the question may come.',
  ),
  sources: ['reported'],
  needsPosting: true,
  run(context) {
    const asked = context.posting?.requirements.years ?? null;
    if (asked === null || asked <= 0) return notApplicable;
    const { years, summary } = context.facts;
    if (years === null)
      return unsure(say('The dates of the jobs do not say how many years of work there are.'));
    if (years + TOLERANCE_YEARS >= asked) return pass;
    const claimed = Number(/\b(\d{1,2})\+? (?:years|yrs)\b/i.exec(summary?.text ?? '')?.[1] ?? 0);
    if (claimed >= asked)
      return unsure(
        say('The summary says {claimed}, the dates add up to {shown}.', {
          claimed: inYears(claimed),
          shown: inYears(years),
        }),
      );
    const job = context.resume.entries.find(entry => entry.kind === 'experience');
    const message = say('Asked for: {asked}. The dates add up to {shown}.', {
      asked: inYears(asked),
      shown: inYears(years),
    });
    if (!job) return fail({ message });
    const end = context.resume.text.indexOf('\n', job.start);
    return fail(findingAt(context, { start: job.start, end: end < 0 ? job.end : end }, message));
  },
};
