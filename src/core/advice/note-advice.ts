import { namesPlace } from '../fit/place-asked.ts';
import { message } from '../messages/message.ts';
import { isEnglish } from '../text/language-of.ts';
import { rememberedLast } from '../text/remembered.ts';
import type { Note } from '../types.ts';
import type { AdviceContext, Candidate } from './advice-context.ts';
import { jobNotes } from './job-notes.ts';
import { leftovers, privateFacts } from './resume-notes.ts';

/** Advice on what no check asks: leftovers of a template, another language, a place, work that ended long ago. */
export function noteAdvice(context: AdviceContext): readonly Candidate[] {
  return [
    ranked(2.2, leftovers(context.resume)),
    otherLanguage(context),
    placeToSay(context),
    // Elsewhere they may be what is usual.
    isEnglish(context.posting.description) ? ranked(2.47, privateFacts(context.resume)) : null,
    ...jobNotes(context),
  ].filter(note => note !== null);
}

/** Advice at a rank, where there is something to note. */
const ranked = (rank: number, note: Note | null): Candidate | null =>
  note && { about: 'other', rank, ...note };

function otherLanguage({ facts, posting }: AdviceContext): Candidate | null {
  if (facts.english || !isEnglish(posting.description)) return null;
  return {
    about: 'other',
    rank: 2.3,
    title: message('advice.languageTitle'),
    text: message('advice.language'),
  };
}

function placeToSay({ posting, resume }: AdviceContext): Candidate | null {
  const { place } = posting;
  if (place !== null && !namesPlace(resume.text, place))
    return {
      about: 'other',
      rank: 2.4,
      title: message('advice.placeTitle'),
      text: message('advice.place', { place }),
    };
  const isAsked = posting.requirements.otherRequirements.some(({ name }) => name === 'Work authorisation');
  if (!isAsked || permitShown.test(resume.text) || offersPermit(posting.description)) return null;
  return { about: 'other', rank: 2.4, title: message('advice.permitTitle'), text: message('advice.permit') };
}

/** True where the employer sees to the permit. */
export const offersPermit = rememberedLast((description: string): boolean =>
  description
    .split(/\n|(?<=[.;!?])\s/)
    .some(sentence => /\bsponsor|\bvisa (?:support|assistance)\b/i.test(sentence) && !denied.test(sentence)),
);
const denied = /\b(?:not?|unable|cannot|without|neither|never)\b|n[’']t\b/i;

const permitShown =
  /\b(?:work (?:permit|authori[sz]ation|visa)|right to work|authori[sz]ed to work|citizen(?:ship)?|green card|permanent resident)\b/i;
