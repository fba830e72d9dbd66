import { lineBreaks } from '../evidence/line-breaks.ts';
import { linesOf } from '../evidence/places.ts';
import { bulletEnd, withoutBullet } from '../text/bullet.ts';
import { joinLines } from '../text/join-lines.ts';
import type { Resume, ResumeLine } from '../types.ts';

/** A resume's printed lines, put together again to what the person wrote. */
export type Paragraphs = {
  readonly lines: readonly ResumeLine[];
  /** A line's text without its bullet. */
  readonly textOf: (line: ResumeLine) => string;
  /** Does a line go on with what wrapped in the one above? */
  readonly goesOn: (above: ResumeLine, line: ResumeLine) => boolean;
  /** The paragraphs that lines are wrapped from. */
  readonly join: (lines: readonly ResumeLine[]) => readonly string[];
};

/** How a resume's lines go together. */
export function paragraphsOf(resume: Resume): Paragraphs {
  // A page number, or a name that heads each page, is the file's and not the person's.
  const lines = linesOf(resume).filter(line => !line.isRunning);
  const endedOnPurpose = lineBreaks(resume, lines);
  const raw = (line: ResumeLine) => resume.text.slice(line.start, line.end);
  const textOf = (line: ResumeLine) => tidy(withoutBullet(raw(line)));
  const goesOn = (above: ResumeLine, line: ResumeLine) =>
    above.box !== null &&
    line.box !== null &&
    !raw(above).includes('\t') &&
    !startsAnew.test(raw(line)) &&
    bulletEnd(raw(line).trimStart()) < 0 &&
    !endedOnPurpose(above, line) &&
    (above.page === line.page || !/[.!?:]$/.test(raw(above)));
  const join = (own: readonly ResumeLine[]) => {
    const joined: string[] = [];
    own.forEach((line, index) => {
      const [text, above] = [textOf(line), own[index - 1]];
      if (text === '') return;
      const isItem = inBrackets.test(joined.at(-1) ?? '') && withLevel.test(text);
      if (above && joined.length > 0 && goesOn(above, line) && !isItem)
        joined[joined.length - 1] = `${joined.at(-1)} ${text}`;
      else joined.push(text);
    });
    return joined;
  };
  return { lines, textOf, goesOn, join };
}

// `Spanish (Native or Bilingual)` above `English (…`: an item each.
const inBrackets = /\([^()]+\)$/;
const withLevel = /^\p{Lu}[\p{L}-]+ \(/u;

/** `Databases: …`: the next group of a list, however full the line above is. */
const startsAnew = /^\s*\p{Lu}[^:：,;]{1,40}[:：]\s/u;

/** One line without tabs: what stood apart is parted by a bar, a label by its colon alone; no mark of the next line's at its end. */
export function tidy(text: string): string {
  return joinLines(
    text
      .replace(/\s*\t\s*(?=[:：]\s)/g, '')
      .replace(/([:：])\s*\t\s*/g, '$1 ')
      .replace(/\s*\t\s*(?:[•●▪◦]\s+)?/g, ' | '),
  ).replace(/^\| | \|$|\s[•●▪◦]$/g, '');
}
