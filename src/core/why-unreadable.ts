import type { Resume } from './types.ts';
import { type Phrase, say } from './words/phrase.ts';

const FEWEST_LETTERS = 80;
const MOST_UNREADABLE = 0.3;

/** Why no score can be given for a resume; null where it can be read. */
export function whyUnreadable(resume: Resume): Phrase | null {
  const letters = (resume.text.match(/[\p{L}\p{N}]+/gu) ?? []).reduce((sum, word) => sum + word.length, 0);
  const odd = resume.text.match(/[\ufffd\ue000-\uf8ff\0]/g)?.length ?? 0;
  if (odd > (letters + odd) * MOST_UNREADABLE)
    return say(
      'Most letters of this resume have no text behind them, so a parser reads nonsense. Export it again with another font.',
    );
  if (resume.layout.scanned || letters < FEWEST_LETTERS)
    return say(
      'There is too little text in this resume to read: its pages may be pictures. Export it from the program it was written in.',
    );
  return null;
}
