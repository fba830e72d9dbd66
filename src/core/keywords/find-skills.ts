import { getLexicon, type Lexicon, type LexiconEntry } from '../lexicon/lexicon.ts';
import { firstStep, step, type TrieNode } from '../lexicon/trie.ts';
import { beginsLine, singular, type Token, tokenize } from '../text/tokens.ts';
import type { OwnTerm, Span } from '../types.ts';
import { bendsNames, unbent } from './bent-names.ts';
import {
  type Candidate,
  countTools,
  type GuardContext,
  spanOf,
  type TokenMention,
  toolsOf,
  withVersion,
} from './candidate.ts';
import { elidedWordMentions } from './elided-words.ts';
import { isLongerObject, isVerbHere } from './is-clause.ts';
import { isSkillHere, needsBeside } from './is-skill-here.ts';
import { markAnchors } from './mark-anchors.ts';
import { isJoint } from './mention-features.ts';
import { isShortForOther, longFormEnd, settled } from './short-forms.ts';
import { spellingAt } from './spelling-at.ts';
import { splitGluedWords } from './split-glued-words.ts';

/** A skill named in a text. */
export type SkillMention = { readonly name: string; readonly span: Span };

/** Every skill that a text names, in reading order: the longest match wins, guards are applied. Linear in the text's length. */
export function findSkills(text: string, ownTerms: readonly OwnTerm[] = []): readonly SkillMention[] {
  const tokens = tokensOf(text, ownTerms);
  return [...mentionsIn(text, tokens, ownTerms)]
    .sort(inReadingOrder)
    .map(mention => ({ name: mention.skill.name, span: withVersion(text, spanOf(tokens, mention)) }));
}

/** The tokens in which skills are looked for; glued words (“HTMLExperience”) are split. */
export function tokensOf(text: string, ownTerms: readonly OwnTerm[] = []): readonly Token[] {
  const { trie } = getLexicon(ownTerms);
  const nodeOf = (norm: string) => trie.next.get(norm) ?? trie.next.get(singular(norm));
  const isSkill = (norm: string) => nodeOf(norm)?.entries.some(entry => entry.skill !== null) ?? false;
  const tokens = splitGluedWords(tokenize(text), norm => nodeOf(norm) !== undefined, isSkill);
  const goesOn = (norm: string, { norm: before }: Token) =>
    trie.next.get(before)?.next.get(norm) !== undefined;
  return bendsNames(text)
    ? unbent(tokens, (norm, before) => isSkill(norm) || (before !== undefined && goesOn(norm, before)))
    : tokens;
}

/** A text after reading, before anything is decided: for each place the skills that may be named there. */
export type ReadText = GuardContext & { readonly candidates: readonly (readonly Candidate[])[] };

/** Reads the words of a text for `mentionsIn`. */
export function readText(text: string, tokens: readonly Token[], { trie }: Lexicon): ReadText {
  const candidates = collectCandidates(tokens, trie);
  const anchors = markAnchors(candidates, tokens);
  return { text, tokens, candidates, anchors, tools: toolsOf(countTools(anchors)) };
}

/** The same as `findSkills`, with tokens in place of character spans. */
export function mentionsIn(
  text: string,
  tokens: readonly Token[],
  ownTerms: readonly OwnTerm[] = [],
): readonly TokenMention[] {
  const lexicon = getLexicon(ownTerms);
  const context = readText(text, tokens, lexicon);
  const { candidates } = context;
  const namesAt = (first: number) => candidatesAt(tokens, first, lexicon.trie).choices;
  const mentions: TokenMention[] = [];
  let covered = 0;
  let longEnd = 0;
  for (const [at, [one]] of candidates.entries()) {
    // “CISM (Certified Information Security Manager)”: the words in brackets name what the letters do, and nothing of their own.
    if (!one || one.first < covered || one.end < longEnd) continue;
    const choices = settled(candidates, at, tokens);
    const before = mentions.at(-1);
    const chosen = choices.find(
      choice => isSkillHere(choice, context) && !isShortForOther(choice, tokens, before, namesAt),
    );
    if (!chosen) continue;
    covered = reachOf(chosen, candidates, at);
    longEnd = longFormEnd(tokens, { first: chosen.first, end: covered });
    // A spelling of two skills (“API gateway”) names both. If its context word stands beside it, one is meant: “GTM” beside “GA4”.
    const twins = choices.filter(
      choice =>
        choice === chosen ||
        (!needsBeside(chosen) && choice.end === chosen.end && isSkillHere(choice, context)),
    );
    for (const skill of new Set(twins.map(twin => twin.skill))) {
      const mention = { skill, first: chosen.first, end: covered };
      mentions.push(mention, ...namedInside(mention, tokens, lexicon));
    }
  }
  return merged(mentions, elidedWordMentions(text, tokens, lexicon.trie));
}

