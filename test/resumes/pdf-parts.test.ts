import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/core/types.ts';
import { pictureShare } from '../../src/resumes/pdf/box-around.ts';
import { shortLines, withUnderscores } from '../../src/resumes/pdf/drawn-underscores.ts';
import { findHiddenShows, isSeeThrough, outlineOf } from '../../src/resumes/pdf/hidden-text.ts';
import {
  joinByGaps,
  joinColors,
  partWords,
  respace,
  withoutKerning,
} from '../../src/resumes/pdf/letter-spacing.ts';
import { asMatrix, withinReach } from '../../src/resumes/pdf/matrix.ts';
import type { Run } from '../../src/resumes/pdf/page-content.ts';
import { pageKindOf, whyNoText } from '../../src/resumes/pdf/page-kind.ts';
import { annotatedLinks, iconLinks } from '../../src/resumes/pdf/page-links.ts';
import { outlineOf as iconOf, shapesOf } from '../../src/resumes/pdf/path-shapes.ts';
import type { Painted } from '../../src/resumes/pdf/pen.ts';
import { shapesOnPage } from '../../src/resumes/pdf/read-page.ts';
import { indexShows } from '../../src/resumes/pdf/show-index.ts';
import { taggedTables } from '../../src/resumes/pdf/tagged-tables.ts';
import type { PlacedGlyph, Show } from '../../src/resumes/pdf/text-state.ts';
import { writtenOnPage } from '../../src/resumes/pdf/written-on-page.ts';
import { filled } from './made-segments.ts';
import { pageOf, run } from './made-sheets.ts';

const paper = { width: 600, height: 800 };
const everywhere = [0, 0, 600, 800] as const;

/** Text of 10 points at (100, 100), each letter 5 wide. */
const show = (text: string, more: Partial<Show> = {}): Show => {
  const x = more.x ?? 100;
  return {
    ...{
      order: 10,
      x,
      y: 100,
      endX: x + 5 * text.length,
      endY: 100,
      size: 10,
      font: 'A',
      color: '#000000',
      alpha: 1,
    },
    ...{
      isInvisible: false,
      cut: null,
      clip: everywhere,
      isStrokedToo: false,
      isLayerOff: false,
      mcid: null,
      text,
    },
    glyphs: () => [...text].map((letter, at) => ({ text: letter, x: x + 5 * at, width: 5, sign: '' })),
    ...more,
  };
};
const shape = (x1: number, y1: number, x2: number, y2: number, more: Partial<Painted> = {}): Painted => ({
  ...{ kind: 'fill', x1, y1, x2, y2, color: '#000000', alpha: 1, isRound: false, order: 1, image: null },
  ...more,
});

