import { isName } from '../lexicon/skill.ts';
import { isAfterBreak, type Token } from '../text/tokens.ts';
import type { Candidate, MentionContext, TokenRange } from './candidate.ts';
import { isJoint, stretchAround } from './mention-features.ts';

/** True if the item before or after in the same list is a skill: “Python, Go or Java”, “React/Redux”, “C# F#”. */
export function hasListNeighbour(candidate: Candidate, { tokens, anchors }: MentionContext): boolean {
  const { first, end, skill } = candidate;
  // A skill in brackets behind a tool: “Python (flask)”.
  if (tokens[first]?.gap === '(' && anchors[first - 1] === 2) return true;
  const items = [itemBefore(tokens, first), itemAfter(tokens, end)];
  if (items.some(item => isItemKnown(item, anchors))) return true;
  // In a list without commas, or with one item per line. Not for practices: “configuring and monitoring SDN”.
  if (!isName(skill)) return false;
  return isTouching(tokens[first], anchors[first - 1]) || isTouching(tokens[end], anchors[end]);
}

const LONGEST_ITEM = 4;

const isTouching = (token: Token | undefined, mark: number | undefined) =>
  mark === 2 && token !== undefined && (token.gap === ' ' || token.gap === '\n');

/** True if the skill has its own line and the line above or below has only tools (“- Java”, “- Git”). Certainty is not passed on between such lines. */
export function isLineAmongNames({ first, end }: TokenRange, { tokens, anchors }: MentionContext): boolean {
  if (!isAfterBreak(tokens[first]) || (end < tokens.length && !isAfterBreak(tokens[end]))) return false;
  return [first - 1, end].some(at => {
    if (anchors[at] !== 2) return false;
    const line = stretchAround(tokens, { first: at, end: at + 1 }, LONGEST_ITEM, isAfterBreak);
    return anchors.subarray(line.first, line.end).every(mark => mark === 2);
  });
}

/** What the items before and after a candidate in its list are: `tools` only, `some` words of a skill, an `other` item, or `none`. */
export const listSides = ({ first, end }: TokenRange, { tokens, anchors }: MentionContext) =>
  [sideOf(itemBefore(tokens, first), anchors), sideOf(itemAfter(tokens, end), anchors)] as const;

function sideOf(item: TokenRange | null, marks: Uint8Array): string {
  if (!item) return 'none';
  const own = marksOf(item, marks);
  if (own.every(mark => mark === 2)) return 'tools';
  return own.some(mark => mark > 0) ? 'some' : 'other';
}

/** True if a comma, a slash or an ampersand stands before the token. */
export const isListGap = (token: Token | undefined) =>
  token?.gap === ',' || token?.gap === '/' || token?.gap === '&';

function itemBefore(tokens: readonly Token[], first: number): TokenRange | null {
  let end = first;
  if (isJoint(tokens, first - 1) && tokens[first]?.gap === ' ') end = first - 1;
  else if (!isListGap(tokens[first])) return null;
  let start = end - 1;
  while (start > 0 && end - start < LONGEST_ITEM && tokens[start]?.gap === ' ' && !isJoint(tokens, start - 1))
    start -= 1;
  return { first: start, end };
}

// “Swift 5, UIKit”: a version belongs to the name before it.
const VERSION = /^\d{1,2}\+?$/;

function itemAfter(tokens: readonly Token[], after: number): TokenRange | null {
  const end = tokens[after]?.gap === ' ' && VERSION.test(tokens[after].norm) ? after + 1 : after;
  let start = end;
  if (isJoint(tokens, end) && (tokens[end]?.gap === ' ' || tokens[end]?.gap === ',')) start = end + 1;
  else if (!isListGap(tokens[end])) return null;
  let stop = start + 1;
  // The last token has no gap behind it.
  while (stop - start < LONGEST_ITEM && tokens[stop]?.gap === ' ' && !isJoint(tokens, stop)) stop += 1;
  return { first: start, end: Math.min(stop, tokens.length) };
}

const isItemKnown = (item: TokenRange | null, marks: Uint8Array): boolean =>
  item !== null && marksOf(item, marks).some(mark => mark > 0);

const marksOf = ({ first, end }: TokenRange, marks: Uint8Array) => marks.subarray(Math.max(0, first), end);
