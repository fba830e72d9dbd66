import { isEnglish } from '../evidence/is-english.ts';
import type { Aside, Resume } from '../types.ts';
import { say } from '../words/phrase.ts';
import type { AdviceContext, Candidate } from './advice-context.ts';
import { isMisfit } from './misfit.ts';

const MONTHS = 12;
const STALE_YEARS = 2;

/** Advice on what no check asks: leftovers of a template, another language, a place, work that ended long ago. */
export function noteAdvice(context: AdviceContext): readonly Candidate[] {
  return [leftovers(context.resume), otherLanguage(context), placeAsked(context), staleWork(context)].filter(
    note => note !== null,
  );
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
    title: say('Remove what the template left behind'),
    text: say('Replace or remove “{words}” and whatever else the template left behind.', { words: found }),
  };
}

function otherLanguage({ facts, posting }: AdviceContext): Candidate | null {
  if (facts.english || !isEnglish(posting.description)) return null;
  return {
    about: 'other',
    rank: 2.3,
    title: say('Send it in English'),
    text: say('Send the resume in English: the posting is in English, and the resume seems not to be.'),
  };
}

// “Remote” is an offer.
const isPlace = ({ kind, name }: Aside) =>
  kind === 'work-authorisation' || (kind === 'place' && !/remote|hybrid/i.test(name));

function placeAsked({ posting, resume }: AdviceContext): Candidate | null {
  const asked = posting.requirements.asides.find(isPlace);
  if (!asked || resume.text.toLowerCase().includes(asked.name.toLowerCase())) return null;
  return {
    about: 'other',
    rank: 6,
    title: say('Say whether the place suits you'),
    text: say(
      'Say at the top where you can work, if it suits the posting: it asks for this (“{name}”), and the resume does not say.',
      {
        name: asked.name,
      },
    ),
  };
}

function staleWork(context: AdviceContext): Candidate | null {
  if (isMisfit(context)) return null;
  const { today } = context;
  const ends = context.facts.work.flatMap(({ period }) => (period ? [period.until] : []));
  const now = today.year * MONTHS + (today.month ?? 1);
  if (ends.length === 0 || now - Math.max(...ends) < STALE_YEARS * MONTHS) return null;
  return {
    about: 'other',
    rank: 9,
    title: say('Say what you have done since'),
    text: say('Say what you have done since {year}, when the last job on the resume ended.', {
      year: String(Math.floor((Math.max(...ends) - 1) / MONTHS)),
    }),
  };
}
