import { message } from '../messages/message.ts';
import type { Hazard } from '../types.ts';
import { type Check, fail, failAtEach, findingsOf, pass, toDo } from './check.ts';

/** Fails where glyphs have no text, icons come out as letters, or words as spaced letters. */
export const unreadableCharacters: Check = {
  id: 'unreadable-characters',
  impact: 'serious',
  sources: ['greenhouse', 'loxo'],
  // Icons cost a parser nothing but a stray sign; letters that have no text, or stand apart, cost it words.
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
// A letter was there where the replacement character is, or a private one inside a word; before a word that is a bullet or an icon.
const maybe = /[\ufffd\ue000-\uf8ff]/;
const unreadable = /\ufffd|[\ue000-\uf8ff](?<=\p{L}.)/u;
