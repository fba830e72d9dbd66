import { describe, expect, test } from 'vitest';
import { joinLoneLetters } from '../../src/resumes/layout/lone-letters.ts';
import { withoutOverprints } from '../../src/resumes/layout/overprints.ts';
import { rowsOf } from '../../src/resumes/layout/rows-of.ts';
import { type PageText, segmentsOf } from '../../src/resumes/layout/segments.ts';
import type { Run } from '../../src/resumes/pdf/page-content.ts';
import { filled, upright } from './made-segments.ts';
import { run } from './made-sheets.ts';

const segments = (runs: readonly Run[], more: Partial<PageText> = {}) =>
  segmentsOf({ number: 1, rules: [], fills: [], ...more, runs });
const textsOf = (runs: readonly Run[], more: Partial<PageText> = {}) =>
  segments(runs, more).map(({ text }) => text);
const BOLD = { weight: 600, font: 'B' };
/** `Lamps`, 25 points wide, and what begins so far behind it. */
const apart = (gap: number, text = 'Bells', more: Partial<Run> = {}) => [
  run('Lamps', 50, 100, 10, more),
  run(text, 75 + gap, 100, more.size ?? 10, more),
];

describe('words on one line', () => {
  test.each([
    ['are one where a letter’s height parts them', 10, ['Lamps Bells']],
    ['are two where more does', 10.1, ['Lamps', 'Bells']],
    ['touch where an eighth of that does', 1.19, ['LampsBells']],
    ['have a space where more does', 1.21, ['Lamps Bells']],
  ])('%s', (_, gap, texts) => {
    expect(textsOf(apart(gap))).toEqual(texts);
  });

  test('are held against the larger of them to part, and the smaller to touch', () => {
    const small = (gap: number) => [run('Lamps', 50, 100), run('Bells', 75 + gap, 100, 8)];
    expect([textsOf(small(10)), textsOf(small(1)), textsOf(small(0.9))]).toEqual([
      ...[['Lamps Bells'], ['Lamps Bells'], ['LampsBells']],
    ]);
  });

  test.each([
    ['are one up to a wider gap if they are capitals with gaps between them', 14, {}, 1],
    ['are two beyond it', 14.1, {}, 2],
    ['are two in another font', 14, { font: 'B' }, 2],
  ])('%s', (_, gap, other, count) => {
    const spaced = { width: 50 };
    expect(
      textsOf([run('LAMPS', 50, 100, 10, spaced), run('BELLS', 100 + gap, 100, 10, { ...spaced, ...other })]),
    ).toHaveLength(count);
  });

  test('have one space where they bring their own', () => {
    expect(textsOf([run('Lamps ', 50, 100), run(' Bells', 90, 100)])).toEqual(['Lamps Bells']);
    expect(textsOf([run('Lamps ', 50, 100), run('Bells', 85, 100)])).toEqual(['Lamps Bells']);
  });

  test('have the place and the size of the longest, and reach from the first to the furthest', () => {
    expect(
      segments([run('A', 50, 100, 14), run('lamp', 57, 101), run('s', 77, 99, 10, { width: 2 })]),
    ).toMatchObject([{ x: 50, right: 79, y: 101, size: 10, page: 1 }]);
  });
});

describe('an upright rule', () => {
  const isParted = (gap: number, rule: ReturnType<typeof upright>) =>
    textsOf(apart(gap), { rules: [rule] }).length > 1;

  test.each([
    ['between two words parts them', 8, upright(79), true],
    ['right behind the first does, too', 8, upright(74.5), true],
    ['in the first does not', 8, upright(74.4), false],
    ['right before the second does', 8, upright(83.5), true],
    ['in the second does not', 8, upright(83.6), false],
    ['between words that nearly touch does not', 1.9, upright(76), false],
    ['between words a little apart does', 2, upright(76), true],
    ['that begins in the middle of the letters does', 8, upright(79, 97, 130), true],
    ['that begins under it does not', 8, upright(79, 97.1, 130), false],
    ['that ends in it does', 8, upright(79, 70, 97), true],
    ['that ends above it does not', 8, upright(79, 70, 96.9), false],
    ['as high as a word does not', 8, upright(79, 85, 105), false],
    ['a little higher does', 8, upright(79, 85, 105.1), true],
    ['that lies does not', 8, { ...upright(79), isVertical: false }, false],
  ])('%s', (_, gap, rule, isThere) => {
    expect(isParted(gap, rule)).toBe(isThere);
  });
});

