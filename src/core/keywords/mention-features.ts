import type { Skill } from '../lexicon/skill.ts';
import type { Features } from '../models/linear-model.ts';
import type { Token } from '../text/tokens.ts';
import { cuesOf } from './cue-words.ts';
import type { PostingSentence } from './read-posting-sentences.ts';

/** Tokens of a text, and which of them belong to skills that are sure: 2 names of tools, 1 practices, 0 neither. */
export type MentionContext = { readonly tokens: readonly Token[]; readonly anchors: Uint8Array };

/** The tokens that a mention covers, from `first` to before `end`. */
type Covered = { readonly skill: Skill; readonly first: number; readonly end: number };

const REACH = 24;
const LONGEST_LIST = 30;
const NEAR = 3;

/** What the words around a mention say: next to it, around the list it stands in, and the cues of its line. */
export function contextFeatures({ first, end }: Covered, { tokens, anchors }: MentionContext): Features {
  const features: string[] = [];
  const line = lineAround(tokens, first, end);
  const wordAt = (at: number) => {
    if (at < line.first || at >= line.end) return '|';
    return anchors[at] === 2 ? 'TOOL' : anchors[at] === 1 ? 'PRACTICE' : (tokens[at]?.norm ?? '|');
  };
  for (let step = 1; step <= 2; step += 1)
    features.push(`b${step}=${wordAt(first - step)}`, `a${step}=${wordAt(end - 1 + step)}`);
  features.push(`gap<${gapName(tokens[first])}`, `gap>${gapName(tokens[end])}`);
  const left = edgeOfList(tokens, anchors, first, -1);
  const right = edgeOfList(tokens, anchors, end - 1, 1);
  for (let step = 0; step < 3; step += 1)
    features.push(`L${step}=${wordAt(left - step)}`, `R${step}=${wordAt(right + step)}`);
  if (left < first - 1 || right > end) features.push('in=list');
  pushCues(features, tokens, first, left, -1);
  pushCues(features, tokens, end - 1, right, 1);
  return features;
}

const gapName = (token: Token | undefined) => (token?.gap === '\n' ? 'line' : (token?.gap ?? '|'));

const isLineStart = (token: Token | undefined) => !token || token.gap === '\n';

/** The tokens of the same line within reach: what stands beyond a line break says nothing of a mention. */
function lineAround(tokens: readonly Token[], from: number, to: number) {
  let [first, end] = [from, to];
  const [least, most] = [from - REACH - LONGEST_LIST, to + REACH + LONGEST_LIST];
  while (first > Math.max(0, least) && !isLineStart(tokens[first])) first -= 1;
  while (end < Math.min(tokens.length, most) && !isLineStart(tokens[end])) end += 1;
  return { first, end };
}

const isJoint = (norm: string) => norm === 'and' || norm === 'or' || norm === 'and/or';

/** The first token, to one side, that is no item of the list: neither a sure skill nor a joint. */
function edgeOfList(tokens: readonly Token[], anchors: Uint8Array, from: number, step: 1 | -1): number {
  let at = from + step;
  for (let count = 0; count < LONGEST_LIST; count += 1, at += step) {
    const token = tokens[at];
    if (!token || (anchors[at] === 0 && !isJoint(token.norm))) break;
    const { gap } = (step === 1 ? token : tokens[at + 1]) ?? token;
    if (gap === '\n' || gap === '|') break;
  }
  return at;
}

/** The cues to one side: next to it, next to its list, in its clause, or beyond in the same line. */
function pushCues(
  features: string[],
  tokens: readonly Token[],
  from: number,
  edge: number,
  step: 1 | -1,
): void {
  const side = step === 1 ? '>' : '<';
  let zone = 'c';
  for (let count = 1, at = from + step; count <= REACH; count += 1, at += step) {
    const token = tokens[at];
    if (!token) break;
    const { gap } = (step === 1 ? token : tokens[at + 1]) ?? token;
    if (gap === '\n') break;
    if (gap === '|') zone = 's';
    else if (gap === '(' && zone === 'c') zone = step === 1 ? 'p' : 'o';
    const place = zone === 'c' && Math.abs(at - edge) < NEAR ? 'n' : zone;
    for (const cue of cuesOf.get(token.norm) ?? []) features.push(`${cue}${side}${place}`);
  }
}

/** What the name itself says: its kind, how it is written, what guards it. */
export function nameFeatures({ skill, first, end }: Covered, tokens: readonly Token[]): Features {
  const form = formOf(tokens[first]);
  return [
    `kind=${skill.kind}`,
    `form=${form}`,
    `kind=${skill.kind}&form=${form}`,
    `size=${Math.min(3, end - first)}`,
    `skill=${skill.name}`,
  ];
}

/** How a word is written: small letters, capitals, one capital, or mixed. */
export function formOf(token: Token | undefined): string {
  if (!token) return 'none';
  const { text } = token;
  if (text === text.toLowerCase()) return 'lower';
  if (text === text.toUpperCase()) return 'upper';
  return token.isMixed ? 'mixed' : 'title';
}

/** What its line says: its role and the chances that it asks something, the heading above it, with the kind of skill. */
export function lineFeatures(
  { skill }: Covered,
  { line: { role, chances }, heading }: Pick<PostingSentence, 'line' | 'heading'>,
): Features {
  return [
    `role=${role}`,
    `role=${role}&under=${heading}`,
    `role=${role}&kind=${skill.kind}`,
    `must~${binOf(chances.must)}`,
    `wish~${binOf(chances.wish)}`,
    `mixed~${binOf(chances.mixed)}`,
    `work~${binOf(chances.work)}`,
    `nothing~${binOf(chances.nothing)}`,
  ];
}

const BINS = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98];

const binOf = (chance: number): number => BINS.filter(limit => chance >= limit).length;
