import { describe, expect, test } from 'vitest';
import { drawnBulletsOf } from '../../src/resumes/layout/drawn-bullets.ts';
import { joinTableRows } from '../../src/resumes/layout/page-blocks.ts';
import { type Block, blocksOf, flatten, joinPages } from '../../src/resumes/layout/reading-order.ts';
import type { Segment } from '../../src/resumes/layout/segments.ts';
import { findTables, type Table } from '../../src/resumes/layout/tables.ts';
import { findTextBoxes, framesOf } from '../../src/resumes/layout/text-boxes.ts';
import type { Fill, Rule, Run } from '../../src/resumes/pdf/page-content.ts';
import { filled, level, piece, rowAt, upright } from './made-segments.ts';
import { pageOf, run } from './made-sheets.ts';

describe('a frame', () => {
  const sides = (top: Rule, bottom: Rule, left: Rule, right: Rule) =>
    framesOf({ rules: [top, bottom, left, right], fills: [] });
  const [top, bottom, left, right] = [
    level(100, 50, 250),
    level(160, 50, 250),
    upright(50, 100, 160),
    upright(250, 100, 160),
  ];

  test.each([
    ['of four rules', [top, bottom, left, right], true],
    ['of rules a little out of place', [level(100, 51.9, 248.1), bottom, left, right], true],
    ['of rules that begin apart', [top, level(160, 52, 250), left, right], false],
    ['of rules that end apart', [top, level(160, 50, 252), left, right], false],
    ['as flat as a rule', [top, level(102, 50, 250), left, right], false],
    ['a little higher', [top, level(102.1, 50, 250), left, right], true],
    ['with a side a little off', [top, bottom, upright(51.9, 101.9, 158.1), right], true],
    ['with a side further off', [top, bottom, upright(52, 100, 160), right], false],
    ['with a side that begins below the top', [top, bottom, upright(50, 102, 160), right], false],
    ['with a side that ends above the bottom', [top, bottom, left, upright(250, 100, 158)], false],
  ] as const)('%s is one, or none', (_, [a, b, c, d], isFrame) => {
    expect(sides(a, b, c, d).length > 0).toBe(isFrame);
  });

  test('has its place', () => {
    expect(sides(top, bottom, left, right)).toEqual([[50, 100, 200, 60]]);
  });

  test('is a shade too, unless that is white or round', () => {
    const fills = [
      filled(1, 2, 3, 4),
      filled(5, 6, 7, 8, { color: '#ffffff' }),
      filled(9, 9, 9, 9, { isRound: true }),
    ];
    expect(framesOf({ rules: [], fills })).toEqual([[1, 2, 3, 4]]);
  });

  test('is not looked for among more rules than a resume has', () => {
    const many = (rule: Rule) => Array.from({ length: 299 }, () => rule);
    expect(framesOf({ rules: [...many(level(10, 0, 9)), top, bottom, left, right], fills: [] })).toEqual([]);
    expect(framesOf({ rules: [...many(upright(10, 0, 9)), top, bottom, left, right], fills: [] })).toEqual(
      [],
    );
  });
});

