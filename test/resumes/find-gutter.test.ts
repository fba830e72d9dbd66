import { describe, expect, test } from 'vitest';
import { findGrids } from '../../src/resumes/layout/grids.ts';
import { isHeading, sideOf } from '../../src/resumes/layout/gutter-side.ts';
import { findGutter } from '../../src/resumes/layout/gutters.ts';
import { isHeadingColumn, isLabelColumn } from '../../src/resumes/layout/label-columns.ts';
import { rowsOf } from '../../src/resumes/layout/rows-of.ts';
import { type Segment, segmentsOf } from '../../src/resumes/layout/segments.ts';
import type { Rule, Run } from '../../src/resumes/pdf/page-content.ts';

const segment = (text: string, x: number, right: number, y: number): Segment => ({
  ...{ runs: [], text, x, right, y, size: 10, page: 1 },
});

describe('two columns of running text', () => {
  const left = Array.from({ length: 8 }, (_, at) =>
    segment('Wrote the tests of a shop', 40, 180, 100 + at * 12),
  );
  const right = Array.from({ length: 8 }, (_, at) =>
    segment('Ran the servers of a bank', 200, 380, 105 + at * 12),
  );
  const changed = (count: number, to: number) =>
    left.map((line, at) =>
      at < count ? { ...line, text: 'sam.example@mail.example.com', right: to } : line,
    );

  test('have a gutter where the white is', () => {
    const gutter = findGutter([...left, ...right]);
    expect(gutter).toMatchObject({ x: 199, isColumns: true, isContactBlock: false });
    expect(gutter?.bottom).toBe(189);
  });

  test('are two though a name of one runs into a line of the other', () => {
    const row = right.map((line, at) => ({ ...line, y: 100 + at * 12 + (at === 3 ? 0 : 5) }));
    const over = (to: number) =>
      left.map((line, at) => (at === 3 ? { ...line, text: 'Sam van den Example', right: to } : line));
    expect([over(203), over(199.5)].map(lines => findGutter([...lines, ...row])?.top)).toEqual([90, 90]);
    expect(findGutter([...over(203), ...right])?.top).toBe(131);
  });

  test('begin at their first headings where these stand level, under a header that reaches over both', () => {
    const heads = (y: number) => [segment('Experience', 40, 100, 84), segment('Education', 200, 250, y)];
    const header = [40, 120, 200, 290].map(x => segment('details', x, x + 40, 70));
    const top = (y: number) => findGutter([...header, ...heads(y), ...left, ...right])?.top;
    expect([top(84), top(90)]).toEqual([74, 60]);
  });

  test.each([
    ['one long address comes close to the other', changed(1, 196), true],
    ['one comes as close as may be', changed(1, 194), true],
    ['many come close', changed(4, 196), false],
    ['many come as close as may be', changed(4, 194), true],
  ])('%s', (_, lines, isThere) => {
    expect(findGutter([...lines, ...right]) !== null).toBe(isThere);
  });

  test('end at a heading of one at which the other leaves off, too', () => {
    const heading = (y: number) => segment('Experience', 40, 110, y);
    const block = (from: number) => [...left, ...right].map(one => ({ ...one, y: one.y + from }));
    const bottom = (second: number) =>
      findGutter([heading(88), ...block(4), heading(second), ...block(144)])?.bottom;
    expect(bottom(228)).toBeLessThan(220);
    // Beside text that goes on the heading is of its own column.
    const goesOn = segment('Ran the servers of a bank', 200, 380, 228);
    expect(
      findGutter([heading(88), ...block(4), heading(228), goesOn, ...block(144)])?.bottom,
    ).toBeGreaterThan(300);
  });

  test('of two lines are none', () => {
    expect(findGutter([...left.slice(0, 2), ...right])).toBeNull();
  });

  test('made of more words than a page of a resume has are none', () => {
    const drawn = Array.from({ length: 150 }, (_, at) =>
      [...left, ...right].map(one => ({ ...one, y: one.y + at * 100 })),
    );
    expect(findGutter(drawn.flat().slice(0, 1201))).toBeNull();
  });
});

test('headings in a row beside text, under contact details, are no column; a side panel is none of headings', () => {
  const names = ['Education', 'Experience', 'Languages'];
  const headings = names.map((name, at) => ({ ...segment(name, 40, 110, 100 + at * 48), size: 12 }));
  const text = headings.flatMap(({ y }) =>
    [0, 12, 24].map(below => segment('Wrote the tests of a shop', 200, 380, y + below)),
  );
  const contact = segment('sam@example.com', 40, 130, 60);
  expect(isHeadingColumn([contact, ...headings], text)).toBe(true);
  const panel = headings.map(({ y }) => segment('Wrote shops', 40, 110, y + 12));
  expect(isHeadingColumn([contact, ...headings, ...panel], text)).toBe(false);
  expect(isHeadingColumn([contact], text)).toBe(false);
});