describe('words in boxes of their own', () => {
  const boxes = (width = 27, height = 14, left = 49, top = 90) => [
    filled(left, top, width, height),
    filled(left + 32, top, width, height),
  ];
  const isParted = (gap: number, fills: PageText['fills']) => textsOf(apart(gap), { fills }).length > 1;

  test.each([
    ['are two', 7, boxes(), true],
    ['are one with less than a third of a letter between them', 3.5, boxes(27, 14, 47), false],
    ['are two with more', 3.6, boxes(27, 14, 47), true],
    ['are one in the same box', 7, [filled(40, 90, 100, 14)], false],
    ['are one where only the first has one', 7, [filled(49, 90, 27, 14)], false],
    ['are one where only the second has one', 7, [filled(81, 90, 27, 14)], false],
    ['are one on rules', 7, boxes(27, 6, 49, 93), false],
    ['are two in flat boxes', 7, boxes(27, 6.1, 49, 93), true],
    ['are two in high boxes', 7, boxes(27, 29.9, 49, 80), true],
    ['are one in parts of the page', 7, boxes(27, 30, 49, 80), false],
    ['are one above their boxes', 7, boxes(27, 14, 49, 97.1), false],
    ['are two at their upper edge', 7, boxes(27, 14, 49, 97), true],
    ['are two at their lower edge', 7, boxes(27, 14, 49, 83), true],
    ['are one below their boxes', 7, boxes(27, 14, 49, 82.9), false],
    ['are two where their last letter is in the box', 7, [filled(20, 90, 54, 14), boxes()[1] as never], true],
    ['are one where it is not', 7, [filled(20, 90, 53.9, 14), boxes()[1] as never], false],
    ['are two where the first letter is', 7, [boxes()[0] as never, filled(83, 90, 40, 14)], true],
    ['are one where that is not', 7, [boxes()[0] as never, filled(83.1, 90, 40, 14)], false],
    ['are one in bands across the page', 7, [filled(-126, 90, 200, 14), boxes()[1] as never], false],
    ['are two in wide boxes', 7, [filled(-125, 90, 199.9, 14), boxes()[1] as never], true],
  ])('%s', (_, gap, fills, isThere) => {
    expect(isParted(gap, fills)).toBe(isThere);
  });
});

