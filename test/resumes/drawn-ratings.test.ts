import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/core/types.ts';
import { pictureHazards } from '../../src/resumes/hazards/picture-hazards.ts';
import { hasWrittenRatings, ratingRows } from '../../src/resumes/hazards/rating-rows.ts';
import { skillBarHazards } from '../../src/resumes/hazards/skill-bar-hazards.ts';
import type { Fill, Run } from '../../src/resumes/pdf/page-content.ts';
import type { ReadPage } from '../../src/resumes/pdf/read-page.ts';
import { filled, level } from './made-segments.ts';
import { pageOf, run } from './made-sheets.ts';

/** Marks side by side, from the given place on. */
const marks = (
  y: number,
  count = 5,
  { x = 200, step = 12, width = 8, height = 8 } = {},
  colour = (_: number): string => '#334455',
): readonly Fill[] =>
  Array.from({ length: count }, (_, at) => filled(x + at * step, y, width, height, { color: colour(at) }));
const words = (...heights: readonly number[]) => heights.map(y => run('Lamps', 60, y + 7));
const found = (page: Partial<ReadPage>) => ratingRows(pageOf(page)).length;
const rated = (fills: readonly Fill[], runs: readonly Run[] = words(100, 130)) => found({ fills, runs });

describe('rows of marks beside words', () => {
  test.each([
    ['two of five', [...marks(100), ...marks(130)], 10],
    ['two of four', [...marks(100, 4), ...marks(130, 4)], 8],
    ['one of five', marks(100), 0],
    ['two of three', [...marks(100, 3), ...marks(130, 3)], 0],
    ['three of three', [...marks(100, 3), ...marks(130, 3), ...marks(160, 3)], 9],
    [
      'three of three that begin apart',
      [...marks(100, 3), ...marks(130, 3, { x: 201 }), ...marks(160, 3)],
      0,
    ],
    [
      'three of three that begin a little apart',
      [...marks(100, 3), ...marks(130, 3, { x: 200.9 }), ...marks(160, 3)],
      9,
    ],
  ])('are a rating or none: %s', (_, fills, count) => {
    expect(rated(fills, words(100, 130, 160))).toBe(count);
  });

  const pair = (more: Parameters<typeof marks>[2], colour?: (at: number) => string) => [
    ...marks(100, 5, more, colour),
    ...marks(130, 5, more, colour),
  ];

  test.each([
    ['as wide as a stroke', { width: 2.5, step: 8 }, 0],
    ['a little wider', { width: 2.6, step: 8 }, 10],
    ['as high as a stroke', { height: 2.5 }, 0],
    ['a little higher', { height: 2.6 }, 10],
    ['nearly as wide as a box', { width: 29.9, step: 40 }, 10],
    ['as wide as a box', { width: 30, step: 40 }, 0],
    ['nearly as high', { height: 17.9 }, 10],
    ['as high', { height: 18 }, 0],
    ['four widths from one another', { width: 8, step: 32 }, 0],
    ['nearly four', { width: 8, step: 31.9 }, 10],
    ['that touch', { width: 8, step: 8.4 }, 0],
    ['that nearly do', { width: 8, step: 8.5 }, 10],
  ])('are a rating or none: marks %s', (_, more, count) => {
    expect(rated(pair(more))).toBe(count);
  });

  test('are one though they touch, where some have another colour', () => {
    expect(rated(pair({ step: 8 }, at => (at < 3 ? '#334455' : '#dddddd')))).toBe(10);
  });

  test.each([
    ['a quarter', 3, 0],
    ['less than a quarter', 2.9, 10],
  ])('are evenly spaced: none where steps differ by %s', (_, off, count) => {
    // Steps of 12, and one that is so much shorter.
    const row = (y: number) => marks(y).map((one, at) => (at < 4 ? one : filled(248 - off, y, 8, 8)));
    expect(rated([...row(100), ...row(130)])).toBe(count);
  });

  test.each([
    ['wide', filled(248, 100, 9, 8), 0],
    ['nearly as wide', filled(248, 100, 8.9, 8), 10],
    ['high', filled(248, 100, 8, 9), 0],
    ['nearly as high', filled(248, 100, 8, 8.9), 10],
    ['low', filled(248, 101, 8, 8), 0],
    ['nearly as low', filled(248, 100.9, 8, 8), 10],
  ])('are alike: none where the last of four is another, %s', (_, other, count) => {
    const fours = [...marks(100, 4), other].filter((one, at) => at !== 3 || one === other);
    // The row below has five; the upper one four with the other and three without it.
    const upper = [...marks(100, 3), { ...other, box: [236, ...other.box.slice(1)] as unknown as Box }];
    expect(fours).toHaveLength(4);
    expect(rated([...upper, ...marks(130)]) >= 9 ? 10 : 0).toBe(count);
  });

  test('count once what is drawn twice at one place', () => {
    expect(rated([...marks(100, 3), ...marks(100, 3, { x: 200.9 }), ...marks(130)])).toBe(0);
  });

  const withWord = (text: string, x: number, y: number) =>
    rated([...marks(100), ...marks(130)], [...words(100, 130), run(text, x, y)]);

  test.each([
    ['between them', 220, 107, 0],
    ['whose middle is at their beginning', 187.5, 107, 10],
    ['whose middle is right behind that', 187.6, 107, 0],
    ['whose middle is at their end', 243.5, 107, 10],
    ['whose middle is right before that', 243.4, 107, 0],
    ['right above them', 220, 98, 10],
    ['a little below that', 220, 98.1, 0],
    ['right below them', 220, 113.9, 0],
    ['further below', 220, 114, 10],
    ['beside them', 258, 107, 10],
    ['that reaches into them', 184, 107, 10],
    ['whose middle is among them', 188, 107, 0],
  ])('are bare: none with a word %s', (_, x, y, count) => {
    expect(withWord('Bells', x, y)).toBe(count);
  });

  test('are none under a line of text that goes on behind them', () => {
    const across = (width: number) =>
      rated([...marks(100), ...marks(130)], [...words(130), run('x', 100, 107, 10, { width })]);
    // The marks are from 200 to 256, and the line’s middle is before them.
    expect([across(128), across(129)]).toEqual([10, 0]);
  });

  test('are none in a pattern without words, as far apart as they are themselves', () => {
    const pattern = (step: number, runs: readonly Run[]) =>
      rated([...marks(100), ...marks(100 + step)], runs);
    expect(pattern(12, [])).toBe(0);
    expect(pattern(15, [])).toBe(10);
    expect(pattern(14.9, [])).toBe(0);
    expect(pattern(9.1, [])).toBe(0);
    expect(pattern(9, [])).toBe(10);
  });

  test.each([
    ['level with them, before them', 'Lamps', 60, 107, true],
    ['level with them, behind them', 'Lamps', 295, 107, true],
    ['a column behind them', 'Lamps', 296, 107, false],
    ['far before them', 'Lamps', -125, 107, false],
    ['less far before them', 'Lamps', -124, 107, true],
    ['above their upper edge', 'Lamps', 60, 98, false],
    ['at their upper edge', 'Lamps', 60, 98.1, true],
    ['at their lower edge', 'Lamps', 60, 113.9, true],
    ['right below that', 'Lamps', 60, 114, false],
    ['right above them', 'Lamps', 190, 97, true],
    ['a line above them', 'Lamps', 190, 84, false],
    ['a little nearer than a line', 'Lamps', 190, 84.1, true],
    ['above and further left', 'Lamps', 155, 97, false],
    ['above and a little left', 'Lamps', 155.1, 97, true],
    ['above and right of them', 'Lamps', 256, 97, false],
    ['above their end', 'Lamps', 255, 97, true],
    ['that is a figure', '12345', 60, 107, false],
  ])('are none in a pattern but for a word %s', (_, text, x, y, isRating) => {
    // The lower row has a word before it; alone it is no rating.
    const of = rated([...marks(100), ...marks(112)], [run(text, x, y), run('Lamps', 60, 119)]);
    expect(of > 0).toBe(isRating);
  });
});

