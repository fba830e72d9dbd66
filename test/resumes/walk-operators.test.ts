import { describe, expect, test } from 'vitest';
import { walkOperators } from '../../src/resumes/pdf/read-page.ts';
import { indexShows } from '../../src/resumes/pdf/show-index.ts';
import type { Show } from '../../src/resumes/pdf/text-state.ts';

type Step = readonly [name: string, ...args: readonly unknown[]];

/** What a page of these operators paints. Points count from its foot, 800 below its top. */
function drawn(steps: readonly Step[], more: object = {}) {
  const names = [...new Set(['fill', 'stroke', ...steps.map(([name]) => name)])];
  return walkOperators({
    fnArray: steps.map(([name]) => names.indexOf(name)),
    argsArray: steps.map(([, ...args]) => args),
    operators: Object.fromEntries(names.map((name, at) => [name, at])) as never,
    viewport: [1, 0, 0, -1, 0, 800],
    fontOf: () => ({ unit: 0.001, isVertical: false }),
    isLayerVisible: group => group !== 'off',
    ...more,
  });
}

/** Letters half as wide as high. */
const glyphs = (text: string) =>
  [...text].map(unicode => ({ unicode, width: 500, isSpace: unicode === ' ', fontChar: unicode }));
const says = (text: string): Step => ['showText', glyphs(text)];
const font: Step = ['setFont', 'F', 10];
const shows = (...steps: readonly Step[]) =>
  drawn([font, ['setTextMatrix', 1, 0, 0, 1, 100, 700], ...steps]).shows;

describe('where text is painted', () => {
  const place = (...steps: readonly Step[]) =>
    shows(...steps).map(({ x, y, endX }) => [x, y, endX].map(Math.round));

  test.each<[string, readonly Step[], readonly (readonly number[])[]]>([
    ['at its matrix', [says('ab')], [[100, 100, 110]]],
    [
      'behind what was painted',
      [says('ab'), says('c')],
      [
        [100, 100, 110],
        [110, 100, 115],
      ],
    ],
    ['with space between its letters', [['setCharSpacing', 2], says('ab')], [[100, 100, 114]]],
    ['with space between its words', [['setWordSpacing', 3], says('a b')], [[100, 100, 118]]],
    [
      'stretched',
      [['setHScale', 200], says('ab'), says('c')],
      [
        [100, 100, 120],
        [120, 100, 130],
      ],
    ],
    ['raised', [['setTextRise', 4], says('a')], [[100, 96, 105]]],
    ['moved', [['moveText', 10, -20], says('a')], [[110, 120, 115]]],
    ['in the next line', [['setLeading', 12], ['nextLine'], says('a')], [[100, 112, 105]]],
    ['moved by its leading', [['setLeadingMoveText', 5, -12], ['nextLine'], says('a')], [[105, 124, 110]]],
    ['from a new beginning', [['beginText'], says('a')], [[0, 800, 5]]],
    ['in a larger space', [['transform', 2, 0, 0, 2, 0, -700], says('a')], [[200, 100, 210]]],
    ['in no known space', [['setTextMatrix', 'x'], says('a')], [[0, 800, 5]]],
  ])('%s', (_, steps, places) => {
    expect(place(...steps)).toEqual(places);
  });

  test('is moved back by what stands between its letters', () => {
    const [show] = shows(['showText', [...glyphs('a'), -200, ...glyphs('b')]]);
    expect([
      show?.endX,
      show?.text,
      show?.glyphs().map(({ text, x, width, sign }) => [text, Math.round(x), width, sign]),
    ]).toEqual([
      ...[112, 'ab'],
      [
        ['a', 100, 5, 'a'],
        ['b', 107, 5, 'b'],
      ],
    ]);
  });

  test('goes down where its font does', () => {
    const [, second] = drawn([font, says('ab'), says('c')], {
      fontOf: () => ({ unit: 0.001, isVertical: true }),
    }).shows;
    expect([second?.x, second?.y]).toEqual([0, 810]);
  });

  test('is as large as its font in its space, and none where it has no size or no glyphs', () => {
    expect(shows(says('a'))[0]?.size).toBe(10);
    expect(shows(['setFont', 'F', -10], says('a'))[0]?.size).toBe(10);
    expect(shows(['transform', 2, 0, 0, 3, 0, 0], says('a'))[0]?.size).toBe(30);
    expect([shows(['setFont', 'F', 0], says('a')), shows(['showText', 'a'])]).toEqual([[], []]);
    expect(shows(['showText', [null, 'x', { unicode: 7, width: 'x' }]])[0]).toMatchObject({
      text: '',
      x: 100,
      endX: 100,
    });
  });
});

