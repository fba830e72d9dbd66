import { expect, test } from 'vitest';
import { faultsIn, sampleOf } from '../../scripts/mutate/faults.ts';
import { functionAround, functionNames, marked, WHOLE } from '../../scripts/mutate/functions.ts';

const planted = (text: string) =>
  faultsIn('a.ts', text).map(({ start, end, now }) => text.slice(0, start) + now + text.slice(end));

test.each([
  ['if (a < 3) b();', ['if (a <= 3) b();', 'if (a < 4) b();']],
  ['return a && !b(c);', ['return a || !b(c);', 'return a && b(c);']],
  ['const isSure = true;', ['const isSure = false;']],
  ['// a < 3\n/* true */', []],
  ['function step(by: -1 | 1) {}', []],
  ['type A = {\n  readonly a: string;\n  readonly b?: true;\n};', []],
  ['interface A { readonly b: true }', []],
  ['say("at most 3 && true");', []],
  ['const year = String.raw`(?: 3 )`;', ['const year = String.raw`(?: 4 )`;']],
  ['const width = 80;', ['const width = 160;']],
  ['const longest = 80;', ['const longest = 160;']],
  ['const MOST_PICTURES = 1_500;', ['const MOST_PICTURES = 1;']],
  [
    'const title = text.slice(0, 300);',
    ['const title = text.slice(0, 1);', 'const title = text.slice(1, 300);'],
  ],
  [
    'const head = text.slice(0, 60);',
    ['const head = text.slice(1, 60);', 'const head = text.slice(0, 120);'],
  ],
  [
    'const MOST_NODES = 2_000;\nif (a > MOST_NODES) b();',
    ['const MOST_NODES = 1;\nif (a > MOST_NODES) b();'],
  ],
  ['const MOST_NAMED = 3;', ['const MOST_NAMED = 4;']],
  ['const isName = text(300, 1);', ['const isName = text(1, 1);', 'const isName = text(300, 2);']],
  ["import { a } from './a-3.ts';", []],
  ["const pencil = 'm2.5 13.5.7-3L10.7 3';", []],
  ['type A =\n  /** One; another < 3, with more words to it. */\n  | true;', []],
])('%s has these faults', (text, faults) => {
  expect(planted(text)).toEqual(faults);
});

test('the end of a tag does not count as a comparison', () => {
  expect(faultsIn('a.tsx', 'const row = <option value="">–</option>;')).toEqual([]);
});

test('a list of words on a line of its own loses one word, a sentence loses none', () => {
  expect(planted("  'one two three four five six'")).toEqual(["  ' two three four five six'"]);
  expect(planted("  'one two three four five six.'")).toEqual([]);
  expect(planted("  why: 'one two three four five six'")).toEqual([]);
  expect(planted("  text: 'Say one two three four five six: [them]'")).toEqual([]);
});

test('a seed always draws the same faults, and none twice', () => {
  const all = faultsIn('a.ts', 'f(a < 1, b < 2, c < 3, d < 4);');
  const drawn = sampleOf(all, 5, 1);
  expect(sampleOf(all, 5, 1)).toEqual(drawn);
  expect(new Set(drawn).size).toBe(5);
});

test('every function gets a call that marks it as run', () => {
  const text =
    'const twice = (a: number) => a * 2; export function both() { return [1, 2].map(a => twice(a)); }';
  const [twice, both, inner] = functionNames('a.ts', text);
  expect(marked('a.ts', text)).toBe(
    `const twice = (a: number) => (__mark['${twice}'] || __mark('${twice}'), a * 2); ` +
      `export function both() { __mark['${both}'] || __mark('${both}');  ` +
      `return [1, 2].map(a => (__mark['${inner}'] || __mark('${inner}'), twice(a))); }`,
  );
});

test('a function keeps its name while its text is the same', () => {
  const [before] = functionNames('a.ts', 'const a = () => 1;');
  expect(functionNames('a.ts', 'const b = 2; const a = () => 1;')).toEqual([before]);
  expect(functionNames('a.ts', 'const a = () => 2;')).not.toEqual([before]);
});

test.each([
  ['3', () => WHOLE],
  ['4', ([outer]: readonly string[]) => outer],
  ['5', ([, inner]: readonly string[]) => inner],
  ['6', ([outer]: readonly string[]) => outer],
])('%s belongs to the innermost function around it', (number, expected) => {
  const text = 'const a = 3; const b = () => 4 + [1].map(() => 5).length + 6;';
  expect(functionAround('a.ts', text, text.indexOf(number))).toBe(expected(functionNames('a.ts', text)));
});
