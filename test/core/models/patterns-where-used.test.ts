import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { patternsWhereUsed } from '../../../scripts/patterns-where-used.ts';

const uses = (name: string, more = '') => `function use(text) { ${more} return ${name}.test(text); }`;

test('a pattern that is used once is moved to its place of use', () => {
  expect(patternsWhereUsed(`const A = /a/i;\n${uses('A')}`)).toBe(`\n${uses('/a/i')}`);
  expect(patternsWhereUsed(`const A = /a/g;\nfunction use(text) { return text.replace(A, ''); }`)).toBe(
    `\nfunction use(text) { return text.replace(/a/g, ''); }`,
  );
});

test.each([
  ['used twice', 'const A = /a/;', 'A.test(text) || A.test(text + text)'],
  ['keeps its place', 'const A = /a/g;', 'A.test(text) && A.test(text)'],
  ['is put together', "const A = new RegExp('a' + 'b?');", 'A.test(text)'],
  ['one of a list', 'const A = [/b/, /a/];', 'A.some(one => one.test(text))'],
  ['one of a table', 'const A = { a: /a/, b: 1 };', 'A.a.test(text)'],
])('a pattern that is %s is created once, when it is first used', (_, declared, answer) => {
  const code = patternsWhereUsed(`${declared} function use(text) { return ${answer}; }`);
  expect(code).toMatch(/A\$made\?\?=/);
  const { use } = runInNewContext(`${code} ({ use })`) as { readonly use: (text: string) => boolean };
  // The third answer shows whether `lastIndex` is kept.
  expect(['a', 'x', 'aa', 'a'].map(use)).toEqual(
    declared.includes('/g') ? [false, false, true, false] : [true, false, true, true],
  );
});

test.each([
  `const A = /a/; const list = [A]; ${uses('list[0]')}`,
  `export const A = /a/; ${uses('A')}`,
  `const A = /a/; export { A as B }; ${uses('A')}`,
  `const A = /a/; function other(A) { return A; } ${uses('A')}`,
  `const A = /a/; ${uses('A', 'const A = /b/;')}`,
  `const A = /a/; function use() { return { A }; }`,
  `const A = make(/a/); ${uses('A')}`,
  `const A = /a/, B = 1; ${uses('A')}`,
])('a pattern stays where it is if something else may use it: %s', code => {
  expect(patternsWhereUsed(code)).toBe(code);
});

test('a property with the same name is not taken for the pattern', () => {
  expect(patternsWhereUsed('const A = /a/; function use(it) { return A.test(it.A); }')).toBe(
    ' function use(it) { return /a/.test(it.A); }',
  );
});
