import type { Gap, Token } from '../text/tokens.ts';
import { tokenize } from '../text/tokens.ts';

/** A branch of the trie: what ends here, and where each next word leads. */
export type TrieNode<Entry> = {
  entries: readonly Entry[];
  next: ReadonlyMap<string, TrieNode<Entry>>;
};

// Most branches end at once, or hold nothing themselves: these two stand for that, since thousands of empty ones cost as much as the rest.
const NO_ENTRIES: readonly never[] = [];
const NO_BRANCHES: ReadonlyMap<string, never> = new Map<string, never>();

/** An empty trie. */
export function createTrie<Entry>(): TrieNode<Entry> {
  return { entries: NO_ENTRIES, next: NO_BRANCHES };
}

/** Adds an entry under the words of a phrase; the last word is found in singular and plural. */
export function addPhrase<Entry>(root: TrieNode<Entry>, phrase: string, entry: Entry): void {
  const tokens = tokenize(phrase);
  const last = tokens.at(-1);
  if (!last) return;
  let node = root;
  for (const [index, token] of tokens.slice(0, -1).entries()) {
    node = child(node, key(index === 0 ? ' ' : token.gap, token.norm));
  }
  const gap = tokens.length === 1 ? ' ' : last.gap;
  put(child(node, key(gap, last.norm)), entry);
  const { single } = last;
  // AWS, DNS and JS end in an s that is no plural.
  const isPlural = single !== last.norm && single.length > 2 && last.text !== last.text.toUpperCase();
  if (isPlural) put(child(node, key(gap, single)), entry);
}

function put<Entry>(node: TrieNode<Entry>, entry: Entry): void {
  node.entries = [...node.entries, entry];
}

function child<Entry>(node: TrieNode<Entry>, step: string): TrieNode<Entry> {
  const found = node.next.get(step);
  if (found) return found;
  const made = createTrie<Entry>();
  if (node.next === NO_BRANCHES) node.next = new Map([[step, made]]);
  else (node.next as Map<string, TrieNode<Entry>>).set(step, made);
  return made;
}

// Space, hyphen, dot and camel case are one kind of joint: Node.js, node-js, NodeJS split, node js.
function key(gap: Gap, norm: string): string {
  if (gap === '/') return `/${norm}`;
  if (gap === '&') return `&${norm}`;
  return norm;
}

/** The branch that a token leads to, or undefined. `isFirst` ignores what stands before the token. */
export function step<Entry>(
  node: TrieNode<Entry>,
  token: Token,
  isFirst: boolean,
): TrieNode<Entry> | undefined {
  const gap = isFirst ? ' ' : token.gap;
  if (gap === ',' || gap === '|' || gap === '(') return undefined;
  // A phrase may run over a line break of a paragraph, where the next line goes on in lower case.
  if (gap === '\n' && token.text[0] !== token.norm[0]) return undefined;
  const exact = node.next.get(key(gap, token.norm));
  if (exact) return exact;
  return token.single === token.norm ? undefined : node.next.get(key(gap, token.single));
}
