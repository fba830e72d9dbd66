import { type Check, fail, findingAt, findingsOf, pass } from './check.ts';
import { sources } from './sources.ts';

/** Fails where glyphs have no text, icons come out as letters, or words as spaced letters. */
export const unreadableCharacters: Check = {
  id: 'unreadable-characters',
  impact: 'serious',
  title: 'Every letter is text',
  failureTitle: 'Some letters do not come out as text',
  description:
    'Icon fonts, glyphs without text and spaced-out words turn into other characters or fall apart when read.',
  source: `${sources.greenhouse}; ${sources.loxo}`,
  needsPosting: false,
  advice: 'Use a common font without icons or wide letter spacing, and export the file again.',
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
        .map(line => findingAt(context, line, 'This line holds characters that mean nothing.')),
    );
  },
};

// The replacement character and the private use area: never what anybody wrote.
const unreadable = /[\ufffd\ue000-\uf8ff]/;
