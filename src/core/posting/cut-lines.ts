import { lettered } from '../text/lettered.ts';
import { cutAt, trimmed } from '../text/sentences.ts';
import type { Span } from '../types.ts';

// A longer line is cut at its sentences, because a paragraph says several things.
const LONGEST_WHOLE = 200;
// In a text with fewer lines, each line says what other postings spread over several: “You know Go. Bonus: you have read the Raft paper.”
const LINES_OF_LISTS = 5;
const LINE = /\S.*/g;

// Where a sentence ends, or a bullet or glued word begins the next item. The length of white space is bounded so that none is scanned twice.
const BREAK = lettered(
  String.raw`(?<=[.!?]["”’)]?)\s{1,20}(?=["“(]?[\p{Lu}\p{N}•*-])|(?<=\s[.!?])\s{1,20}|;\s{1,20}|\s{0,20}(?=[•▪◦‣·]\s)|(?<=[\p{L}.)])\s?(?=\*\s\p{Lu})|(?<=[\p{Ll})][.!?])(?=\p{Lu}\p{Ll})`,
  'uy',
);
const MAY_BREAK = /[;•▪◦‣·*]|\s|(?<=[.!?])\p{Lu}/gu;

// A bullet on a line of its own, apart from its item: this is how lists of paragraphs are copied.
const LONE_BULLET = /^[-*•▪◦‣·?]$/;

/** The lines of a posting in order, trimmed. Long lines are cut at their sentences; if `given`, the text as the page had it, has few lines, all are. */
export function cutLines(text: string, given = text): readonly Span[] {
  const longest = (given.match(LINE)?.length ?? 0) < LINES_OF_LISTS ? 0 : LONGEST_WHOLE;
  const lines = [...text.matchAll(LINE)].flatMap(({ 0: line, index: start }) => {
    const span = { start, end: start + line.length };
    return line.length > longest ? cutAt(text, span, BREAK, MAY_BREAK, ';') : trimmed(text, start, span.end);
  });
  return lines.filter(({ start, end }) => !LONE_BULLET.test(text.slice(start, end)));
}
