import { lineBreaks } from '../evidence/line-breaks.ts';
import { linesOf } from '../evidence/places.ts';
import { bulletEnd, withoutBullet } from '../text/bullet.ts';
import { joinLines } from '../text/join-lines.ts';
import type { Resume, ResumeLine } from '../types.ts';

/** A resume's printed lines, and how they join to the paragraphs that the person wrote. */
export type Paragraphs = {
  readonly lines: readonly ResumeLine[];
  /** A line's text without its bullet. */
  readonly textOf: (line: ResumeLine) => string;
  /** True if a line continues text that wrapped from the line above. */
  readonly goesOn: (above: ResumeLine, line: ResumeLine) => boolean;
  /** Joins wrapped lines to paragraphs. */
  readonly join: (lines: readonly ResumeLine[]) => readonly string[];
};

/** Finds out which lines of a resume belong together. */
export function paragraphsOf(resume: Resume): Paragraphs {
  // Page numbers, or a name at the top of each page, are not part of what the person wrote.
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

// `Spanish (Native or Bilingual)` above `English (…` are two items, not one that wraps.
const inBrackets = /\([^()]+\)$/;
const withLevel = /^\p{Lu}[\p{L}-]+ \(/u;

/** `Databases: …` begins the next group of a list, even if the line above is full. */
const startsAnew = /^\s*\p{Lu}[^:：,;]{1,40}[:：]\s/u;

/** One line without tabs: bars replace them, except beside a label's colon. A bullet at the end belongs to the next line and is removed. */
export function tidy(text: string): string {
  return joinLines(
    text
      .replace(/\s*\t\s*(?=[:：]\s)/g, '')
      .replace(/([:：])\s*\t\s*/g, '$1 ')
      .replace(/\s*\t\s*(?:[•●▪◦]\s+)?/g, ' | '),
  ).replace(/^\| | \|$|\s[•●▪◦]$/g, '');
}
