import { normalizeWord, singular } from '../text/tokens.ts';
import type { OwnTerm, SkillKind } from '../types.ts';
import { blockers } from './blockers.ts';
import { type Alias, noGuard, parseSkills, type Skill } from './skill.ts';
import { skillList } from './skill-list.ts';
import { createTrie, type TrieNode } from './trie.ts';

/** What the trie holds at the end of a phrase: a spelling of a skill, or null for words that are no skill. */
export type LexiconEntry = { readonly skill: Skill; readonly alias: Alias } | { readonly skill: null };

/** All that is known of skills, ready for matching. */
export type Lexicon = {
  readonly skills: readonly Skill[];
  readonly byName: ReadonlyMap<string, Skill>;
  /** From the folded spelling to the skill. */
  readonly bySpelling: ReadonlyMap<string, Skill>;
  readonly trie: TrieNode<LexiconEntry>;
};

let builtIn: Lexicon | null = null;
let lastOwn: { readonly key: string; readonly lexicon: Lexicon } | null = null;

/** The lexicon, with a person's own terms and aliases where there are any. Built once, on first use. */
export function getLexicon(ownTerms: readonly OwnTerm[] = []): Lexicon {
  if (ownTerms.length === 0) {
    builtIn ??= build(parseSkills(skillList));
    return builtIn;
  }
  const key = JSON.stringify(ownTerms);
  if (lastOwn?.key === key) return lastOwn.lexicon;
  const lexicon = build(withOwnTerms(getLexicon().skills, ownTerms));
  lastOwn = { key, lexicon };
  return lexicon;
}

function build(skills: readonly Skill[]): Lexicon {
  const bySpelling = new Map<string, Skill>();
  const phrases: [string, LexiconEntry][] = [];
  for (const skill of skills) {
    for (const alias of skill.aliases) {
      phrases.push([alias.text, { skill, alias }]);
      const folded = foldSpelling(alias.text);
      if (!bySpelling.has(folded)) bySpelling.set(folded, skill);
    }
  }
  // A canonical name always means its own skill, whatever other skill lists it as an alias.
  for (const skill of skills) bySpelling.set(foldSpelling(skill.name), skill);
  for (const phrase of blockers) phrases.push([phrase, { skill: null }]);
  const byName = new Map(skills.map(skill => [skill.name, skill]));
  return { skills, byName, bySpelling, trie: createTrie(phrases) };
}

/** How much of a person's own terms is used: how many, how long in UTF-16 units, with how many other spellings. */
export const ownTermLimits = { terms: 200, length: 60, aliases: 20 } as const;

function withOwnTerms(skills: readonly Skill[], ownTerms: readonly OwnTerm[]): readonly Skill[] {
  const merged = new Map(skills.map(skill => [foldSpelling(skill.name), skill]));
  for (const term of ownTerms.slice(0, ownTermLimits.terms)) {
    const name = term.name.trim().slice(0, ownTermLimits.length);
    if (name === '') continue;
    const known = merged.get(foldSpelling(name)) ?? getLexicon().bySpelling.get(foldSpelling(name));
    const added = term.aliases
      .slice(0, ownTermLimits.aliases)
      .map(text => ({ text: text.trim().slice(0, ownTermLimits.length), guard: noGuard }));
    const base = known ?? {
      name,
      kind: 'tool' as SkillKind,
      aliases: [{ text: name, guard: noGuard }],
      implies: [],
      names: [],
    };
    merged.set(foldSpelling(base.name), {
      ...base,
      aliases: [...base.aliases, ...added.filter(a => a.text !== '')],
    });
  }
  return [...merged.values()];
}

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