describe('a column that lines start in', () => {
  /** Lines of a label and a text, and one whose text begins elsewhere; and so many more lines that begin there. */
  const parted = (at: number, gap: number, others: number, label = 'Lamps') => {
    const width = at - gap - 50;
    const runs = [run(label, 50, 100, 10, { width }), run('and bells', at, 100)];
    const more = Array.from({ length: others }, (_, nth) => run('words', at, 120 + 12 * nth));
    return textsOf([...runs, ...more]).slice(0, 2);
  };

  test.each([
    ['parts a line where it goes on there after a gap', 80, 6, 4, ['Lamps', 'and bells']],
    ['does not with one line less', 80, 6, 3, ['Lamps and bells', 'words']],
    ['does not where the gap is half a letter’s height', 80, 5, 4, ['Lamps and bells', 'words']],
    ['does not within the first word', 70, 6, 4, ['Lamps and bells', 'words']],
    ['does behind it', 71, 6, 4, ['Lamps', 'and bells']],
  ])('%s', (_, at, gap, others, texts) => {
    expect(parted(at, gap, others)).toEqual(texts);
  });

  test.each([
    ['of letters all as wide as a space', 8.3, ['Lamp and bells', 'words']],
    ['of narrower letters', 7, ['Lamp', 'and bells']],
  ])('parts a line or not, %s', (_, letter, texts) => {
    expect(parted(50 + 4 * letter + 8.4, 8.4, 5, 'Lamp')).toEqual(texts);
  });

  test('is looked for one point further on either side', () => {
    const starts = Array.from({ length: 5 }, (_, nth) => run('words', 100, 120 + 12 * nth));
    const of = (at: number) =>
      textsOf([run('Many lamps', 50, 100, 10, { width: at - 57 }), run('and bells', at, 100), ...starts])[0];
    expect([98.4, 99, 101, 101.6].map(of)).toEqual([
      ...['Many lamps and bells', 'Many lamps', 'Many lamps', 'Many lamps and bells'],
    ]);
  });

  test.each([
    ['parts what runs over the text there', 'sam.doe@example.com', 10, 2, true],
    ['not what leans a little over it', 'sam.doe@example.com', 10, 0.9, false],
    ['parts larger letters that touch it', 'Sam Doe', 13, 0, true],
    ['not letters of its size', 'Sam Doe', 11.9, 0, false],
    ['nor a capital before small ones', 'L', 13, 0, false],
  ])('%s', (_, text, size, over, isParted) => {
    const starts = Array.from({ length: 5 }, (__, nth) => run('words', 100, 120 + 12 * nth));
    const first = textsOf([
      run(text, 50, 100, size, { width: 50 + over }),
      run('and bells', 100, 100),
      ...starts,
    ])[0];
    expect(first === text).toBe(isParted);
  });

  test('leaves a bullet before its text', () => {
    expect(parted(80, 8, 5, '•')[0]).toBe('• and bells');
  });
});

describe('what is set apart from its text', () => {
  const behind = (text: string, gap: number, more: Partial<Run> = {}, first: Partial<Run> = {}) =>
    textsOf([
      run(text, 50, 100, 10, { ...more, ...first }),
      run('Lamps', 50 + 5 * text.length + gap, 100, 10, more),
    ]);

  test.each([
    ['a bullet', '•', 39, {}, {}, ['• Lamps']],
    ['no bullet far from it', '•', 40, {}, {}, ['•', 'Lamps']],
    ['the number of a bold heading', '1', 20, BOLD, {}, ['1 Lamps']],
    ['its Roman number', 'IV.', 20, BOLD, {}, ['IV. Lamps']],
    ['no number before text', '1', 20, { ...BOLD, weight: 599 }, {}, ['1', 'Lamps']],
    ['no number in another font', '1', 20, BOLD, { font: 'C' }, ['1', 'Lamps']],
    ['no number of another size', '1', 20, BOLD, { size: 9 }, ['1', 'Lamps']],
    ['no other word', 'Bells', 20, BOLD, {}, ['Bells', 'Lamps']],
  ] as const)('%s belongs to it', (_, text, gap, more, first, texts) => {
    expect(behind(text, gap, more, first)).toEqual(texts);
  });

  test('belongs to it with its own place', () => {
    expect(segments([run('•', 50, 100), run('Lamps', 80, 100)])).toMatchObject([
      { text: '• Lamps', x: 50, right: 105 },
    ]);
  });

  test('is no heading’s number where it is made of two pieces', () => {
    expect(
      textsOf([run('1', 50, 100, 10, BOLD), run('2', 55, 100, 10, BOLD), run('Lamps', 80, 100, 10, BOLD)]),
    ).toEqual([...['12', 'Lamps']]);
  });
});