describe('two words rated side by side', () => {
  const two = (gap: number, second = 4, text = 'Bells') =>
    found({
      fills: [100, 130].flatMap(y => [...marks(y, 4), ...marks(y, second, { x: 244 + gap })]),
      runs: [100, 130].flatMap(y => [run('Lamps', 60, y + 7), run(text, 250, y + 7)]),
    });

  test.each([
    ['have as many marks each', two(60), 16],
    ['have another number each', two(60, 5), 0],
    ['have a word between them', two(60, 4, '2019'), 0],
  ])('%s', (_, told, count) => {
    expect(told).toBe(count);
  });

  const between = (x: number, lower: number, width: number, gap = 60) =>
    found({
      fills: [100, 130].flatMap(y => [...marks(y, 4), ...marks(y, 4, { x: 244 + gap })]),
      runs: [100, 130].flatMap(y => [run('Lamps', 60, y + 7), run('x', x, y + lower, 10, { width })]),
    });

  test.each([
    ['twice as far apart as their marks', between(250, 7, 9, 16), 0],
    ['a little further apart', between(250, 7, 9, 16.1), 16],
    ['a word that begins on the last mark', between(243, 7, 9), 0],
    ['a word that begins right behind it', between(243.1, 7, 9), 16],
    ['a word that ends on the next mark', between(250, 7, 55), 0],
    ['a word that ends right before it', between(250, 7, 54.9), 16],
    ['a word above them', between(250, -2, 9), 0],
    ['a word right below that', between(250, -1.9, 9), 16],
    ['a word below them', between(250, 14, 9), 0],
    ['a word right above that', between(250, 13.9, 9), 16],
  ])('are rated or not: with %s', (_, told, count) => {
    expect(told).toBe(count);
  });

  test('are no dotted line of more than ten', () => {
    const of = (count: number) =>
      found({
        fills: [100, 130].flatMap(y => [...marks(y, count), ...marks(y, count, { x: 400 })]),
        runs: [100, 130].flatMap(y => [run('Lamps', 60, y + 7), run('Bells', 350, y + 7)]),
      });
    expect([of(10), of(11)]).toEqual([40, 0]);
  });
});

