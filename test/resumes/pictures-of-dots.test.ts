import { describe, expect, test } from 'vitest';
import { boxOf, flatten, rasterOf, SIDE } from '../../src/resumes/pdf/icon-raster.ts';
import { imageSourceOf } from '../../src/resumes/pdf/image-source.ts';
import type { Painted } from '../../src/resumes/pdf/pen.ts';
import { pixelsOf } from '../../src/resumes/pdf/picture-pixels.ts';
import { findWordPictures } from '../../src/resumes/pdf/word-pictures.ts';

type Decoded = {
  readonly data?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
  readonly kind?: unknown;
};

/** A page that has decoded these pictures, by their names; those of several pages begin with `g_`. */
const pageWith = (pictures: Readonly<Record<string, Decoded>>) => {
  const store = (isCommon: boolean) => ({
    get: (id: string, tell: (decoded: unknown) => void) =>
      tell(id.startsWith('g_') === isCommon ? pictures[id] : null),
  });
  return { objs: store(false), commonObjs: store(true) } as never;
};
const source = (id: string) => ({ id, width: 1, height: 1 });

describe('the brightness of a decoded picture', () => {
  const brightness = async (decoded: Decoded, x = 0, y = 0, id = 'a') =>
    (await pixelsOf(pageWith({ [id]: decoded }), source(id)))?.brightness(x, y) ?? null;
  const rgb = (...data: readonly number[]) => ({
    data: Uint8Array.from(data),
    width: data.length / 3,
    height: 1,
    kind: 2,
  });
  const rgba = (...data: readonly number[]) => ({
    data: Uint8ClampedArray.from(data),
    width: 1,
    height: 1,
    kind: 3,
  });

  test.each([
    ['white', rgb(255, 255, 255), 0, 255],
    ['its second point', rgb(255, 255, 255, 0, 0, 0), 1, 0],
    ['red', rgb(200, 0, 0), 0, 50],
    ['green, which is brighter', rgb(0, 200, 0), 0, 100],
    ['blue', rgb(0, 0, 200), 0, 50],
    ['black that is seen through', rgba(0, 0, 0, 0), 0, 255],
    ['black', rgba(0, 0, 0, 255), 0, 0],
    ['black that is half seen', rgba(0, 0, 0, 51), 0, 204],
  ])('is that of its colours: %s', async (_, decoded, x, told) => {
    expect(await brightness(decoded, x)).toBe(told);
  });

  test('is that of one bit a point, in rows of whole bytes, also of a mask', async () => {
    // Nine points a row: the ninth is the first bit of a second byte.
    const data = Uint8Array.from([0b10000000, 0b10000000, 0b01000000, 0]);
    for (const kind of [1, undefined]) {
      const of = (x: number, y: number) => brightness({ data, width: 9, height: 2, kind }, x, y);
      expect([
        await of(0, 0),
        await of(1, 0),
        await of(8, 0),
        await of(0, 1),
        await of(1, 1),
        await of(8, 1),
      ]).toEqual([...[255, 0, 255, 0, 255, 0]]);
    }
  });

  test('of a picture that several pages have is known as well', async () => {
    expect(await brightness(rgb(255, 255, 255), 0, 0, 'g_1')).toBe(255);
  });

  test.each([
    ['with too few bytes', { ...rgb(1, 2, 3), width: 2 }],
    ['with too few bytes and see-through', { ...rgba(1, 2, 3, 4), height: 2 }],
    ['of bits, with too few bytes', { data: new Uint8Array(1), width: 9, height: 1, kind: 1 }],
    ['of another kind', { ...rgb(1, 2, 3), kind: 4 }],
    ['without data', { width: 1, height: 1, kind: 2 }],
    ['without a width', { ...rgb(1, 2, 3), width: '1' }],
    ['without a height', { ...rgb(1, 2, 3), height: '1' }],
  ])('is not known of one %s', async (_, decoded) => {
    expect(await brightness(decoded)).toBeNull();
  });

  test('is looked up by the name that its operator gives', () => {
    expect(imageSourceOf(['a', 2, 3])).toEqual({ id: 'a', width: 2, height: 3 });
    expect(imageSourceOf([{ data: 'm', width: 2, height: 3 }])).toEqual({ id: 'm', width: 2, height: 3 });
    expect([
      imageSourceOf(['a', 2]),
      imageSourceOf([{ data: 'm', width: 2 }]),
      imageSourceOf([{ data: [1] }]),
      imageSourceOf([]),
    ]).toEqual([...[null, null, null, null]]);
  });
});