describe('a ruled table', () => {
  // Two columns of 60 points and two rows of 20.
  const rules = [100, 120, 140].map(y => level(y, 50, 170));
  const uprights = [50, 110, 170].map(x => upright(x, 100, 140));
  const words = [110, 130].flatMap(y => [run('Lamp', 55, y), run('Bell', 115, y)]);
  const count = (own: readonly Rule[], runs: readonly Run[] = words) =>
    findTables({ rules: own, runs }).length;

  test('has its place, its columns and its rows', () => {
    expect(findTables({ rules: [...rules, ...uprights], runs: words })).toEqual([
      { box: [50, 100, 120, 40], columns: [50, 110, 170], rows: [100, 120, 140] },
    ]);
  });

  test.each([
    ['of two level rules', [...rules.slice(1), ...uprights], 0],
    ['of two upright rules', [...rules, ...uprights.slice(1)], 0],
    [
      'whose rules end where they would meet',
      [...rules, ...[50, 110, 170].map(x => upright(x, 102.5, 137.5))],
      1,
    ],
    ['whose upright rules end before', [...rules, ...[50, 110, 170].map(x => upright(x, 102.6, 117.4))], 0],
    [
      'whose level rules begin a little behind the first',
      [...[100, 120, 140].map(y => level(y, 52.5, 167.5)), ...uprights],
      1,
    ],
    [
      'whose level rules begin further behind it',
      [...[100, 120, 140].map(y => level(y, 52.6, 167.4)), ...uprights],
      0,
    ],
    ['of which a rule lies on another', [...rules, level(140.4, 50, 170), ...uprights], 1],
  ])('%s', (_, own, tables) => {
    expect(count(own)).toBe(tables);
  });

  test('may be drawn cell by cell, in pieces that touch', () => {
    const pieces = (gap: number) => [
      ...[100, 120, 140].flatMap(y => [level(y, 50, 110), level(y, 110 + gap, 170)]),
      ...[50, 110, 170].flatMap(x => [upright(x, 100, 120), upright(x, 120 + gap, 140)]),
    ];
    expect(findTables({ rules: pieces(0), runs: words })[0]?.columns).toEqual([50, 110, 170]);
    expect(count(pieces(1))).toBe(1);
  });

  test('goes on with a rule in line, a point further, and touches no other', () => {
    const box = (rule: Rule) => findTables({ rules: [...rules, ...uprights, rule], runs: words })[0]?.box;
    expect(box(level(140, 171, 300))).toEqual([50, 100, 250, 40]);
    expect(box(level(140, 172.6, 300))).toEqual([50, 100, 120, 40]);
    expect(box(level(140, -50, 47.4))).toEqual([50, 100, 120, 40]);
    expect(box(level(139.1, 171, 300))).toEqual([50, 100, 250, 40]);
    expect(box(upright(170, 141, 300))).toEqual([50, 100, 120, 200]);
    expect(box(upright(170, 142.6, 300))).toEqual([50, 100, 120, 40]);
    expect(box(upright(300, 100, 140))).toEqual([50, 100, 120, 40]);
  });

  test.each([
    [
      'to the right',
      level(140, 170, 300),
      (gap: number, off: number) => level(140 + off, 300 + gap, 400),
      350,
      40,
    ],
    [
      'to the left',
      level(140, -100, 50),
      (gap: number, off: number) => level(140 + off, -200, -100 - gap),
      370,
      40,
    ],
    [
      'down',
      upright(170, 140, 300),
      (gap: number, off: number) => upright(170 + off, 300 + gap, 400),
      120,
      300,
    ],
    ['up', upright(170, 0, 100), (gap: number, off: number) => upright(170 + off, -90, -gap), 120, 230],
  ])(
    'goes on %s with pieces of a rule, a point further and within a point in line',
    (_, first, next, width, height) => {
      const box = (gap: number, off = 0) =>
        findTables({ rules: [...rules, ...uprights, first, next(gap, off)], runs: words })[0]?.box.slice(2);
      expect(box(1)).toEqual([width, height]);
      expect(box(1.1)).not.toEqual([width, height]);
      expect(box(1, 1)).not.toEqual([width, height]);
    },
  );

  test.each([
    ['shorter than a cell is none of it', level(130, 50, 62), [100, 120, 140]],
    ['for most of its width is an edge', level(130, 50, 122), [100, 120, 130, 140]],
    ['for less of it is none', level(130, 50, 121.9), [100, 120, 140]],
    ['within four points of another is the same edge', level(144, 50, 170), [100, 120, 140]],
    ['further off is another', level(144.1, 50, 170), [100, 120, 140, 144.1]],
  ])('a level rule %s', (_, rule, edges) => {
    const own = [...rules, ...[50, 110, 170].map(x => upright(x, 100, 146)), rule];
    expect(findTables({ rules: own, runs: words })[0]?.rows).toEqual(edges);
  });

  test('has upright rules higher than half a word', () => {
    const flat = (height: number) => [100, 100 + height / 2, 100 + height].map(y => level(y, 50, 170));
    const of = (height: number) =>
      findTables({
        rules: [...flat(height), ...[50, 110, 170].map(x => upright(x, 100, 100 + height))],
        runs: [100 + height / 2, 100 + height].flatMap(y => [run('a', 55, y), run('b', 115, y)]),
      }).length;
    expect([of(8.2), of(6)]).toEqual([1, 0]);
  });

  const lines = (from: number, step: number, lineCount: number, x = 55) =>
    Array.from({ length: lineCount }, (_, at) => run('Lamp', x, from + at * step));

  test.each([
    ['with words in one row', words.slice(0, 2), 0],
    ['with words in one column', [words[0], words[2]] as Run[], 0],
    ['with five lines in a cell', [...words.slice(1), ...lines(104, 3, 5)], 1],
    ['with six', [...words.slice(1), ...lines(103, 3, 6)], 0],
    ['with words on the rule above', words.map(one => ({ ...one, y: one.y - 10 })), 0],
    ['with words on the rule below', words.map(one => ({ ...one, y: one.y + 10 })), 1],
    ['with words a point under it', words.map(one => ({ ...one, y: one.y + 11 })), 1],
    ['with words further under it', words.map(one => ({ ...one, y: one.y + 11.1 })), 0],
    ['with words a little left of their rules', words.map(one => ({ ...one, x: one.x - 7.4 })), 1],
    ['with words further left', words.map(one => ({ ...one, x: one.x - 7.5 })), 0],
    ['with words on the rule at the right', words.map(one => ({ ...one, x: one.x + 55 })), 0],
  ])('%s', (_, runs, tables) => {
    expect(count([...rules, ...uprights], runs)).toBe(tables);
  });

  test('is not looked for among more rules than a resume has', () => {
    const many = Array.from({ length: 599 }, (_, at) => level(1000 + at, 50, 70));
    expect(count([...many, ...rules, ...uprights])).toBe(0);
  });
});