describe('how text is painted', () => {
  const look = (...steps: readonly Step[]) => {
    const [show] = shows(...steps, says('a'));
    return show && [show.color, show.isInvisible, show.isStrokedToo, show.cut];
  };
  const fill: Step = ['setFillRGBColor', '#AA0000'];
  const stroke: Step = ['setStrokeRGBColor', 0, 187, 0];

  test.each<[string, readonly Step[], readonly unknown[]]>([
    ['filled', [fill, stroke], ['#aa0000', false, false, null]],
    ['stroked', [fill, stroke, ['setTextRenderingMode', 1]], ['#00bb00', false, false, null]],
    ['stroked and cut out', [fill, stroke, ['setTextRenderingMode', 5]], ['#00bb00', false, false, null]],
    [
      'filled and stroked in two colours',
      [fill, stroke, ['setTextRenderingMode', 2]],
      ['#aa0000', false, false, null],
    ],
    ['filled and stroked in one', [['setTextRenderingMode', 2]], ['#000000', false, true, null]],
    ['not at all', [['setTextRenderingMode', 3]], ['#000000', true, false, null]],
    ['as a stencil', [['setTextRenderingMode', 7]], [null, false, false, { isPainted: false }]],
    ['by a pattern', [['setFillColorN']], [null, false, false, null]],
    ['see-through', [['setFillTransparent']], [null, false, false, null]],
    ['in no known colour', [['setFillRGBColor', 1, 2]], [null, false, false, null]],
    ['as before', [['save'], fill, ['restore']], ['#000000', false, false, null]],
  ])('%s', (_, steps, told) => {
    expect(look(...steps)).toEqual(told);
  });

  test('as a stencil that something is painted through', () => {
    const [show] = shows(['setTextRenderingMode', 7], says('a'), ['shadingFill']);
    expect(show?.cut).toEqual({ isPainted: true });
  });

  const alpha = (...steps: readonly Step[]) => shows(...steps, says('a'))[0]?.alpha;
  const pale = (value: unknown): Step => [
    'setGState',
    [
      ['ca', value],
      ['x', 9],
    ],
  ];

  test('as much as its state and the groups around it let through', () => {
    expect([alpha(), alpha(pale(0.5)), alpha(pale('x')), alpha(['setGState', 'x'])]).toEqual([1, 0.5, 1, 1]);
    expect(alpha(pale(0.5), ['beginGroup'], pale(0.4))).toBeCloseTo(0.2);
    expect(alpha(pale(0.5), ['beginGroup'], ['endGroup'], pale(0.4))).toBeCloseTo(0.4);
  });

  const marks = (...steps: readonly Step[]) =>
    shows(...steps, says('a')).map(({ mcid, isLayerOff }) => [mcid, isLayerOff])[0];
  const props = (tag: string, value: unknown): Step => ['beginMarkedContentProps', tag, value];

  test('within what is marked, by its number and its layer', () => {
    expect([marks(), marks(props('P', 3)), marks(props('P', 3), ['beginMarkedContent'])]).toEqual([
      [null, false],
      [3, false],
      [3, false],
    ]);
    expect([
      marks(props('OC', 'off')),
      marks(props('OC', 'on')),
      marks(props('P', 'off')),
      marks(props('OC', null)),
    ]).toEqual([
      [null, true],
      [null, false],
      [null, false],
      [null, false],
    ]);
    expect(marks(props('OC', 'off'), ['beginMarkedContent'])).toEqual([null, true]);
    expect(marks(props('OC', 'off'), ['endMarkedContent'])).toEqual([null, false]);
  });
});

