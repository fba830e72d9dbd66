import { type Message, message } from './messages/message.ts';
import { lettered } from './text/lettered.ts';
import { remembered } from './text/remembered.ts';
import type { Resume } from './types.ts';

const FEWEST_LETTERS = 80;
const MOST_UNREADABLE = 0.3;

const WORDS = lettered(String.raw`[\p{L}\p{N}]+`, 'gu');

const countedIn = remembered((line: string) => ({
  letters: (line.match(WORDS(line)) ?? []).reduce((sum, word) => sum + word.length, 0),
  odd: line.match(/[\ufffd\ue000-\uf8ff\0]/g)?.length ?? 0,
}));

/** Why a resume cannot be scored; null if it can be read. */
export function whyUnreadable(resume: Resume): Message | null {
  const lines = resume.text.split('\n').map(countedIn);
  const letters = lines.reduce((sum, line) => sum + line.letters, 0);
  const odd = lines.reduce((sum, line) => sum + line.odd, 0);
  if (odd > (letters + odd) * MOST_UNREADABLE) return message('unreadable.noLetters');
  if (resume.layout.scanned || letters < FEWEST_LETTERS)
    return message(`unreadable.${resume.format === 'text' ? 'fewWords' : 'littleText'}`);
  return null;
}