describe('capitals and small capitals', () => {
  const capitals = (gap: number, more: Partial<Run> = {}, first: Partial<Run> = {}) =>
    textsOf([
      run('L', 50, 100, 10, { width: 6, ...first }),
      // Three letters of 8 points, set apart.
      run('AMP', 56 + gap, 100, 8, { width: 20, ...more }),
    ])[0];

  test.each([
    ['are one word with less than a third of a letter between them', capitals(2.9), 'LAMP'],
    ['are two with more', capitals(3), 'L AMP'],
    ['are two where the letters are not set apart', capitals(2.9, { width: 19.2 }), 'L AMP'],
    ['are two where both are nearly as large', capitals(2.9, { size: 9.1, width: 24 }), 'L AMP'],
    ['are one where one is a tenth smaller', capitals(2.9, { size: 9, width: 24 }), 'LAMP'],
    ['are two in two fonts', capitals(2.9, { font: 'B' }), 'L AMP'],
    ['are two behind a word', capitals(2.9, {}, { text: 'Al', width: 6 }), 'Al AMP'],
    ['are two before small letters', capitals(2.9, { text: 'amp' }), 'L amp'],
  ])('%s', (_, text, told) => {
    expect(text).toBe(told);
  });
});

test.each([
  ['a word in 18 points and one that is bolder', 'Lamp', 18, 18.4, 400, 'Lamp Bell'],
  ['in 17.9 points', 'Lamp', 17.9, 17.9, 400, 'LampBell'],
  ['in sizes half a point apart', 'Lamp', 18.5, 18, 400, 'LampBell'],
  ['as bold', 'Lamp', 18, 18, 700, 'LampBell'],
  ['of two letters', 'Le', 18, 18, 400, 'Le Bell'],
  ['of one letter', 'L', 18, 18, 400, 'LBell'],
  ['with a figure', 'Lamp1', 18, 18, 400, 'Lamp1Bell'],
])('the halves of a name that touch are two words, or not: %s', (_, text, size, other, weight, told) => {
  const first = run(text, 50, 100, size, { weight });
  const second = run('Bell', 50 + first.width, 100, other, { weight: 700 });
  expect(textsOf([first, second])).toEqual([told]);
});

describe('a row', () => {
  const rows = (...runs: readonly Run[]) =>
    rowsOf(runs, ({ size }) => size).map(row => row.map(({ text }) => text));

  test.each([
    ['holds what is a third of a letter lower', 3.5, 10, [['Lamps', 'Bells']]],
    ['not what is lower than that', 3.6, 10, [['Lamps'], ['Bells']]],
    ['is held against the smaller letters', 2.9, 8, [['Lamps'], ['Bells']]],
  ])('%s', (_, lower, size, told) => {
    expect(rows(run('Lamps', 50, 100), run('Bells', 150, 100 + lower, size))).toEqual(told);
  });

  test('goes from left to right, and the rows from top to bottom', () => {
    expect(rows(run('c', 50, 120), run('b', 90, 100), run('a', 50, 101))).toEqual([['a', 'b'], ['c']]);
  });

  /** A small mark above or below the word `Lamps`, which reaches from 50 to 75. */
  const marked = (x: number, y: number, size: number) =>
    rows(run('Lamps', 50, 100), run('th', x, y, size)).length;

  test.each([
    ['that touches its word', 75, 104, 7, 1],
    ['almost half a letter lower', 75, 104.5, 7, 1],
    ['half a letter lower', 75, 104.6, 7, 2],
    ['nearly as large', 75, 104, 9.1, 2],
    ['a tenth smaller', 75, 104, 9, 1],
    ['half as large', 75, 104, 5, 1],
    ['smaller than that', 75, 104, 4.9, 2],
    ['a third of a letter behind it', 77.9, 104, 7, 1],
    ['further behind it', 78, 104, 7, 2],
    ['on its last letter', 72.1, 104, 7, 1],
    ['further on it', 72, 104, 7, 2],
    ['before it', 43, 104, 7, 1],
    ['further before it', 40, 104, 7, 2],
  ])('holds a mark or not: one %s', (_, x, y, size, count) => {
    expect(marked(x, y, size)).toBe(count);
  });

  test('has the height of its largest letters', () => {
    expect(rows(run('th', 43, 96, 7), run('Lamps', 50, 100), run('Bells', 150, 103.4))).toEqual([
      ['th', 'Lamps', 'Bells'],
    ]);
  });

  test('takes no mark from three rows further up', () => {
    const between = [100.1, 100.2, 100.3].map((y, nth) => run('x', 200 + 50 * nth, y, 0.2));
    expect(rows(run('Lamps', 50, 100), ...between.slice(0, 2), run('th', 75, 104, 7))).toHaveLength(3);
    expect(rows(run('Lamps', 50, 100), ...between, run('th', 75, 104, 7))).toHaveLength(5);
  });
});

