import { isEnglish } from '../evidence/is-english.ts';
import { message } from '../messages/message.ts';
import type { Aside, Resume } from '../types.ts';
import type { AdviceContext, Candidate } from './advice-context.ts';
import { isMisfit } from './misfit.ts';

const MONTHS = 12;
const STALE_YEARS = 3;

/** Advice on what no check asks: leftovers of a template, another language, a place, work that ended long ago. */
export function noteAdvice(context: AdviceContext): readonly Candidate[] {
  return [
    leftovers(context.resume),
    otherLanguage(context),
    placeAsked(context),
    personal(context.resume),
    staleWork(context),
  ].filter(note => note !== null);
}

// Words that templates leave for the person to replace.
const leftover =
  /<[^<>\n@]{3,40}>|\[(?:fake|your|insert|company|name|add|city|university|date|phone|e-?mail|link)\b[^\]\n]{0,60}\]|\b(?:lorem ipsum|example: ?linkedin|your (?:name|e-?mail|phone|linkedin link|address) here|(?:job experience|other projects|text) here|add image|resume sample|add (?:your )?photo)\b|\*\*\p{L}/iu;

function leftovers({ text }: Resume): Candidate | null {
  const found = leftover.exec(text)?.[0];
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

// “Remote” is an offer.
const isPlace = ({ kind, name }: Aside) =>
  kind === 'work-authorisation' || (kind === 'place' && !/remote|hybrid|relocation/i.test(name));

function placeAsked({ posting, resume }: AdviceContext): Candidate | null {
  const asked = posting.requirements.asides.find(isPlace);
  if (!asked || resume.text.toLowerCase().includes(asked.name.toLowerCase())) return null;
  return {
    about: 'other',
    rank: 2.4,
    title: message('advice.placeTitle'),
    text: message('advice.place', {
      name: asked.name,
    }),
  };
}

function staleWork(context: AdviceContext): Candidate | null {
  if (isMisfit(context)) return null;
  const { today } = context;
  const { entries } = context.resume;
  const studies = entries.flatMap(({ kind, to }) => (kind === 'education' && to !== null ? [to] : []));
  const ends = context.facts.work.flatMap(({ period }) => (period ? [period.until] : []));
  const now = today.year * MONTHS + (today.month ?? 1);
  const isStudying = studies.some(to => to === 'present' || to.year * MONTHS >= Math.max(...ends));
  if (isStudying) return null;
  if (ends.length === 0 || now - Math.max(...ends) < STALE_YEARS * MONTHS) return null;
  return {
    about: 'other',
    rank: 2.44,
    title: message('advice.sinceTitle'),
    text: message('advice.since', {
      year: String(Math.floor((Math.max(...ends) - 1) / MONTHS)),
    }),
  };
}
