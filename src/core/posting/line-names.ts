import { namesOf } from '../models/feature-rows.ts';
import { ENGLISH_CUES } from '../vocabulary/english-cues.ts';

const KINDS = [
  'f1',
  'f2',
  'l1',
  'l2',
  'w',
  's',
  'b',
  'c',
  'cl',
  'cs',
  'co',
  'ce',
  'cn',
  'c1',
  'cz',
  'cf',
  'hd',
  'cov',
  'covs',
  'lc',
  'len',
  'bul',
  'shape',
  'end',
  'com',
  'sign',
  'caps',
  'case',
  'gap',
  'gaps',
  'gapb',
  'pos',
  'i',
  'e',
  'pnone',
  'pf',
  'pc',
  'psh',
  'ph',
  'nnone',
  'nf',
  'nc',
  'nsh',
  'nh',
  'Nnone',
  'Nf',
  'Nc',
  'Nsh',
  'Nh',
  'bb',
  'follow',
  'tt',
  'in',
  'ind',
  'inb',
  'inc',
] as const;

const CUES = Object.keys(ENGLISH_CUES);
const ROLES = ['about', 'benefit', 'duty', 'legal', 'meta', 'must', 'other', 'process', 'stack', 'wish'];
const MARKS = ['', ...':.?!,'].flatMap(mark => [mark, `-${mark}`, `B${mark}`]);
const REST = ['none', 'no', 'A', 'a', 's', 'l', 'all'];
const SIGNS = ['label', 'md', 'mdlabel', 'url', 'mail', 'money', 'eg'];

/** What the features of lines are called: their kinds, and those of their values that are no words. */
export const LINE_NAMES = namesOf(KINDS, [...new Set([...CUES, ...ROLES, ...MARKS, ...REST, ...SIGNS])]);

/** The number of every kind of feature. */
export const KIND = Object.fromEntries(KINDS.map((kind, at) => [kind, at])) as Readonly<
  Record<(typeof KINDS)[number], number>
>;

/** The number of a value that is no word. Throws where there is none: a name that nothing declares. */
export function valueNumber(name: string): number {
  const number = LINE_NAMES.numbers.get(name);
  if (number === undefined) throw new Error(`No value of a line's features is called “${name}”.`);
  return number;
}
