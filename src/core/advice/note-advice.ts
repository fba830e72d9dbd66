import { namesPlace, placeAsked } from '../fit/place-asked.ts';
import { message } from '../messages/message.ts';
import { isEnglish } from '../text/language-of.ts';
import { lettered } from '../text/lettered.ts';
import { remembered, rememberedLast } from '../text/remembered.ts';
import type { Resume } from '../types.ts';
import type { AdviceContext, Candidate } from './advice-context.ts';
import { jobNotes } from './job-notes.ts';

/** Advice on what no check asks: leftovers of a template, another language, a place, work that ended long ago. */
export function noteAdvice(context: AdviceContext): readonly Candidate[] {
  return [
    leftovers(context.resume),
    otherLanguage(context),
    placeToSay(context),
    personal(context.resume),
    ...jobNotes(context),
  ].filter(note => note !== null);
}

// Words that templates leave for the person to replace.
const leftover = lettered(
  String.raw`<[^<>\n@]{3,40}>|\[(?:fake|your|insert|company|name|add|city|university|date|phone|e-?mail|link)\b[^\]\n]{0,60}\]|\b(?:lorem ipsum|example: ?linkedin|your (?:name|e-?mail|phone|linkedin link|address) here|(?:job experience|other projects|text) here|add image|resume sample|add (?:your )?photo)\b|\*\*\p{L}`,
  'iu',
);

// “Accomplishment 2”, “Company Name”: a whole line that says what ought to stand there.
const standIn =
  /^\W*((?:accomplishment|achievement|responsibility|task|duty|bullet(?: point)?|job|company|skill|hobby|interest) (?:#? ?\d|one|two|three)|(?:company|university|school|institution|project|job) (?:name|title)|job description)\W*$/i;

const leftoverIn = remembered(
  (line): string | null => leftover(line).exec(line)?.[0] ?? standIn.exec(line)?.[1] ?? null,
);

function leftovers({ text }: Resume): Candidate | null {
  const found = text
    .split('\n')
    .map(leftoverIn)
    .find(words => words !== null);
  if (found === undefined) return null;
  return {
    about: 'other',
    rank: 2.2,
    title: message('advice.leftoversTitle'),
    text: message('advice.leftovers', { words: found }),
  };
}

// Labels of facts that many countries do not want an employer to ask for, let alone to be told.
const personalFact =
  /\b(?:date of birth|d\.?o\.?b\.?|marital status|father[’']?s name|religion|gender|geburtsdatum|familienstand|fecha de nacimiento|estado civil|date de naissance)\s*[:\-–]/i;

function personal({ text }: Resume): Candidate | null {
  const found = personalFact.exec(text)?.[0];
  if (found === undefined) return null;
  return {
    about: 'other',
    rank: 2.43,
    title: message('advice.personalTitle'),
    text: message('advice.personal', { words: found.replace(/\s*[:\-–]$/, '') }),
  };
}

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
  const place = placeAsked(posting.description);
  if (place !== null && !namesPlace(resume.text, place))
    return {
      about: 'other',
      rank: 2.4,
      title: message('advice.placeTitle'),
      text: message('advice.place', { place }),
    };
  const isAsked = posting.requirements.asides.some(({ name }) => name === 'Work authorisation');
  if (!isAsked || permitShown.test(resume.text) || offersPermit(posting.description)) return null;
  return { about: 'other', rank: 2.4, title: message('advice.permitTitle'), text: message('advice.permit') };
}

/** True where the employer sees to the permit. */
const offersPermit = rememberedLast((description: string): boolean =>
  description
    .split(/\n|(?<=[.;!?])\s/)
    .some(sentence => /\bsponsor|\bvisa (?:support|assistance)\b/i.test(sentence) && !denied.test(sentence)),
);
const denied = /\b(?:not?|unable|cannot|without|neither|never)\b|n[’']t\b/i;

const permitShown =
  /\b(?:work (?:permit|authori[sz]ation|visa)|right to work|authori[sz]ed to work|citizen(?:ship)?|green card|permanent resident)\b/i;
