import { type Alias, isName } from '../lexicon/skill.ts';
import { at } from '../text/at.ts';
import { isAfterBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-lists.ts';
import type { Candidate } from './candidate.ts';

/** What may follow an object that has ended. */
export const ENDS_OBJECT = wordSet(
  `a about across after against all among an and as at because before between both but by during each end every
  for from how if in including into is it its like nor of off on onto or our out over per so such than that the their them
  then these this those through throughout to together toward towards under until up upon using via we when where which
  while who whose will with within without you your`,
);
// Who does this to a part of a thing does it to the thing: “validate data outputs”, “optimize SQL transformations”.
const ON_ANY_PART = /^(?:analy|automat|encrypt|migrat|optimi|profil|transform|tun|validat|visuali)/;
/** “optimize Power Query”, where not all has a capital. */
export const beginsName = (words: readonly Token[]) =>
  words.length === 3 && words.map(({ text }) => (/^\p{Lu}/u.test(text) ? 'N' : 'w')).join('') === 'wNN';
// What belongs to the object without being another one: “optimize query performance”.
const OF_THE_OBJECT = wordSet('performance execution');

/** Does a longer object go on behind a verb and its noun: “manage data pipelines”, “monitor model runs”? */
export function isLongerObject(
  { text, isClause }: Pick<Alias, 'text' | 'isClause'>,
  tokens: readonly Token[],
  end: number,
): boolean {
  const next = tokens[end];
  if (!isClause || !next || (next.gap !== ' ' && next.gap !== '-')) return false;
  if (ON_ANY_PART.test(text)) return beginsName(tokens.slice(end - 2, end + 1));
  return (
    !ENDS_OBJECT.has(next.norm) &&
    !OF_THE_OBJECT.has(next.norm) &&
    !(next.gap === ' ' && /(?:ly|ed)$/.test(next.norm))
  );
}

// Nouns of the trade that are verbs, too.
const ALSO_VERBS = wordSet('build design test');
const BEFORE_VERB = wordSet('to we you they who will can help helps');
/** Verbs that share their object with one beside them. */
export const OTHER_VERBS = wordSet(
  `analyze architect build configure create define deliver deploy design develop evaluate implement improve integrate lead load maintain
  manage manipulate operate own plan query refactor refine scale store support test transform understand update validate write`,
);
// What follows somebody told to do something, and no tool.
const AFTER_IMPERATIVE = wordSet(
  'a an the it this that these those what our your my their together forward beyond fast quickly',
);
// Names of tools that somebody may be told to do, and what follows where none is: “Sketch screens”, but “Sketch or Figma”.
const NAMED_AS_VERBS = wordSet('access dash make play render segment sketch slack stitch zoom');
const AFTER_NAME = wordSet('is are was or and with on in for as at by plus preferred required experience');
/** Is a word that is a tool only in the right company the verb of its clause: “wherever you go”, “Move fast, stay steady”? */
export function isPlainVerb(
  { alias, first, end }: Candidate,
  tokens: readonly Token[],
  isBeforeNounOfTrade: boolean,
): boolean {
  const [before, token, next] = [tokens[first - 1], at(tokens, first), tokens[end]];
  if (alias.guard.needs === 'nothing' || end - first > 1 || next?.gap !== ' ') return false;
  if (isAfterBreak(token))
    return (
      AFTER_IMPERATIVE.has(next.norm) ||
      (NAMED_AS_VERBS.has(token.norm) &&
        !isBeforeNounOfTrade &&
        !AFTER_NAME.has(next.norm) &&
        /^\p{Ll}+$/u.test(next.text))
    );
  if (token.gap !== ' ') return false;
  return token.text === token.text.toLowerCase() && BEFORE_VERB.has(before?.norm ?? '');
}

const PURPOSE = wordSet('to that which so');
const REACH = 12;

/** Is a word of a name the verb of its clause: “to build tools”, “design and build systems”, “Build tools and workflows that reduce …”, “Acme builds tools”? */
export function isVerbHere(candidate: Candidate, tokens: readonly Token[]): boolean {
  if (isVerbOfOther(candidate, tokens)) return true;
  const { skill, first, end } = candidate;
  const token = tokens[first];
  if (!token || isName(skill) || end - first < 2 || !ALSO_VERBS.has(token.norm)) return false;
  const [before, further] = [tokens[first - 1], tokens[first - 2]];
  if (token.gap === ' ' && BEFORE_VERB.has(before?.norm ?? '')) return true;
  const isJoined = before?.norm === 'and' || before?.norm === 'or';
  const isOther = further !== undefined && further.norm !== token.norm && OTHER_VERBS.has(further.norm);
  if (isJoined && token.gap === ' ' && isOther) return true;
  return (isAfterBreak(token) || isJoined) && isAllSmall(tokens, first + 1, end) && hasPurpose(tokens, end);
}

// Who does something: “the platform that powers BI”, “it transforms data”.
const SUBJECTS = wordSet('that which who it he she team company');

/** Is a name’s first word a verb of somebody else: “Acme builds tools”, “that powers BI”? A name’s plural is its last word’s. */
function isVerbOfOther({ alias, first, end }: Candidate, tokens: readonly Token[]): boolean {
  const { text, isClause } = alias;
  const [before, token] = [tokens[first - 1], tokens[first]];
  if (isClause || !before || token?.gap !== ' ' || end - first < 2 || token.single === token.norm)
    return false;
  if (!text.toLowerCase().startsWith(`${token.single} `) || token.text !== token.text.toLowerCase())
    return false;
  return SUBJECTS.has(before.norm) || (ALSO_VERBS.has(token.single) && /^\p{Lu}/u.test(before.text));
}

// “Build Tools” is a heading.
const isAllSmall = (tokens: readonly Token[], from: number, end: number) =>
  tokens.slice(from, end).every(({ text }) => text === text.toLowerCase());

function hasPurpose(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < Math.min(tokens.length, end + REACH); at += 1) {
    const { gap, norm } = tokens[at] as Token;
    if (gap === '|' || gap === '\n' || gap === '(') return false;
    if (PURPOSE.has(norm)) return true;
  }
  return false;
}