describe('what is painted beside text', () => {
  const box = (x1: number, y1: number, x2: number, y2: number): Step => [
    'constructPath',
    0,
    [Float32Array.from([0, x1, y1, 1, x2, y1, 1, x2, y2, 1, x1, y2])],
    Float32Array.from([x1, y1, x2, y2]),
  ];
  const shapes = (...steps: readonly Step[]) =>
    drawn(steps).shapes.map(({ kind, x1, y1, x2, y2 }) => [kind, x1, y1, x2, y2]);

  test('are paths, pictures, masks and gradients, in their order', () => {
    expect(shapes(box(10, 700, 60, 720))).toEqual([['fill', 10, 80, 60, 100]]);
    const picture: Step = ['transform', 50, 0, 0, 20, 10, 700];
    expect(shapes(picture, ['paintImageXObject', 'a', 5, 5])).toEqual([['image', 10, 80, 60, 100]]);
    expect(drawn([picture, ['paintImageXObject', 'a', 5, 6]]).shapes[0]?.image).toEqual({
      id: 'a',
      width: 5,
      height: 6,
    });
    for (const [name, kind] of [
      ['paintImageXObjectRepeat', 'image'],
      ['paintInlineImageXObject', 'image'],
      ['paintImageMaskXObject', 'mask'],
      ['paintSolidColorImageMask', 'mask'],
    ] as const)
      expect(shapes(picture, [name])).toEqual([[kind, 10, 80, 60, 100]]);
    expect(shapes(['shadingFill'])[0]).toEqual(['gradient', -5000, -5000, 5000, 5000]);
    expect(
      drawn([box(1, 1, 2, 2), font, says('a'), box(1, 1, 2, 2)]).shapes.map(({ order }) => order),
    ).toEqual([0, 2]);
  });

  test('are cut by what clips them, and gone outside of it', () => {
    const clip = [
      ['clip'],
      ['constructPath', 9, [Float32Array.from([0, 0, 0])], Float32Array.from([20, 690, 40, 710])],
    ] as const;
    expect(shapes(...clip, box(10, 700, 60, 720))).toEqual([['fill', 20, 90, 40, 100]]);
    expect(shapes(...clip, box(50, 700, 60, 720))).toEqual([]);
    expect(shapes(...clip, box(40, 700, 60, 720))).toHaveLength(1);
    expect(shapes(['save'], ...clip, ['restore'], box(50, 700, 60, 720))).toHaveLength(1);
    expect(shapes(clip[1], box(50, 700, 60, 720))).toHaveLength(1);
    const form: Step = ['paintFormXObjectBegin', [1, 0, 0, 1, 10, 0], [10, 690, 30, 710]];
    expect(shapes(form, box(0, 700, 60, 720))).toEqual([['fill', 20, 90, 40, 100]]);
    expect(shapes(form, ['paintFormXObjectEnd'], box(0, 700, 60, 720))).toEqual([['fill', 0, 80, 60, 100]]);
    expect(shapes(['paintFormXObjectBegin', null, null], box(0, 700, 60, 720))).toHaveLength(1);
  });

  test('are none in a layer that is off', () => {
    const off: Step = ['beginMarkedContentProps', 'OC', 'off'];
    expect([drawn([off, box(1, 1, 9, 9)]).shapes, drawn([off, box(1, 1, 9, 9)]).outlines]).toEqual([[], []]);
  });

  test('are kept as outlines where they are as small as icons, four hundred or as many as are asked for', () => {
    const many = (count: number, more = {}) =>
      drawn(
        Array.from({ length: count }, () => box(1, 1, 9, 9)),
        more,
      ).outlines.length;
    expect([
      many(400),
      many(401),
      many(3, { mostOutlines: 2 }),
      drawn([box(0, 0, 50, 9)]).outlines.length,
    ]).toEqual([400, 400, 2, 0]);
  });

  test('have the width of their lines', () => {
    const line = (...steps: readonly Step[]) =>
      drawn([...steps, ['constructPath', 1, [Float32Array.from([0, 10, 700, 1, 60, 700])], null]]).shapes.map(
        ({ kind, y1, y2 }) => [kind, y2 - y1],
      );
    expect([
      line(),
      line(['setLineWidth', 4]),
      line(['setGState', [['LW', 4]]]),
      line(['setLineWidth', 'x']),
    ]).toEqual([[['stroke', 0]], [['fill', 4]], [['fill', 4]], [['stroke', 0]]]);
  });

  test('have the first graphics state again after five hundred nested ones', () => {
    const deep = (count: number) => {
      const saves = Array.from({ length: count }, (): Step => ['save']);
      const restores = Array.from({ length: count }, (): Step => ['restore']);
      return drawn([...saves, ['setFillColorN'], ...restores, font, says('a')]).shows[0]?.color;
    };
    expect([deep(500), deep(501)]).toEqual(['#000000', '#000000']);
    expect(drawn([['restore'], font, says('a')]).shows).toHaveLength(1);
  });
});

