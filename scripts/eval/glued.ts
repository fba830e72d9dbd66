import { isEnglish } from '../../src/core/text/language-of.ts';
import type { GoldenPosting } from '../../test/golden/read-golden.ts';

/** The postings in English, with a space instead of every line break between lines. Keywords are left out. */
export const glued = (postings: readonly GoldenPosting[]): readonly GoldenPosting[] =>
  postings.filter(({ text }) => isEnglish(text)).map(gluedPosting);

function gluedPosting(posting: GoldenPosting): GoldenPosting {
  let text = '';
  const lines = posting.lines.map(line => {
    const start = text.length;
    text += `${posting.text.slice(line.start, line.end)} `;
    return { ...line, start, end: text.length - 1 };
  });
  return { ...posting, text, lines, keywords: [] };
}