/** Where a skill's words end: those of another of its spellings that begins within them count too, as in “Microsoft SQL” and “SQL Server”. */
function reachOf(chosen: Candidate, candidates: readonly (readonly Candidate[])[], at: number): number {
  let { end } = chosen;
  for (let next = at + 1; (candidates[next]?.[0]?.first ?? end) < end; next += 1)
    end = Math.max(end, ...(candidates[next] ?? []).map(one => (one.skill === chosen.skill ? one.end : 0)));
  return end;
}

/** For every token that may begin a skill, the skills it may begin, longest first. A stop phrase hides those inside it: “in spring” is a season. */
export function collectCandidates(
  tokens: readonly Token[],
  trie: TrieNode<LexiconEntry>,
): readonly (readonly Candidate[])[] {
  const all: (readonly Candidate[])[] = [];
  let blockedUntil = 0;
  for (let first = 0; first < tokens.length; first += 1) {
    const { choices, blockedEnd } = candidatesAt(tokens, first, trie);
    const beyond = choices.filter(choice => choice.end > blockedUntil);
    if (blockedEnd > (choices[0]?.end ?? 0)) blockedUntil = Math.max(blockedUntil, blockedEnd);
    else if (beyond.length > 0) all.push(beyond);
  }
  return all;
}

type Candidates = { readonly choices: readonly Candidate[]; readonly blockedEnd: number };

const NO_CANDIDATES: Candidates = { choices: [], blockedEnd: 0 };

/** The skills that may begin at a token, longest first, and how far a stop phrase that begins there reaches. */
function candidatesAt(tokens: readonly Token[], first: number, trie: TrieNode<LexiconEntry>): Candidates {
  const token = tokens[first];
  let node = token && !token.inAddress ? firstStep(trie, token) : undefined;
  if (!node) return NO_CANDIDATES;
  const choices: Candidate[] = [];
  let blockedEnd = 0;
  let isBroken = false;
  for (let at = first; node; at += 1) {
    for (const entry of isBroken && at < first + FEWEST_OVER_BREAK - 1 ? [] : node.entries) {
      if (entry.skill === null)
        blockedEnd = isSecondName(tokens, first) ? blockedEnd : Math.max(blockedEnd, at + 1);
      else {
        const alias = spellingAt(entry, tokens, first, at);
        const choice = alias && { skill: entry.skill, alias, first, end: at + 1 };
        if (choice && isWhole(choice, tokens)) choices.push(choice);
      }
    }
    const next = tokens[at + 1];
    isBroken ||= next !== undefined && beginsLine(next);
    node = next && !next.inAddress ? step(node, next) : undefined;
  }
  return { choices: choices.sort(longestFirst), blockedEnd };
}

/** A name needs at least this many words to continue over a line break before a capital: a shorter one may be two names on two lines. */
const FEWEST_OVER_BREAK = 3;

// “Python or Go to automate …”: beside another name it is a name, not the beginning of a stop phrase.
const isSecondName = (tokens: readonly Token[], first: number): boolean =>
  isJoint(tokens, first - 1) &&
  [tokens[first], tokens[first - 2]].every(token => token !== undefined && /^\p{Lu}/u.test(token.text)) &&
  tokens[first]?.gap === ' ';

const isWhole = (candidate: Candidate, tokens: readonly Token[]) =>
  !isLongerObject(candidate.alias, tokens, candidate.end) && !isVerbHere(candidate, tokens);

/** Longest first; of equal length, spellings that need a certain word beside them, then those with the lightest guard. */
const longestFirst = (a: Candidate, b: Candidate): number => b.end - a.end || weightOf(a) - weightOf(b);

const weightOf = (one: Candidate): number =>
  needsBeside(one) ? 0 : one.alias.guard.needs === 'nothing' ? 1 : 2;

/** Skills named inside a longer name, if the lexicon says so and their words are there: “Git branching” names Git, “Django REST” Django. */
function namedInside(mention: TokenMention, tokens: readonly Token[], lexicon: Lexicon) {
  const inside: TokenMention[] = [];
  for (const name of mention.skill.names) {
    const skill = lexicon.byName.get(name);
    for (let first = mention.first; skill && first < mention.end; first += 1) {
      const { choices } = candidatesAt(tokens, first, lexicon.trie);
      const found = choices.find(
        ({ skill: other, alias, end }) =>
          other === skill && end <= mention.end && (!alias.guard.exactCase || alias.text === name),
      );
      if (!found) continue;
      inside.push({ skill, first, end: found.end, isInside: true });
      break;
    }
  }
  return inside;
}

function merged(mentions: readonly TokenMention[], extra: readonly TokenMention[]): readonly TokenMention[] {
  if (extra.length === 0) return mentions;
  const fresh = extra.filter(
    one =>
      !mentions.some(other => one.first < other.end && other.first < one.end && one.skill === other.skill),
  );
  return [...mentions, ...fresh].sort(inReadingOrder);
}

/** Orders mentions by their first word, then the shorter first. */
export const inReadingOrder = (a: TokenMention, b: TokenMention) => a.first - b.first || a.end - b.end;