describe('a gutter as narrow as a space that is stretched', () => {
  const run = (text: string, x: number, y: number): Run => ({
    ...{ text, x, y, width: 140, size: 10, font: 'A', weight: 400, italic: false, color: null },
  });
  const page = (lastStart: number) => ({
    ...{ number: 1, rules: [], fills: [] },
    runs: [200, 200, 200, 200, 200, lastStart].flatMap((x, at) => [
      run('Wrote the tests of a small shop', 52, 100 + at * 12),
      run('Ran the servers of a large bank', x, 100 + at * 12),
    ]),
  });

  test.each([
    ['where the others start', 200, 12],
    ['a slanted letter before that', 199.2, 12],
    ['elsewhere', 198, 11],
  ])('parts a line whose other half starts %s', (_, start, segments) => {
    expect(segmentsOf(page(start))).toHaveLength(segments);
  });
});

describe('lines that pair off across the gutter', () => {
  const pairs = (ends: readonly number[], text = 'Wrote the tests of a small shop') =>
    ends.flatMap((right, at) => [
      segment(text, 40, right, 100 + at * 12),
      segment('Ran the servers of a large bank', 200, right + 160, 100 + at * 12),
    ]);

  test.each([
    [
      'of a paragraph in two columns, all but its ends as wide as they can be',
      pairs([188, 190, 189, 190, 110]),
      true,
    ],
    ['that end where they like', pairs([188, 120, 190, 110, 150]), false],
    ['too few to tell', pairs([188, 190, 189, 190]), false],
    ['with labels on the left', pairs([188, 190, 189, 190, 190], 'Spoken languages:'), false],
  ])('%s', (_, lines, isThere) => {
    expect(findGutter(lines) !== null).toBe(isThere);
  });
});

test('titles of a table are no headings, though sections could have them; three headings side by side are', () => {
  const isHead = (...titles: readonly string[]) => {
    const [first, ...others] = titles.map((text, at) => segment(text, 40 + 100 * at, 100 + 100 * at, 100));
    return first !== undefined && isHeading(first, others);
  };
  expect(isHead('Languages', 'Skills', 'Interests')).toBe(true);
  expect(isHead('Skills', 'Languages')).toBe(true);
  expect(isHead('Language', 'Reading', 'Speaking')).toBe(false);
});

describe('headings and short lines at the left of running text', () => {
  const left = (texts: readonly string[]) =>
    texts.map((text, at) => segment(text, 40, 40 + 5 * text.length, 100 + at * 14));
  const right = Array.from({ length: 14 }, (_, at) =>
    at === 6
      ? segment('Projects', 200, 250, 116 + at * 12)
      : segment('Wrote the measuring programs of a laboratory for light and colour', 200, 500, 116 + at * 12),
  );
  const dates = ['May 2016 –', 'Aug. 2016', 'May 2015 –', 'May 2016'];

  test.each([
    ['dates that wrap are a label column', ['Experience', ...dates, 'Education', '2014 –', '2018'], false],
    [
      'other words are a column',
      ['Education', 'B.Sc. Physics', '2014 – 2018', 'Skills', 'Python, C', 'Linux', 'Git'],
      true,
    ],
  ])('%s', (_, texts, isThere) => {
    expect(findGutter([...left(texts), ...right]) !== null).toBe(isThere);
  });
});

test('dates with a place under each are no column, nor is the heading above them, though nothing there stands level', () => {
  const place = (text: string, y: number) => segment(text, 40, 40 + 5 * text.length, y);
  const rail = [160, 230, 300].flatMap(y => [place('03/2018 - 08/2018', y), place('Sampleton', y + 14)]);
  const jobs = [160, 230, 300].flatMap(y =>
    ['Web Developer', 'Example Works', 'Wrote the tests of a shop', 'Ran its servers'].map((text, at) =>
      segment(text, 180, 400, y + 4 + at * 13),
    ),
  );
  expect(findGutter([place('Experience', 130), ...rail, ...jobs])).toBeNull();
});

describe('two columns of cells', () => {
  const rows = rowsOf(
    [0, 1, 2].flatMap(at => [
      segment('Size', 40, 80, 100 + at * 20),
      segment('Large', 200, 240, 100 + at * 20),
    ]),
    ({ size }) => size,
  );
  const rule = (y: number): Rule => ({ x1: 30, x2: 400, y1: y, y2: y, isVertical: false });

  test.each([
    ['a rule between all rows', [108, 128], 1],
    ['a rule between two of three', [108], 0],
    ['a rule on the baselines of the upper rows', [100, 120], 0],
    ['a rule on the baselines of the lower rows', [120, 140], 0],
    ['no rule', [], 0],
  ])('with %s', (_, at, grids) => {
    expect(findGrids(rows, at.map(rule))).toHaveLength(grids);
  });

  test.each([
    ['the second goes on', 200, 1],
    ['something stands under the first', 40, 0],
  ])('of which %s', (_, x, grids) => {
    const wrapped = [100, 124, 148].flatMap(y => [
      segment('Size', 40, 80, y),
      segment('Large as a house', 200, 300, y),
      segment('and wide', x, x + 40, y + 12),
    ]);
    const all = rowsOf(wrapped, ({ size }) => size);
    expect(findGrids(all, [116, 140].map(rule))).toHaveLength(grids);
  });
});

