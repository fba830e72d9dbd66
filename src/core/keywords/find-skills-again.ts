import { getLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import { lettered } from '../text/lettered.ts';
import { shifted } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import type { OwnTerm, Span } from '../types.ts';
import { bendsNames } from './bent-names.ts';
import { type Candidate, countTools, type Tools, toolsOf } from './candidate.ts';
import { readText, type SkillMention, skillsOf, type Words, withAnchors } from './find-skills.ts';
import { AND, OR } from './name-lists.ts';

/** A part of a text that is searched on its own: no name crosses its bounds, and no certainty is passed along a list from outside. */
type Block = Span & {
  /** Positions count from the start of the block. */
  readonly words: Words;
  /** How many tokens belong to names of tools that are certain. */
  readonly toolNames: number;
  readonly skills: readonly SkillMention[];
};

type Searched = {
  readonly text: string;
  readonly tools: Tools;
  readonly bends: boolean;
  readonly blocks: readonly Block[];
  readonly skills: readonly SkillMention[];
};

const NOTHING: Searched = { text: '', tools: 'none', bends: false, blocks: [], skills: [] };
const MOST_KEPT = 8;

/** For each lexicon, the texts that were searched last, the latest first. */
const searchedBy = new WeakMap<Lexicon, Searched[]>();

/** The same as `findSkills`, but fast for a text that is being edited: searches only the changed blocks and their neighbours again. */
export function findSkillsAgain(text: string, ownTerms: readonly OwnTerm[] = []): readonly SkillMention[] {
  const lexicon = getLexicon(ownTerms);
  const kept = searchedBy.get(lexicon) ?? [];
  const known = kept.find(searched => searched.text === text);
  if (known) return known.skills;
  const searched = search(text, lexicon, kept[0] ?? NOTHING);
  searchedBy.set(lexicon, [searched, ...kept.slice(0, MOST_KEPT - 1)]);
  return searched.skills;
}

/** Searches a text again that may have many blocks in common with the previous one. */
function search(text: string, lexicon: Lexicon, latest: Searched): Searched {
  const bends = bendsNames(text);
  const before = latest.bends === bends ? latest : { ...NOTHING, bends };
  const spans = blocksOf(text);
  const [head, tail] = inCommon(text, spans, before);
  const end = spans.length - tail;
  const blocks = [
    ...before.blocks.slice(0, head),
    ...spans.slice(head, end).map(span => blockOf(text, span, lexicon, bends)),
    ...movedTo(before.blocks.slice(before.blocks.length - tail), spans[end]?.start ?? 0),
  ];
  const tools = toolsOf(blocks.reduce((sum, { toolNames }) => sum + toolNames, 0));
  // The number of tools in the whole text counts for every word, so a change of its class means searching all blocks again.
  const [first, last] = tools === before.tools ? around(blocks, head, end) : [0, blocks.length];
  const anew = searchBlocks(text, blocks, [first, last], lexicon, tools);
  const all = [...blocks.slice(0, first), ...anew, ...blocks.slice(last)];
  return { text, tools, bends, blocks: all, skills: all.flatMap(({ skills }) => skills) };
}

// A block begins at a bullet, but not if “and” or “or” stands near the break: then a list continues across it.
const JOINT = `(?:${AND}|${OR})`;
const BOUND = lettered(
  String.raw`\n(?=[•▪◦‣*–-] )(?<!(?<!\p{L})${JOINT}\P{L}{0,100})(?!\P{L}{0,100}${JOINT}(?!\p{L}))`,
  'giu',
);

function blocksOf(text: string): readonly Span[] {
  const starts = [0, ...Array.from(text.matchAll(BOUND(text)), ({ index }) => index)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}

/** How many blocks the two texts share at the start, and how many of the rest at the end. */
function inCommon(text: string, spans: readonly Span[], before: Searched): [head: number, tail: number] {
  const { blocks } = before;
  const most = Math.min(spans.length, blocks.length);
  const isSame = (span: Span | undefined, block: Block | undefined) =>
    span !== undefined &&
    block !== undefined &&
    text.slice(span.start, span.end) === before.text.slice(block.start, block.end);
  let head = 0;
  while (isSame(spans[head], blocks[head])) head += 1;
  let tail = 0;
  while (tail < most - head && isSame(spans.at(-1 - tail), blocks.at(-1 - tail))) tail += 1;
  return [head, tail];
}

/** The same blocks, moved so that the first begins at `start`. */
function movedTo(blocks: readonly Block[], start: number): readonly Block[] {
  const by = start - (blocks[0]?.start ?? start);
  if (by === 0) return blocks;
  return blocks.map(block => ({
    ...shifted(block, by),
    skills: block.skills.map(({ name, span }) => ({ name, span: shifted(span, by) })),
  }));
}

/** Reads the words of one block; they do not depend on the text around it. */
function blockOf(text: string, { start, end }: Span, lexicon: Lexicon, bends: boolean): Block {
  const own = text.slice(start, end);
  const words = readText(own, lexicon, bends);
  return { start, end, words, toolNames: countTools(withAnchors(own, words).anchors), skills: [] };
}

// The greatest distance at which a word can influence a mention, in tokens and in characters.
const REACH = { tokens: 30, characters: 90 };

/** The range of blocks that can influence the blocks from `first` to before `last`, or be influenced by them. */
function around(blocks: readonly Block[], first: number, last: number): [first: number, last: number] {
  const within = (at: number, step: 1 | -1): number => {
    let [tokens, characters, to] = [0, 0, at];
    while (tokens < REACH.tokens || characters < REACH.characters) {
      const next = blocks[to];
      if (!next) break;
      tokens += next.words.tokens.length;
      characters += next.end - next.start;
      to += step;
    }
    return to;
  };
  return [within(first - 1, -1) + 1, within(last, 1)];
}

/** Searches the blocks from `first` to before `last`, reading them together with their neighbours. */
function searchBlocks(
  text: string,
  blocks: readonly Block[],
  [first, last]: readonly [number, number],
  lexicon: Lexicon,
  tools: Tools,
): readonly Block[] {
  const some = blocks.slice(first, last);
  const [from, to] = around(blocks, first, last);
  const start = blocks[from]?.start ?? 0;
  const part = text.slice(start, blocks[to - 1]?.end ?? start);
  const within = { start: (some[0]?.start ?? start) - start, end: (some.at(-1)?.end ?? start) - start };
  const words = wordsOf(blocks.slice(from, to), start);
  const found = skillsOf(withAnchors(part, words), lexicon, { tools, within });
  let next = 0;
  return some.map(block => {
    const skills: SkillMention[] = [];
    for (; next < found.length; next += 1) {
      const { name, span } = found[next] as SkillMention;
      if (start + span.start >= block.end) break;
      skills.push({ name, span: shifted(span, start) });
    }
    return { ...block, skills };
  });
}

/** The words of consecutive blocks, with positions counted from `start`. */
function wordsOf(blocks: readonly Block[], start: number): Words {
  const tokens: Token[] = [];
  const candidates: (readonly Candidate[])[] = [];
  for (const block of blocks) {
    const [by, before] = [block.start - start, tokens.length];
    for (const token of block.words.tokens) tokens.push(shifted(token, by));
    for (const choices of block.words.candidates)
      candidates.push(choices.map(one => ({ ...one, first: one.first + before, end: one.end + before })));
  }
  return { tokens, candidates };
}