describe('a row of a table', () => {
  const table: Table = { box: [50, 100, 120, 40], columns: [50, 110, 170], rows: [100, 120, 140] };
  const joined = (...segments: readonly Segment[]) =>
    joinTableRows(segments, [table]).map(({ text }) => text);

  test('is one piece that reaches across the table and holds its cells, level with the first', () => {
    const [row, ...others] = joinTableRows([piece('Bell', 115, 112), piece('Lamp', 55, 110)], [table]);
    expect(row).toMatchObject({ text: 'Lamp\tBell', x: 50, right: 170, y: 110 });
    expect(row?.cells?.map(({ text, y }) => [text, y])).toEqual([
      ['Lamp', 110],
      ['Bell', 110],
    ]);
    expect(others).toEqual([]);
  });

  test.each([
    ['of one cell is left as it is', [piece('Lamp', 55, 110), piece('lamp', 80, 110)], ['Lamp', 'lamp']],
    [
      'on the rule above belongs to the row above',
      [piece('Lamp', 55, 120), piece('Bell', 115, 110)],
      ['Lamp\tBell'],
    ],
    ['on the upper edge is none', [piece('Lamp', 55, 100), piece('Bell', 115, 100)], ['Lamp', 'Bell']],
    ['left of the table is none', [piece('Lamp', 49.9, 110), piece('Bell', 115, 110)], ['Lamp', 'Bell']],
    ['at its left edge is one', [piece('Lamp', 50, 110), piece('Bell', 115, 110)], ['Lamp\tBell']],
    ['at its right edge is none', [piece('Lamp', 55, 110), piece('Bell', 170, 110)], ['Lamp', 'Bell']],
    [
      'has what begins a point before its column',
      [piece('Lamp', 55, 110), piece('Bell', 109, 110)],
      ['Lamp\tBell'],
    ],
    [
      'has not what begins before that',
      [piece('Lamp', 55, 110), piece('Bell', 108.9, 110)],
      ['Lamp', 'Bell'],
    ],
  ])('%s', (_, segments, texts) => {
    expect(joined(...segments)).toEqual(texts);
  });

  test('has cells of five lines, and of no more', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, at) => piece('x', 55, 101 + 3 * at, { size: 3 }));
    expect(joined(...lines(5), piece('Bell', 115, 110))).toEqual(['x x x x x\tBell']);
    expect(joined(...lines(6), piece('Bell', 115, 110))).toHaveLength(7);
  });

  test('of a date and an entry, whose title is set in another weight than what stands under it, is left as it is', () => {
    const bold = {
      ...piece('Keeper', 115, 110),
      runs: piece('Keeper', 115, 110).runs.map(run => ({ ...run, weight: 700 })),
    };
    const row = [piece('2019', 55, 110), bold, piece('Example Light', 115, 116)];
    expect(joined(...row)).toEqual(['2019', 'Keeper', 'Example Light']);
    expect(joined(piece('2019', 55, 110), piece('Keeper', 115, 110), piece('of lamps', 115, 116))).toEqual([
      '2019\tKeeper of lamps',
    ]);
  });

  test('has its cells’ places', () => {
    const [row] = joinTableRows(
      [piece('Lamp', 57, 110), piece('of oil', 55, 118), piece('Bell', 115, 110)],
      [table],
    );
    expect(row?.cells?.[0]).toMatchObject({ text: 'Lamp of oil', x: 55, right: 85 });
  });
});