describe('rows between three rules of one length', () => {
  const rule = (y: number, x2 = 400): Rule => ({ x1: 30, x2, y1: y, y2: y, isVertical: false });
  const rowsAt = (...cells: readonly (readonly [string, number, number])[]) =>
    rowsOf(
      cells.map(([text, x, y]) => segment(text, x, x + 5 * text.length, y)),
      ({ size }) => size,
    );
  const titles = [['Area', 40, 100] as const, ['Tools', 140, 100] as const];
  const body = [
    ...[['Data', 40, 120] as const, ['Kafka, Redis', 140, 120] as const],
    ...[['Cloud', 40, 134] as const, ['AWS', 140, 134] as const],
  ];
  const rules = [rule(90), rule(106), rule(140)];
  // As a file has them that is made to be slow.
  const many = Array.from({ length: 600 }, (_, at) => rule(300 + at, 200));

  test.each([
    ['are a table', [...titles, ...body], rules, 1],
    ['with a rule between its rows, too', [...titles, ...body], [...rules, rule(126)], 1],
    ['below hundreds of other rules are not looked for', [...titles, ...body], [...many, ...rules], 0],
    ['without a third rule are none', [...titles, ...body], rules.slice(0, 2), 0],
    ['whose rules differ in length are none', [...titles, ...body], [rule(90), rule(106, 300), rule(140)], 0],
    ['of which only one has two cells are none', [...titles, ...body.slice(0, 3)], rules, 0],
    ['below a single title are none', [titles[0], ...body], rules, 0],
    ['below two rows of titles are none', [['Tools', 40, 92], ...titles, ...body], rules, 0],
    ['that start elsewhere than the titles are none', [...titles, ...body, ['Go', 90, 134]], rules, 0],
    [
      'that have names left of all titles are a table',
      [['Skill', 140, 100], ['Years', 200, 100], ...body, ['4', 200, 120], ['2', 200, 134]],
      rules,
      1,
    ],
  ] as const)('%s', (_, cells, at, grids) => {
    expect(findGrids(rowsAt(...(cells as typeof body)), at)).toHaveLength(grids);
  });
});

test.each([
  ['Name and address of employer', 'Main activities and responsibilities', true],
  ['Whose bread it was that I baked', 'What was done and what came of it all', false],
  ['Name and address of employer', 'What was done and what came of it all', false],
  ['Job Title 1', 'Main activities and responsibilities', false],
])('labels of a form are a label column, however long: “%s”, “%s”', (named, other, isLabels) => {
  const rows = [named, other, named, other, named, other];
  const left = rows.map((label, at) => segment(label, 40, 40 + 5 * label.length, 100 + at * 12));
  const right = rows.map((_, at) => segment('Kept the shop in order', 320, 430, 100 + at * 12));
  expect(isLabelColumn(sideOf(left, right), sideOf(right, left))).toBe(isLabels);
});

test.each([
  [700, 30, 'dara quill'],
  [400, 30, 'daraquill'],
  [700, 12, 'daraquill'],
])(
  'of a large name the halves that differ in weight are two words: %i in %i points',
  (weight, size, text) => {
    const run = (own: string, x: number, heavy: number): Run => ({
      ...{ text: own, x, y: 50, width: 0.5 * size * own.length, size, weight: heavy },
      ...{ font: 'A', italic: false, color: null },
    });
    const runs = [run('dara', 40, 400), run('quill', 40 + 2 * size, weight)];
    expect(segmentsOf({ runs, rules: [], fills: [], number: 1 }).map(one => one.text)).toEqual([text]);
  },
);

test('a name over two contact details is a block beside the text that goes on below it, and over one is none', () => {
  const text = ['Education', ...Array.from({ length: 9 }, () => 'Read physics at a school by the sea')].map(
    (line, at) => segment(line, 200, 200 + 5 * line.length, 72 + at * 14),
  );
  const found = (...details: readonly string[]) =>
    findGutter([
      ...['Sam Example', ...details].map((line, at) => segment(line, 40, 130, 50 + at * 14)),
      ...text,
    ])?.isContactBlock;
  expect(found('sam@example.com', '+31 694 123 456')).toBe(true);
  expect(found('sam@example.com', 'Baker')).toBeUndefined();
});
