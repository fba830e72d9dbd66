import type { Span } from '../types.ts';
import { lettered } from './lettered.ts';

// Words that begin a new item in a list that lost its line breaks: “… write unit tests Experience with IoT …”.
const OPENERS =
  /(?<=[\p{Ll}\p{N})+#]\s)(?=(?:Experience|Experienced|Knowledge|Familiarity|Familiar|Proficien\w+|Understanding|Exposure|Ability|Strong|Deep|Solid|Good|Excellent|Proven|Practical|Hands-on|Working|Expert\w*|Fluent|Must|Bonus|Nice|Required|Preferred|You(?:'ll|’ll)?|We|Our|Bachelor|Master|Degree|Minimum|Previous|Prior|Competent|Comfortable|Great|Basic|Advanced|Demonstrated|Be|Design|Develop|Build|Work|Write|Collaborate|Participate|Proactive|Earnest|Performance|Courage|Passion\w*)\s+\p{Ll}|(?:Bonus|Plus|Nice to have|Must|Required|Preferred|Desired|Optional)\s?:)/uy;

// The end of a sentence, or a bullet in running text. The length of white space is bounded so that none is scanned twice.
const BREAK = lettered(
  String.raw`(?<=[.!?]["”’)]?)\s{1,40}(?=["“(]?[\p{Lu}\p{N}•*])|(?<=\s[.!?])\s{1,40}|;\s|[•▪◦‣·]\s|(?<=[\p{L}.)])\s?\*\s(?=\p{Lu})|\n(?=[^\S\n]{0,40}(?:[-–*•·]|\d{1,3}[.)])\s)|\n(?=[^\S\n]{0,40}[^\p{Ll}\s])|\n[^\S\n]{0,40}\n`,
  'uy',
);

const RUN_ON = 140;

// Single characters at which the patterns may match: trying them at every letter would cost more than everything else.
const MAY_BREAK = /[\n;*•▪◦‣·]|\s(?:(?<=[.!?)"”’]\s)|(?=\*))/g;
const MAY_OPEN = /(?<=\s)[A-Z]/g;

/** The sentences and list items of a text, in order, trimmed. */
export function splitSentences(text: string): readonly Span[] {
  return cutAt(text, { start: 0, end: text.length }, BREAK, MAY_BREAK).flatMap(span =>
    span.end - span.start > RUN_ON ? cutAt(text, span, () => OPENERS, MAY_OPEN) : [span],
  );
}

/** Cuts a part of a text where a pattern matches, except at points of abbreviations. Parts are trimmed; a mark in `kept` stays with the part before it. */
export function cutAt(
  text: string,
  { start: from, end: to }: Span,
  patternOf: (part: string) => RegExp,
  mayMatch: RegExp,
  kept = '',
): readonly Span[] {
  const spans: Span[] = [];
  const part = text.slice(from, to);
  const pattern = patternOf(part);
  let start = from;
  mayMatch.lastIndex = 0;
  while (mayMatch.test(part)) {
    const at = mayMatch.lastIndex - 1;
    pattern.lastIndex = at;
    if (!pattern.test(part)) continue;
    const end = pattern.lastIndex;
    if (!isAbbreviation(part, at)) {
      spans.push(...trimmed(text, start, from + at + (kept.includes(part[at] as string) ? 1 : 0)));
      start = from + end;
    }
    mayMatch.lastIndex = Math.max(at + 1, end);
  }
  spans.push(...trimmed(text, start, to));
  return spans;
}

/** The span without the white space around it; no span if there is only white space. */
export function trimmed(text: string, from: number, to: number): readonly Span[] {
  const own = text.slice(from, to);
  const body = own.trim();
  const start = from + own.length - own.trimStart().length;
  return body === '' ? [] : [{ start, end: start + body.length }];
}

// Abbreviations inside sentences, in eight languages. “etc.” and “usw.” are missing because they end sentences just as often.
const ABBREVIATION = lettered(
  String.raw`(?<![\p{L}\p{N}])(?:${[
    String.raw`[Ee]\.g|[Ii]\.e|[Ii]ncl?|INC|[Vv]s|VS|[Aa]pprox|[Mm](?:in|ax)|[SsJjDdMm]r|[Mm]s|SR|JR|DR|Prof|[Uu]\.[Ss]|[BM]\.S|[Nn]os?|NO|resp`,
    String.raw`[Zz]\.\s?[Bb]|u\.\s?a|[Dd]\.\s?h|i\.\s?d\.\s?[rR]|m\.\s?w|bzw|ggf|evtl|inkl|exkl|ca|bspw|[Ii]nsb|[Mm]ind|einschl|sog|vgl|N[rR]|nr|Std|Abs|(?:am|zum|vom|der|den|dem|bis) \d{1,2}`,
    String.raw`[Pp]\.\s?ex|[Ee]x|env|[Pp]\.\s?ej|[Ee]j|ad es|p\.\s?es|[Bb]ijv|bv|o\.\s?a|m\.\s?b\.\s?t|d\.\s?w\.\s?z|m\.\s?in|np|tj|tzn|ok`,
  ].join('|')})\.$`,
  'u',
);
// “z. B.”: after an abbreviation of one letter another one follows.
const NEXT_LETTER = lettered(String.raw`^\s\p{L}\.`, 'u');

/** True if the point before the offset belongs to an abbreviation: “(e.g. Kafka)”, “z. B. Kafka”. */
function isAbbreviation(text: string, at: number): boolean {
  if (text[at - 1] !== '.') return false;
  const before = text.slice(Math.max(0, at - 12), at);
  if (ABBREVIATION(before).test(before)) return true;
  const after = text.slice(at, at + 3);
  return /(?:^|[\s(])\p{L}\.$/u.test(before) && NEXT_LETTER(after).test(after);
}