describe('signs of a font', () => {
  const icons = (text: string, width = 5 * 8, size = 8) =>
    [100, 130].map(y => run(text, 200, y, size, { width }));
  test.each([
    ['five alike', '★★★★★', 10],
    ['three full, two empty', '★★★☆☆', 10],
    ['of three kinds', '★★☆☆★', 0],
    ['three alike', '★★★', 0],
  ])('are a rating or none: %s', (_, text, count) => {
    expect(found({ icons: icons(text, 24) })).toBe(count);
  });

  test('are one where a single sign is wider than three and a half letters', () => {
    expect([found({ icons: icons('x', 28) }), found({ icons: icons('x', 28.1) })]).toEqual([0, 2]);
    expect(found({ icons: icons('xyz', 28.1) })).toBe(2);
    expect(found({ icons: icons('wxyz', 28.1) })).toBe(0);
  });

  test('have their places one behind the other', () => {
    expect(ratingRows(pageOf({ icons: icons('★★★★') }))[1]).toEqual([210, 93.6, 8, 8]);
  });
});

describe('written signs', () => {
  const count = (...texts: readonly string[]) =>
    found({ runs: texts.map((text, at) => run(text, 60, 100 + 20 * at)) });
  test('behind three words are a rating', () => {
    expect(count('Go ●●●○○', 'Rust ●●○○○', 'SQL ●●●●○')).toBe(3);
    expect(count('Go ●●●○○', 'Rust ●●○○○')).toBe(0);
    expect(count('●●●○○ Go', '●●○○○ Rust', '●●●●○ SQL')).toBe(0);
    expect(hasWrittenRatings(['Go ●●●○○', 'Rust ●●○○○', 'SQL ●●●●○'])).toBe(true);
    expect(hasWrittenRatings(['Go ●●●○○', 'Rust ●●○○○', '●●●●○'])).toBe(false);
    expect(hasWrittenRatings(['Go [####--]', 'Rust [##----]', 'SQL [||||..]'])).toBe(true);
    expect(hasWrittenRatings(['Go [#]', 'Rust [#42]', 'SQL [...]', 'C [------]'])).toBe(false);
    expect(hasWrittenRatings(['Client [****]', 'Passport [########]', 'Hotel [*****] Elm'])).toBe(false);
  });

  test('may stand apart from their words, behind them on one line', () => {
    const at = (x: number, lower: number) =>
      found({ runs: [100, 120, 140].flatMap(y => [run('Go', 60, y), run('●●●○○', x, y + lower)]) });
    expect([at(200, 0), at(200, 1.9), at(200, 2), at(60, 0)]).toEqual([3, 3, 0, 0]);
  });
});

const isBars = (page: Partial<ReadPage>) => skillBarHazards(pageOf(page)).length > 0;