describe('a box that text flows around', () => {
  const inside = [piece('Lamps, bells', 210, 130), piece('and a clock', 210, 142)];
  /** Lines that stop at the box, from the first height on, and one that runs under it. */
  const around = (from = 106, under = 178, end = 190, size = 10) => [
    ...Array.from({ length: Math.floor((under - 12 - from) / 12) + 1 }, (_, at) => ({
      ...piece('x', 50, from + 12 * at, { size }),
      right: end,
    })),
    { ...piece('x', 50, under, { size }), right: 330 },
  ];
  const box = (more: { x?: number; y?: number; width?: number; height?: number } = {}): Fill =>
    filled(more.x ?? 200, more.y ?? 110, more.width ?? 100, more.height ?? 50);
  const found = (segments: readonly Segment[], ...fills: readonly Fill[]) =>
    findTextBoxes(segments, pageOf({ fills })).map(({ until }) => until);

  test('is read behind the last line beside it or right under it', () => {
    const more = [
      { ...piece('x', 50, 190), right: 330 },
      { ...piece('x', 50, 210), right: 330 },
    ];
    expect(found([...inside, ...around(), ...more], box())).toEqual([190]);
    expect(findTextBoxes([...inside, ...around()], pageOf({ fills: [box()] }))[0]?.segments).toEqual(inside);
  });

  test.each([
    ['as narrow as a word', { width: 39.9, x: 205 }, ['Lamp,', 'a bell and'], false],
    ['a little wider', { width: 70, x: 205 }, ['Lamp, and', 'a bell'], true],
    ['as flat as a line', { height: 19.9, y: 124 }, ['Lamps, bells', 'clock'], false],
    ['with a single line', {}, ['Lamps, bells and'], false],
    ['with eleven letters', {}, ['Lamps,', 'bells'], false],
    ['with twelve', {}, ['Lamps,', 'bells,'], true],
  ] as const)('is one or none: one %s', (_, more, texts, isBox) => {
    const own = texts.map((text, at) => piece(text, 210, 130 + 12 * at));
    expect(found([...own, ...around()], box(more)).length > 0).toBe(isBox);
  });

  test('is no part of the page: wider than three fifths of it, or half as high', () => {
    const page = (width: number, height: number) => pageOf({ fills: [box()], width, height });
    const count = (width: number, height: number) =>
      findTextBoxes([...inside, ...around()], page(width, height)).length;
    expect([count(166, 842), count(167, 842), count(595, 99), count(595, 100)]).toEqual([0, 1, 0, 1]);
  });

  test('holds what begins a point left of it and ends a point right of it, and no more', () => {
    const at = (x: number, right: number) => [
      { ...piece('Lamps, bells', x, 130), right },
      piece('and a clock', 210, 142),
    ];
    const has = (x: number, right: number) => found([...at(x, right), ...around()], box()).length > 0;
    expect([has(199.1, 300.9), has(199, 300), has(201, 301)]).toEqual([true, false, false]);
  });

  test('holds lines by their middle', () => {
    const count = (y: number) =>
      found([piece('Lamps, bells', 210, y), piece('and a clock', 210, 142), ...around()], box()).length;
    expect([113, 113.1].map(count)).toEqual([0, 1]);
    const below = (y: number) =>
      found([piece('Lamps, bells', 210, 130), piece('and a clock', 210, y), ...around(106, 190)], box())
        .length;
    expect([162.9, 163].map(below)).toEqual([1, 0]);
  });

  test.each([
    ['two lines stop at it', around(154), 1],
    ['one does', around(166), 0],
    ['they stop five letters’ heights before it', around(106, 178, 150.1), 1],
    ['they stop further before it', around(106, 178, 150), 0],
    ['they end a point within it', around(106, 178, 201), 1],
    ['they end further within it', around(106, 178, 201.1), 0],
    ['the line under them is near', around(106, 178.9), 1],
    ['the line under them is further off', around(106, 185.1), 0],
  ])('is one where %s, or is not', (_, lines, count) => {
    expect(found([...inside, ...lines], box())).toHaveLength(count);
  });

  test.each([
    ['of another size', { size: 10.3 }, 0],
    ['of nearly their size', { size: 10.2 }, 1],
    ['of another font', { font: 'B' }, 0],
  ])('has a line of their type under it: one %s', (_, more, count) => {
    const under = { ...piece('x', 50, 178, more), right: 330 };
    expect(found([...inside, ...around().slice(0, -1), under], box())).toHaveLength(count);
  });

  test.each([
    ['as far as a quarter of it and twenty points beyond', 179.9, 225.1, 1],
    ['not as far into it', 179.9, 225, 0],
    ['not as far before it', 180, 225.1, 0],
  ])('has a line under it that goes %s', (_, x, right, count) => {
    const lines = around().map(line => ({ ...line, x: Math.min(x, 179.9) }));
    const under = { ...piece('x', x, 178), right };
    expect(found([...inside, ...lines.slice(0, -1), under], box())).toHaveLength(count);
  });

  test('may stand at the left of its text', () => {
    const right = (gap: number) => [
      ...[130, 142, 154, 166].map(y => ({ ...piece('x', 300 + gap, y), right: 500 })),
      { ...piece('x', 230, 178), right: 500 },
    ];
    expect([-1, -1.1, 49.9, 50].map(gap => found([...inside, ...right(gap)], box()).length)).toEqual([
      1, 0, 1, 0,
    ]);
  });

  test('is told once where it is drawn twice', () => {
    expect(found([...inside, ...around()], box(), box({ width: 101 }))).toHaveLength(1);
  });
});

