import { namesOf } from '../models/feature-rows.ts';
import { ENGLISH_CUES } from '../vocabulary/english-cues.ts';

const KINDS = [
  // Its words, and those with which it begins and ends.
  ['f1', 'f2', 'l1', 'l2', 'w', 's', 'b'],
  // Its cues.
  ['c', 'cl', 'cs', 'co', 'ce', 'cn', 'c1', 'cz', 'cf', 'hd', 'cov', 'covs', 'lc'],
  // Its form.
  ['len', 'bul', 'shape', 'end', 'com', 'sign', 'caps', 'case'],
  // Its place.
  ['gap', 'gaps', 'gapb', 'pos', 'i', 'e'],
  // What stands before it, behind it, and one further.
  ['pnone', 'pf', 'pc', 'psh', 'ph', 'nnone', 'nf', 'nc', 'nsh', 'nh', 'Nnone', 'Nf', 'Nc', 'Nsh', 'Nh'],
  ['bb', 'follow', 'tt'],
  // The heading above it.
  ['in', 'ind', 'inb', 'inc'],
] as const;
type Kind = (typeof KINDS)[number][number];
const ALL_KINDS: readonly Kind[] = KINDS.flat();

const CUES = Object.keys(ENGLISH_CUES);
const ROLES = ['about', 'benefit', 'duty', 'legal', 'meta', 'must', 'other', 'process', 'stack', 'wish'];
const MARKS = ['', ...':.?!,'].flatMap(mark => [mark, `-${mark}`, `B${mark}`]);
const REST = ['none', 'no', 'A', 'a', 's', 'l', 'all'];
const SIGNS = ['label', 'md', 'mdlabel', 'url', 'mail', 'money', 'eg'];

/** What the features of lines are called: their kinds, and those of their values that are no words. */
export const LINE_NAMES = namesOf(ALL_KINDS, [...new Set([...CUES, ...ROLES, ...MARKS, ...REST, ...SIGNS])]);

/** The number of every kind of feature. */
export const KIND = Object.fromEntries(ALL_KINDS.map((kind, at) => [kind, at])) as Readonly<
  Record<Kind, number>
>;

/** The number of a value that is no word. Throws where there is none: a name that nothing declares. */
export function valueNumber(name: string): number {
  const number = LINE_NAMES.numbers.get(name);
  if (number === undefined) throw new Error(`No value of a line's features is called “${name}”.`);
  return number;
}

/** The numbers of several such values. */
export const valueNumbers = <const Names extends readonly string[]>(...names: Names) =>
  names.map(valueNumber) as { readonly [Place in keyof Names]: number };

// Which meaning names a heading where it has several: the sharper first.
const SHARPEST = valueNumbers(
  ...'legal process wish benefit must duty stack about degree years skill soft meta eligible'.split(' '),
);

/** What the cues of a heading say that it is about; null where they say nothing of the kind. */
export function meaningOf(cues: readonly { readonly cue: number }[]): number | null {
  return SHARPEST.find(meaning => cues.some(({ cue }) => cue === meaning)) ?? null;
}

/** The name of such a number. */
export const nameOf = (value: number | null): string | null =>
  value === null ? null : (LINE_NAMES.values[value] ?? null);
