import type { Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import type { PostingMention } from './place-mentions.ts';
import type { PostingSentence } from './read-posting-sentences.ts';

/** A term that looks like a tool and is none that the lexicon knows. */
export type OtherTerm = Span & { readonly name: string };

const MOST_TERMS = 20;
const LONGEST_NAME = 30;
// Camel case, inner dots, letters with digits, or all capitals of three letters and more: names, not words.
const NAME_SHAPE =
  /^(?:\p{Lu}?\p{Ll}+\p{Lu}[\p{L}\p{N}]*|\p{Lu}{2,}\p{Ll}[\p{L}\p{N}]*|\p{Lu}\p{L}*\d\p{L}*|\p{Lu}{3,6})$/u;
const NOT_A_TERM =
  /^(?:USA?|EU|UK|GMT|EST|PST|CET|UTC|USD|EUR|GBP|CAD|HR|PTO|CEO|CTO|CFO|COO|VP|FAQ|EOE|EEO|DEI|RRSP|ID|OK|TV|PC|IT|CV|NYC|LGBTQ\w*|COVID\w*|FTE|CET|WFH|KPIs?|ROI|MUST|HAVE|AND|THE|NOT|YOU|WHO|WHAT|ALL|PLUS|FOR|OUR|ARE|WITH|DUTIES|SKILLS|ROLE|TEAM|JOB|LinkedIn|YouTube|McKinsey|PhD|MSc|BSc|BS|MS|FULLTIME|FULL|TIME|NICE|ABOUT|YOUR|JDs?|LLC|INC|GmbH)$/;

/**
 * Terms of requirement lists that the lexicon does not know: names by their shape, and capitalised items of a list that
 * holds a known skill. In order of the text, at most twenty.
 */
export function findOtherTerms(
  text: string,
  tokens: readonly Token[],
  sentences: readonly PostingSentence[],
  mentions: readonly PostingMention[],
): readonly OtherTerm[] {
  const terms = new Map<string, OtherTerm>();
  const shouted = new Set(
    sentences.filter(sentence => sentence.asking >= 2 && sentence.text === sentence.text.toUpperCase()),
  );
  const withSkill = new Set(mentions.map(mention => mention.sentence));
  let mention = 0;
  let at = 0;
  for (const token of tokens) {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= token.start) at += 1;
    const sentence = sentences[at];
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= token.start) mention += 1;
    const isTaken = (mentions[mention]?.start ?? text.length) <= token.start;
    if (!sentence || sentence.asking < 2 || token.inAddress || isTaken) continue;
    if (!token.isMixed || token.text.length > LONGEST_NAME || terms.has(token.norm)) continue;
    if (!NAME_SHAPE.test(token.text) || NOT_A_TERM.test(token.text)) continue;
    if (shouted.has(sentence) || (!withSkill.has(sentence) && !isListItem(text, token))) continue;
    terms.set(token.norm, { name: token.text, start: token.start, end: token.end });
    if (terms.size >= MOST_TERMS) break;
  }
  return [...terms.values()];
}

function isListItem(text: string, token: Token): boolean {
  const [before, after] = [
    text.slice(Math.max(0, token.start - 2), token.start),
    text.slice(token.end, token.end + 1),
  ];
  return /[,(/]\s?$/.test(before) || /[,)/]/.test(after);
}