describe('a drawn bullet', () => {
  const row = rowAt(100, ['Kept lamps', 60]);
  const isBullet = (box: readonly [number, number, number, number]) =>
    drawnBulletsOf([row], { fills: [filled(...box, { color: '#000000' })], icons: [] }).size > 0;

  test.each([
    ['a dot before the text', [50, 95, 3, 3], true],
    ['a speck', [50, 95, 1.4, 1.4], false],
    ['a small dot', [50, 95, 1.5, 1.5], true],
    ['a large dot', [50, 94, 6.4, 6.4], true],
    ['a mark as large as a letter', [50, 94, 6.5, 6.5], false],
    ['a dot not quite round', [50, 95, 3, 4.1], true],
    ['a stroke', [50, 95, 3, 4.2], false],
    ['a dot that touches the text', [56, 95, 3, 3], false],
    ['a dot close to it', [55.9, 95, 3, 3], true],
    ['a dot two letters before it', [35.1, 95, 3, 3], true],
    ['a dot further before it', [35, 95, 3, 3], false],
    ['a dot on the baseline', [50, 98.5, 3, 3], false],
    ['a dot right above that', [50, 98.4, 3, 3], true],
    ['a dot at the top of the letters', [50, 90.6, 3, 3], true],
    ['a dot above them', [50, 90.5, 3, 3], false],
  ] as const)('is one or none: %s', (_, box, is) => {
    expect(isBullet(box)).toBe(is);
  });

  test('is no white dot', () => {
    expect(
      drawnBulletsOf([row], { fills: [filled(50, 95, 3, 3, { color: '#ffffff' })], icons: [] }).size,
    ).toBe(0);
  });

  const rows = [100, 114, 128].map(y => rowAt(y, ['Kept lamps', 60]));
  const icons = (xs: readonly number[], texts = ['x', 'x', 'x']) =>
    xs.map((x, at) => run(texts[at] ?? '', x, 100 + 14 * at, 8, { width: 5 }));
  const count = (...given: Parameters<typeof icons>) =>
    drawnBulletsOf(rows, { fills: [], icons: icons(...given) }).size;

  test('is an icon that stands three times under itself', () => {
    expect(count([50, 50.9, 50.4])).toBe(3);
    expect(count([50, 51, 50])).toBe(0);
    expect(count([50, 50, 50], ['x', 'y', 'x'])).toBe(0);
    expect(count([50, 50])).toBe(0);
  });

  test('is none of a timeline, where half of the rows are bold or dated', () => {
    const dots = rows.map((_, at) => filled(50, 95 + 14 * at, 3, 3));
    const of = (titles: number, weight = 600) => {
      const own = rows.map((one, at) =>
        at < titles ? [piece('Keeper', 60, one[0]?.y ?? 0, { weight })] : one,
      );
      return drawnBulletsOf(own.slice(0, 2), { fills: dots, icons: [] }).size;
    };
    expect([of(0), of(1), of(2), of(2, 599)]).toEqual([2, 1, 0, 2]);
  });
});

