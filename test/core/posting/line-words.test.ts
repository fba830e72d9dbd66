import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/core/posting/line-words.ts';

const read = (text: string) => wordsOf(text, 0, text.length);
const wordsIn = (text: string) =>
  read(text)
    .words.map(word => word.text)
    .join(' ');

test.each([
  ["We’ll mend what they've lit", 'we will mend what they have lit'],
  ["you're, I'd and I'm", 'you are i would and i am'],
  ["it's Anna's", 'it is anna'],
  ["who's that's here's", 'who is that is here is'],
  ["won't can't shan't don't isn't", 'will not can not shall not do not is not'],
  ["rock'n o'clock", 'rock o clock'],
  ["l’expérience d'une équipe dell'azienda", 'l expérience d une équipe dell azienda'],
  ["‘tis’ and 't", 'tis and t'],
])('contractions are written out: %s', (text, words) => expect(wordsIn(text)).toBe(words));

test.each([
  ['3+ years, 12 lamps', '0+ years 0 lamps'],
  ['1,200.5 or 1, 2 or 3.', '0 or 0 0 or 0'],
  ['1.5 to 2,5', '0 to 0'],
  ['Java8 and 5G', 'java 0 and 0 g'],
  ['why? now! at: $1 €2 £3 4%', 'why ? now ! at : $ 0 € 0 £ 0 0 %'],
  ['(a) – [b] / c; "d"', 'a b c d'],
])('numbers are all alike, and marks that tell something are words: %s', (text, words) =>
  expect(wordsIn(text)).toBe(words),
);

test.each([
  ['C++, C# and R&D', 'c++ c# and r&d'],
  ['Node.js. End.', 'node.js end'],
  ["teams' & all'", 'teams all'],
  ['a.b..c', 'a.b c'],
  ['ª é д 数 ぁ 豈', 'ª é д 数 ぁ 豈'],
  ['«Go» 5° µ → 😀 \ufeffx 〿 \u2000', 'go 0 x'],
  ['ÀÁ\u1fff', 'àá\u1fff'],
])('a word holds letters of any script, and the signs that names have inside: %s', (text, words) =>
  expect(wordsIn(text)).toBe(words),
);

test('a clause begins with a line, and after a stop, comma, colon, bracket or dash', () => {
  const { words, opens } = read('a b, c d. e (f g) h – i / j : k');
  const opening = words.filter((_, at) => opens[at]).map(({ text }) => text);
  expect(opening).toEqual(['a', 'c', 'e', 'f', 'h', 'i', 'k']);
});

test('only the given part of a text is read', () => {
  const { words } = wordsOf('one two three', 4, 7);
  expect(words.map(({ text }) => text)).toEqual(['two']);
  expect(wordsOf('1,2', 0, 2).words.map(({ text }) => text)).toEqual(['0']);
  expect(wordsOf('12+', 0, 2).words.map(({ text }) => text)).toEqual(['0']);
});

test('a word of more than six letters also has its first six', () => {
  expect(read('designs design').words.map(({ stem }) => stem)).toEqual(['design', null]);
});

test('words are remembered as printed, except very long ones', () => {
  const printed = 'Build lamps twelveletter thirteenletter';
  const first = read(printed).words;
  expect(read(printed).words.map((word, at) => word === first[at])).toEqual([true, true, true, false]);
});
