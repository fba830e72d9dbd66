import { remembered } from '../text/remembered.ts';
import { type CueWord, patternsOf } from './find-cues.ts';

/** A word in small letters, with contractions written out and all numbers alike; some marks count as words, too. */
export type Word = CueWord & {
  /** The first letters of the word, or null if it is not longer than those. */
  readonly stem: string | null;
};

/** The words of a line. */
export type LineWords = {
  readonly words: readonly Word[];
  /** For every word, whether a clause begins with it: after a full stop, comma, bracket, dash, colon or semicolon. */
  readonly opens: readonly boolean[];
};

const MOST_KNOWN = 8000;
// The engine keeps a whole text in memory for a longer word that was cut out of it.
const LONGEST_KNOWN = 12;
const STEM = 6;

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ll: 'will',
  re: 'are',
  ve: 'have',
  d: 'would',
  m: 'am',
};
const IS_AFTER = new Set(['it', 'that', 'what', 'who', 'here', 'there', 'how', 'where', 'he', 'she']);
const NOT: Readonly<Record<string, string>> = { "won't": 'will', "can't": 'can', "shan't": 'shall' };
// The end of a contraction is shorter than this.
const SHORTEST_ELIDED = 3;
const MARKS = '?!:$€£%';
const CLAUSE_MARKS = '.,;()–—-•:!?';

/** Splits the line from `start` to `end` of a text into words, in one pass over its characters. */
export function wordsOf(text: string, start: number, end: number): LineWords {
  const words: Word[] = [];
  const opens: boolean[] = [];
  let isOpening = true;
  const push = (printed: string) => {
    for (const word of printedWords(printed)) {
      words.push(word);
      opens.push(isOpening);
      isOpening = false;
    }
  };
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    const from = at;
    if (isLetter(code)) {
      at = endOfWord(text, at, end);
      push(text.slice(from, at));
    } else if (isDigit(code)) {
      while (at < end && (isDigit(text.charCodeAt(at)) || isNumberMark(text, at, end))) at += 1;
      push(at < end && text[at] === '+' ? '0+' : '0');
    } else {
      const mark = text[at] as string;
      if (code > 32 && MARKS.includes(mark)) push(mark);
      if (code > 32 && CLAUSE_MARKS.includes(mark)) isOpening = true;
      at += 1;
    }
  }
  return { words, opens };
}

// Most words of a text have occurred before, so they are remembered.
const printedWords = remembered(
  (printed): readonly Word[] =>
    writtenOut(printed.toLowerCase()).map(text => {
      const stem = text.length > STEM ? text.slice(0, STEM) : null;
      return { text, stem, patterns: patternsOf(text) };
    }),
  MOST_KNOWN,
  LONGEST_KNOWN,
);

const isDigit = (code: number) => code >= 48 && code <= 57;

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  // Latin, Greek, Cyrillic and the scripts of Asia, without the punctuation, arrows and pictures between them.
  return (
    code >= 0xaa &&
    code !== 0xab &&
    (code < 0xb0 || code >= 0xc0) &&
    (code < 0x2000 || code >= 0x3040) &&
    !(code >= 0xd800 && code < 0xf900) &&
    code !== 0xfeff
  );
}

const isNumberMark = (text: string, at: number, end: number): boolean =>
  (text[at] === ',' || text[at] === '.') && at + 1 < end && isDigit(text.charCodeAt(at + 1));

function endOfWord(text: string, from: number, end: number): number {
  let at = from + 1;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || code === 35) continue;
    if (isDigit(code)) break;
    if (code === 43) continue;
    const isInner = code === 39 || code === 0x2019 || code === 38 || code === 46;
    if (!isInner || at + 1 >= end || !isLetter(text.charCodeAt(at + 1))) break;
  }
  return at;
}

function writtenOut(word: string): readonly string[] {
  const cut = Math.max(word.indexOf("'"), word.indexOf('’'));
  if (cut < 1) return [word];
  const [stem, tail] = [word.slice(0, cut), word.slice(cut + 1)];
  if (tail === 't' && stem.endsWith('n')) return [NOT[`${stem}'t`] ?? stem.slice(0, -1), 'not'];
  // “l’expérience”, “dell’azienda”: two words that French and Italian write as one.
  if (tail.length >= SHORTEST_ELIDED) return [stem, tail];
  const rest = tail === 's' ? (IS_AFTER.has(stem) ? 'is' : null) : (WRITTEN_OUT[tail] ?? null);
  return rest === null ? [stem] : [stem, rest];
}
