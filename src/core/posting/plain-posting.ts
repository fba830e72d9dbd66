import { isEnglish } from '../text/language-of.ts';
import { withPlainMarks } from '../text/plain-marks.ts';
import { unglued } from './glued-lines.ts';
import { withLabelsApart } from './line-labels.ts';

// Non-breaking spaces, and invisible characters unless they stand within a word.
const UNSEEN =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000]|(?<!\p{L})[\u200b-\u200f\u2060\ufeff]|[\u200b-\u200f\u2060\ufeff](?!\p{L})/gu;
// Word and many editors write “Nice‑to‑have” with a hyphen at which no line breaks.
const HYPHENS = /[\u2010\u2011]/g;
// Bullets besides the common ones: a picture, Word's “o”, a number, rarer glyphs.
const MARK =
  /^([ \t]*)(?:(\p{Extended_Pictographic}\ufe0f?)|(o|[■□▫❖◆◇◾◽★☆✦✧♦»›§Ø\uf000-\uf0ff])|\(?\d{1,2}[.)])(?=[ \t])/u;

/** The text of a posting in the form that is read: every space and hyphen is a plain one, every item has its line and a hyphen as its bullet. Offsets stay the same. */
export function plainPosting(text: string): string {
  const mayBeGlued = isEnglish(text);
  const lines = text
    .replace(UNSEEN, ' ')
    .replace(HYPHENS, '-')
    .split('\n')
    .flatMap(line => withLabelsApart(line).split('\n'))
    .flatMap(line => (mayBeGlued ? unglued(line) : [line]))
    .flatMap(itemsOf);
  return withPlainMarks(lines, MARK).join('\n');
}

// A list that lost its line breaks: “You have: - Java - SQL - Docker”.
const LOST = / (?=- (?:\p{Lu}|\p{N}))/u;
const LEAST_ITEMS = 3;
const LONGEST_ROW = 120;

function itemsOf(line: string): readonly string[] {
  const items = line.length < LONGEST_ROW ? [] : line.split(LOST);
  return items.length > LEAST_ITEMS ? items : [line];
}
