import { BREAKS_WEIGHTS } from '../models/breaks-weights.ts';
import { chanceOf, type Features, limitsReached } from '../models/linear-model.ts';
import { readModel } from '../models/read-model.ts';
import { at as itemAt } from '../text/at.ts';
import { isEnglish } from '../text/language-of.ts';
import { lettered } from '../text/lettered.ts';
import { once } from '../text/remembered.ts';
import { labelIn } from './line-labels.ts';

// A shorter line, or one with fewer breaks, is taken for a paragraph.
const LONGEST_WHOLE = 200;
const FEWEST_BREAKS = 3;
const MOST_APART = 250;
const LIKELY = 0.5;
// A break at least this likely is certain. Several of them tell a glued line from a paragraph with many names.
const CERTAIN = 0.7;

const breaksModel = once(() => readModel(BREAKS_WEIGHTS));

/** Splits a long line that seems to have lost its line breaks, without the space at each break; else returns it. English only: few others are labelled. */
export function unglued(line: string): readonly string[] {
  if (line.length <= LONGEST_WHOLE || !isEnglish(line)) return [line];
  let certain = 0;
  const starts = breaksIn(line, features => {
    const chance = chanceOf(breaksModel(), features);
    if (chance >= CERTAIN) certain += 1;
    return chance >= LIKELY;
  });
  if (certain < FEWEST_BREAKS || line.length > certain * MOST_APART) return [line];
  return [0, ...starts].map((start, no) => line.slice(start, (starts[no] ?? line.length + 1) - 1));
}

type Shape = 'small' | 'capital' | 'capitals' | 'figure' | 'mark';
/** A word as printed (`text`), the same in small letters without marks around it (`word`), and its place. */
type Token = {
  readonly text: string;
  readonly word: string;
  readonly shape: Shape;
  readonly start: number;
};

const EDGES = lettered(String.raw`^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}+#])[^\p{L}\p{N}+#]+$`, 'gu');
const SHAPES = (
  [
    ['figure', String.raw`^\p{N}`],
    ['capitals', String.raw`^\p{Lu}[^\p{Ll}]+$`],
    ['capital', String.raw`^\p{Lu}`],
    ['small', String.raw`^\p{L}`],
  ] as const
).map(([shape, source]) => [shape, lettered(source, 'u')] as const);
const MARK_BEHIND = lettered(String.raw`[^\p{L}\p{N}]$`, 'u');
const MARK_BEFORE = lettered(String.raw`^[^\p{L}\p{N}]`, 'u');
const SENTENCE_END = /[.!?;]["”’)]?$/;
const BRACKETED = /\([^()]{1,120}\)/g;

/** Where lines begin within a glued line. `begins` decides at each capital or figure; at the end of a sentence only a heading begins a line. */
export function breaksIn(
  line: string,
  begins: (features: Features, start: number) => boolean,
): readonly number[] {
  const tokens = Array.from(line.matchAll(/\S+/g), ({ 0: text, index }) => tokenOf(text, index));
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [at, { word, shape }] of tokens.entries()) {
    count(word);
    if (shape === 'small') count(`small ${word}`);
    count(`${tokens[at - 1]?.word} ${word}`);
  }
  const enclosed = Array.from(line.matchAll(BRACKETED), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const starts: number[] = [];
  let from = 0;
  let inCapitals = true;
  const begin = (at: number) => {
    from = at;
    inCapitals = true;
  };
  for (const [at, { start }] of tokens.entries()) {
    const isWithin = at > 0 && (line[start - 1] === ' ' || line[start - 1] === '\t');
    const isSentence = SENTENCE_END.test(tokens[at - 1]?.text ?? '');
    const last = tokens[at - 1]?.shape;
    if (last === 'small' || last === 'capital') inCapitals = false;
    if (isSentence) begin(at);
    if (!isWithin || !mayBegin(tokens, at)) continue;
    if (enclosed.some(span => span.start < start && start < span.end)) continue;
    const isStart = isSentence
      ? labelAhead(tokens, at) !== null
      : begins(breakFeatures({ tokens, from, at, counts, inCapitals }), start);
    if (!isStart) continue;
    starts.push(start);
    begin(at);
  }
  return starts;
}

function tokenOf(text: string, start: number): Token {
  const word = text.replace(EDGES(text), '');
  const [shape = 'mark'] = SHAPES.find(([, pattern]) => pattern(word).test(word)) ?? [];
  return { text, word: word.toLowerCase(), shape, start };
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const { shape } = itemAt(tokens, at);
  return shape !== 'small' && shape !== 'mark';
}

const MOST_LABEL_WORDS = 7;
const MOST_GROWTH = 3;
const LENGTHS = [1, 2, 3, 4, 6, 9, 15, 26];

/** A word that may begin a line, and the first word of the line around it (`from`). */
type BreakPlace = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly at: number;
  /** How often each word occurs, with a small letter (`small …`), and each pair of words. */
  readonly counts: ReadonlyMap<string, number>;
  /** True if no word of the line so far has a small letter. */
  readonly inCapitals: boolean;
};

