import { describe, expect, test } from 'vitest';
import { type FontItem, type FontSight, iconFontsOf, scoreOf } from '../../src/resumes/pdf/icon-fonts.ts';

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

const nothing: FontSight = { advance: 0, signs: 0, contact: 0, leading: 0, stretched: 0, foreign: 0 };

test.each<[string, Partial<FontSight>, number]>([
  ['nothing', {}, 0],
  ['signs as wide as letters', { advance: 0.6 }, 0],
  ['signs a little wider', { advance: 0.7 }, 1],
  ['signs as wide as icons', { advance: 0.8 }, 2],
  ['signs that are wider still', { advance: 2 }, 2],
  ['one sign', { signs: 1 }, 0],
  ['two signs', { signs: 2 }, 0.5],
  ['three signs', { signs: 3 }, 1],
  ['contact details behind all', { contact: 1 }, 2],
  ['contact details behind half', { contact: 0.5 }, 1],
  ['all at the beginning of their lines', { leading: 1 }, 1],
  ['all wider than their letters', { stretched: 1 }, 2],
  ['no European letter', { foreign: 1 }, 1],
])('speaks for icons: %s', (_, sight, score) => {
  expect(scoreOf({ ...nothing, ...sight })).toBeCloseTo(score);
});

describe('what stands beside a sign', () => {
  /** Are signs icons, of which the text behind each stands so far off and so much lower? */
  const areIcons = (gap: number, lower = 0, ems = 0.9) =>
    iconFontsOf(
      ['a', 'b', 'c'].flatMap((sign, row) => [
        item('signs', sign, 50, 100 + row * 40, ems),
        item('text', details[row] ?? '', 50 + 10 * ems + gap, 100 + row * 40 + lower),
      ]),
    ).size > 0;

  test.each([
    ['close behind it', 4, 0, true],
    ['two letters and a half behind it', 25.9, 0, true],
    ['further behind it', 26.1, 0, true],
    ['a little lower', 4, 5.9, true],
  ])('%s', (_, gap, lower, is) => {
    expect(areIcons(gap, lower)).toBe(is);
  });

  test('is none of it where a word goes on in it, or it in a word', () => {
    const inWord = (gap: number) =>
      iconFontsOf([
        ...block(['a', 'b', 'c'], 1),
        item('signs', 'd', 90, 300, 1),
        item('text', 'Erdo', 90 - 20 - gap, 300),
      ]).size > 0;
    expect([inWord(0.7), inWord(0.9)]).toEqual([false, true]);
  });
});

test.each([
  ['a letter and a half apart', 15, 0, false],
  ['further apart', 20.1, 0, true],
  ['on three lines', 15, 1.1, true],
])('letters of one font %s are a word, or signs', (_, step, lower, are) => {
  const letters = ['a', 'b', 'c'].map((text, at) => item('signs', text, 50 + step * at, 100 + lower * at, 1));
  const behind = item('text', 'sam@example.com', 62 + 2 * step, 100);
  expect(iconFontsOf([...letters, behind]).size > 0).toBe(are);
});
