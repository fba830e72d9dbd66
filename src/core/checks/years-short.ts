import { inYears, yearsAsked } from '../fit/match-fit.ts';
import { isOtherWork } from '../fit/title-fit.ts';
import { message } from '../messages/message.ts';
import { type Check, failBy, notApplicable, pass, unsure } from './check.ts';

// Postings and people both round years.
const TOLERANCE_YEARS = 0.5;

/** Fails if the dates of similar work add up to fewer years than the posting asks for. */
export const yearsShort: Check = {
  id: 'years-short',
  impact: 'moderate',
  sources: ['reported'],
  needsPosting: true,
  run({ posting, facts: { summary, years: all } }) {
    const asked = posting.requirements.years;
    if (!asked) return notApplicable;
    const { years } = posting.fit.related;
    if (years === null) return unsure(message('shared.yearsUnknown'));
    if (years + TOLERANCE_YEARS >= asked) return pass;
    const claimed = Number(/\b(\d{1,2})\+? (?:years|yrs)\b/i.exec(summary?.text ?? '')?.[1]);
    const worked = all ?? 0;
    // If all dated work and the person's title are of another kind, the claimed years are of that kind, too.
    const isOfOther = years === 0 && worked > 0 && !!posting.fit.title && isOtherWork(posting.fit.title);
    if (claimed >= asked && !isOfOther)
      return unsure(message('years-short.claimed', { claimed: inYears(claimed), shown: inYears(years) }));
    const values = { asked: yearsAsked(asked, posting.fit), shown: inYears(years), worked: inYears(worked) };
    if (worked > years)
      return failBy(
        years > 0 ? message('years-short.ofAll', values) : message('years-short.ofOther', values),
      );
    return failBy(
      years > 0 ? message('years-short.asked', values) : message('years-short.noneDated', values),
    );
  },
};
