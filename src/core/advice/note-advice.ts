import { namesPlace } from '../fit/place-asked.ts';
import { listed, message } from '../messages/message.ts';
import { isEnglish } from '../text/language-of.ts';
import type { Note } from '../types.ts';
import { type AdviceContext, MODEST, type Piece, piece } from './advice-context.ts';
import { jobNotes } from './job-notes.ts';
import { languagesBelow, languagesUnnamed } from './obstacles.ts';
import { leftovers, privateFacts, unfoundJobs } from './resume-notes.ts';

/** Advice on points that no check covers: text left from a template, another language, a place, work that ended long ago. */
export function noteAdvice(context: AdviceContext): readonly Piece[] {
  return [
    ranked(2.1, unfoundJobs(context.resume), 'years'),
    ranked(2.2, leftovers(context.resume)),
    otherLanguage(context),
    languagesToSay(context),
    placeToSay(context),
    // In other countries, private facts may be usual.
    isEnglish(context.posting.description) ? ranked(MODEST, privateFacts(context.resume)) : null,
    ...jobNotes(context),
  ].filter(note => note !== null);
}

/** Turns a note into advice of a rank; null if there is no note. */
const ranked = (rank: number, note: Note | null, about = 'other'): Piece | null =>
  note && piece(about, rank, note.title, note.text);

function otherLanguage({ facts, posting }: AdviceContext): Piece | null {
  if (facts.english || !isEnglish(posting.description)) return null;
  return piece('other', 2.3, message('advice.languageTitle'), message('advice.language'));
}

function languagesToSay(context: AdviceContext): Piece | null {
  const unnamed = languagesUnnamed(context);
  const below = languagesBelow(context).map(({ label }) => label);
  if (unnamed.length + below.length === 0) return null;
  const languages = listed(unnamed.length > 0 ? unnamed : below);
  const text = message(`advice.spoken${unnamed.length > 0 ? '' : 'Below'}`, { languages });
  return piece('other', 2.32, message('advice.spokenTitle', { languages }), text);
}

function placeToSay({ posting: { place }, resume }: AdviceContext): Piece | null {
  if (place === null || namesPlace(resume.text, place)) return null;
  return piece('other', 2.4, message('advice.placeTitle'), message('advice.place', { place }));
}
