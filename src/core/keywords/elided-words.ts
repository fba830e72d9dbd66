import { objectVerbs, saysName } from '../lexicon/forms.ts';
import type { LexiconEntry } from '../lexicon/lexicon.ts';
import { type Alias, isName, type Skill } from '../lexicon/skill.ts';
import { firstStep, step, type TrieNode } from '../lexicon/trie.ts';
import { beginsLine, isAfterBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-lists.ts';
import type { TokenMention, TokenRange } from './candidate.ts';
import { beginsName, ENDS_OBJECT, isLongerObject, OTHER_VERBS } from './is-clause.ts';
import { isJoint } from './mention-features.ts';
import { isNamed } from './name-runs.ts';
import { SKILL_NOUNS_AFTER } from './sense-features.ts';

const LONGEST_ITEM = 3;
const LONGEST_SHARED = 2;
const MOST_ITEMS = 8;

type Trie = TrieNode<LexiconEntry>;

/** Finds practices in lists whose items share a word (“unit, integration and end-to-end tests”), and names that share their first (“Spring (Boot, Data)”). */
export function elidedWordMentions(
  text: string,
  tokens: readonly Token[],
  trie: Trie,
): readonly TokenMention[] {
  const mentions: TokenMention[] = [];
  const add: Add = (words, first, end, isMeant = isSort) => {
    const skill = skillOf(words, trie, isMeant);
    if (skill) mentions.push({ skill, first, end });
    return skill !== null;
  };
  const isTool = (words: readonly Token[]) => skillOf(words, trie, isName) !== null;
  for (const [at, { norm }] of tokens.entries()) {
    if (objectVerbs.has(norm)) withModifier(tokens, at, add);
    const next = at === 0 ? null : afterSeparator(tokens, at);
    if (next !== null) {
      withTail(tokens, at, next, add);
      withObject(tokens, at, next, add);
      withMaker(tokens, at, add, isTool);
    } else if (at > 0 && opensList(text, tokens, at)) withTopic(text, tokens, at, add, isTool);
  }
  return mentions;
}

type Add = (words: readonly Token[], first: number, end: number, isMeant?: IsMeant) => boolean;

type IsMeant = (skill: Skill, alias: Alias) => boolean;

/** “profile and tune queries”: the verb that ends before `end`, with the object of the verb behind it. */
function withObject(tokens: readonly Token[], end: number, next: number, add: Add): void {
  const [verb, other] = [tokens[end - 1] as Token, tokens[next] as Token];
  if (!isOtherVerb(other, verb.norm.endsWith('ing'))) return;
  for (let to = itemEnd(tokens, next); to > next + 1; to -= 1) {
    const isWhole = (text: string) => !isLongerObject({ text, isClause: true }, tokens, to);
    const isMeant: IsMeant = (_, { text, isClause }) => !!isClause && isWhole(text) && isWhole(other.norm);
    if (add([verb, ...asNext(tokens.slice(next + 1, to))], end - 1, to, isMeant)) return;
  }
}

const DETERMINERS = wordSet('all any each every its our the these this those');

/** “review the code”, “deploy predictive models”: a verb and its object, with one or two words between them. */
function withModifier(tokens: readonly Token[], at: number, add: Add): void {
  const isBeside = (place: number) => tokens[place]?.gap === ' ';
  const first = DETERMINERS.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  for (const object of first === at + 1 ? [at + 2] : [first, first + 1]) {
    const [between, end] = [tokens.slice(first, object), object + 1];
    if (!isBeside(at + 1) || !isBeside(object - 1) || !isBeside(object)) return;
    if (between.some(({ norm }) => ENDS_OBJECT.has(norm) || norm === 'personal')) return;
    if (tokens[end]?.norm === 'of' || beginsName(tokens.slice(object - 2, end))) continue;
    const isMeant: IsMeant = (skill, alias) => saysName(skill, alias) && !isLongerObject(alias, tokens, end);
    if (add([tokens[at] as Token, tokens[object] as Token], at, end, isMeant)) return;
  }
}

// Last words that belong to all items of a list. Other nouns belong to their own item alone: “data and product teams”.
const HEADS = wordSet(
  'test testing learning security database computing design modeling management programming application schema optimization development',
);
// These belong only to the nearest items before their own: “Product, Marketing, Finance and Country Management”, “SQL, ETL development”.
const NEAR_HEADS: ReadonlyMap<string, number> = new Map([
  ['design', 2],
  ['modeling', 2],
  ['management', 2],
  ['development', 1],
]);
const nearOf = (token: Token | undefined) => NEAR_HEADS.get(token?.single ?? '') ?? Number.POSITIVE_INFINITY;

/** “unit and integration tests”: the item that ends before `end`, with the last words of a later item. */
function withTail(tokens: readonly Token[], end: number, next: number, add: Add): void {
  let from = next;
  for (let count = 0; count < MOST_ITEMS; count += 1) {
    for (const tail of tailsOf(tokens, from)) {
      if (count >= nearOf(tokens[tail.first])) continue;
      for (const first of startsOf(tokens, end)) {
        if (isPlural(tokens[end - 1])) continue;
        const words = [...tokens.slice(first, end), ...tokens.slice(tail.first, tail.end)];
        if (add(words, first, tail.end, (skill, { isClause }) => isSort(skill) && !isClause)) return;
      }
    }
    const after = itemEnd(tokens, from);
    const following = afterSeparator(tokens, after);
    if (following === null || isComplete(tokens.slice(from, after))) return;
    from = following;
  }
}

// An item in the plural, or with a word like “of” or “with”, is complete, and the list ends with it.
const isComplete = (item: readonly Token[]) =>
  isPlural(item.at(-1)) || item.some(({ norm }) => SMALL_WORDS.has(norm));

const SMALL_WORDS = wordSet('of for in on at with to the our your a an including');
const isPlural = (token: Token | undefined) => token !== undefined && token.single !== token.norm;

/** The words that may end the item which begins at `from`: one or two words, after at least one word of its own. */
function tailsOf(tokens: readonly Token[], from: number) {
  const tails: TokenRange[] = [];
  const end = itemEnd(tokens, from, LONGEST_ITEM + LONGEST_SHARED);
  const isFar = (at: number) => wordsIn(tokens, from, at) > nearOf(tokens[at]);
  for (let first = from + 1; first <= Math.min(end - 1, from + LONGEST_ITEM); first += 1) {
    if (tokens[first - 1]?.gap !== '-' && SMALL_WORDS.has((tokens[first - 1] as Token).norm)) break;
    // “safe-by-design” and “engineering own experiment design” close no list.
    if (!HEADS.has((tokens[first] as Token).single) || tokens[first]?.gap === '-' || isFar(first)) continue;
    for (let last = Math.min(end, first + LONGEST_SHARED); last > first; last -= 1)
      tails.push({ first, end: last });
  }
  return tails;
}

const wordsIn = (tokens: readonly Token[], from: number, end: number) =>
  1 + tokens.slice(from + 1, end).filter(({ gap }) => gap !== '-').length;

/** Where the item that ends before `end` may begin: at any of its words, the farthest first. */
function startsOf(tokens: readonly Token[], end: number): readonly number[] {
  const starts: number[] = [];
  for (let first = end - 1; first >= Math.max(0, end - LONGEST_ITEM) && !isJoint(tokens, first); first -= 1) {
    if (!isVerb(tokens[first]) && !isRestOfName(tokens, first)) starts.unshift(first);
    const gap = tokens[first]?.gap;
    if (gap !== ' ' && gap !== '-') break;
  }
  return starts;
}

// “Medallion architecture” is one name: a word in small letters right after a word with a capital.
function isRestOfName(tokens: readonly Token[], first: number): boolean {
  const [before, token] = [tokens[first - 1], tokens[first]];
  if (!before || token?.gap !== ' ' || isAfterBreak(before)) return false;
  return before.text !== before.text.toLowerCase() && token.text === token.text.toLowerCase();
}

// “design and build systems”, “reviewing and auditing code” share their object, not a last word.
const VERBS = wordSet('design change process monitor document review optimize secure');
const isVerb = (token: Token | undefined) =>
  token !== undefined && (VERBS.has(token.norm) || token.norm.endsWith('ing'));

// True for a verb that may share its object with another verb.
const isOtherVerb = ({ norm }: Token, isGerund: boolean) =>
  isGerund ? norm.endsWith('ing') : VERBS.has(norm) || OTHER_VERBS.has(norm);

// These words are no maker's name, even with a capital.
const KINDS = wordSet('cloud web data mobile database');

/** “testing (unit, integration)”, “Spring ecosystem (Boot, Data)”: the word before a bracket or colon, with every item after it. */
function withTopic(
  text: string,
  tokens: readonly Token[],
  at: number,
  add: Add,
  isTool: (words: readonly Token[]) => boolean,
): void {
  const head = tokens[at - 1] as Token;
  const isOver = (to: number) =>
    tokens[at]?.gap === '(' && text.slice(head.end, tokens[to]?.start).includes(')');
  const topic = HEADS.has(head.single) ? asNext([head]) : null;
  const makers = [head, tokens[Math.max(0, at - (head.gap === ' ' ? 2 : 1))] as Token].filter(
    maker => isNamed(maker) && !KINDS.has(maker.single),
  );
  let from: number | null = at;
  for (let count = 0; from !== null && !isOver(from) && count < MOST_ITEMS; count += 1) {
    const [first, end] = [from, itemEnd(tokens, from)];
    const item = tokens.slice(first, end);
    if (topic) add([...item, ...topic], first, end);
    // “Spark (SQL, Python)” names two languages.
    else if (isNamed(item[0] as Token) && !isTool(item))
      makers.some(maker => add([maker, ...asNext(item)], first, end, isName));
    from = afterSeparator(tokens, end);
  }
}

/** “Spring MVC/Boot”: the first word of a name, with the word that a stroke puts in place of its second. */
function withMaker(
  tokens: readonly Token[],
  at: number,
  add: Add,
  isTool: (words: readonly Token[]) => boolean,
): void {
  const [maker, own, other] = tokens.slice(Math.max(0, at - 2)) as [Token, Token, Token | undefined];
  if (other?.gap !== '/' || own.gap !== ' ' || !isNamed(maker) || !isNamed(other)) return;
  // “Microsoft Office/Project management”: if a longer item follows the stroke, the word does not replace anything.
  const behind = tokens[at + 1]?.norm ?? '';
  if (itemEnd(tokens, at) > at + 1 && !SMALL_WORDS.has(behind) && !SKILL_NOUNS_AFTER.has(behind)) return;
  if (isTool([maker, own]) && !isTool([other])) add([maker, { ...other, gap: ' ' }], at, at + 1, isName);
}

function opensList(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = tokens.slice(at - 1, at + 1) as [Token, Token];
  if (afterSeparator(tokens, itemEnd(tokens, at)) === null) return false;
  return token.gap === '(' || (token.gap === '|' && /^ ?:/.test(text.slice(before.end, token.start)));
}

// “and/or”, “, and also”.
const MOST_JOINTS = 3;

/** Where the next item of a list begins if an item ends before the token `at`; null if no list continues there. */
function afterSeparator(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  const isBroken = token.gap === ',' || token.gap === '/' || token.gap === '&';
  const isJoined = isJoint(tokens, at) && (token.gap === ' ' || token.gap === ',');
  if (!isBroken && !isJoined) return null;
  let next = at;
  while (next - at < MOST_JOINTS && isJoint(tokens, next)) next += 1;
  return next < tokens.length && (next === at || tokens[next]?.gap === ' ') ? next : null;
}

/** Where the item that begins at `from` ends: before a joint or a gap that is neither space nor hyphen, after `most` words at the latest. */
function itemEnd(tokens: readonly Token[], from: number, most = LONGEST_ITEM): number {
  let end = from + 1;
  while (end < tokens.length && end - from < most && !isJoint(tokens, end)) {
    const gap = tokens[end]?.gap;
    if (gap !== ' ' && gap !== '-') break;
    end += 1;
  }
  return end;
}

const asNext = (words: readonly Token[]) =>
  words.map((word, at) => (at === 0 ? { ...word, gap: ' ' as const } : word));

// The lexicon has “Relational databases” among the databases, but it is a kind of thing, as practices are.
const isSort = (skill: Skill) => !isName(skill) || skill.kind === 'database';

/** The skill that the words name together, if this spelling counts without any condition; null if there is none. */
function skillOf(words: readonly Token[], trie: Trie, isMeant: IsMeant): Skill | null {
  const [first, ...rest] = words;
  let node = first && !first.inAddress ? firstStep(trie, first) : undefined;
  for (const word of rest) node = node && !beginsLine(word) ? step(node, word) : undefined;
  for (const entry of node?.entries ?? []) {
    if (entry.skill && isMeant(entry.skill, entry.alias) && entry.alias.guard.needs === 'nothing')
      return entry.skill;
  }
  return null;
}