describe('invisible text', () => {
  const why = (more: Partial<Show>, ...shapes: readonly Painted[]) => {
    const one = show('Lamps', more);
    return findHiddenShows([one], shapes, paper).get(one) ?? null;
  };
  const band = (color: string | null, more: Partial<Painted> = {}) =>
    shape(90, 85, 200, 110, { color, ...more });

  test.each([
    ['in black on paper', {}, null],
    ['in a layer that is off', { isLayerOff: true }, 'layer'],
    ['left of the page', { x: -30, endX: -0.1 }, 'off-page'],
    ['that ends on its left edge', { x: -30, endX: 0 }, null],
    ['right of the page', { x: 600.1 }, 'off-page'],
    ['that begins on its right edge', { x: 600 }, null],
    ['above the page', { y: -0.1, endY: -0.1 }, 'off-page'],
    ['on its upper edge', { y: 0, endY: 0 }, null],
    ['a line below the page', { y: 810.1, endY: 810.1, clip: [0, 0, 900, 900] as const }, 'off-page'],
    ['less below it', { y: 810, endY: 810, clip: [0, 0, 900, 900] as const }, null],
    ['painted with no ink', { isInvisible: true }, 'invisible'],
    ['cut out, with nothing behind', { cut: { isPainted: false } }, 'invisible'],
    ['cut out, with something behind', { cut: { isPainted: true } }, null],
    ['nearly transparent', { alpha: 0.079 }, 'colour'],
    ['less transparent', { alpha: 0.08 }, null],
    ['of two points', { size: 2 }, null],
    ['smaller than that', { size: 1.9 }, 'tiny'],
    ['in the paper’s colour', { color: '#ffffff' }, 'colour'],
    ['nearly in it', { color: '#e7e7e7' }, 'colour'],
    ['a little darker', { color: '#e6ffff' }, null],
    ['of no known colour', { color: null }, null],
    ['in large pale letters', { color: '#f0f0f0', size: 28 }, 'ornament'],
    ['in large letters that are hardly seen', { color: '#fafafa', size: 28 }, 'colour'],
    ['in less large ones', { color: '#f0f0f0', size: 27.9 }, 'colour'],
    ['without a letter', { text: '• –', color: '#ffffff' }, null],
  ] as const)('is told or not: %s', (_, more, reason) => {
    expect(why(more)).toBe(reason);
  });

  test.each([
    ['left of what its clip leaves', [125.1, 0, 600, 800], 'cut-off'],
    ['at its left edge', [125, 0, 600, 800], null],
    ['right of it', [0, 0, 99.9, 800], 'cut-off'],
    ['at its right edge', [0, 0, 100, 800], null],
    ['above it', [0, 100.1, 600, 800], 'cut-off'],
    ['at its upper edge', [0, 100, 600, 800], null],
    ['below it', [0, 0, 600, 89.9], 'cut-off'],
    ['at its lower edge', [0, 0, 600, 90], null],
  ] as const)('is cut off: %s', (_, clip, reason) => {
    expect(why({ clip })).toBe(reason);
  });

  test.each([
    ['white on a dark band', { color: '#ffffff' }, band('#222222'), null],
    ['dark on a dark band', { color: '#333333' }, band('#222222'), 'colour'],
    ['white on a spot as small as a bullet', { color: '#ffffff' }, shape(110, 95, 115, 99), 'colour'],
    ['white on a line as wide', { color: '#ffffff' }, shape(110, 90, 114, 104), 'colour'],
    ['white on a larger one', { color: '#ffffff' }, shape(110, 95, 114.1, 99.1), null],
    [
      'white on a band painted later',
      { color: '#ffffff' },
      band('#222222', { order: 11, kind: 'gradient' }),
      'colour',
    ],
    ['white on a picture', { color: '#ffffff' }, band(null, { kind: 'image' }), null],
    ['white on a stroke', { color: '#ffffff' }, band('#222222', { kind: 'stroke' }), 'colour'],
    ['white on a dark band that is half seen', { color: '#ffffff' }, band('#222222', { alpha: 0.5 }), null],
    [
      'grey on a dark band that is half seen',
      { color: '#919191' },
      band('#222222', { alpha: 0.5 }),
      'colour',
    ],
    [
      'white on a band as thin as a rule',
      { color: '#ffffff' },
      shape(90, 95, 200, 99, { color: '#222222' }),
      'colour',
    ],
    [
      'white on one a little thicker',
      { color: '#ffffff' },
      shape(90, 95, 200, 99.1, { color: '#222222' }),
      null,
    ],
    ['white beside a band', { color: '#ffffff' }, shape(112.6, 85, 200, 110, { color: '#222222' }), 'colour'],
    [
      'white with its middle on one',
      { color: '#ffffff' },
      shape(112.5, 85, 200, 110, { color: '#222222' }),
      null,
    ],
    ['white above a band', { color: '#ffffff' }, shape(90, 97.1, 200, 110, { color: '#222222' }), 'colour'],
  ] as const)('is told by what was painted behind it: %s', (_, more, behind, reason) => {
    expect(why(more, behind)).toBe(reason);
  });

  test('is compared with what was painted last behind it', () => {
    const white = { color: '#ffffff' };
    expect(why(white, band('#ffffff'), band('#222222', { order: 2 }))).toBeNull();
    expect(why(white, band('#222222'), band('#ffffff', { order: 2 }))).toBe('colour');
    expect(why(white, band('#222222'), band('#ffffff', { order: 2, alpha: 0.98 }))).toBe('colour');
    expect(why(white, band(null), band('#ffffff', { order: 2, alpha: 0.5 }))).toBeNull();
  });

  const cover = (more: Partial<Painted> = {}) =>
    shape(100, 93, 125, 100, { color: '#ffffff', order: 11, ...more });

  test.each([
    ['covered by a white box', cover(), 'cut-off'],
    ['beside a white box', cover({ x1: 100.1 }), null],
    ['longer than it', cover({ x2: 124.9 }), null],
    ['higher than it', cover({ y1: 93.1 }), null],
    ['deeper than it', cover({ y2: 99.9 }), null],
    ['on a white box', cover({ order: 9 }), null],
    ['under a round one', cover({ isRound: true }), null],
    ['under one that is seen through', cover({ alpha: 0.97 }), null],
    ['under a coloured one', cover({ color: '#f0f0f0' }), null],
    ['under a page', cover({ y1: 20, y2: 100 }), null],
    ['under a box a little smaller', cover({ y1: 20.1, y2: 100 }), 'cut-off'],
  ] as const)('is told or not: %s', (_, over, reason) => {
    expect(why({}, over)).toBe(reason);
  });

  test('is a scan’s OCR layer if it is most of the text, over a picture of most of the page', () => {
    const unseen = show('Lamps', { isInvisible: true });
    const of = (seen: string, height: number) =>
      findHiddenShows(
        [unseen, show(seen, { y: 300, endY: 300 })],
        [shape(0, 0, 600, height, { kind: 'image', color: null })],
        paper,
      ).size;
    expect([of('Bell', 700), of('Bells', 700), of('Bell', 400), of('Bell', 440)]).toEqual([0, 1, 1, 0]);
  });

  test('is seen where shapes draw its letters', () => {
    const one = show('Lamps', { isInvisible: true });
    const drawn = (x1: number, y1: number, x2: number, y2: number) =>
      outlineOf(one, [shape(x1, y1, x2, y2)]) !== null;
    expect([drawn(99, 88, 136, 105), drawn(98.9, 88, 136, 105), drawn(99, 87.9, 136, 105)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([drawn(99, 88, 136.1, 105), drawn(99, 88, 136, 105.1)]).toEqual([false, false]);
    expect(outlineOf(one, [shape(100, 90, 110, 100, { kind: 'stroke' })])).toBeNull();
    expect([isSeeThrough(one), isSeeThrough(show('a'))]).toEqual([true, false]);
  });
});

describe('letters with gaps between them', () => {
  /** A run whose letters stand where they are said to; each is 5 wide. */
  const placed = (
    text: string,
    letters: readonly (readonly [string, number])[],
    more: Partial<Show> = {},
  ) => {
    const glyphs = letters.map(([letter, x]): PlacedGlyph => ({ text: letter, x, width: 5, sign: '' }));
    const last = glyphs.at(-1)?.x ?? 100;
    const painted = show(letters.map(([letter]) => letter).join(''), {
      endX: last + 5,
      glyphs: () => glyphs,
      ...more,
    });
    return [run(text, 100, 100, 10, { width: last + 5 - 100 }), indexShows([painted]), painted] as const;
  };
  const spaced = (word: string, step: number, from = 100) =>
    [...word].map((letter, at): readonly [string, number] => [letter, from + step * at]);
  const read = (text: string, letters: readonly (readonly [string, number])[]) => {
    const [one, shows] = placed(text, letters);
    return respace(one, shows)?.text ?? null;
  };

  test.each([
    ['L A M P S', spaced('LAMPS', 8), 'LAMPS'],
    ['L A', spaced('LA', 8), null],
    ['Lamps and bells', spaced('Lampsandbells', 6), null],
    ['A B C D E', spaced('ABCDE', 8), null],
    ['S A M D O E', [...spaced('SAM', 8), ...spaced('DOE', 8, 136)], 'SAM DOE'],
    ['l a m p s . i o', spaced('lamps.io', 8), 'lamps.io'],
    ['j o h n . d o e@em a il', spaced('john.doe@email', 8), 'john.doe@email'],
    ['AWA R D S', spaced('AWARDS', 6), 'AWARDS'],
    ['. . . . . .', spaced('......', 8), null],
    [[...'x'.repeat(33)].join(' '), spaced('x'.repeat(33), 8), null],
  ])('“%s” are a word, or none', (text, letters, word) => {
    expect(read(text, letters)).toBe(word);
  });

  test('are split into words where a gap is a third of a letter wider than the others', () => {
    const gap = (more: number) =>
      joinByGaps(
        [...spaced('SAM', 6), ...spaced('DOE', 6, 118 + more)].map(([text, x]) => ({ text, x, width: 5 })),
      );
    // Letters of 5 points, a point apart: .35 of a letter are 1.75.
    expect([gap(1.7), gap(1.8)]).toEqual(['SAMDOE', 'SAM DOE']);
    const wide = (more: number) =>
      joinByGaps(
        [...spaced('SAM', 15), ...spaced('DOE', 15, 145 + more)].map(([text, x]) => ({ text, x, width: 5 })),
      );
    // Ten points apart: .45 of the gap are 4.5.
    expect([wide(4.4), wide(4.6)]).toEqual(['SAMDOE', 'SAM DOE']);
  });

  const kerned = (step: number, last = step) => {
    const letters = [...spaced('mail.r', step), ['u', 100 + 5 * step + last] as const];
    const [one, shows, first] = placed('mail.r u', letters);
    return withoutKerning(one, first, shows).text;
  };

  test.each([
    ['a twentieth of their size', 5.5, 'mail.ru'],
    ['too little to be spaced', 5.2, 'mail.r u'],
    ['a little more than that', 5.31, 'mail.ru'],
    ['as much as words', 7.1, 'mail.r u'],
    ['a little less', 6.9, 'mail.ru'],
  ])('have no space where none is drawn: gaps of %s', (_, step, text) => {
    expect(kerned(step)).toBe(text);
  });

  test('have a space where they stand further apart than the others', () => {
    expect([kerned(5.5, 6.4), kerned(5.5, 6.6)]).toEqual(['mail.ru', 'mail.r u']);
  });

  test('are left as they are where they are dots that lead to a date, or the space is drawn', () => {
    const [dots, shows, first] = placed('a . . . 2', spaced('a...2', 5.5));
    expect(withoutKerning(dots, first, shows)).toBe(dots);
    const [drawn, others, own] = placed('ma il', spaced('ma il', 5.5));
    expect(withoutKerning(drawn, own, others)).toBe(drawn);
  });

  const parted = (gap: number) => {
    const [one, shows] = placed('JaneMoe', [...spaced('Jane', 5), ...spaced('Moe', 5, 120 + gap)]);
    return partWords(one, shows).text;
  };

  test('are two words where a capital stands off from the small letter before it', () => {
    expect([parted(0.84), parted(0.86)]).toEqual(['JaneMoe', 'Jane Moe']);
    const [wide, shows] = placed('JaneMoe', [...spaced('Jane', 5.5), ...spaced('Moe', 5.5, 121.9)]);
    expect(partWords(wide, shows).text).toBe('JaneMoe');
  });

  const coloured = (
    gap: number,
    text = 'edu cation',
    second = 'cation',
    colours = ['#111111', '#222222'],
  ) => {
    const shows = [
      show('edu', { color: colours[0] ?? null }),
      show(second, { x: 115 + gap, endX: 115 + gap + 5 * second.length, color: colours[1] ?? null }),
    ];
    const width = 15 + gap + 5 * second.length;
    return joinColors(run(text, 100, 100, 10, { width }), indexShows(shows)).text;
  };

  test.each([
    ['that touch', coloured(0), 'education'],
    ['a sixth of a letter apart', coloured(1.6), 'education'],
    ['further apart', coloured(1.8), 'edu cation'],
    ['with capitals, a tenth apart', coloured(0.9, 'edu Cation', 'Cation'), 'eduCation'],
    ['with capitals, further apart', coloured(1.1, 'edu Cation', 'Cation'), 'edu Cation'],
    ['in one colour', coloured(0, 'edu cation', 'cation', ['#111111', '#111111']), 'edu cation'],
  ])('in two colours are one word or two: %s', (_, text, told) => {
    expect(text).toBe(told);
  });

  test('in two colours are joined only in short lines', () => {
    const long = (letters: number) => coloured(0, `edu ${'x'.repeat(letters - 4)}`, 'x'.repeat(letters - 4));
    expect([long(40), long(41)]).toEqual([`edu${'x'.repeat(36)}`, `edu ${'x'.repeat(37)}`]);
  });
});

describe('an underscore that is drawn', () => {
  const line = (x1: number, x2: number, y1 = 99.6, y2 = 100) => shape(x1, y1, x2, y2);
  /** `sam doe`, with four points between `m` and `d`: from 115 to 119. */
  const glyphs = [...'sam'].map((text, at) => ({ text, x: 100 + 5 * at, width: 5, sign: '' }));
  const more = [...'doe'].map((text, at) => ({ text, x: 119 + 5 * at, width: 5, sign: '' }));
  const painted = show('samdoe', { endX: 134, glyphs: () => [...glyphs, ...more] });
  const text = (drawn: Painted) =>
    withUnderscores(run('sam doe', 100, 100, 10, { width: 34 }), shortLines([drawn]), indexShows([painted]))
      .text;

  test.each([
    ['between two letters', line(115, 119), 'sam_doe'],
    ['that reaches a little into them', line(114.1, 119.9), 'sam_doe'],
    ['under the first', line(113.9, 118), 'sam doe'],
    ['under the second', line(116, 120.1), 'sam doe'],
    ['as short as a dot', line(116, 118), 'sam doe'],
    ['a little longer', line(116, 118.1), 'sam_doe'],
    ['below the baseline', line(115, 119, 100.2, 100.5), 'sam doe'],
    ['a little above that', line(115, 119, 100.1, 100.4), 'sam_doe'],
    ['above the baseline', line(115, 119, 99, 99.3), 'sam doe'],
    ['a little below that', line(115, 119, 99.1, 99.4), 'sam_doe'],
    ['as high as a bar', line(115, 119, 99.4, 100.25), 'sam doe'],
    ['a little lower than that', line(115, 119, 99.4, 100.1), 'sam_doe'],
    ['of a picture', shape(115, 99.6, 119, 100, { kind: 'image' }), 'sam doe'],
  ])('is one or none: a line %s', (_, drawn, told) => {
    expect(text(drawn)).toBe(told);
  });

  test('is short on any page, and not one of hundreds', () => {
    expect([
      shortLines([line(0, 23.9)]).length,
      shortLines([line(0, 24)]).length,
      shortLines([line(5, 5)]).length,
    ]).toEqual([1, 0, 0]);
    expect([shortLines([line(0, 9, 0, 3.1)]).length, shortLines([line(0, 9, 0, 3.2)]).length]).toEqual([
      1, 0,
    ]);
    const many = (count: number) => shortLines(Array.from({ length: count }, () => line(0, 9))).length;
    expect([many(200), many(201)]).toEqual([200, 0]);
  });
});

describe('the kind of a page', () => {
  const letters = (count: number) => [run('x'.repeat(count), 50, 100)];
  const picture: Box = [0, 0, 595, 842];
  const kind = (count: number, more: object = {}) =>
    pageKindOf(pageOf({ runs: count > 0 ? letters(count) : [], ...more }));
  const drawn = (lines: number, each: number, width = 8, height = 10) => ({
    fills: Array.from({ length: lines * each }, (_, at) =>
      filled(50 + 10 * (at % each), 100 + 20 * Math.floor(at / each), width, height),
    ),
  });

  test.each([
    ['forty letters', kind(40), 'words'],
    ['forty letters over a picture', kind(40, { images: [picture] }), 'words'],
    [
      'forty letters, half of them unseen, over a picture',
      kind(40, { images: [picture], unseenLetters: 20 }),
      'words',
    ],
    [
      'forty letters, more of them unseen, over a picture',
      kind(40, { images: [picture], unseenLetters: 21 }),
      'recognised',
    ],
    ['forty letters, unseen', kind(40, { unseenLetters: 40 }), 'words'],
    ['fewer over a picture', kind(39, { images: [picture] }), 'picture'],
    ['a picture of half of the page', kind(0, { images: [[0, 0, 595, 421]] }), 'blank'],
    ['a picture of more', kind(0, { images: [[0, 0, 595, 450]] }), 'picture'],
    ['nothing', kind(0), 'blank'],
    ['a letter', kind(1), 'words'],
    ['four lines of twelve shapes', kind(0, drawn(4, 12)), 'outlines'],
    ['three lines of them', kind(0, drawn(3, 12)), 'blank'],
    ['four lines of eleven', kind(0, drawn(4, 11)), 'blank'],
    ['shapes as large as letters can be', kind(0, drawn(4, 12, 32, 28)), 'outlines'],
    ['wider ones', kind(0, drawn(4, 12, 32.1, 28)), 'blank'],
    ['higher ones', kind(0, drawn(4, 12, 32, 28.1)), 'blank'],
  ])('%s', (_, found, told) => {
    expect(found).toBe(told);
  });

  test('is no text in a file with fewer than eighty letters a page', () => {
    const file = (count: number, more: object = {}) =>
      whyNoText([pageOf({ runs: letters(count), ...more }), pageOf({ number: 2 })]);
    const images = { images: [[1, 1, 5, 5]] };
    expect([file(160, images), file(159, images), file(159)]).toEqual([null, 'scan', null]);
    expect(file(20, drawn(4, 12))).toBe('outlines');
  });

  test('is covered by pictures as far as they reach together', () => {
    const share = (...boxes: readonly Box[]) => pictureShare(boxes, { width: 100, height: 200 });
    expect([share(), share([0, 0, 50, 200]), share([0, 0, 50, 200], [0, 0, 100, 100])]).toEqual([
      0, 0.5, 0.75,
    ]);
    expect([share([2.5, 5, 0, 0]), share([2.6, 5, 1, 1])]).toEqual([1 / 400, 0]);
  });
});

describe('what is painted on a page', () => {
  test.each([
    ['left of it', shape(-50, 10, 0, 60), 0],
    ['over its left edge', shape(-50, 10, 1, 60), 1],
    ['right of it', shape(600, 10, 650, 60), 0],
    ['over its right edge', shape(599, 10, 650, 60), 1],
    ['above it', shape(10, -50, 60, 0), 0],
    ['over its upper edge', shape(10, -50, 60, 1), 1],
    ['below it', shape(10, 800, 60, 850), 0],
    ['over its lower edge', shape(10, 799, 60, 850), 1],
    ['in so much ink', shape(10, 10, 60, 60, { alpha: 0.3 }), 1],
    ['in less', shape(10, 10, 60, 60, { alpha: 0.29 }), 0],
  ])('is seen or not: %s', (_, painted, fills) => {
    expect(shapesOnPage([painted], paper).fills).toHaveLength(fills);
  });

  test.each([
    ['image', 1, 1, 'a picture'],
    ['mask', 13, 13, 'a picture'],
    ['mask', 12, 13, 'nothing'],
    ['mask', 10, 10, 'nothing'],
    ['fill', 9, 9, 'a surface'],
    ['fill', 9, 2, 'a level rule'],
    ['fill', 2, 9, 'an upright rule'],
    ['fill', 8, 2, 'a surface'],
    ['gradient', 299, 20, 'a surface'],
    ['gradient', 300, 20, 'nothing'],
    ['stroke', 9, 9, 'two level rules, two upright rules'],
    ['stroke', 8, 9, 'nothing'],
    ['stroke', 9, 8, 'nothing'],
  ] as const)('a %s of %d by %d is %s', (kind, width, height, is) => {
    const painted = shape(10, 20, 10 + width, 20 + height, { kind });
    const { rules, fills, images } = shapesOnPage([painted], { width: 600, height: 800 });
    const upright = rules.filter(({ isVertical }) => isVertical).length;
    const told = [
      images.length > 0 && 'a picture',
      fills.length > 0 && 'a surface',
      rules.length - upright > 0 && (rules.length - upright === 1 ? 'a level rule' : 'two level rules'),
      upright > 0 && (upright === 1 ? 'an upright rule' : 'two upright rules'),
    ];
    expect(told.filter(Boolean).join(', ') || 'nothing').toBe(is);
  });
});

describe('the links of a page', () => {
  const text = (word: Partial<Run>, box: Box = [100, 92, 30, 10], more: object = {}) =>
    annotatedLinks(
      pageOf({ runs: [run('Lamps', 102, 100, 10, word)], links: [{ url: 'x', box }], ...more }),
    )[0];

  test.each([
    ['under it', {}, 'Lamps'],
    ['with its middle a point above it', { y: 94 }, 'Lamps'],
    ['further above it', { y: 93.9 }, ''],
    ['with its middle a point below it', { y: 106 }, 'Lamps'],
    ['further below it', { y: 106.1 }, ''],
    ['that ends a point in it', { x: 76 }, ''],
    ['that begins a point in it', { x: 129 }, ''],
    ['of two letters that ends a point in it', { text: 'in', x: 91, width: 10 }, ''],
    ['of two letters that ends further in it', { text: 'in', x: 91.5, width: 10 }, 'in'],
    ['of two letters that begins further in it', { text: 'in', x: 128.5, width: 10 }, 'in'],
  ])('have the words %s', (_, word, told) => {
    expect(text(word)?.text).toBe(told);
  });

  test('have the words of a line whose middle is over them, give or take a letter', () => {
    const line = (left: number, width: number) =>
      annotatedLinks(
        pageOf({
          runs: [run('Lamps Bells Clock', 100, 100)],
          links: [{ url: 'x', box: [left, 92, width, 10] }],
        }),
      )[0]?.text;
    // Each letter is 5 wide: the middle of “Bells” is at 142.5, of “Lamps” at 112.5, of “Clock” at 172.5.
    expect([line(147.4, 10), line(147.6, 10), line(120, 17.4), line(120, 17.6)]).toEqual([
      'Bells',
      '',
      '',
      'Bells',
    ]);
  });

  test('are of the header in the first three tenths of the first page', () => {
    const isHeader = (top: number, number = 1) =>
      text({}, [100, top, 30, 10], { height: 800, number })?.isHeader;
    expect([isHeader(239.9), isHeader(240), isHeader(92, 2)]).toEqual([true, false, false]);
  });

  const icon = run('\uf09b', 100, 100, 10, { width: 10 });
  const told = (page: object) =>
    iconLinks(pageOf({ icons: [icon], width: 600, height: 800, ...page })).map(({ url, isHeader }) => [
      url.replace('github.com/', ''),
      isHeader,
    ]);
  const urls = (...runs: readonly Run[]) => told({ runs }).map(([url]) => url);
  const word = (x: number, y = 100, more: Partial<Run> = {}) => run('samdoe', x, y, 10, more);

  test.each([
    ['right behind it', word(112), ['samdoe']],
    ['two letters and a half behind it', word(134.9), ['samdoe']],
    ['further behind it', word(135), []],
    ['half a line lower', word(112, 105), []],
    ['a little less low', word(112, 104.9), ['samdoe']],
    ['right before it', word(69), ['samdoe']],
    ['a little on it', word(70.9), ['samdoe']],
    ['further on it', word(71), []],
    ['two letters and a half before it', word(45.1), ['samdoe']],
    ['further before it', word(45), []],
    ['under its middle', word(90, 114), ['samdoe']],
    ['a little beside its middle', word(94.9, 114), ['samdoe']],
    ['further beside its middle', word(95, 114), []],
    ['two lines under it', word(90, 124.9), ['samdoe']],
    ['further under it', word(90, 125), []],
  ])('are told by an icon with an account %s', (_, one, found) => {
    expect(urls(one)).toEqual(found);
  });

  test('are among the details near an address, and else in the head of the page', () => {
    const isHeader = (email: number | null, y: number, number = 1) => {
      const more = email === null ? [] : [run('sam@example.com', 300, email)];
      return told({ number, icons: [{ ...icon, y }], runs: [word(112, y), ...more] })[0]?.[1];
    };
    expect([
      isHeader(null, 239),
      isHeader(null, 240),
      isHeader(400, 519),
      isHeader(400, 520),
      isHeader(400, 100),
    ]).toEqual([...[true, false, true, false, false]]);
    expect(isHeader(null, 100, 2)).toBe(false);
  });

  test('stand under an icon only in a row of icons, and before it only where it is the row’s only one', () => {
    expect(urls(word(90, 114), run('Leeds', 300, 100))).toEqual([]);
    const two = told({ icons: [icon, run('\uf0e1', 50, 100)], runs: [word(69)] });
    expect(two.map(([url]) => url)).not.toContain('samdoe');
  });

  test('go on below where a hyphen ends the line', () => {
    const rest = (x: number, y: number) => urls(run('sam-', 112, 100), run('doe1', x, y));
    expect([rest(112, 114), rest(114.4, 114), rest(114.5, 114), rest(97.6, 114), rest(97.5, 114)]).toEqual([
      ...[['sam-doe1'], ['sam-doe1'], ['sam'], ['sam-doe1'], ['sam']],
    ]);
    expect([rest(112, 124.9), rest(112, 125)]).toEqual([['sam-doe1'], ['sam']]);
  });

  test('are of words that a ligature parts', () => {
    const parts = (gap: number) =>
      urls(run('so', 112, 100), run('fi', 122 + gap, 100), run('a', 132 + gap, 100));
    expect([parts(0.4), parts(0.5)]).toEqual([['sofia'], ['so']]);
  });
});

describe('shapes', () => {
  const operators = { fill: 1, stroke: 2, eoFill: 3, endPath: 4 } as never;
  const state = (more: object = {}) => ({
    ctm: [1, 0, 0, 1, 0, 0] as const,
    fill: '#111111',
    stroke: '#222222',
    lineWidth: 1,
    alpha: 1,
    ...more,
  });
  const line = [0, 10, 20, 1, 60, 20];
  const box = [0, 10, 20, 1, 60, 20, 1, 60, 40, 1, 10, 40, 4];
  const shapes = (operator: number, numbers: readonly number[], more: object = {}) =>
    shapesOf([operator, [numbers]], state(more), operators);

  test.each([
    [
      'filled',
      1,
      box,
      {},
      [{ kind: 'fill', x1: 10, y1: 20, x2: 60, y2: 40, color: '#111111', isRound: false }],
    ],
    ['drawn', 2, box, {}, [{ kind: 'stroke', color: '#222222' }]],
    ['that only clips', 4, box, {}, []],
    ['hardly seen', 1, box, { alpha: 0.09 }, []],
    ['a little more seen', 1, box, { alpha: 0.1 }, [{ alpha: 0.1 }]],
    ['a thin line', 2, line, { lineWidth: 2.4 }, [{ kind: 'stroke', y1: 20, y2: 20 }]],
    ['a thick line', 2, line, { lineWidth: 2.5 }, [{ kind: 'fill', y1: 18.75, y2: 21.25, x1: 10, x2: 60 }]],
    [
      'a thick line that stands',
      2,
      [0, 10, 20, 1, 10, 60],
      { lineWidth: 4 },
      [{ kind: 'fill', x1: 8, x2: 12, y1: 20, y2: 60 }],
    ],
    ['a thick line that hardly sways', 2, [0, 10, 20, 1, 60, 20.2], { lineWidth: 4 }, [{ kind: 'fill' }]],
    ['a thick line that leans', 2, [0, 10, 20, 1, 60, 20.21], { lineWidth: 4 }, [{ kind: 'stroke' }]],
    [
      'with a curve',
      1,
      [0, 10, 20, 2, 1, 2, 3, 4, 60, 40],
      {},
      [{ isRound: true, x1: 1, y1: 2, x2: 60, y2: 40 }],
    ],
    ['with a bend', 1, [0, 10, 20, 3, 3, 4, 60, 40], {}, [{ isRound: true, x1: 3, y1: 4 }]],
    ['of two parts', 1, [...line, ...line], {}, [{ x1: 10 }, { x1: 10 }]],
    ['that ends in rubbish', 1, [...line, 9, 1, 1], {}, [{ x2: 60 }]],
    ['of rubbish', 1, [9], {}, []],
  ] as const)('are what is painted: one %s', (_, operator, numbers, more, told) => {
    expect(shapes(operator, numbers, more)).toMatchObject(told);
    expect(shapes(operator, numbers, more)).toHaveLength(told.length);
  });

  const icon = (operator: number, width: number, more: object = {}) =>
    iconOf(
      [operator, [Float32Array.from(line)], Float32Array.from([0, 0, width, 10])],
      state(more),
      operators,
    );

  test('as small as an icon are kept with their ink', () => {
    expect(icon(1, 40)).toMatchObject({
      kind: 'fill',
      box: [0, 0, 40, 10],
      half: 0,
      color: '#111111',
      isEvenOdd: false,
    });
    expect(icon(2, 40)).toMatchObject({
      kind: 'stroke',
      box: [-0.5, -0.5, 41, 11],
      half: 0.5,
      color: '#222222',
    });
    expect([icon(3, 40)?.isEvenOdd, icon(1, 40.1), icon(4, 40)]).toEqual([true, null, null]);
    expect(iconOf([1, [[1]], Float32Array.from([0, 0, 1, 1])], state(), operators)).toBeNull();
    expect(
      iconOf([1, [Float32Array.from(line)], Float32Array.from([0, 0, 1])], state(), operators),
    ).toBeNull();
  });
});

describe('the tags of a file', () => {
  const node = (role: string, ...children: readonly unknown[]) => ({ role, children });
  const mark = (at: number) => ({ type: 'content', id: `p1_mc${at}` });
  const cell = (at: number) => node('TD', node('P', mark(at)));
  const shows = [0, 1, 2].map(mcid => show('Lamp', { mcid, x: 100 + 100 * mcid }));
  const nested = (depth: number, inner: unknown): unknown =>
    depth === 0 ? inner : node('Div', nested(depth - 1, inner));
  const table = node(
    'Table',
    node('THead', node('TR', cell(0), node('TH', mark(1)))),
    node('TR', cell(2)),
    node('TR', cell(9)),
  );

  test('name tables, their rows, and cells that hold text', () => {
    expect(taggedTables(node('Root', table), shows)).toEqual([
      [
        [
          [100, 91.5, 20, 11],
          [200, 91.5, 20, 11],
        ],
        [[300, 91.5, 20, 11]],
      ],
    ]);
    expect(taggedTables(node('Root'), shows)).toEqual([]);
    expect(taggedTables(null, shows)).toEqual([]);
    expect(taggedTables(node('Root', table), [show(' ', { mcid: 0 }), show('a')])).toEqual([[]]);
  });

  test('are read sixty deep, and of forty tables', () => {
    expect([
      taggedTables(nested(60, table), shows).length,
      taggedTables(nested(61, table), shows).length,
    ]).toEqual([1, 0]);
    const many = (count: number) =>
      taggedTables(node('Root', ...Array.from({ length: count }, () => table)), shows).length;
    expect([many(40), many(41)]).toEqual([40, 40]);
  });
});

describe('what is written into a form', () => {
  const upright = [1, 0, 0, -1, 0, 800] as const;
  const field = (more: object = {}) => ({
    subtype: 'Widget',
    fieldType: 'Tx',
    fieldValue: 'Lamps',
    rect: [100, 680, 300, 700],
    ...more,
  });
  const written = (more: object = {}) => writtenOnPage([field(more)], upright);

  test('stands in the middle of its field, in its size or one that fits', () => {
    expect(written()).toMatchObject([
      { text: 'Lamps', x: 102, y: 113.3, size: 11, width: 27.5, weight: 400, italic: false },
    ]);
    const size = (fontSize: unknown) => written({ defaultAppearanceData: { fontSize } })[0]?.size;
    expect([size(8), size(0), size('8'), size(30)]).toEqual([8, 11, 11, 20 / 1.2]);
    expect(written({ rect: [100, 699, 300, 700] })[0]?.size).toBe(1);
    expect(written({ rect: [100, 680, 110, 700] })[0]?.width).toBe(10);
  });

  test('begins at the top where it has several lines', () => {
    const two = written({
      fieldValue: 'Lamps\r\n \n Bells',
      rect: [100, 600, 300, 700],
      defaultAppearanceData: { fontSize: 10 },
    });
    expect(two.map(({ text, y }) => [text, y])).toEqual([
      ['Lamps', 110],
      ['Bells', 122],
    ]);
    expect(written({ fieldValue: 'a\nb', rect: [100, 690, 300, 700] })[0]?.size).toBe(8);
  });

  test('is read up to limits that no real form reaches', () => {
    const lines = (count: number) => written({ fieldValue: 'a\n'.repeat(count) }).length;
    expect([lines(100), lines(101)]).toEqual([100, 100]);
    expect(written({ fieldValue: 'a'.repeat(5001) })[0]?.text.length).toBe(5000);
    expect(
      writtenOnPage(
        Array.from({ length: 501 }, () => field()),
        upright,
      ),
    ).toHaveLength(500);
  });

  test.each([
    ['a choice', { fieldType: 'Ch', fieldValue: ['Lamps', 'Bells'] }, 1],
    ['a button', { fieldType: 'Btn' }, 0],
    ['a note typed onto the page', { subtype: 'FreeText', contentsObj: { str: 'Lamps' } }, 1],
    ['another note', { subtype: 'Text', contentsObj: { str: 'Lamps' } }, 0],
    ['what is hidden', { hidden: true }, 0],
    ['what is not shown', { noView: true }, 0],
    ['a password', { password: true }, 0],
    ['what stands nowhere', { rect: null }, 0],
  ])('is read or not: %s', (_, more, count) => {
    expect(written(more)).toHaveLength(count);
  });
});

test('places are numbers within reach, and a transform six of them', () => {
  expect([withinReach(Number.NaN), withinReach(1e9), withinReach(-1e9), withinReach(5)]).toEqual([
    0, 100_000, -100_000, 5,
  ]);
  expect([
    asMatrix([1, 2, 3, 4, 5, 6]),
    asMatrix([1, 2, 3, 4, 5]),
    asMatrix([1, 2, 3, 4, 5, Number.NaN]),
    asMatrix('x'),
    asMatrix(null),
  ]).toEqual([...[[1, 2, 3, 4, 5, 6], null, null, null, null]]);
});
