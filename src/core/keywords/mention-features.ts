import { limitsReached } from '../models/linear-model.ts';
import type { NamedSink } from '../models/named-features.ts';
import type { Token } from '../text/tokens.ts';
import { WORKERS } from '../vocabulary/role-words.ts';
import type { MentionContext, TokenMention, TokenRange } from './candidate.ts';
import { cuesOf } from './cue-words.ts';
import { KIND } from './mention-kinds.ts';
import { AND, OR } from './name-lists.ts';
import type { PostingSentence } from './read-posting-sentences.ts';

const REACH = 24;
const LONGEST_LIST = 30;
const NEAR = 3;

const [BEFORE, AFTER] = [
  [KIND.b1, KIND.b2],
  [KIND.a1, KIND.a2],
] as const;
const [LEFT, RIGHT] = [
  [KIND.L0, KIND.L1, KIND.L2],
  [KIND.R0, KIND.R1, KIND.R2],
] as const;

/** Reports the features of the words around a mention: next to it, around the list it stands in, and the cues of its line. */
export function tellContext({ first, end }: TokenRange, context: MentionContext, sink: NamedSink): void {
  const { tokens } = context;
  const wordAt = wordsAround({ first, end }, context);
  for (const [step, kind] of BEFORE.entries()) {
    sink(kind, wordAt(first - 1 - step));
    sink(AFTER[step] as number, wordAt(end + step));
  }
  sink(KIND.gapBefore, gapName(tokens[first]));
  sink(KIND.gapAfter, gapName(tokens[end]));
  const left = edgeOfList(context, first, -1);
  const right = edgeOfList(context, end - 1, 1);
  for (const [step, kind] of LEFT.entries()) {
    sink(kind, wordAt(left - step));
    sink(RIGHT[step] as number, wordAt(right + step));
  }
  if (left < first - 1 || right > end) sink(KIND.in, 'list');
  tellCues(sink, tokens, first, left, -1);
  tellCues(sink, tokens, end - 1, right, 1);
}

/** Returns a function that gives the word at a token, `TOOL` or `PRACTICE` for a skill that is certain, or `|` outside the line of the mention. */
export function wordsAround(range: TokenRange, { tokens, anchors }: MentionContext) {
  // Words beyond a line break say nothing about a mention.
  const line = stretchAround(tokens, range, REACH + LONGEST_LIST, isLineStart);
  return (at: number): string => {
    if (at < line.first || at >= line.end) return '|';
    const token = tokens[at];
    if (!token) return '|';
    return anchors[at] === 2 ? 'TOOL' : anchors[at] === 1 ? 'PRACTICE' : (jointOf(tokens, at) ?? token.norm);
  };
}

const gapName = (token: Token | undefined) => (token?.gap === '\n' ? 'line' : (token?.gap ?? '|'));

const isLineStart = (token: Token | undefined) => !token || token.gap === '\n';

/** Extends a range of tokens on both sides up to a break, by `reach` tokens at most. */
export function stretchAround(
  tokens: readonly Token[],
  range: TokenRange,
  reach: number,
  isBreak: (token: Token | undefined) => boolean,
): TokenRange {
  let { first, end } = range;
  const [least, most] = [Math.max(0, first - reach), Math.min(tokens.length, end + reach)];
  while (first > least && !isBreak(tokens[first])) first -= 1;
  while (end < most && !isBreak(tokens[end])) end += 1;
  return { first, end };
}

// “And” and “or” of all languages by the English word: beside a name they mean the same.
const JOINTS: ReadonlyMap<string, string> = new Map([
  ['and/or', 'and/or'],
  ...AND.split('|').map(word => [word, 'and'] as const),
  ...OR.split('|').map(word => [word, 'or'] as const),
]);

// “I”, “e.g.” and “a) … e)” do not join anything.
function jointOf(tokens: readonly Token[], at: number): string | undefined {
  const { text = '', norm = '', gap } = tokens[at] ?? {};
  const isOne = text.length > 1 || (text === norm && gap === ' ' && tokens[at + 1]?.gap === ' ');
  return isOne ? JOINTS.get(norm) : undefined;
}

