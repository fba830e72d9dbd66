// Spaces that do not break, and signs that nobody sees unless they stand within a word.
const UNSEEN =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000]|(?<!\p{L})[\u200b-\u200f\u2060\ufeff]|[\u200b-\u200f\u2060\ufeff](?!\p{L})/gu;
// What begins an item beside those marks that all readers know: a picture, Word's “o”, a figure, rarer glyphs.
const MARK =
  /^([ \t]*)(?:(\p{Extended_Pictographic}\ufe0f?)|(o|[■□▫❖◆◇◾◽★☆✦✧♦»›§Ø\uf000-\uf0ff])|\(?\d{1,2}[.)])(?=[ \t])/u;

/**
 * The text of a posting as all that reads it takes it, sign for sign: any space is a space, and what marks the items of a list is a hyphen. A figure or a
 * picture that stands alone marks none: “3. Requirements”, “🚀 Your tasks”.
 */
export function plainPosting(text: string): string {
  const lines = text.replace(UNSEEN, ' ').split('\n').flatMap(itemsOf);
  const marks = lines.map(line => (line.trim() === '' ? undefined : markOf(line)));
  const told = [...marks.keys()].filter(at => marks[at] !== undefined);
  for (const [place, at] of told.entries()) {
    const mark = marks[at];
    const isListed = [told[place - 1], told[place + 1]].some(
      other => other !== undefined && marks[other] === mark,
    );
    if (mark && isListed)
      lines[at] = (lines[at] as string).replace(MARK, (found, indent: string) =>
        `${indent}-`.padEnd(found.length),
      );
  }
  return lines.join('\n');
}

// Where the line breaks of a list are lost: “You have: - Java - SQL - Docker”.
const LOST = / (?=- (?:\p{Lu}|\p{N}))/u;
const LEAST_ITEMS = 3;
const LONGEST_ROW = 120;

function itemsOf(line: string): readonly string[] {
  const items = line.length < LONGEST_ROW ? [] : line.split(LOST);
  return items.length > LEAST_ITEMS ? items : [line];
}

const NUMBER = '1';

/** What marks a line as an item, figures all alike; null for a line without. */
function markOf(line: string): string | null {
  const found = MARK.exec(line);
  return found && (found[2] ?? found[3] ?? NUMBER);
}