describe('letters that stand alone', () => {
  const spaced = (word: string, step: number, more: (at: number) => Partial<Run> = () => ({})) =>
    joinLoneLetters([...word].map((letter, at) => run(letter, 50 + step * at, 100, 10, more(at)))).map(
      ({ text, width }) => [text, width],
    );

  test.each([
    ['are a word from four on', 'LAMP', 8, [['LAMP', 29]]],
    [
      'are letters where they are three',
      'LAM',
      8,
      [
        ['L', 5],
        ['A', 5],
        ['M', 5],
      ],
    ],
    ['are a word with not quite two and a half letters between them', 'LAMP', 29.9, [['LAMP', 94.7]]],
  ])('%s', (_, word, step, told) => {
    const found = spaced(word, step).map(([text, width]) => [text, Math.round(10 * Number(width)) / 10]);
    expect(found).toEqual(told);
  });

  test.each([
    ['with more between them', spaced('LAMP', 30)],
    ['that differ by half a point', spaced('LAMP', 8, at => ({ size: at === 3 ? 10.5 : 10 }))],
    ['one of which is a sign', spaced('LA–P', 8)],
  ])('are none %s', (_, found) => {
    expect(found).toHaveLength(4);
  });

  test('leave what stands before and behind them', () => {
    const letters = [...'LAMP'].map((letter, at) => run(letter, 90 + 8 * at, 100, at === 3 ? 10.4 : 10));
    const found = joinLoneLetters([run('The', 50, 100), ...letters, run('shop', 140, 100)]);
    expect(found.map(({ text }) => text)).toEqual(['The', 'LAMP', 'shop']);
  });
});

describe('what is printed twice', () => {
  const count = (x: number, y: number, more: Partial<Run> = {}, text = 'Lamps') =>
    withoutOverprints([run('Lamps', 50, 100), run(text, 50 + x, 100 + y, 10, more)]).length;
  const grey = { color: '#999999' };

  test.each([
    ['at one place', 0.9, 0.9, {}, 1],
    ['a point beside it', 1, 0, {}, 2],
    ['a point below it', 0, 1, {}, 2],
    ['as a shadow', 1.4, 1.4, grey, 1],
    ['further than a shadow falls', 1.5, 0, grey, 2],
  ] as const)('is told once or twice: %s', (_, x, y, more, told) => {
    expect(count(x, y, more)).toBe(told);
  });

  test('is told twice where the words differ, and the shadow of small letters falls a point', () => {
    expect(count(0, 0, {}, 'Bells')).toBe(2);
    const small = (x: number) =>
      withoutOverprints([run('Lamps', 50, 100, 4), run('Lamps', 50 + x, 100, 4, grey)]).length;
    expect([small(0.9), small(1)]).toEqual([1, 2]);
  });

  test('is told once where each letter is painted several times in the room of one', () => {
    const told = (text: string, width: number) =>
      withoutOverprints([run(text, 50, 100, 10, { width })]).map(one => one.text)[0];
    // So many letters take .45 of their size each, and Chinese signs all of it; seven tenths of that is too narrow for them.
    expect([told('aabbccdd', 25), told('aabbccdd', 25.2)]).toEqual(['abcd', 'aabbccdd']);
    expect([told('学学学位位位', 41), told('学学学位位位', 42)]).toEqual(['学位', '学学学位位位']);
    expect(told('aaabbb', 10)).toBe('ab');
    expect(told('aabbcd', 10)).toBe('aabbcd');
    expect(told('aa', 5)).toBe('aa');
  });
});
