import { expect, test } from 'vitest';
import { type FontItem, iconFontsOf } from '../../src/resumes/pdf/icon-fonts.ts';

const item = (font: string, text: string, x: number, y: number, ems = 0.5 * text.length): FontItem => ({
  font,
  text,
  x,
  y,
  width: 10 * ems,
  size: 10,
});

const details = ['sam@example.com', '+1 202 555 0119', 'linkedin.com/in/sam-doe', 'Berlin'];

/** A contact block: a sign of one font before each line of another. */
const block = (signs: readonly string[], ems: number) =>
  signs.flatMap((sign, row) => [
    item('signs', sign, 50, 100 + row * 14, ems),
    item('text', details[row] ?? '', 64, 100 + row * 14),
  ]);

test.each([
  ['small letters', ['a', 'b', 'c', 'd'], 1],
  ['capitals', ['A', 'B', 'C'], 1],
  ['figures', ['0', '1', '2', '3'], 0.9],
  ['accented letters', ['À', 'Á', 'Â'], 1],
  ['Cyrillic', ['а', 'б', 'в'], 1],
  ['code points for private use', ['\u{100000}', '\u{100007}'], 0.86],
  ['what nothing tells', ['\u{f0100}', '\u{f0101}', '\u{f0102}'], 0.9],
  ['East Asian letters', ['一', '七', '三'], 1],
  ['one sign', ['b'], 1],
])('a font whose pictures are mapped to %s', (_, signs, ems) => {
  expect([...iconFontsOf(block(signs, ems))]).toEqual(['signs']);
});

const above = item('text', 'Sam Doe', 50, 60);

test.each<[string, readonly FontItem[]]>([
  ['the first letters of steps', block(['1', '2', '3'], 0.55)],
  ['letters of a fixed width', block(['a', 'b', 'c'], 0.6)],
  ['bullets', block(['•', '•', '•'], 0.9)],
  ['arrows and stars', block(['→', '★', '✓'], 1)],
  ['a wide capital', [item('signs', 'M', 50, 100, 0.85), item('text', 'arch and April', 70, 100)]],
  ['a letter within a word', [item('text', 'Erdo', 50, 100), item('signs', 'ğ', 70, 100, 0.9), above]],
  ['words', [item('signs', 'ab', 50, 100, 2), item('text', 'sam@example.com', 90, 100)]],
  ['a spaced name', [item('signs', 'S A M', 50, 100, 5), item('text', 'sam@example.com', 50, 120)]],
  [
    'a letter left over from words in its script',
    [item('signs', '简', 50, 100, 1), item('text', '历工作', 80, 100), above],
  ],
])('no icons: %s', (_, items) => {
  expect([...iconFontsOf(items)]).toEqual([]);
});
