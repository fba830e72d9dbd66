import { expect, test } from 'vitest';
import { singular, tokenize } from '../../../src/core/text/tokens.ts';

const words = (text: string) => tokenize(text).map(token => token.norm);
const gaps = (text: string) => tokenize(text).map(token => token.gap);

test.each([
  ['C++, C# and F#', ['c++', 'c#', 'and', 'f#']],
  ['ASP.NET and .NET', ['asp', 'net', 'and', '.net']],
  ['azure . net services', ['azure', '.net', 'services']],
  ['ends here. Net income', ['ends', 'here', 'net', 'income']],
  ["the company's API's", ['the', 'company', 'api']],
  ['Security+ or Disney+', ['security+', 'or', 'disney']],
  ['containerisation, modelling', ['containerization', 'modeling']],
  ['naïve Łódź', ['naïve', 'łódź']],
  ['', []],
])('the words of %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  ['a/b', ['|', '/']],
  ['CI / CD', ['|', '/']],
  ['R&D', ['|', '&']],
  ['Node.js', ['|', '.']],
  ['one. Two', ['|', '|']],
  ['front-end', ['|', '-']],
  ['one - two', ['|', '|']],
  ['a, b; c', ['|', ',', ',']],
  ['(a), b + c', ['|', ',', ',']],
  ['a\nb\n\nc', ['|', '\n', '|']],
])('what stands between the words of %j', (text, expected) => {
  expect(gaps(text)).toEqual(expected);
});

test('words of web and e-mail addresses are marked', () => {
  const inside = tokenize(
    'See https://react.example.com/docs or jane@example.com, github.com/jane, jane.example.app/redis today',
  );
  expect(inside.filter(token => !token.inAddress).map(token => token.norm)).toEqual(['see', 'or', 'today']);
});

test('every token says where it stands', () => {
  const text = 'Über C++ — . NET’s “Node.js”';
  for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
});

test.each([
  ['apis', 'api'],
  ['queries', 'query'],
  ['class', 'class'],
  ['boxes', 'box'],
  ['js', 'js'],
])('%s without its plural is %s', (plural, expected) => {
  expect(singular(plural)).toBe(expected);
});