describe('reading order', () => {
  const columns = (x: number, ...texts: readonly string[]): Block => ({
    ...{ kind: 'columns', x, isContactBlock: false },
    columns: texts.map(text => [{ kind: 'rows', rows: [rowAt(100, [text, x])] }]),
  });
  const rows = (text: string, x: number): Block => ({ kind: 'rows', rows: [rowAt(100, [text, x])] });
  const told = (block: Block): unknown =>
    block.kind === 'rows'
      ? block.rows
          .flat()
          .map(({ text }) => text)
          .join()
      : block.columns.map(one => one.map(told));

  test.each([
    [
      'goes on where the columns of the next page begin at one place',
      columns(214.9, 'c', 'd'),
      [
        [
          ['a', 'c'],
          ['b', 'd'],
        ],
      ],
    ],
    [
      'leaves off where they begin elsewhere',
      columns(215, 'c', 'd'),
      [
        [['a'], ['b']],
        [['c'], ['d']],
      ],
    ],
    ['goes on with the first column alone', rows('c', 206.9), [[['a', 'c'], ['b']]]],
    ['leaves off where a line goes across', rows('c', 207), [[['a'], ['b']], 'c']],
  ])('%s', (_, next, order) => {
    expect(joinPages([[columns(200, 'a', 'b')], [next]]).map(told)).toEqual(order);
  });

  test('goes on behind what follows on the next page', () => {
    expect(
      joinPages([[columns(200, 'a', 'b')], [rows('c', 50), rows('d', 50)], [rows('e', 50)]]).map(told),
    ).toEqual([...[[['a', 'c'], ['b']], 'd', 'e']]);
  });

  test('goes on in both columns, and then behind them', () => {
    expect(joinPages([[columns(200, 'a', 'b')], [columns(200, 'c', 'd'), rows('e', 50)]]).map(told)).toEqual([
      ...[
        [
          ['a', 'c'],
          ['b', 'd'],
        ],
        'e',
      ],
    ]);
  });

  test('gives each column a number of its own, and what follows another', () => {
    expect(
      flatten([rows('a', 50), columns(200, 'b', 'c'), rows('d', 50)]).map(({ row, flow }) => [
        row[0]?.text,
        flow,
      ]),
    ).toEqual([
      ...[
        ['a', 0],
        ['b', 1],
        ['c', 2],
        ['d', 3],
      ],
    ]);
  });

  test('reads a table’s row as its cells', () => {
    const cells = [piece('Lamp', 50, 100), piece('Bell', 150, 100)];
    const row = [{ ...piece('Lamp\tBell', 50, 100), cells }];
    expect(flatten([{ kind: 'rows', rows: [row] }])[0]?.row).toEqual(cells);
  });

  const lines = (x: number, from: number, texts: readonly string[]) =>
    texts.map((text, at) => piece(text, x, from + 12 * at));
  const many = (text: string) => Array.from({ length: 8 }, () => text);

  test('reads what stands above two columns before them, and what stands below behind them', () => {
    const page = [
      piece('Sam Doe, a keeper of lamps and bells in many harbours of the north', 50, 60),
      ...lines(50, 105, many('Kept the lamps of a pier')),
      ...lines(220, 100, many('Rang the bells of a town')),
      piece('Told by nobody else but me in the year that is running now, here', 50, 260),
    ];
    const found = blocksOf(page);
    expect(found.map(({ kind }) => kind)).toEqual(['rows', 'columns', 'rows']);
    const texts = flatten(found).map(({ row, flow }) => [
      flow,
      row.map(({ text }) => text.split(' ')[0]).join(),
    ]);
    expect(texts).toEqual([
      [0, 'Sam'],
      ...Array.from({ length: 8 }, () => [1, 'Kept']),
      ...Array.from({ length: 8 }, () => [2, 'Rang']),
      [3, 'Told'],
    ]);
    expect(found[1]).toMatchObject({ x: 219, isContactBlock: false });
    expect(blocksOf(page, 3).map(({ kind }) => kind)).toEqual(['rows']);
    expect(blocksOf(page, 2).map(({ kind }) => kind)).toEqual(['rows', 'columns', 'rows']);
    expect(blocksOf([])).toEqual([]);
  });
});
