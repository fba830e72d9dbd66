import { expect, test } from 'vitest';
import { normalizeWord, plainWord, singular, tokenize } from '../../../src/core/text/tokens.ts';

const words = (text: string) => tokenize(text).map(token => token.norm);
const gaps = (text: string) => tokenize(text).map(token => token.gap);

test.each([
  ['C++, C# and F#', ['c++', 'c#', 'and', 'f#']],
  ['C♯ and F♯', ['c#', 'and', 'f#']],
  ['ASP.NET and .NET', ['asp', 'net', 'and', '.net']],
  ['azure . net services', ['azure', '.net', 'services']],
  ['ends here. Net income', ['ends', 'here', 'net', 'income']],
  ["the company's API's", ['the', 'company', 'api']],
  ['Security+, Network+ or Disney+', ['security+', 'network+', 'or', 'disney']],
  ['C# C## CC# C#x', ['c#', 'c#', 'cc', 'c', 'x']],
  ['.NET first', ['.net', 'first']],
  ['.Net or .net, no .NETs, no ..NET', ['.net', 'or', '.net', 'no', 'nets', 'no', 'net']],
  ['. NET alone, and so . Net', ['net', 'alone', 'and', 'so', 'net']],
  ["it's, don't, o'clock, d'abc, d'ab, x'", ['it', "don't", 'o', 'clock', 'd', 'abc', "d'ab", 'x']],
  ['rock’n’roll', ["rock'n", 'roll']],
  ['𠮷野 a𝒳b', ['𠮷野', 'axb']],
  // Cyrillic letters that look like Latin ones.
  ['С++, С# и Каfка, с Java-разработкой', ['c++', 'c#', 'и', 'kafka', 'с', 'java', 'разработкой']],
  ['a—b…c•d‰e', ['a', 'b', 'c', 'd', 'e']],
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
  ['under_score', ['|', '-']],
  ['hy\u2010phen hy\u2011phen', ['|', '-', ' ', '-']],
  ['one - two', ['|', '|']],
  ['one (two(three', ['|', '(', '(']],
  ['a  b\t\tc', ['|', ' ', ' ']],
  ['a,  b & c ; d', ['|', ',', '&', ',']],
  [`a${' '.repeat(12)}b${' '.repeat(13)}c`, ['|', ' ', '|']],
  ['a, b; c', ['|', ',', ',']],
  ['(a), b + c', ['|', ',', ',']],
  ['a\nb\n\nc', ['|', '\n', '|']],
  ['#a #b, the #1', ['|', ',', ',', '|']],
])('what stands between the words of %j', (text, expected) => {
  expect(gaps(text)).toEqual(expected);
});

test('words of web and e-mail addresses are marked', () => {
  const inside = tokenize(
    'See https://react.example.com/docs or jane@example.com, github.com/jane, jane.example.app/redis today',
  );
  expect(inside.filter(token => !token.inAddress).map(token => token.norm)).toEqual(['see', 'or', 'today']);
});

test('an address begins and ends at a space, bracket, quote or comma, and has at most 400 characters on either side', () => {
  const marked = (text: string) =>
    tokenize(text)
      .filter(token => token.inAddress)
      .map(token => token.text)
      .join(' ');
  expect(marked('a <https://b.example> c, (www.d.example) e "f@g.example" h')).toBe(
    'https b example www d example f g example',
  );
  expect(marked('https://a.example,https://b.example/c.com/ d')).toBe(
    'https a example https b example c com',
  );
  expect(marked('www.a.example and more')).toBe('www a example');
  expect(marked('xwww.a b@c d.com/ e.community/')).toBe('d com');
  expect(marked(`${'a'.repeat(400)}@b.io`)).toContain('aaa');
  expect(marked(`${'a'.repeat(401)}@b.io`)).toBe('b io');
  expect(marked(`a@${'b.'.repeat(300)}`).split(' ')).toHaveLength(201);
});

test('a word is mixed if a capital or digit follows its first letter', () => {
  const mixed = tokenize('Word WORD wOrd w1 1w W 1').filter(token => token.isMixed);
  expect(mixed.map(token => token.text)).toEqual(['WORD', 'wOrd', 'w1']);
});

test('a word is normalized the same way each time, long or short', () => {
  for (const text of ['Apis', 'Internationalisations'])
    expect(tokenize(`${text} ${text}`).map(({ norm, single }) => [norm, single])).toEqual(
      Array(2).fill([normalizeWord(text), singular(normalizeWord(text))]),
    );
});

test.each([
  ['go lang', 'go'],
  ['go-lang', 'go'],
  ['go', 'go'],
  ['a', 'a'],
  ['7z x', '7z'],
  ['go.lang', null],
  ['c++', null],
  ['über', null],
  ['-x', null],
  ['', null],
])('%j begins with the plain word %s', (phrase, word) => expect(plainWord(phrase)).toBe(word));

test.each([
  ['Ｇｏ', 'go'],
  ['company’s', 'company'],
  ['organisations', 'organizations'],
  ['organised', 'organized'],
  ['visualising', 'visualizing'],
  ['labelling', 'labeling'],
  ['modeller', 'modeler'],
  ['travellers', 'travellers'],
  ['behavioural', 'behavioral'],
  ['raising', 'raising'],
  ['optimise', 'optimize'],
  ['modernises', 'modernizes'],
  ['containerised', 'containerized'],
  ['analyse', 'analyze'],
  ['analysing', 'analyzing'],
  ['Datenanalyse', 'datenanalyse'],
  ['optimiser', 'optimiser'],
  ['exercise', 'exercise'],
  ['expertise', 'expertise'],
  ['enterprise', 'enterprise'],
  ['promises', 'promises'],
  ['otherwise', 'otherwise'],
  ['spelled', 'spelled'],
])('%s is compared as %s', (word, norm) => expect(normalizeWord(word)).toBe(norm));

test.each([
  ['使用Python3开发（如Tableau）', ['使用', 'Python3', '开发', '如', 'Tableau']],
  ['Pythonを用いた開発', ['Python', 'を用いた開発']],
  ['Größe', ['Größe']],
])('%s parts where the script changes between Asian signs and letters', (text, words) => {
  expect(tokenize(text).map(token => token.text)).toEqual(words);
});

test('every token has its place', () => {
  const text = 'Über C++ — . NET’s “Node.js”';
  for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
});

test.each([
  ['apis', 'api'],
  ['queries', 'query'],
  ['class', 'class'],
  ['boxes', 'box'],
  ['js', 'js'],
  ['gas', 'ga'],
  ['ties', 'tie'],
  ['batches', 'batch'],
  ['dishes', 'dish'],
  ['classes', 'class'],
  ['go', 'go'],
])('%s without its plural is %s', (plural, expected) => {
  expect(singular(plural)).toBe(expected);
});