describe('the show at a place', () => {
  const show = (order: number, x: number, endX: number, y = 100, text = `${order}`) =>
    ({ order, x, endX, y, text }) as Show;
  const at = (x: number, y: number, ...all: readonly Show[]) => indexShows(all).at(x, y)?.order ?? null;

  test.each([
    ['in it', 110, 100, 1],
    ['a little before it', 99.4, 100, 1],
    ['further before it', 99.3, 100, null],
    ['at its end', 130, 100, null],
    ['right before its end', 129.9, 100, 1],
    ['a little higher', 110, 99.3, 1],
    ['higher', 110, 99.1, null],
    ['a little lower', 110, 100.7, 1],
    ['lower', 110, 100.9, null],
  ])('is found %s, or not', (_, x, y, order) => {
    expect(at(x, y, show(1, 100, 130))).toBe(order);
  });

  test('is the last one painted there, and as wide as a point at least', () => {
    expect([
      at(110, 100, show(1, 100, 130), show(2, 105, 130)),
      at(110, 100, show(2, 105, 130), show(1, 100, 130)),
    ]).toEqual([2, 2]);
    expect([at(100.5, 100, show(1, 100, 100)), at(100.6, 100, show(1, 100, 100))]).toEqual([1, null]);
  });

  test('is found among forty in one cell', () => {
    const later = (count: number) =>
      Array.from({ length: count }, (_, nth) => show(nth + 2, 105 + nth / 100, 110));
    expect([
      at(101, 100, show(1, 100, 102), ...later(39)),
      at(101, 100, show(1, 100, 102), ...later(40)),
    ]).toEqual([1, null]);
    // What is painted over itself counts once.
    const same = Array.from({ length: 60 }, (_, nth) => show(nth + 2, 105, 110, 100, 'x'));
    expect(at(101, 100, show(1, 100, 102), ...same)).toBe(1);
  });

  test('reaches along its line', () => {
    const index = indexShows([show(1, 0, 50), show(2, 60, 90), show(3, 200, 210), show(4, 0, 50, 120)]);
    expect(index.along(100, 10, 80).map(({ order }) => order)).toEqual([1, 2]);
    expect(indexShows([show(1, 0, 24 * 200)]).at(24 * 199, 100)?.order).toBe(1);
    expect(indexShows([show(1, 0, 24 * 210)]).at(24 * 205, 100)).toBeNull();
  });
});
