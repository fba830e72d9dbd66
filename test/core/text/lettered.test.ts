import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lettered } from '../../../src/core/text/lettered.ts';

// All of Latin-1, dashes, quotes and bullets, signs of currency, arrows and pictures, signs of one font alone; and a sign of each that is none of these.
const signs = [
  [0, 0x100],
  [0x2000, 0x2070],
  [0x20a0, 0x20d0],
  [0x2190, 0x2460],
  [0x2500, 0x2776],
  [0x2794, 0x2c00],
  [0xe000, 0xf900],
].flatMap(([from = 0, to = 0]) =>
  Array.from({ length: to - from }, (_, at) => String.fromCharCode(from + at)),
);
const others = [
  'š',
  'Ж',
  'Å',
  '中',
  '́',
  '🚀',
  '𝐀',
  '٣',
  'K',
  'ℝ',
  'Ⅷ',
  'ⅷ',
  '①',
  'Ⓐ',
  '❶',
  'Ⱡ',
  'ſ',
  'ﬁ',
  'Ａ',
  '🄀',
  '🯰',
  '\ufe0f',
  '\u20d0',
];

/** The signs of which a pattern that is asked for letters says other than the engine. */
function toldApart(source: string, flags: string): readonly string[] {
  const [theirs, ours] = [new RegExp(source, flags), lettered(source, flags)];
  return [...signs, ...others].filter(sign => ours(sign).test(sign) !== theirs.test(sign));
}

describe('a pattern with classes of letters', () => {
  const root = path.resolve(import.meta.dirname, '../../../src/core');
  const written = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .flatMap(file => {
      const source = readFileSync(path.join(root, file), 'utf8');
      return [...source.matchAll(/lettered\(\s*String\.raw`([^`]*)`,\s*'(\w+)'/g)].map(
        // What is put in, here and there, is words.
        ([, pattern = '', flags = '']) => [pattern.replaceAll(/\$\{[^}]*\}/g, 'word'), flags] as const,
      );
    });

  test('is found in the source', () => {
    expect(written.length).toBeGreaterThan(25);
  });

  test.each([
    '\\p{L}',
    '\\P{L}',
    '[\\p{L}\\d-]',
    '[^\\p{L}\\p{N}]',
    '\\p{Lu}',
    '\\p{Ll}',
    '[\\p{M}]',
    '\\p{N}',
  ])('%s holds for the same signs', source => {
    expect(toldApart(source, 'u')).toEqual([]);
  });

  test.each(written)(
    '/%s/%s asks for classes that are known, and in either case not for those of one',
    (source, flags) => {
      const names = [...source.matchAll(/\\[pP]\{(\w+)\}/g)].map(([, name]) => name);
      const known = flags.includes('i') ? ['L', 'N'] : ['L', 'Lu', 'Ll', 'N', 'M'];
      for (const name of names) expect(known).toContain(name);
      expect(() => [lettered(source, flags)('a'), lettered(source, flags)('š')]).not.toThrow();
    },
  );

  test('matches the same characters if case is ignored', () => {
    for (const source of ['\\p{L}', '\\P{L}', '[^\\p{L}\\d]', '\\p{N}', '[^\\p{L}\\p{N}]'])
      expect(toldApart(source, 'iu'), source).toEqual([]);
  });
});
