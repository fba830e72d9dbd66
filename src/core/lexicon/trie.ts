import { grouped } from '../text/grouped.ts';
import { kept } from '../text/remembered.ts';
import { type Gap, normalizeWord, plainWord, singular, type Token, tokenize } from '../text/tokens.ts';

/** A node of the trie: the entries of phrases that end here, and the nodes for each next word. */
export type TrieNode<Entry> = {
  readonly entries: readonly Entry[];
  readonly next: { readonly get: (step: string) => TrieNode<Entry> | undefined };
};

type Branch<Entry> = { readonly entries: Entry[]; readonly next: Map<string, Branch<Entry>> };
/** Words, with what they stand for. */
export type Phrase<Entry> = readonly [words: string, entry: Entry];

/** A trie of phrases, whose last word is found in singular and plural. A phrase is added when a text first has its first word. */
export function createTrie<Entry>(phrases: readonly Phrase<Entry>[]): TrieNode<Entry> {
  const waiting = grouped(
    phrases.flatMap(phrase => firstWords(phrase[0]).map(word => [word, phrase] as const)),
  );
  const grown = new Map<string, TrieNode<Entry>>();
  const get = (word: string) => {
    const due = waiting.get(word);
    if (due && !grown.has(word)) grown.set(word, branchOf(due));
    return grown.get(word);
  };
  return { entries: [], next: { get } };
}

/** The words by which a phrase is looked up: its first word; if that is the whole phrase, its singular, too. */
export function firstWords(phrase: string): readonly string[] {
  const plain = plainWord(phrase);
  const first = plain === null ? tokenize(phrase)[0] : { text: plain, norm: normalizeWord(plain) };
  if (!first) return [];
  const isAll = first.text.length === phrase.length;
  const single = isAll ? singularOf(first) : null;
  return single === null ? [first.norm] : [first.norm, single];
}

/** Another form by which a last word is found: its singular, “test” for “testing” (“smoke tests”), “analyze” for “analysis” (“risk analyses”); or null. */
export function singularOf({ text, norm }: Pick<Token, 'text' | 'norm'>): string | null {
  if (norm === 'testing') return 'test';
  if (norm === 'analysis') return 'analyze';
  const single = singular(norm);
  return single !== norm && single.length > 2 && text !== text.toUpperCase() ? single : null;
}

/** The node for phrases that begin with the same word. */
export function branchOf<Entry>(phrases: readonly Phrase<Entry>[]): TrieNode<Entry> {
  const branch = newBranch<Entry>();
  for (const [words, entry] of phrases) {
    const rest = tokenize(words).slice(1);
    const last = rest.pop();
    let node = branch;
    for (const token of rest) node = child(node, key(token.gap, token.norm));
    if (!last) node.entries.push(entry);
    else {
      child(node, key(last.gap, last.norm)).entries.push(entry);
      const single = singularOf(last);
      if (single !== null) child(node, key(last.gap, single)).entries.push(entry);
    }
  }
  return branch;
}

/** Two nodes merged into one. */
export function union<Entry>(
  one: TrieNode<Entry> | undefined,
  other: TrieNode<Entry> | undefined,
): TrieNode<Entry> | undefined {
  if (!one || !other) return one ?? other;
  return {
    entries: [...one.entries, ...other.entries],
    next: { get: step => union(one.next.get(step), other.next.get(step)) },
  };
}

const newBranch = <Entry>(): Branch<Entry> => ({ entries: [], next: new Map() });

const child = <Entry>(node: Branch<Entry>, step: string): Branch<Entry> =>
  kept(node.next, step, newBranch<Entry>);

/** The key of a step in the trie. Space, hyphen, dot and camel case count as equal: Node.js, node-js, NodeJS (split), node js. */
export function key(gap: Gap, norm: string): string {
  if (gap === '/') return `/${norm}`;
  if (gap === '&') return `&${norm}`;
  return norm;
}

// “Python3”, “Java17”: the version does not belong to the name.
const VERSIONED = /^([a-z]{3,})\d{1,2}$/;

/** The node of the phrases that begin with a token, or undefined. */
export function firstStep<Entry>(
  root: TrieNode<Entry>,
  { norm, single }: Token,
): TrieNode<Entry> | undefined {
  const found = root.next.get(norm) ?? (single === norm ? undefined : root.next.get(single));
  const name = found ? undefined : VERSIONED.exec(norm)?.[1];
  return name === undefined ? found : root.next.get(name);
}

/** The node that the next token leads to, given the gap before it, or undefined. */
export function step<Entry>(node: TrieNode<Entry>, token: Token): TrieNode<Entry> | undefined {
  const { gap } = token;
  if (gap === ',' || gap === '|' || gap === '(') return undefined;
  const exact = node.next.get(key(gap, token.norm));
  if (exact) return exact;
  return token.single === token.norm ? undefined : node.next.get(key(gap, token.single));
}
