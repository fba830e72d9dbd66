import { remembered } from '../text/remembered.ts';
import { normalizeWord, singular } from '../text/tokens.ts';
import type { OwnTerm, SkillKind } from '../types.ts';
import { blockers } from './blockers.ts';
import { formsOf } from './forms.ts';
import { type Alias, noGuard, type Skill, skillTable } from './skill.ts';
import { bucketOf, readIndex } from './skill-index.ts';
import { firstWordIndex } from './skill-index-data.ts';
import { skillList } from './skill-list.ts';
import { branchOf, createTrie, type Phrase, type TrieNode, union } from './trie.ts';

/** What the trie holds at the end of a phrase: a spelling of a skill, or null for words that are no skill. */
export type LexiconEntry = { readonly skill: Skill; readonly alias: Alias } | { readonly skill: null };

type Lookup = { readonly get: (key: string) => Skill | undefined };

/** All that is known of skills, ready for matching. What no text has needed yet has not been read. */
export type Lexicon = {
  /** Every skill; reads them all. */
  readonly skills: readonly Skill[];
  readonly byName: Lookup;
  /** From the folded spelling to the skill. */
  readonly bySpelling: Lookup;
  readonly trie: TrieNode<LexiconEntry>;
};

let builtIn: Lexicon | null = null;
let lastOwn: { readonly key: string; readonly lexicon: Lexicon } | null = null;

/** The lexicon, with a person's own terms and aliases where there are any. */
export function getLexicon(ownTerms: readonly OwnTerm[] = []): Lexicon {
  builtIn ??= open();
  if (ownTerms.length === 0) return builtIn;
  const key = JSON.stringify(ownTerms);
  if (lastOwn?.key === key) return lastOwn.lexicon;
  const lexicon = withOwnTerms(builtIn, ownTerms);
  lastOwn = { key, lexicon };
  return lexicon;
}

/** The lexicon that ships: an index says which skills a word or a spelling needs, and only those are read. */
function open(): Lexicon {
  const table = skillTable(skillList);
  const index = readIndex(firstWordIndex);
  const blocked = createTrie<LexiconEntry>(blockers.map(phrase => [phrase, { skill: null }]));
  const grown = new Map<string, TrieNode<LexiconEntry> | undefined>();
  const grow = (word: string) => {
    const phrases = index.at(word).flatMap(id => phrasesOf(table.at(id)));
    const skills = phrases.length === 0 ? undefined : branchOf(word, phrases);
    return union(skills, blocked.next.get(word));
  };
  const spelledAs = remembered((beginning): ReadonlyMap<string, Skill> => {
    const found = new Map<string, Skill>();
    // The first of several counts.
    const near = index
      .bucket(beginning)
      .map(id => table.at(id))
      .toReversed();
    for (const skill of near) for (const { text } of skill.aliases) found.set(foldSpelling(text), skill);
    // A canonical name always means its own skill, whatever other skill lists it as an alias.
    for (const skill of near) found.set(foldSpelling(skill.name), skill);
    return found;
  });
  const get = (word: string) => {
    if (!grown.has(word)) grown.set(word, grow(word));
    return grown.get(word);
  };
  return {
    get skills() {
      return table.all();
    },
    byName: { get: name => table.named(name) },
    bySpelling: { get: folded => spelledAs(bucketOf(folded)).get(folded) },
    trie: { entries: [], next: { get } },
  };
}

/** Every phrase by which a skill is found: its spellings, and their forms by rule. */
export function phrasesOf(skill: Skill): readonly Phrase<LexiconEntry>[] {
  return skill.aliases
    .flatMap(alias => [alias, ...formsOf(skill, alias)])
    .map(alias => [alias.text, { skill, alias }] as const);
}

/** How much of a person's own terms is used: how many, how long in UTF-16 units, with how many other spellings. */
export const ownTermLimits = { terms: 200, length: 60, aliases: 20 } as const;

function withOwnTerms(base: Lexicon, ownTerms: readonly OwnTerm[]): Lexicon {
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
      phrases.push([text, { skill, alias: { text, guard: noGuard, isOwn: true } }]);
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

/** A spelling without letter case, spaces, hyphens, dots inside and plural: what two spellings share. */
export function foldSpelling(text: string): string {
  if (PLAIN_WORD.test(text)) return foldLast(text);
  const words = text.trim().split(/[\s\-_‐-―]+/);
  const last = foldLast(words.pop() ?? '');
  return (words.map(normalizeWord).join('') + last).replace(/\s*\/\s*/g, '/');
}

function foldLast(word: string): string {
  const norm = normalizeWord(word);
  const isAcronym = norm.length <= 4 && word === word.toUpperCase();
  return isAcronym || norm.length <= 3 ? norm : singular(norm);
}

/** The skill of that canonical name. */
export function skillByName(name: string, ownTerms: readonly OwnTerm[] = []): Skill | undefined {
  return getLexicon(ownTerms).byName.get(name);
}

// The lexicon that ships never changes, so neither does the answer.
const closures = new Map<string, readonly string[]>();

/** Every skill that knowing this one implies, nearest first, without itself (Next.js: React, JavaScript). */
export function impliedBy(name: string): readonly string[] {
  const { byName } = getLexicon();
  const skill = byName.get(name);
  if (!skill) return [];
  const known = closures.get(name);
  if (known) return known;
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