/** True if the token is a word that joins the items of a list: “and”, “or”. */
export const isJoint = (tokens: readonly Token[], at: number): boolean => jointOf(tokens, at) !== undefined;

/** The first token before or after a list that belongs to no item: neither a certain skill nor “and” or “or”. */
function edgeOfList({ tokens, anchors }: MentionContext, from: number, step: 1 | -1): number {
  let at = from + step;
  for (let count = 0; count < LONGEST_LIST; count += 1, at += step) {
    const token = tokens[at];
    if (!token || (anchors[at] === 0 && !isJoint(tokens, at))) break;
    const { gap } = (step === 1 ? token : tokens[at + 1]) ?? token;
    if (gap === '\n' || gap === '|') break;
  }
  return at;
}

// Where a cue stands: next to the mention or its list, in its clause, in a bracket (or outside the mention's own), or further away in the line.
const SIDES = {
  before: { n: '<n', c: '<c', p: '<p', o: '<o', s: '<s' },
  after: { n: '>n', c: '>c', p: '>p', o: '>o', s: '>s' },
};

function tellCues(sink: NamedSink, tokens: readonly Token[], from: number, edge: number, step: 1 | -1): void {
  const places = step === 1 ? SIDES.after : SIDES.before;
  let zone: keyof typeof places = 'c';
  for (let count = 1, at = from + step; count <= REACH; count += 1, at += step) {
    const token = tokens[at];
    if (!token) break;
    const { gap } = (step === 1 ? token : tokens[at + 1]) ?? token;
    if (gap === '\n') break;
    if (gap === '|') zone = 's';
    else if (gap === '(' && zone === 'c') zone = step === 1 ? 'p' : 'o';
    const place = places[zone === 'c' && Math.abs(at - edge) < NEAR ? 'n' : zone];
    for (const cue of cuesOf.get(token.norm) ?? []) sink(KIND.cue, cue, place);
  }
}

/** Reports the features of the name itself: its kind, its letter case (`form`), and how many words it has. */
export function tellName({ skill, first, end }: TokenMention, form: string, sink: NamedSink): void {
  sink(KIND.kind, skill.kind);
  sink(KIND.form, form);
  sink(KIND.kindForm, skill.kind, form);
  sink(KIND.size, String(Math.min(3, end - first)));
}

const PERSON = new RegExp(`^(?:${WORKERS}|tester)(s?)$`);

/** Whether a mention that ends in this word names a `person` (“data analyst”) or `people` (“data analysts”); null if neither. */
export function peopleNamed(last: Token | undefined): 'person' | 'people' | null {
  const match = PERSON.exec(last?.norm ?? '');
  return match && (match[1] === '' ? 'person' : 'people');
}

/** The letter case of a word: `lower`, `upper`, `title`, `mixed`, or `none` without a token. */
export function letterCaseOf(token: Token | undefined): string {
  if (!token) return 'none';
  const { text } = token;
  if (text === text.toLowerCase()) return 'lower';
  if (text === text.toUpperCase()) return 'upper';
  return token.isMixed ? 'mixed' : 'title';
}

/** Reports the features of the line: its role, the chances of each kind of role, and the heading above it, partly with the kind of skill. */
export function tellItsLine(
  { skill }: Pick<TokenMention, 'skill'>,
  { line: { role, chances }, heading }: Pick<PostingSentence, 'line' | 'heading'>,
  sink: NamedSink,
): void {
  sink(KIND.role, role);
  sink(KIND.roleUnder, role, String(heading));
  sink(KIND.roleKind, role, skill.kind);
  sink(KIND.must, chanceBin(chances.must));
  sink(KIND.wish, chanceBin(chances.wish));
  sink(KIND.mixed, chanceBin(chances.mixed));
  sink(KIND.work, chanceBin(chances.work));
  sink(KIND.nothing, chanceBin(chances.nothing));
}

const CHANCES = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98];

const chanceBin = (chance: number) => String(limitsReached(chance, CHANCES));
