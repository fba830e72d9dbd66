import { describe, expect, test } from 'vitest';
import type { Block, BlockRole } from '../../src/writers/blocks-of.ts';
import { layOut } from '../../src/writers/lay-out.ts';
import { LOOKS, type LookMeasures } from '../../src/writers/look.ts';

// The width of a letter is half its size, or its size in bold. A line is ten points high, and has space for ten letters of ten points.
const measure = (text: string, isBold: boolean, size: number) => text.length * size * (isBold ? 1 : 0.5);
const look: LookMeasures = {
  font: 'sans',
  margin: 20,
  body: 10,
  name: 20,
  headline: 12,
  heading: 14,
  leading: 1,
  gaps: { heading: 8, entry: 6, bullet: 3 },
  indent: 10,
  isRuled: false,
};
const frame = { look, width: 90, height: 100, measure };

const block = (role: BlockRole, text: string, isKept = false): Block => ({
  role,
  pieces: [{ text, url: '', isBold: false }],
  isKept,
});
/** All lines as text, each with its page, its `y`, and the `x` of each of its texts. */
const linesOf = (...blocks: readonly Block[]) =>
  layOut(blocks, frame).flatMap(({ lines }) =>
    lines.map(
      ({ page, y, texts }) => `${page} ${y} ${texts.map(({ x, text }) => `${x} ${text}`).join(' | ')}`,
    ),
  );
const textsOf = (...blocks: readonly Block[]) =>
  layOut(blocks, frame).flatMap(({ lines }) =>
    lines.map(({ texts }) => texts.map(({ text }) => text).join('|')),
  );

describe('a text is split', () => {
  test.each([
    ['at spaces', 'one two three', ['one two', 'three']],
    ['not where it fits to the letter', 'one two th', ['one two th']],
    ['but not behind a hyphen that stands for a word', 'back- and front', ['back- and', 'front']],
    ['within a word that is wider than a line', 'abcdefghijklm no', ['abcdefghij', 'klm no']],
    [
      'not between a letter and its marks',
      `abcdefghi${'e\u0301'.repeat(3)}`,
      ['abcdefghi', 'e\u0301'.repeat(3)],
    ],
  ])('%s', (_, text, lines) => {
    expect(textsOf(block('text', text))).toEqual(lines);
  });

  test('into pieces with one style each, at the right places', () => {
    const pieces = [
      { text: 'ab', url: '', isBold: true },
      { text: ' c', url: '', isBold: false },
      { text: 'd', url: '', isBold: false },
      { text: 'ef gh', url: 'https://x.example', isBold: false },
    ];
    expect(linesOf({ role: 'text', pieces, isKept: false })).toEqual([
      '0 20 20 ab | 40  cd | 55 ef',
      '0 30 20 gh',
    ]);
  });

  test('into lines that begin after the bullet, if it is a list item', () => {
    expect(linesOf(block('bullet', 'one two three'))).toEqual(['0 20 20 • | 30 one two', '0 30 30 three']);
  });
});

describe('a block', () => {
  test('has the size of its role', () => {
    const roles: readonly BlockRole[] = ['name', 'headline', 'heading', 'title', 'where', 'text', 'bullet'];
    const sizes = layOut(
      roles.map(role => block(role, 'a')),
      frame,
    ).map(({ size }) => size);
    expect(sizes).toEqual([20, 12, 14, 10, 10, 10, 10]);
  });

  test.each([
    ['on one line at its own size', 10, 10],
    ['smaller, where that makes it one line', 11, 9],
    ['not smaller than 8.5 points', 12, 10],
  ])('of contacts is set %s', (_, length, size) => {
    const [set] = layOut([block('contact', 'x'.repeat(length))], frame);
    expect(set?.size).toBe(size);
  });

  test('has the space above it that its role needs, and none at the top of a page', () => {
    const gapOf = (role: BlockRole, above: BlockRole = 'where') => {
      const [first, second] = layOut([block(above, 'a', true), block(role, 'b')], frame);
      return (second?.lines[0]?.y ?? 0) - (first?.lines[0]?.y ?? 0) - (first?.size ?? 0);
    };
    expect(
      (['heading', 'title', 'bullet', 'text', 'contact', 'where'] as const).map(role => gapOf(role)),
    ).toEqual([8, 6, 3, 2, 2, 0]);
    expect(gapOf('title', 'heading')).toBe(2);
    expect(linesOf(block('heading', 'a'))).toEqual(['0 20 20 a']);
  });
});

