import { message } from '../messages/message.ts';
import type { Hazard } from '../types.ts';
import { type Check, fail, failAtEach, findingsOf, pass, toDo } from './check.ts';

/** Fails if glyphs have no text, icons are read as letters, or words are letters with spaces between. */
export const unreadableCharacters: Check = {
  id: 'unreadable-characters',
  impact: 'serious',
  sources: ['greenhouse', 'loxo'],
  // An icon only adds a stray sign; letters without text, or with spaces between, lose whole words.
  advise: ({ resume: { hazards } }) => toDo('unreadable-characters', hazards.some(isLost) ? 2.5 : 100.06),
  run(context) {
    const found = findingsOf(context.resume, 'unmapped-glyphs', 'icon-font', 'letter-spacing');
    if (found.length > 0) return fail(...found);
    const { facts, resume } = context;
    if (!maybe.test(resume.text)) return pass;
    const odd = facts.lines.filter(line => unreadable.test(resume.text.slice(line.start, line.end)));
    if (odd.length === 0) return pass;
    return failAtEach(context, odd.slice(0, 3), () => message('unreadable-characters.onThisLine'));
  },
};

const isLost = ({ id }: Hazard): boolean => id === 'unmapped-glyphs' || id === 'letter-spacing';
// A replacement character, or a private one inside a word, stands for a lost letter. Before a word, a private one is a bullet or an icon.
const maybe = /[\ufffd\ue000-\uf8ff]/;
const unreadable = /\ufffd|[\ue000-\uf8ff](?<=\p{L}.)/u;
