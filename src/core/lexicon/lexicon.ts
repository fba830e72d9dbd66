import { kept, remembered } from '../text/remembered.ts';
import { normalizeWord, singular } from '../text/tokens.ts';
import type { OwnTerm, SkillKind } from '../types.ts';
import { formsOf } from './forms.ts';
import { type Alias, type Guard, guardWeight, noGuard, type Skill } from './skill.ts';
import { readIndex } from './skill-index.ts';
import { otherWordIndex } from './skill-index-data.ts';
import { skillList } from './skill-list.ts';
import { NOT_BEGUN, restOf, type SkillTable, skillTable, WHOLE } from './skill-table.ts';
import { stopPhrases } from './stop-phrases.ts';
import { branchOf, createTrie, firstWords, type Phrase, type TrieNode, union } from './trie.ts';

/** What the trie has at the end of a phrase: a spelling of a skill, or null for words that are no skill. */
export type LexiconEntry = { readonly skill: Skill; readonly alias: Alias } | { readonly skill: null };

type Lookup = { readonly get: (key: string) => Skill | undefined };

/** Everything known about skills, ready for matching. Skills are parsed when a text first needs them. */
export type Lexicon = {
  /** Every skill; parses them all. */
  readonly skills: readonly Skill[];
  readonly byName: Lookup;
  /** From the folded spelling to the skill. */
  readonly bySpelling: Lookup;
  readonly trie: TrieNode<LexiconEntry>;
};

let builtIn: Lexicon | null = null;
let lastOwn: { readonly key: string; readonly lexicon: Lexicon } | null = null;

/** A term that is in no list. `isExact` marks a name that only this posting has: it counts only in exactly these letters. */
export type UnlistedTerm = OwnTerm & { readonly isExact?: true };

/** The lexicon, extended by the person's own terms and aliases. */
export function getLexicon(ownTerms: readonly UnlistedTerm[] = []): Lexicon {
  builtIn ??= open();
  if (ownTerms.length === 0) return builtIn;
  const key = JSON.stringify(ownTerms);
  if (lastOwn?.key === key) return lastOwn.lexicon;
  const lexicon = withOwnTerms(builtIn, ownTerms);
  lastOwn = { key, lexicon };
  return lexicon;
}

/** The lexicon that ships. Only skills that begin like a word of the text are parsed. */
function open(): Lexicon {
  const table = skillTable(skillList);
  const otherwise = readIndex(otherWordIndex);
  const blocked = createTrie<LexiconEntry>(stopPhrases.map(phrase => [phrase, { skill: null }]));
  const grown = new Map<string, TrieNode<LexiconEntry> | undefined>();
  const grow = (word: string) => union(branchBegun(word, table, otherwise), blocked.next.get(word));
  const spelled = remembered((folded): Skill | null => {
    const isSo = (text: string) => foldSpelling(text) === folded;
    const isSpelled = (number: number) =>
      isSo(table.nameAt(number)) || table.at(number).aliases.some(({ text }) => isSo(text));
    const near = table.written(folded).filter(({ text }) => isSo(text));
    const so = inOrder([...near.map(({ number }) => number), ...otherwise(folded).filter(isSpelled)]);
    // A canonical name always means its own skill, even if another skill has it as an alias; otherwise the spelling with the lightest guard wins.
    const weightOf = (number: number) =>
      Math.min(...table.at(number).aliases.map(({ text, guard }) => (isSo(text) ? guardWeight(guard) : 9)));
    const found =
      so.find(number => isSo(table.nameAt(number))) ?? so.toSorted((a, b) => weightOf(a) - weightOf(b))[0];
    return found === undefined ? null : table.at(found);
  });
  const get = (word: string) => {
    if (!grown.has(word)) grown.set(word, grow(word));
    return grown.get(word);
  };
  return {
    get skills() {
      return table.all();
    },
    byName: { get: table.named },
    bySpelling: { get: folded => spelled(folded) ?? undefined },
    trie: { entries: [], next: { get } },
  };
}

const inOrder = (numbers: readonly number[]) => [...new Set(numbers)].sort((one, other) => one - other);

/** The branch of all spellings that begin with a word; longer spellings are parsed only when a text has their second word, too. */
function branchBegun(
  word: string,
  table: SkillTable,
  otherwise: (word: string) => readonly number[],
): TrieNode<LexiconEntry> | undefined {
  const begun = table.beginning(word);
  const others = otherwise(word);
  if (begun.length === 0 && others.length === 0) return undefined;
  const read = new Map<number, readonly Phrase<LexiconEntry>[]>();
  const isBegun = ({ text }: Alias) => restOf(text.toLowerCase(), text, 0, word) !== NOT_BEGUN;
  const phrasesAt = (number: number) =>
    kept(read, number, () => {
      const phrases = phrasesOf(table.at(number), others.includes(number) ? undefined : isBegun);
      return phrases.filter(([text]) => firstWords(text).includes(word));
    });
  const longer = begun.filter(({ rest }) => rest !== WHOLE);
  const whole = begun.filter(({ rest }) => rest === WHOLE).map(({ number }) => number);
  const { entries } = branchOf(inOrder([...whole, ...others]).flatMap(phrasesAt));
  const isThere =
    entries.length > 0 ||
    [...others, ...longer.map(({ number }) => number)].some(number => phrasesAt(number).length > 0);
  if (!isThere) return undefined;
  const next = new Map<string, TrieNode<LexiconEntry> | undefined>();
  const get = (step: string) => {
    if (next.has(step)) return next.get(step);
    const going = longer.filter(({ rest }) => table.goesOn(rest, step)).map(({ number }) => number);
    // Most following words lead nowhere, and there is no limit to them, so these results are not kept.
    if (going.length + others.length === 0) return undefined;
    next.set(step, branchOf(inOrder([...going, ...others]).flatMap(phrasesAt)).next.get(step));
    return next.get(step);
  };
  return { entries, next: { get } };
}