/** The features of the place before a word. */
function breakFeatures({ tokens, from, at, counts, inCapitals }: BreakPlace): Features {
  const [left, right] = [itemAt(tokens, at - 1), itemAt(tokens, at)];
  const next = tokens[at + 1];
  const before = at - 2 < from ? undefined : tokens[at - 2];
  const [after, length] = [next?.shape ?? 'end', limitsReached(at - from, LENGTHS)];
  const mark = MARK_BEHIND(left.text).exec(left.text)?.[0] ?? '';
  const own = at - from > MOST_LABEL_WORDS ? null : labelIn(textOf(tokens, from, at));
  const ahead = labelAhead(tokens, at);
  const isOften = (counts.get(right.word) as number) > 1;
  const seen = counts.has(`small ${right.word}`) ? 'small' : isOften ? 'capital' : 'once';
  const ofRight = [
    `r=${right.word}`,
    `rs=${right.shape} ${after}`,
    `o=${MARK_BEFORE(right.text).exec(right.text)?.[0] ?? ''}`,
    `ahead=${ahead}`,
    `caps=${inCapitals} ${right.shape}`,
    `seen=${seen} ${right.shape}`,
  ];
  if (own) {
    const mayGrow = Array.from({ length: MOST_GROWTH }, (_, more) => at + more + 1).some(
      to => to <= tokens.length && labelIn(textOf(tokens, from, to)) !== null,
    );
    return [
      ...ofRight,
      `own=${own}`,
      `grows=${mayGrow}`,
      `owns=${right.shape} ${after}`,
      `owncaps=${inCapitals} ${right.shape}`,
      `om=${mark}`,
    ];
  }
  return [
    ...ofRight,
    `l=${left.word}`,
    `ll=${before?.word} ${left.shape}`,
    `n=${next?.word}`,
    `s=${left.shape} ${right.shape} ${after}`,
    `b=${before?.shape} ${left.shape} ${right.shape}`,
    `m=${mark}`,
    `c=${length}`,
    `cs=${length} ${right.shape} ${after}`,
    `as=${ahead !== null} ${left.shape}`,
    `sl=${mark || left.shape} ${right.word}`,
    `ss=${seen} ${left.shape} ${after}`,
    `again=${(counts.get(`${left.word} ${right.word}`) as number) > 1}`,
  ];
}

const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** What the longest label introduces that begins at a word and ends where the next line may begin; null if there is none. */
function labelAhead(tokens: readonly Token[], at: number): string | null {
  for (let to = Math.min(tokens.length, at + MOST_LABEL_WORDS); to > at; to -= 1) {
    const label = to === tokens.length || mayBegin(tokens, to) ? labelIn(textOf(tokens, at, to)) : null;
    if (label) return label;
  }
  return null;
}
