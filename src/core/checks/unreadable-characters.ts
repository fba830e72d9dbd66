import { say } from '../words/phrase.ts';
import { type Check, fail, findingAt, findingsOf, pass } from './check.ts';

/** Fails where glyphs have no text, icons come out as letters, or words as spaced letters. */
export const unreadableCharacters: Check = {
  id: 'unreadable-characters',
  impact: 'serious',
  title: say('Every letter comes out as text'),
  failureTitle: say('Some letters do not come out as text'),
  description: say(
    'Icon fonts, letters with no text behind them and spaced-out words turn into other characters or fall apart when read.',
  ),
  sources: ['greenhouse', 'loxo'],
  needsPosting: false,
  advice: say('Use a common font without icons or wide letter spacing, and export the file again.'),
  run(context) {
    const found = findingsOf(context.resume, 'unmapped-glyphs', 'icon-font', 'letter-spacing');
    if (found.length > 0) return fail(...found);
    const odd = context.facts.lines.filter(line =>
      unreadable.test(context.resume.text.slice(line.start, line.end)),
    );
    if (odd.length === 0) return pass;
    return fail(
      ...odd
        .slice(0, 3)
        .map(line => findingAt(context, line, say('This line has characters with no meaning.'))),
    );
  },
};

// The replacement character and the private use area: never what anybody wrote.
const unreadable = /[\ufffd\ue000-\uf8ff]/;