/** The phrases by which a skill is found: its spellings (only those that `isWanted` accepts), and their forms by rule. */
export function phrasesOf(
  skill: Skill,
  isWanted: (alias: Alias) => boolean = () => true,
): readonly Phrase<LexiconEntry>[] {
  return skill.aliases
    .filter(isWanted)
    .flatMap(alias => [alias, ...formsOf(skill, alias)])
    .map(alias => [alias.text, { skill, alias }] as const);
}

/** The limits of a person's own terms: how many, how long in UTF-16 units, and how many aliases each. */
export const ownTermLimits = { terms: 200, length: 60, aliases: 20 } as const;

function withOwnTerms(base: Lexicon, ownTerms: readonly UnlistedTerm[]): Lexicon {
  const added = new Map<string, Skill>();
  const spelled = new Map<string, Skill>();
  const phrases: Phrase<LexiconEntry>[] = [];
  for (const term of ownTerms.slice(0, ownTermLimits.terms)) {
    const name = term.name.trim().slice(0, ownTermLimits.length);
    if (name === '') continue;
    const folded = foldSpelling(name);
    const known = base.bySpelling.get(folded) ?? spelled.get(folded);
    const skill = known ?? newSkill(name);
    if (!known) added.set(name, skill);
    for (const text of [...(known ? [] : [name]), ...spellingsOf(term)]) {
      const guard = term.isExact ? EXACT : noGuard;
      phrases.push([text, { skill, alias: { text, guard, isOwn: true } }]);
      if (!spelled.has(foldSpelling(text))) spelled.set(foldSpelling(text), skill);
    }
  }
  const own = createTrie(phrases);
  return {
    get skills() {
      return [...base.skills, ...added.values()];
    },
    byName: { get: name => base.byName.get(name) ?? added.get(name) },
    bySpelling: { get: folded => base.bySpelling.get(folded) ?? spelled.get(folded) },
    trie: { entries: [], next: { get: word => union(base.trie.next.get(word), own.next.get(word)) } },
  };
}

const EXACT: Guard = { exactCase: true, needs: 'nothing' };

const newSkill = (name: string): Skill => ({
  name,
  kind: 'tool' satisfies SkillKind,
  aliases: [{ text: name, guard: noGuard }],
  implies: [],
  names: [],
});

const spellingsOf = ({ aliases }: OwnTerm): readonly string[] =>
  aliases
    .slice(0, ownTermLimits.aliases)
    .map(text => text.trim().slice(0, ownTermLimits.length))
    .filter(text => text !== '');

const PLAIN_WORD = /^[A-Za-z0-9]+$/;

/** A spelling in lower case without spaces, hyphens, inner dots and plural: equal for variants of one spelling. */
export function foldSpelling(text: string): string {
  if (PLAIN_WORD.test(text)) return foldLast(text);
  const words = text.trim().split(/[\s\-_‐-―]+/);
  const folded = words.map((word, nth) => (nth < words.length - 1 ? normalizeWord : foldLast)(word));
  return folded.join('').replace(/\s*\/\s*/g, '/');
}

function foldLast(word: string): string {
  const norm = normalizeWord(word);
  const isAcronym = norm.length <= 4 && word === word.toUpperCase();
  return isAcronym || norm.length <= 3 ? norm : singular(norm);
}

/** The skill with this canonical name. */
export const skillByName = (name: string, ownTerms: readonly OwnTerm[] = []): Skill | undefined =>
  getLexicon(ownTerms).byName.get(name);

// The shipped lexicon never changes, so results are kept for good.
const closures = new Map<string, readonly string[]>();

/** Every skill that knowing this one implies, nearest first, without itself: Next.js implies React and JavaScript. */
export function impliedBy(name: string): readonly string[] {
  const known = closures.get(name);
  if (known) return known;
  const { byName } = getLexicon();
  const skill = byName.get(name);
  if (!skill) return [];
  const reached = new Set<string>();
  const queue = [...skill.implies];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (next === name || reached.has(next)) continue;
    reached.add(next);
    queue.push(...(byName.get(next)?.implies ?? []));
  }
  const implied = [...reached];
  closures.set(name, implied);
  return implied;
}
