import { getLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { OwnTerm, Span } from '../types.ts';
import { findSkills, readText, type SkillMention } from './find-skills.ts';
import { countTools, toolsOf } from './guard-context.ts';

/** How many tokens a block has, and how many of them are names of tools that are sure. */
type Counts = { readonly tokens: number; readonly tools: number };

/** What was made of the blocks met so far, by their text, and by their text with what stands around them. */
type Met = { readonly counts: Map<string, Counts>; readonly skills: Map<string, readonly SkillMention[]> };

const metWith = new WeakMap<Lexicon, Met>();
const MOST_MET = 4000;

/**
 * The same as `findSkills`, for a text that is searched again and again while it is written: only the blocks that have changed, and those so
 * near that they can tell, are searched anew.
 */
export function findSkillsAgain(text: string, ownTerms: readonly OwnTerm[] = []): readonly SkillMention[] {
  const met = metOf(getLexicon(ownTerms));
  const blocks = blocksOf(text);
  const counts = countAll(text, blocks, ownTerms, met);
  const tools = toolsOf(counts.reduce((sum, count) => sum + count.tools, 0));
  const windows = windowsOf(blocks, counts);
  const keys = windows.map(({ start, end }, at) => {
    const block = blocks[at] as Span;
    return `${tools} ${block.start - start} ${block.end - start} ${text.slice(start, end)}`;
  });
  const changed = stretchOf(keys, met.skills);
  if (changed) {
    const [first, last] = changed;
    const start = (windows[first] as Span).start;
    const part = text.slice(start, (windows[last] as Span).end);
    const found = findSkills(part, ownTerms, tools);
    let next = 0;
    for (let at = first; at <= last; at += 1) {
      const block = blocks[at] as Span;
      const own: SkillMention[] = [];
      for (; next < found.length; next += 1) {
        const { name, span } = found[next] as SkillMention;
        if (start + span.start >= block.end) break;
        if (start + span.start >= block.start) own.push({ name, span: moved(span, start - block.start) });
      }
      met.skills.set(keys[at] as string, own);
    }
  }
  return blocks.flatMap(({ start }, at) =>
    (met.skills.get(keys[at] as string) ?? []).map(({ name, span }) => ({ name, span: moved(span, start) })),
  );
}

/** From the first to the last block that is not known yet; null where all are. */
function stretchOf(keys: readonly string[], known: ReadonlyMap<string, unknown>): [number, number] | null {
  const isNew = (key: string) => !known.has(key);
  const first = keys.findIndex(isNew);
  return first < 0 ? null : [first, keys.findLastIndex(isNew)];
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function metOf(lexicon: Lexicon): Met {
  const known = metWith.get(lexicon);
  if (known && known.counts.size < MOST_MET && known.skills.size < MOST_MET) return known;
  const met = { counts: new Map(), skills: new Map() };
  metWith.set(lexicon, met);
  return met;
}

// Before a bullet; but a list goes on over a break at a joint.
const BOUND = /\n(?<!\b(?:and|or)\P{L}*)(?=[•▪◦‣*–-] )(?!\P{L}*(?:and|or)\b)/giu;

/** The parts of a text over whose bounds no name is read, and no sureness passed along a list. */
function blocksOf(text: string): readonly Span[] {
  const starts = [0, ...Array.from(text.matchAll(BOUND), ({ index }) => index)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}

/** Counts what is in each block. */
function countAll(
  text: string,
  blocks: readonly Span[],
  ownTerms: readonly OwnTerm[],
  { counts }: Met,
): readonly Counts[] {
  const keys = blocks.map(({ start, end }) => text.slice(start, end));
  const changed = stretchOf(keys, counts);
  if (changed) {
    const [first, last] = changed;
    const { start } = blocks[first] as Span;
    const { tokens, firm } = readText(text.slice(start, (blocks[last] as Span).end), ownTerms);
    let next = 0;
    for (let at = first; at <= last; at += 1) {
      const [from, end] = [next, (blocks[at] as Span).end - start];
      while (next < tokens.length && (tokens[next] as Token).start < end) next += 1;
      counts.set(keys[at] as string, { tokens: next - from, tools: countTools(firm.subarray(from, next)) });
    }
  }
  return keys.map(key => counts.get(key) as Counts);
}

// How far a word can be from a mention and still say something of it, in tokens and in characters.
const REACH = { tokens: 30, characters: 90 };

/** Each block with the blocks around it that are within reach. */
function windowsOf(blocks: readonly Span[], counts: readonly Counts[]): readonly Span[] {
  const edge = (at: number, step: 1 | -1): Span => {
    let [tokens, characters, to] = [0, 0, at];
    while (tokens < REACH.tokens || characters < REACH.characters) {
      const next = blocks[to + step];
      if (!next) break;
      to += step;
      tokens += (counts[to] as Counts).tokens;
      characters += next.end - next.start;
    }
    return blocks[to] as Span;
  };
  return blocks.map((_, at) => ({ start: edge(at, -1).start, end: edge(at, 1).end }));
}