describe('a picture of words', () => {
  type Look = {
    readonly strokes?: number;
    readonly thick?: number;
    readonly bands?: readonly (readonly [number, number])[];
    readonly ink?: number;
    readonly step?: number;
    readonly size?: readonly [number, number];
  };
  // Where letters have their strokes: at no equal distances.
  const starts = [5, 17, 33, 44, 66, 83, 95, 117, 128, 150];
  const picture = ({
    strokes = 8,
    thick = 4,
    bands = [
      [4, 20],
      [30, 46],
    ],
    ink = 0,
    step = 0,
    size: [width, height] = [280, 60],
  }: Look = {}): Decoded => {
    const at = (nth: number) => (step > 0 ? 5 + step * nth : (starts[nth] ?? 0));
    const data = new Uint8Array(width * height * 3).fill(255);
    for (const [from, to] of bands)
      for (let y = from; y < to; y += 1)
        for (let nth = 0; nth < strokes; nth += 1)
          data.fill(ink, (y * width + at(nth)) * 3, (y * width + at(nth) + thick) * 3);
    return { data, width, height, kind: 2 };
  };
  const painted = (
    id: string,
    x: number,
    y: number,
    width = 140,
    height = 30,
    more: Partial<Painted> = {},
  ): Painted => ({
    ...{
      kind: 'image',
      x1: x,
      y1: y,
      x2: x + width,
      y2: y + height,
      color: null,
      alpha: 1,
      isRound: false,
      order: 1,
    },
    ...{ image: source(id), ...more },
  });
  const paper = { width: 600, height: 800 };
  const found = (look: Look, width?: number, height?: number, more?: Partial<Painted>) =>
    findWordPictures(pageWith({ a: picture(look) }), [painted('a', 50, 100, width, height, more)], paper);

  test('is told with its place', async () => {
    expect(await found({})).toEqual([[50, 100, 140, 30]]);
    expect(await found({}, 140, 30, { kind: 'mask' })).toHaveLength(1);
  });

  test.each([
    ['seven strokes in a line', { strokes: 7 }, 0],
    ['one line', { bands: [[4, 20]] }, 0],
    ['less than a tenth of ink in a line', { thick: 3 }, 0],
    ['strokes of four points', { thick: 8 }, 1],
    ['thicker ones', { thick: 9 }, 0],
    ['strokes at equal distances', { step: 14 }, 0],
    ['pale strokes', { ink: 207 }, 1],
    ['paler ones', { ink: 208 }, 0],
    [
      'lines of three points',
      {
        bands: [
          [4, 10],
          [30, 36],
        ],
      },
      1,
    ],
    [
      'flatter lines',
      {
        bands: [
          [4, 9],
          [30, 35],
        ],
      },
      0,
    ],
    [
      'lines without ground between',
      {
        bands: [
          [4, 20],
          [20, 46],
        ],
      },
      0,
    ],
  ] as const)('is one or none: with %s', async (_, look, count) => {
    expect(await found(look)).toHaveLength(count);
  });

  test.each([
    ['140 points wide', 140, 30, 1],
    ['narrower', 139.9, 30, 0],
    ['22 points high', 140, 22, 1],
    ['lower', 140, 21.9, 0],
    ['turned on its side', 140, 50.1, 0],
    ['stretched', 140, 49.9, 1],
    ['cut', 224.1, 30, 0],
    ['nearly cut', 223.9, 30, 1],
  ])('is one or none: %s', async (_, width, height, count) => {
    expect(await found({}, width, height)).toHaveLength(count);
  });

  test('has lines of forty points at most', async () => {
    // Two points of the page for each of the picture.
    const tall = (to: number) =>
      found(
        {
          size: [180, 60],
          strokes: 10,
          thick: 2,
          bands: [
            [2, to],
            [40, 46],
          ],
        },
        360,
        120,
      );
    expect([(await tall(22)).length, (await tall(23)).length]).toEqual([1, 0]);
  });

  test('is no picture of most of the page, and no shape', async () => {
    const of = (width: number, height: number) =>
      findWordPictures(pageWith({ a: picture() }), [painted('a', 0, 0)], { width, height });
    expect([(await of(100, 70)).length, (await of(100, 70.1)).length]).toEqual([0, 1]);
    expect(await found({}, 140, 30, { kind: 'fill' })).toEqual([]);
    expect(await found({}, 140, 30, { image: null })).toEqual([]);
  });

  test('may be cut into strips that lie edge to edge', async () => {
    const strip: Look = { bands: [[2, 18]], size: [280, 30] };
    const of = (x: number, y: number, width = 140) =>
      findWordPictures(
        pageWith({ a: picture(strip), b: picture(strip) }),
        [painted('b', 50 + x, 115 + y, width, 15), painted('a', 50, 100, 140, 15)],
        paper,
      );
    expect(await of(0, 0)).toEqual([[50, 100, 140, 30]]);
    expect([(await of(0.9, 0)).length, (await of(1, 0)).length]).toEqual([1, 0]);
    expect([(await of(0, 0.9)).length, (await of(0, 1)).length]).toEqual([1, 0]);
    expect([(await of(0, 0, 140.9)).length, (await of(0, 0, 141)).length]).toEqual([1, 0]);
  });

  test('is looked for among the first twelve', async () => {
    const of = (blank: number) =>
      findWordPictures(
        pageWith({ a: picture() }),
        [...Array.from({ length: blank }, (_, at) => painted('none', 50, 50 * at)), painted('a', 50, 790)],
        paper,
      );
    expect([(await of(11)).length, (await of(12)).length]).toEqual([1, 0]);
  });
});

