import { lastBefore } from '../text/spans.ts';
import { isAfterBreak, type Token } from '../text/tokens.ts';
import type { MentionContext, TokenRange } from './candidate.ts';
import { isListGap } from './list-neighbours.ts';
import { isJoint, stretchAround } from './mention-features.ts';
import type { PostingSentence } from './read-posting-sentences.ts';

/** Consecutive words, from token `first` up to but without `end`, that may be the name of a tool which is not in the lexicon. */
export type NameRun = TokenRange & { readonly name: string; readonly sentence: PostingSentence };

const MOST_WORDS = 3;
const LONGEST_NAME = 30;

/** Runs of words with a capital, and small words in a list of tools, that are no known skill and stand in lines that ask for something. */
export function nameRuns(
  text: string,
  context: MentionContext,
  sentences: readonly PostingSentence[],
): readonly NameRun[] {
  const { tokens, anchors } = context;
  const runs: NameRun[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first] as Token;
    const sentence = lastBefore(sentences, token.start);
    if (anchors[first] !== 0 || token.inAddress || !sentence || sentence.asking === 0) continue;
    const end = isNamed(token)
      ? runEnd(context, first, sentence.end)
      : first + (isSmallItem(context, first) ? 1 : 0);
    if (end === first) continue;
    const name = text.slice(token.start, tokens[end - 1]?.end);
    // “Daten- und Analyse-Konzepte”: the first half of a compound.
    const isHalf = /^-[\s,/]/.test(text.slice(token.start + name.length));
    if (end - first <= MOST_WORDS && name.length > 1 && name.length <= LONGEST_NAME && !isHalf)
      runs.push({ name, first, end, sentence });
    first = end - 1;
  }
  return runs;
}

/** True if a word is written like a name: with a capital, or with capitals or digits inside. */
export const isNamed = ({ text, isMixed }: Token) => (isMixed ? /\p{L}/u : /^\p{Lu}/u).test(text);

function runEnd({ tokens, anchors }: MentionContext, first: number, limit: number): number {
  let end = first + 1;
  for (; end < tokens.length; end += 1) {
    const token = tokens[end] as Token;
    if (anchors[end] !== 0 || token.start >= limit) break;
    const isJoined = token.gap === ' ' || token.gap === '-' || token.gap === '.';
    if (!isJoined || !(isNamed(token) || token.gap === '.' || /^\d+$/.test(token.text))) break;
  }
  return end;
}

/** True for a word in small letters that is one item of a list beside a tool: “(gorilla, gin, echo)”. */
function isSmallItem({ tokens, anchors }: MentionContext, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!isOpening(token) || isJoint(tokens, at)) return false;
  const ends = !next || isAfterBreak(next);
  if (!ends && !isListGap(next)) return false;
  return anchors[at - 1] === 2 || (anchors[at + 1] === 2 && !ends);
}

/** True if an item of a list, or a text in brackets, begins at the token. */
export const isOpening = (token: Token | undefined) => token?.gap === '(' || isListGap(token);

/** What stands beside a run in its list: `tool`, `practice`, `name`, `word` or `none`; `touch` if a tool follows or precedes without a mark. */
export function itemBeside(
  { first, end }: TokenRange,
  { tokens, anchors }: MentionContext,
  step: 1 | -1,
): string {
  const beside = step === 1 ? end : first - 1;
  const edge = tokens[step === 1 ? end : first];
  const isOver = isJoint(tokens, beside) && (step === -1 || edge?.gap === ' ' || edge?.gap === ',');
  const place = isOver ? beside + step : beside;
  const item = tokens[place];
  if (!item) return 'none';
  if (!isOver && !isOpening(edge)) return edge?.gap === ' ' && anchors[place] === 2 ? 'touch' : 'none';
  if (anchors[place] !== 0) return anchors[place] === 2 ? 'tool' : 'practice';
  return isNamed(item) ? 'name' : 'word';
}

const FAR = 14;

/** How many tools stand near a run in the same line, and how many marks of a list. */
export function listAround({ first, end }: TokenRange, { tokens, anchors }: MentionContext) {
  let [tools, marks] = [0, 0];
  const line = stretchAround(tokens, { first, end }, FAR, isAfterBreak);
  for (let at = first; at > line.first; at -= 1) {
    if (isOpening(tokens[at])) marks += 1;
    if (anchors[at - 1] === 2 && anchors[at - 2] !== 2) tools += 1;
  }
  for (let at = end; at < line.end; at += 1) {
    if (isOpening(tokens[at])) marks += 1;
    if (anchors[at] === 2 && anchors[at + 1] !== 2) tools += 1;
  }
  return { tools, marks };
}