describe('a page ends', () => {
  // A page has space for six lines of ten points.
  const line = (text: string, isKept = false) => block('where', text, isKept);
  const fill = (count: number) => Array.from({ length: count }, (_, nth) => line(`${nth}`));
  const pagesOf = (...blocks: readonly Block[]) =>
    layOut(blocks, frame).map(({ lines }) => lines.map(({ page }) => page).join(''));

  test('where the next line would not fit', () => {
    expect(pagesOf(...fill(7))).toEqual(['0', '0', '0', '0', '0', '0', '1']);
    expect(linesOf(...fill(7)).at(-1)).toBe('1 20 20 6');
  });

  test('not between a block and the block that it is kept with', () => {
    expect(pagesOf(...fill(4), line('a', true), line('b')).slice(4)).toEqual(['0', '0']);
    expect(pagesOf(...fill(5), line('a', true), line('b')).slice(5)).toEqual(['1', '1']);
    expect(pagesOf(...fill(4), line('a', true), line('b', true), line('c')).slice(4)).toEqual([
      '1',
      '1',
      '1',
    ]);
    // The space between them counts, too.
    expect(pagesOf(...fill(4), line('a', true), block('bullet', 'b')).slice(4)).toEqual(['1', '1']);
  });

  test('not after the first line of a paragraph, and not before its last line', () => {
    const lines = (count: number) => line(Array.from({ length: count }, () => 'abcdefgh').join(' '));
    expect(pagesOf(...fill(5), lines(1)).at(-1)).toBe('0');
    expect(pagesOf(...fill(5), lines(2)).at(-1)).toBe('11');
    expect(pagesOf(...fill(4), lines(2)).at(-1)).toBe('00');
    expect(pagesOf(...fill(4), lines(3)).at(-1)).toBe('111');
    expect(pagesOf(...fill(3), lines(3)).at(-1)).toBe('000');
    expect(pagesOf(...fill(4), lines(4)).at(-1)).toBe('0011');
    expect(pagesOf(...fill(3), lines(4)).at(-1)).toBe('0011');
    expect(pagesOf(...fill(3), lines(5)).at(-1)).toBe('00011');
    expect(pagesOf(lines(7)).at(-1)).toBe('0000011');
  });
});

describe.each(Object.entries(LOOKS))('the look %s', (_, one) => {
  test('has font sizes that people and parsers are used to', () => {
    expect(one.body).toBeGreaterThanOrEqual(9.5);
    expect(one.body).toBeLessThanOrEqual(11);
    expect(one.headline / one.body).toBeGreaterThan(1.1);
    expect(one.heading).toBeGreaterThan(one.headline);
    expect(one.heading).toBeLessThan(one.body * 1.35);
    expect(one.name).toBeGreaterThanOrEqual(16);
    expect(one.name).toBeLessThanOrEqual(22);
  });

  test('has more space between sections than between entries, and more there than between lines', () => {
    expect(one.leading).toBeGreaterThan(1.2);
    expect(one.leading).toBeLessThan(1.4);
    const { bullet, entry, heading } = one.gaps;
    expect(bullet).toBeGreaterThanOrEqual(0.5);
    expect(bullet).toBeLessThan(entry / 4);
    // Our reader sees a new entry if there is more than half a line of space.
    expect(entry).toBeGreaterThan(one.body * 0.6);
    expect(entry).toBeLessThanOrEqual(7);
    expect(heading).toBeGreaterThanOrEqual(8);
    expect(heading).toBeLessThan(15);
    expect(one.indent).toBeGreaterThan(one.body);
    expect(one.indent).toBeLessThan(one.body * 1.5);
    // Between 5/8 and 7/8 of an inch.
    expect(one.margin).toBeGreaterThanOrEqual(45);
    expect(one.margin).toBeLessThanOrEqual(63);
  });
});

test('the compact look fits more on a page than the plain one, the classic look less, and both have rules under headings', () => {
  const { plain, compact, classic } = LOOKS;
  const roomOf = ({ margin, body, leading, gaps }: LookMeasures) => [
    margin,
    body,
    body * leading,
    gaps.heading / body,
  ];
  expect(roomOf(compact).every((value, at) => value < (roomOf(plain)[at] ?? 0))).toBe(true);
  expect([classic.margin > plain.margin, classic.body > plain.body]).toEqual([true, true]);
  expect([plain.isRuled, compact.isRuled, classic.isRuled]).toEqual([false, true, true]);
  expect([plain.font, compact.font, classic.font]).toEqual(['sans', 'sans', 'serif']);
});