describe('a path as dots', () => {
  const path = (data: readonly number[], more: object = {}) =>
    flatten({ data, ctm: [1, 0, 0, 1, 0, 0], kind: 'fill', half: 0, isEvenOdd: false, ...more });
  const square = (from: number, to: number) => [0, from, from, 1, to, from, 1, to, to, 1, from, to];
  const turned = (from: number, to: number) => [0, from, from, 1, from, to, 1, to, to, 1, to, from];
  const ink = (...drawn: readonly ReturnType<typeof path>[]) =>
    rasterOf(drawn, [0, 0, 16, 16]).reduce((sum, one) => sum + one, 0);

  test('has ink within it, closed or not', () => {
    expect(ink(path(square(0, 16)))).toBe(SIDE * SIDE);
    expect(ink(path(square(4, 12)))).toBe(64);
    expect(ink(path([...square(4, 12), 4]))).toBe(64);
    expect(ink(path(square(0, 4)), path(square(8, 16)))).toBe(80);
    expect(ink(path([...square(0, 4), ...square(8, 16)]))).toBe(80);
  });

  test('has a hole where it turns the other way, or every second time', () => {
    const within = [...square(0, 16), ...square(4, 12)];
    expect(ink(path(within))).toBe(256);
    expect(ink(path(within, { isEvenOdd: true }))).toBe(192);
    expect(ink(path([...square(0, 16), ...turned(4, 12)]))).toBe(192);
  });

  test('has ink along a stroke as wide as it is', () => {
    const line = (half: number) => ink(path([0, 0, 8, 1, 16, 8], { kind: 'stroke', half }));
    expect([line(0.4), line(0.5), line(1.5)]).toEqual([0, 32, 64]);
    const short = ink(path([0, 4, 8, 1, 12, 8], { kind: 'stroke', half: 0.5 }));
    expect(short).toBe(16);
    const closed = ink(path([...square(4, 12), 4], { kind: 'stroke', half: 0.5 }));
    const open = ink(path(square(4, 12), { kind: 'stroke', half: 0.5 }));
    expect(closed).toBeGreaterThan(open);
  });

  test('follows its curves', () => {
    const bulge = [0, 0, 0, 2, 16, 0, 16, 16, 0, 16];
    expect(ink(path(bulge))).toBeGreaterThan(120);
    expect(ink(path(bulge))).toBeLessThan(200);
    expect(path(bulge).segments).toHaveLength(7);
    expect(path([0, 0, 0, 3, 16, 8, 0, 16]).segments).toHaveLength(7);
  });

  test('lies where it is drawn, and ends at what is no operator', () => {
    const moved = path(square(0, 8), { ctm: [2, 0, 0, 2, 10, 20] });
    expect(boxOf(moved)).toEqual([10, 20, 16, 16]);
    expect(path([...square(0, 8), 9, 1, 1]).segments).toHaveLength(4);
    expect(path([9]).segments).toEqual([]);
  });

  test('is sampled up to three thousand pieces', () => {
    const long = Array.from({ length: 4000 }, (_, at) => [1, at + 1, at % 2]).flat();
    expect(path([0, 0, 0, ...long], { kind: 'stroke' }).segments).toHaveLength(3000);
  });
});
