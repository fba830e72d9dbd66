import { lettered } from '../text/lettered.ts';
import { isAbbreviation } from '../text/sentences.ts';
import type { Span } from '../types.ts';

// A longer line is cut at its sentences: a paragraph says several things.
const LONGEST_WHOLE = 200;

// Where a sentence ends, or a bullet or a glued word begins the next item. White space is bounded and follows a mark, so
// that no run of it is looked at twice.
const BREAK = lettered(
  String.raw`(?<=[.!?]["”’)]?)\s{1,20}(?=["“(]?[\p{Lu}\p{N}•*-])|(?<=\s[.!?])\s{1,20}|;\s{1,20}|\s{0,20}(?=[•▪◦‣·]\s)|(?<=[\p{L}.)])\s?(?=\*\s\p{Lu})|(?<=[\p{Ll})][.!?])(?=\p{Lu}\p{Ll})`,
  'uy',
);
const MAY_BREAK = /[;•▪◦‣·*]|\s|(?<=[.!?])\p{Lu}/gu;

// A bullet whose item stands on a line of its own, as lists of paragraphs are copied.
const LONE_BULLET = /^[-*•▪◦‣·?]$/;

/** The lines of a posting in order, without the white space around them; long ones cut at their sentences. */
export function cutLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (end - start > LONGEST_WHOLE) cutAtSentences(lines, text, start, end);
    else push(lines, text, start, end);
    start = end + 1;
  }
  return lines;
}

function cutAtSentences(lines: Span[], text: string, from: number, to: number): void {
  let start = from;
  const part = text.slice(from, to);
  const pattern = BREAK(part);
  MAY_BREAK.lastIndex = 0;
  while (MAY_BREAK.test(part)) {
    const at = MAY_BREAK.lastIndex - 1;
    pattern.lastIndex = at;
    if (!pattern.test(part) || isAbbreviation(part, at)) continue;
    push(lines, text, start, from + at + (part[at] === ';' ? 1 : 0));
    start = from + pattern.lastIndex;
    MAY_BREAK.lastIndex = Math.max(at + 1, pattern.lastIndex);
  }
  push(lines, text, start, to);
}

function push(lines: Span[], text: string, from: number, to: number): void {
  const line = text.slice(from, to);
  const trimmed = line.trim();
  if (trimmed === '' || LONE_BULLET.test(trimmed)) return;
  const start = from + line.length - line.trimStart().length;
  lines.push({ start, end: start + trimmed.length });
}