describe('bars that are filled in part', () => {
  type Bar = { readonly track?: Box; readonly part?: Box };
  const bar = (y: number, part: number, { length = 100, height = 6, off = 0, lower = 0 } = {}): Bar => ({
    track: [200, y, length, height],
    part: [200 + off, y + lower, part, height],
  });
  const page = (bars: readonly Bar[], labels = true): Partial<ReadPage> => ({
    fills: bars.flatMap(({ track, part }) => [
      ...(track ? [filled(...track, { color: '#dddddd' })] : []),
      ...(part ? [filled(...part)] : []),
    ]),
    runs: labels ? bars.map(({ track }) => run('Lamps', 100, (track?.[1] ?? 0) + 6)) : [],
  });
  const three = (more: Parameters<typeof bar>[2] = {}) => [
    bar(100, 50, more),
    bar(120, 70, more),
    bar(140, 30, more),
  ];

  test.each([
    ['three', three(), true],
    ['three, all alike', [bar(100, 50), bar(120, 50), bar(140, 50)], false],
    ['two thick ones', three().slice(0, 2), true],
    ['two thin ones', three({ height: 2.4 }).slice(0, 2), false],
    ['two not quite thin ones', three({ height: 2.5 }).slice(0, 2), true],
    ['three thin ones', three({ height: 2.4 }), true],
    ['three as thick as a line of text', three({ height: 18 }), false],
    ['three a little thinner', three({ height: 17.9 }), true],
    [
      'three shorter than a word',
      [bar(100, 10, { length: 24.9 }), bar(120, 14, { length: 24.9 }), bar(140, 6, { length: 24.9 })],
      false,
    ],
    [
      'three a little longer',
      [bar(100, 10, { length: 25 }), bar(120, 14, { length: 25 }), bar(140, 6, { length: 25 })],
      true,
    ],
    ['whose parts begin a little off', three({ off: 2.4 }), true],
    ['whose parts begin further off', three({ off: 2.5 }), false],
    ['whose parts are a little lower', three({ lower: 0.9 }), true],
    ['whose parts are lower', three({ lower: 1 }), false],
    ['whose parts are all of them', [bar(100, 97), bar(120, 98), bar(140, 99)], false],
  ])('are ratings or none: %s', (_, bars, is) => {
    expect(isBars(page(bars, bars.length === 2))).toBe(is);
  });

  test('may be filled from the right', () => {
    const of = (off: number) =>
      [50, 70, 30].map(
        (part, at): Bar => ({
          track: [200, 100 + 20 * at, 100, 6],
          part: [300 - part + off, 100 + 20 * at, part, 6],
        }),
      );
    expect([0, 0.9, 1].map(off => isBars(page(of(off), false)))).toEqual([true, true, false]);
  });

  test('two need a word beside each, three do not', () => {
    expect([isBars(page(three().slice(0, 2), false)), isBars(page(three(), false))]).toEqual([false, true]);
  });

  const knobs = (x: number, y: number, width: number, height: number) =>
    isBars({
      fills: [0, 20, 40].flatMap((lower, at) => [
        filled(200, 100 + lower, 100, 3),
        filled(x + 20 * at, y + lower, width, height, { isRound: true }),
      ]),
      runs: [],
    });
  test.each([
    ['on it', 220, 98, 7, 7, true],
    ['a little lower', 220, 99.4, 7, 7, true],
    ['lower', 220, 99.5, 7, 7, false],
    ['at its beginning', 198.1, 98, 7, 7, true],
    ['before it', 198, 98, 7, 7, true],
    ['nearly as large as a circle with words', 220, 93.6, 15.9, 15.9, true],
    ['as large', 220, 93.5, 16, 16, false],
    ['as high as the bar', 220, 100, 3, 3, false],
    ['flat', 220, 98, 8.3, 7, false],
  ])('may have a round knob in place of the part: one %s', (_, x, y, width, height, is) => {
    expect(knobs(x, y, width, height)).toBe(is);
  });
});

