import { inYears } from '../fit/match-fit.ts';
import { type Check, fail, findingAt, notApplicable, pass, unsure } from './check.ts';
import { sources } from './sources.ts';

// Postings round, and so do people.
const TOLERANCE_YEARS = 0.5;

/** Fails where the dates add up to fewer years than the posting asks for. */
export const yearsShort: Check = {
  id: 'years-short',
  impact: 'moderate',
  title: 'The dates add up to the years asked for',
  failureTitle: 'The dates add up to fewer years than the posting asks for',
  description:
    'Many people are hired with fewer years than asked; it is good to know that the question may come.',
  source: sources.reported,
  needsPosting: true,
  run(context) {
    const asked = context.posting?.requirements.years ?? null;
    if (asked === null || asked <= 0) return notApplicable;
    const { years, summary } = context.facts;
    if (years === null) return unsure('The dates of the jobs do not tell how many years there are.');
    if (years + TOLERANCE_YEARS >= asked) return pass;
    const claimed = Number(/\b(\d{1,2})\+? (?:years|yrs)\b/i.exec(summary?.text ?? '')?.[1] ?? 0);
    if (claimed >= asked)
      return unsure(`The summary says ${inYears(claimed)}, the dates add up to ${inYears(years)}.`);
    const job = context.resume.entries.find(entry => entry.kind === 'experience');
    const message = `Asked: ${inYears(asked)}. The dates add up to ${inYears(years)}.`;
    if (!job) return fail({ message });
    const end = context.resume.text.indexOf('\n', job.start);
    return fail(findingAt(context, { start: job.start, end: end < 0 ? job.end : end }, message));
  },
};
