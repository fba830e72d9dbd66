import { isEnglish } from '../text/language-of.ts';
import { withPlainMarks } from '../text/plain-marks.ts';
import { unglued } from './glued-lines.ts';
import { withLabelsApart } from './line-labels.ts';

// Spaces that do not break, and signs that nobody sees unless they stand within a word.
const UNSEEN =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000]|(?<!\p{L})[\u200b-\u200f\u2060\ufeff]|[\u200b-\u200f\u2060\ufeff](?!\p{L})/gu;
// What begins an item beside those marks that all readers know: a picture, Word's “o”, a figure, rarer glyphs.
const MARK =
  /^([ \t]*)(?:(\p{Extended_Pictographic}\ufe0f?)|(o|[■□▫❖◆◇◾◽★☆✦✧♦»›§Ø\uf000-\uf0ff])|\(?\d{1,2}[.)])(?=[ \t])/u;

/** The text of a posting as all that reads it takes it, sign for sign: any space is a space, every item a line, and what marks it a hyphen. */
export function plainPosting(text: string): string {
  const mayBeGlued = isEnglish(text);
  const lines = text
    .replace(UNSEEN, ' ')
    .split('\n')
    .flatMap(line => withLabelsApart(line).split('\n'))
    .flatMap(line => (mayBeGlued ? unglued(line) : [line]))
    .flatMap(itemsOf);
  return withPlainMarks(lines, MARK).join('\n');
}

// Where the line breaks of a list are lost: “You have: - Java - SQL - Docker”.
const LOST = / (?=- (?:\p{Lu}|\p{N}))/u;
const LEAST_ITEMS = 3;
const LONGEST_ROW = 120;

function itemsOf(line: string): readonly string[] {
  const items = line.length < LONGEST_ROW ? [] : line.split(LOST);
  return items.length > LEAST_ITEMS ? items : [line];
}