describe('bars that are filled in part, at their limits', () => {
  type Words = (at: number) => Run | null;
  /** Three bars with these parts, tracks as long as said, 20 points apart, and words at each. */
  const rated = (
    parts: readonly number[],
    words: Words = () => null,
    { lengths = [100, 100, 100], step = 20, height = 6, partHeight = 6, x = 200 } = {},
  ) =>
    isBars({
      fills: parts.flatMap((part, at) => {
        const y = 100 + step * at;
        return [
          filled(x, y, lengths[at] ?? 0, height, { color: '#dddddd' }),
          filled(x, y + (height - partHeight) / 2, part, partHeight),
        ];
      }),
      runs: parts.flatMap((_, at) => words(at) ?? []),
    });

  test('a part that is nearly all of it is none', () => {
    expect([rated([50, 97, 97]), rated([50, 96.9, 96.9])]).toEqual([false, true]);
  });

  test('they are alike in length, give or take a point', () => {
    const last = (length: number) => rated([50, 70, 30], () => null, { lengths: [100, 100, length] });
    expect([last(100.9), last(101)]).toEqual([true, false]);
  });

  test('what hides a part of a rule from the words on it is no level', () => {
    const behind = (partHeight: number) =>
      rated([50, 70, 30], at => run('x', 210, 102 + 40 * at, 8, { width: 20 }), {
        step: 40,
        height: 2,
        partHeight,
      });
    expect([behind(4), behind(4.1)]).toEqual([true, false]);
  });

  test('as long as a page they have a word beside each, and stand one below another', () => {
    const long = (x: number, length: number, step = 20) =>
      rated([50, 70, 30], at => run('Lamps', x, 106 + step * at), {
        lengths: [length, length, length],
        x: 500,
        step,
      });
    // A word of 25 points; it ends 450 points before them, or a little nearer.
    expect([long(25.1, 260), long(25, 260), long(25, 259.9), long(25.1, 260, 60)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  const knobAt = (last: number, lower = 0) =>
    isBars({
      fills: [220, 220, last].flatMap((x, at) => [
        filled(200, 100 + 20 * at, 100, 3),
        filled(x, 98 + 20 * at + lower, 7, 7, { isRound: true }),
      ]),
      runs: [],
    });

  test('a knob is on its bar from two points before it to its end', () => {
    expect([knobAt(198.1), knobAt(198), knobAt(299.9), knobAt(300)]).toEqual([true, false, true, false]);
  });
});

describe('bars of several lengths', () => {
  const bars = (lengths: readonly number[], { height = 5, step = 20, x = 200 } = {}) =>
    lengths.map((length, at) => filled(x, 100 + step * at, length, height));
  const labels = (count: number, step = 20, x = 120) =>
    Array.from({ length: count }, (_, at) => run('Lamps', x, 105 + step * at));
  const isRated = (fills: readonly Fill[], runs: readonly Run[] = labels(3)) => isBars({ fills, runs });
  const usual = [60, 90, 120];

  test.each([
    ['three with a word beside each', bars(usual), labels(3), true],
    ['two', bars([60, 90]), labels(2), false],
    ['three of two lengths', bars([60, 60, 90]), labels(3), false],
    ['three of which one has no word', bars(usual), labels(2), false],
    ['three as thick as a line of text', bars(usual, { height: 18 }), labels(3), false],
    ['three as thin as a hair', bars(usual, { height: 0.8 }), labels(3), false],
    ['three not quite as thin', bars(usual, { height: 0.9 }), labels(3), true],
    ['three of which one is twice as long as high', bars([10, 60, 90]), labels(3), false],
    ['three of which one is as short as a dash', bars([15, 60, 90]), labels(3), false],
    ['three of which one is a little longer', bars([15.1, 60, 90]), labels(3), true],
    ['three of which one goes across the page', bars([60, 90, 260]), labels(3), false],
    ['three of which one nearly does', bars([60, 90, 259.9]), labels(3), true],
    ['three that touch', bars(usual, { step: 8 }), labels(3, 8), false],
    ['three close together', bars(usual, { step: 9 }), labels(3, 9), true],
    ['three far apart', bars(usual, { step: 60 }), labels(3, 60), false],
    ['three less far apart', bars(usual, { step: 59 }), labels(3, 59), true],
    ['three whose words are further left than a column', bars(usual), labels(3, 20, 25), false],
    ['three whose words are not', bars(usual), labels(3, 20, 25.1), true],
  ])('are ratings or none: %s', (_, fills, runs, is) => {
    expect(isRated(fills, runs)).toBe(is);
  });

  test('are as long as they are, to a point', () => {
    expect([isRated(bars([60, 61, 90])), isRated(bars([60, 60.4, 90]))]).toEqual([true, false]);
    expect([
      isRated(bars([16, 60, 90], { height: 8 })),
      isRated(bars([16.1, 60, 90], { height: 8 })),
    ]).toEqual([false, true]);
  });

  /** Bars that end at one edge, and words that end before each. */
  const leftOver = ({ edge = 0, gap = 0, lower = 0, size = 10 } = {}) => {
    const fills = usual.map((length, at) => filled(400 - length + edge * at, 100 + 20 * at, length, 1));
    const runs = usual.map((length, at) =>
      run('Lamps', 200, 100 + 20 * at + lower, size, { width: 195 - length + (edge - gap) * at }),
    );
    return isRated(fills, runs);
  };

  test.each([
    ['what words leave of their lines', {}, false],
    ['edges a little apart', { edge: 0.8 }, false],
    ['gaps a little apart', { gap: 1.4 }, false],
    ['gaps further apart', { gap: 1.5 }, true],
    ['words right above them', { lower: -1.9 }, false],
    ['words further above', { lower: -2 }, true],
    ['small words right below them', { lower: 4.9, size: 4 }, false],
    ['small words further below', { lower: 5, size: 4 }, true],
  ])('are none where they fill their lines: %s', (_, more, is) => {
    expect(leftOver(more)).toBe(is);
  });

  test('are none on both sides of a heading', () => {
    const of = (gap: number, lower: number) => {
      const fills = usual.flatMap((length, at) => [
        filled(200, 100 + 20 * at, length, 1),
        filled(200 + length + 30 + gap, 100 + 20 * at + lower, 50, 1),
      ]);
      const runs = usual.flatMap((length, at) => [
        run('Lamps', 205 + length, 102 + 20 * at, 10, { width: 20 }),
        run('Bells', 120, 108 + 20 * at),
      ]);
      return isRated(fills, runs);
    };
    // The second rule begins 5 points behind the words, and a gap further.
    expect([of(0, 0), of(10.9, 0), of(11, 0), of(0, 0.9), of(0, 1)]).toEqual([
      false,
      false,
      true,
      false,
      true,
    ]);
  });

  test('may end at one edge', () => {
    const right = usual.map((length, at) => filled(400 - length, 100 + 20 * at, length, 5));
    expect(isRated(right, labels(3, 20, 200))).toBe(true);
  });

  test.each([
    ['begin further left', [200, 200, 201.5], [5, 5, 5], false],
    ['begin a little further left', [200, 200, 201.4], [5, 5, 5], true],
    ['are thicker', [200, 200, 200], [5, 5, 6], false],
    ['are a little thicker', [200, 200, 200], [5, 5, 5.9], true],
  ])('are none where some %s', (_, xs, heights, is) => {
    const fills = usual.map((length, at) =>
      filled(xs[at] ?? 0, 100 + 20 * at, length + 7 * at, heights[at] ?? 0),
    );
    expect(isRated(fills)).toBe(is);
  });

  test('stand at about equal distances', () => {
    const of = (third: number) =>
      isRated(
        usual.map((length, at) => filled(200, [100, 120, third][at] ?? 0, length, 5)),
        [...labels(2), run('Lamps', 120, third + 5)],
      );
    expect([of(143), of(144)]).toEqual([true, false]);
  });

  test.each([
    ['a word on them', run('Lamps', 210, 104), false],
    ['a word right above them, as one that is underlined', run('Lamps', 210, 96.1), false],
    ['a word a little higher', run('Lamps', 210, 96), true],
    ['a word on their lower edge', run('Lamps', 210, 105.9), false],
    ['a word below them', run('Lamps', 210, 106), true],
    ['a word that begins left of them', run('Lamps', 198, 104), true],
    ['a word behind them', run('Lamps', 260, 104), true],
  ])('hold no text: none with %s', (_, word, is) => {
    expect(isRated(bars(usual), [...labels(3), word])).toBe(is);
  });

  test.each([
    ['14 points above', 91.1, 120, true],
    ['further above', 91, 120, false],
    ['8 points below', 117.9, 120, true],
    ['further below', 118, 120, false],
    ['10 points behind', 106, 269.9, true],
    ['further behind', 106, 270, false],
  ])('have a word %s', (_, y, x, is) => {
    const flat = bars([60, 90, 120], { height: 5, step: 40 }).map(one => ({
      ...one,
      box: [one.box[0], one.box[1] + 5, one.box[2], 5] as Box,
    }));
    const runs = [run('Lamps', x, y), run('Lamps', 120, 151), run('Lamps', 120, 191)];
    expect(isRated(flat, runs)).toBe(is);
  });

  test('have no sentence beside them, and no word as long as they are above them', () => {
    const first = (one: Run) => isRated(bars(usual), [one, ...labels(3).slice(1)]);
    expect(first(run('x'.repeat(31), 10, 105, 10, { width: 40 }))).toBe(false);
    expect(first(run('x'.repeat(31), 60, 105, 10, { width: 100 }))).toBe(true);
    expect(first(run('x'.repeat(32), 60, 105, 10, { width: 100 }))).toBe(false);
    // One that is underlined: 60 points long, give or take an eighth and two points.
    expect(first(run('Lamps', 201.9, 92, 10, { width: 69.1 }))).toBe(false);
    expect(first(run('Lamps', 202, 92, 10, { width: 60 }))).toBe(true);
    expect(first(run('Lamps', 200, 92, 10, { width: 69.3 }))).toBe(true);
  });

  test('may be ruled', () => {
    const rules = usual.map((length, at) => ({
      ...level(100 + 20 * at, 200, 200 + length),
      y2: 102 + 20 * at,
    }));
    expect(isBars({ rules, runs: labels(3) })).toBe(true);
    expect(isBars({ rules: rules.map(rule => ({ ...rule, y2: rule.y1 + 0.8 })), runs: labels(3) })).toBe(
      false,
    );
    expect(isBars({ rules: rules.map(rule => ({ ...rule, isVertical: true })), runs: labels(3) })).toBe(
      false,
    );
  });

  test('are no lines that fill what headings leave of theirs', () => {
    const headings = (gap: number, height = 1) => {
      const fills = usual.map((length, at) => filled(400 - length, 100 + 20 * at, length, height));
      const runs = usual.map((length, at) =>
        run('Lamps', 0, 102 + 20 * at, 10, { width: 400 - length - gap }),
      );
      return isRated(
        fills,
        runs.map(one => ({ ...one, x: 0 })),
      );
    };
    expect([headings(5), headings(15.9), headings(16), headings(5, 4), headings(5, 4.1)]).toEqual([
      ...[false, false, true, false, true],
    ]);
  });
});

describe('circles around words', () => {
  const circles = (count: number, size = 40, text = 'Go', height = size) => ({
    fills: Array.from({ length: count }, (_, at) =>
      filled(100 + 100 * at, 100, size, height, { isRound: true }),
    ),
    runs: Array.from({ length: count }, (_, at) => run(text, 105 + 100 * at, 115, 8)),
  });
  test.each([
    ['four', circles(4), true],
    ['three', circles(3), false],
    ['four as small as a mark', circles(4, 22), false],
    ['four a little larger', circles(4, 22.1), true],
    ['four as large as a portrait', circles(4, 90), false],
    ['four a little smaller', circles(4, 89.9), true],
    ['four flat ones', circles(4, 40, 'Go', 34), false],
    ['four nearly round ones', circles(4, 40, 'Go', 34.1), true],
    ['with a level', circles(4, 40, '80%'), true],
    ['with steps', circles(4, 40, '3.'), false],
    ['with years', circles(4, 40, '2019'), false],
    ['with a letter', circles(4, 40, 'C'), false],
    ['with a letter and its sign', circles(4, 40, 'C#'), true],
  ])('are ratings or none: %s', (_, page, is) => {
    expect(isBars(page)).toBe(is);
  });

  test('are of one size, and their words in them', () => {
    const page = circles(4);
    const other = (width: number) => [
      ...page.fills.slice(0, 3),
      filled(400, 100, width, width, { isRound: true }),
    ];
    expect([isBars({ ...page, fills: other(40.9) }), isBars({ ...page, fills: other(41) })]).toEqual([
      true,
      false,
    ]);
    const moved = (x: number, y: number) =>
      isBars({ ...page, runs: page.runs.map(one => ({ ...one, x: one.x + x, y: one.y + y })) });
    expect([moved(-4.9, 0), moved(-5, 0), moved(26.9, 0), moved(27, 0)]).toEqual([true, false, true, false]);
    expect([moved(0, -14.9), moved(0, -15), moved(0, 24.9), moved(0, 25)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test.each([
    ['right behind them', 117, 0, false],
    ['that they touch', 113, 0, true],
    ['a little further', 136.9, 0, false],
    ['far behind them', 137, 0, true],
    ['on another line', 117, 8, true],
    ['nearly on theirs', 117, 7.9, false],
  ])('are somebody’s marks with a name %s', (_, x, lower, is) => {
    const page = circles(4);
    const names = page.runs.map((one, at) => run('x', x + 100 * at, one.y + lower, 8));
    expect(isBars({ ...page, runs: [...page.runs, ...names] })).toBe(is);
  });
});

describe('arcs', () => {
  const arc = (x: number, width: number, height: number, y = 100): Fill =>
    filled(x, y, width, height, { color: null, isRound: true });
  const named = (count: number) =>
    Array.from({ length: count }, (_, at) => run('Lamps', 105 + 100 * at, 130));
  const isArcs = (fills: readonly Fill[], runs = named(3)) => isBars({ fills, runs });
  const usual = [arc(100, 40, 40), arc(200, 20, 40), arc(300, 20, 40)];

  test.each([
    ['three of two shapes', usual, 3, true],
    ['two', usual.slice(0, 2), 3, false],
    ['three whole circles', [100, 200, 300].map(x => arc(x, 40, 40)), 3, false],
    ['three circles with another on each', [100, 100, 200, 200, 300, 300].map(x => arc(x, 40, 40)), 3, true],
    ['three of which two have words', usual, 2, false],
    ['three that are filled', usual.map(one => ({ ...one, color: '#000000' })), 3, false],
    [
      'three circles with a dash drawn around a part of each',
      [100, 200, 300].flatMap((x, at) => [
        arc(x, 40, 40),
        filled(x - 1.5, 98.5, [43, 43, 43][at] ?? 0, [43, 43, 33][at] ?? 0, {
          color: '#0000ff',
          isRound: true,
        }),
      ]),
      3,
      true,
    ],
    [
      'three circles with a sign in each',
      [100, 200, 300].flatMap((x, at) => [
        arc(x, 40, 40),
        filled(x + 2, 102, [36, 30, 34][at] ?? 0, 34, { color: '#0000ff', isRound: true }),
      ]),
      3,
      false,
    ],
    ['three that are none', usual.map(one => ({ ...one, isRound: false })), 3, false],
    ['three of which one stands lower', [...usual.slice(0, 2), arc(300, 20, 37, 103)], 3, false],
    ['three of which one stands a little lower', [...usual.slice(0, 2), arc(300, 20, 37, 102.9)], 3, true],
    ['three of which one is flat', [...usual.slice(0, 2), arc(300, 40, 36.9)], 3, false],
    ['three of which one is a little flat', [...usual.slice(0, 2), arc(300, 40, 37)], 3, true],
    ['three of which one is as small as a dot', [...usual.slice(0, 2), arc(300, 10, 13.9)], 3, false],
    ['three of which one is a little larger', [...usual.slice(0, 2), arc(300, 10, 14)], 3, true],
    ['three of 90 points', [arc(100, 90, 90), arc(200, 50, 90), arc(300, 50, 90)], 3, true],
    ['three larger than that', [arc(100, 90, 90.1), arc(200, 50, 90.1), arc(300, 50, 90.1)], 3, false],
  ])('are ratings or none: %s', (_, fills, count, is) => {
    expect(isArcs(fills, named(count))).toBe(is);
  });

  test('have a word in them, beside them or under them', () => {
    const at = (x: number, y: number, text = 'Lamps') => isArcs(usual, [...named(2), run(text, x, y)]);
    expect([at(255.1, 130), at(255, 130), at(339.9, 130), at(340, 130)]).toEqual([true, false, true, false]);
    expect([at(300, 100.1), at(300, 100), at(300, 159.9), at(300, 160)]).toEqual([true, false, true, false]);
    expect([at(300, 130, 'x'.repeat(31)), at(300, 130, 'x'.repeat(32))]).toEqual([true, false]);
  });
});

describe('a picture', () => {
  const isPhoto = (...box: Box) => pictureHazards(pageOf({ images: [box], runs: words(300) })).length > 0;
  test.each([
    ['of a portrait’s size', [400, 100, 80, 100], true],
    ['of a sign’s width', [400, 100, 27.9, 40], false],
    ['a little wider', [400, 100, 28, 40], true],
    ['of a sign’s height', [400, 100, 40, 27.9], false],
    ['a little higher', [400, 100, 40, 28], true],
    ['half as wide as high', [400, 100, 50, 100], false],
    ['a little wider than that', [400, 100, 50.1, 100], true],
    ['twice as wide as high', [400, 100, 100, 50], false],
    ['a little higher than that', [400, 100, 100, 50.1], true],
    // A quarter of 595 × 842 is 125,247.5.
    ['as large as a quarter of the page', [100, 100, 350, 357.85], false],
    ['a little smaller', [100, 100, 350, 357.8], true],
    ['left of the page', [-80, 100, 80, 100], false],
    ['just on its left edge', [-79, 100, 80, 100], true],
    ['right of it', [595, 100, 80, 100], false],
    ['just on its right edge', [594, 100, 80, 100], true],
    ['above it', [400, -100, 80, 100], false],
    ['just on its upper edge', [400, -99, 80, 100], true],
    ['below it', [400, 842, 80, 100], false],
    ['just on its lower edge', [400, 841, 80, 100], true],
  ] as const)('is somebody’s or none: one %s', (_, box, is) => {
    expect(isPhoto(...(box as Box))).toBe(is);
  });
});
