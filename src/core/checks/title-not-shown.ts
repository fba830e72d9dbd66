import { isBuiltWith } from '../evidence/work-shown.ts';
import { mentionsTitle, unusualWords } from '../fit/job-titles.ts';
import { isOtherWork } from '../fit/title-fit.ts';
import { namesWorker, plainTitle } from '../fit/title-words.ts';
import { nearestTitle, titlesShown } from '../fit/titles-shown.ts';
import { findSkills } from '../keywords/find-skills.ts';
import { nearness, type Trade, tradesOfTitle } from '../lexicon/trades.ts';
import { message } from '../messages/message.ts';
import { roleWords } from '../vocabulary/role-words.ts';
import { type Check, failAt, failBy, notApplicable, pass, unsure } from './check.ts';

// High enough that “front end” equals “web”, but “back end” does not equal “data engineering”.
const SAME_WORK = 0.9;
const isSpeciality = (trade: Trade) => trade !== 'software';

/** Fails if neither the posting’s title nor a known variant is on the resume. */
export const titleNotShown: Check = {
  id: 'title-not-shown',
  impact: 'moderate',
  sources: ['reported'],
  needsPosting: true,
  run(context) {
    const { resume, facts, posting } = context;
    const { title, fit } = posting;
    if (!title?.trim()) return notApplicable;
    const nearest = nearestTitle(title, resume);
    if (nearest?.affinity === 1) return pass;
    if (mentionsTitle(resume.text, title)) return pass;
    const { trades } = fit;
    // A technology in the title (“WordPress Developer”) does not make it a title that only this employer uses.
    const technologies = findSkills(title).map(({ name, span }) => ({
      name,
      words: title.slice(span.start, span.end).toLowerCase(),
    }));
    const isOwnName = unusualWords(title).some(
      word => !technologies.some(({ words }) => words.includes(word)),
    );
    const namesWork = facts.english ? namesWorker : (text: string) => roleWords.test(text);
    const named = titlesShown(resume).flatMap(({ text }) => (namesWork(text) ? tradesOfTitle(text) : []));
    if (nearness(trades.filter(isSpeciality), named) >= SAME_WORK) return pass;
    // Any development work is software engineering, so a general title is shown by a more special one.
    const isGeneral = !trades.some(isSpeciality) && !technologies.some(({ name }) => isBuiltWith(name));
    if (!isOwnName && isGeneral && nearness(trades, named) >= SAME_WORK) return pass;
    const isOther = !!fit.title && isOtherWork(fit.title);
    const quoted = { title: plainTitle(title) };
    if (!facts.english && !isOther && (isOwnName || named.length === 0))
      return unsure(message('title-not-shown.otherLanguage'));
    if (!isOther && nearest && isOwnName)
      return unsure(message('title-not-shown.maybeSame', { ...quoted, nearest: nearest.title.text }));
    return nearest
      ? failAt(context, nearest.title.span, message('title-not-shown.nearest', quoted))
      : failBy(message('title-not-shown.notFound', quoted));
  },
};
