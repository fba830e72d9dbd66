import { lettered } from '../text/lettered.ts';
import { cutAt, trimmed } from '../text/sentences.ts';
import type { Span } from '../types.ts';
import { valueNumber } from './line-names.ts';
import { viewsOf } from './line-view.ts';
import type { KnownWords } from './line-words.ts';

// A longer line is cut at its sentences: a paragraph says several things.
const LONGEST_WHOLE = 200;

// Where a sentence ends, or a bullet or a glued word begins the next item. White space is bounded and follows a mark, so
// that no run of it is looked at twice.
const BREAK = lettered(
  String.raw`(?<=[.!?]["”’)]?)\s{1,20}(?=["“(]?[\p{Lu}\p{N}•*-])|(?<=\s[.!?])\s{1,20}|;\s{1,20}|\s{0,20}(?=[•▪◦‣·]\s)|(?<=[\p{L}.)])\s?(?=\*\s\p{Lu})|(?<=[\p{Ll})][.!?])(?=\p{Lu}\p{Ll})`,
  'uy',
);
const MAY_BREAK = /[;•▪◦‣·*]|\s|(?<=[.!?])\p{Lu}/gu;

const WISH = valueNumber('wish');

// A bullet whose item stands on a line of its own, as lists of paragraphs are copied.
const LONE_BULLET = /^[-*•▪◦‣·?]$/;

/**
 * The lines of a posting in order, without the white space around them; cut at their sentences are long ones, and short ones of which some
 * sentences are labelled as wishes and others are not: “Required: Java. Optional: Kafka.”
 */
export function cutLines(text: string, known: KnownWords): readonly Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = { start, end };
    lines.push(...(end - start > LONGEST_WHOLE ? sentencesOf(text, line) : partsOf(text, line, known)));
    start = end + 1;
  }
  return lines.filter(({ start, end }) => !LONE_BULLET.test(text.slice(start, end)));
}

const sentencesOf = (text: string, line: Span) => cutAt(text, line, BREAK, MAY_BREAK, ';');

/** The sentences of a short line, those in a row together that are all labelled as wishes or all are not. */
function partsOf(text: string, { start, end }: Span, known: KnownWords): readonly Span[] {
  const [line] = trimmed(text, start, end);
  if (!line) return [];
  const parts: (Span & { readonly isWish: boolean })[] = [];
  const sentences = sentencesOf(text, line);
  for (const [at, view] of (sentences.length > 1 ? viewsOf(text, sentences, known) : []).entries()) {
    const sentence = sentences[at] as Span;
    const isWish = view.cues.some(({ cue, to }) => cue === WISH && to <= view.label);
    const last = parts.at(-1);
    if (last?.isWish === isWish) parts[parts.length - 1] = { ...last, end: sentence.end };
    else parts.push({ ...sentence, isWish });
  }
  return parts.length > 1 ? parts.map(part => ({ start: part.start, end: part.end })) : [line];
}
