import { describe, expect, test } from 'vitest';
import type { PlacedRow } from '../../src/resumes/layout/reading-order.ts';
import type { Segment } from '../../src/resumes/layout/segments.ts';
import { styledLines } from '../../src/resumes/layout/styled-lines.ts';
import type { Rule, Run } from '../../src/resumes/pdf/page-content.ts';
import type { ReadPage } from '../../src/resumes/pdf/read-page.ts';
import { filled, level, piece, upright } from './made-segments.ts';
import { pageOf, run } from './made-sheets.ts';

const placed = (segments: readonly Segment[], more: Partial<PlacedRow> = {}): PlacedRow => ({
  ...{ row: segments, flow: 0, isBeside: false },
  ...more,
});
const linesOf = (rows: readonly PlacedRow[], page: Partial<ReadPage> = {}) =>
  styledLines(rows, [pageOf(page), pageOf({ number: 2 })]);
const lineOf = (...segments: readonly Segment[]) => linesOf([placed(segments)])[0];
const made = (...runs: readonly Run[]): Segment => ({
  ...piece(runs.map(({ text }) => text).join(''), 50, 100),
  runs,
});

describe('the gap above a line', () => {
  const [above, below] = [piece('Above', 50, 100), piece('Below', 50, 115)];

  test.each([
    ['is told in its letters’ size', placed([below]), 1.5],
    ['is that of a line’s for what is read as its end', placed([below], { isBeside: true }), 1.2],
    ['is wide for what stands higher up', placed([{ ...below, y: 99 }]), 2.5],
    ['is none where both stand on one height', placed([{ ...below, y: 100 }]), 0],
    ['is the widest in another column', placed([below], { flow: 1 }), 9],
    ['is the widest on another page', placed([{ ...below, page: 2 }]), 9],
  ])('%s', (_, second, gap) => {
    expect(linesOf([placed([above]), second]).map(({ gapAbove }) => gapAbove)).toEqual([9, gap]);
  });

  test.each([
    ['is counted from the last line of a label that wraps', 124, 1.2],
    ['is counted from the first for what stands beside the last', 112, 1.2],
  ])('%s', (_, y, gap) => {
    const label = { ...above, runs: [run('Above', 50, 100), run('and on', 50, 112)] };
    expect(linesOf([placed([label]), placed([{ ...below, y }])])[1]?.gapAbove).toBe(gap);
  });

  test('leaves out page numbers', () => {
    const rows = [placed([piece('2', 50, 20)]), placed([above])];
    expect(linesOf(rows).map(({ gapAbove, isRunning }) => [gapAbove, isRunning])).toEqual([
      [9, true],
      [9, false],
    ]);
  });
});

test.each([
  ['Leeds, UK', [filled(162, 95, 3, 3)], 'Leeds, UK\t• Baked rye', 12],
  ['Leeds, UK', [], 'Leeds, UK\tBaked rye', -1],
  ['Payments', [filled(162, 95, 3, 3)], 'Payments\tBaked rye', -1],
])('a drawn bullet behind “%s”', (label, fills, text, end) => {
  const [own] = linesOf([placed([piece(label, 50, 100), piece('Baked rye', 172, 100)])], { fills });
  expect([own?.text, own?.bulletEnd, own?.parts[0].x]).toEqual([text, end, 50]);
});

describe('a line’s look', () => {
  const bold = { weight: 600, font: 'B', color: '#112233' };

  test.each([
    [
      'bold where more than three of five letters are',
      made(run('lamp', 50, 100, 10, bold), run('se', 70, 100)),
      true,
    ],
    ['not where three of five are', made(run('lam', 50, 100, 10, bold), run('ps', 70, 100)), false],
    ['not where they are nearly bold', made(run('lamp', 50, 100, 10, { weight: 599 })), false],
  ])('is %s', (_, segment, isBold) => {
    expect(lineOf(segment)?.look.isBold).toBe(isBold);
  });

  test.each([
    ['four of five', 'lamp', 's', true],
    ['three of five', 'lam', 'ps', false],
  ])('is slanted or not where %s letters are', (_, slanted, rest, isItalic) => {
    const segment = made(run(slanted, 50, 100, 10, { italic: true }), run(rest, 70, 100));
    expect(lineOf(segment)?.look.isItalic).toBe(isItalic);
  });

  test('has the size of its largest letters, and the font and colour of its longest piece', () => {
    const segment = made(run('L', 50, 100, 14), run('AMPS', 57, 100, 10, bold), run('  ', 90, 100, 30));
    expect(lineOf(segment)?.look).toEqual({
      ...{ size: 14, isBold: true, isItalic: false, color: '#112233', font: 'B', outline: null },
    });
  });

  test('is that of the first of two pieces of one length', () => {
    expect(lineOf(piece('Lamp', 50, 100), piece('Bell', 150, 100, bold))?.look.font).toBe('A');
    expect(lineOf(made(run('Lamp', 50, 100), run('Bell', 80, 100, 10, bold)))?.look.color).toBe('#000000');
    expect(lineOf(piece('Lamp', 50, 100, { size: 12 }), piece('Bell', 150, 100))?.look.size).toBe(12);
  });

  test.each([
    ['the bold words it begins with', made(run('Spoken:', 50, 100, 10, bold), run(' Go', 90, 100)), 7],
    ['nothing where all is bold', made(run('Spoken:', 50, 100, 10, bold)), 0],
    ['nothing where nothing is', made(run('Spoken:', 50, 100)), 0],
    ['nothing where the bold words come later', made(run('Go ', 50, 100), run('now', 65, 100, 10, bold)), 0],
    [
      'the bold words behind a bullet and before a space',
      made(run('•', 50, 100), run('Kept', 60, 100, 10, bold), run(' ', 80, 100), run(' it', 85, 100)),
      0,
    ],
    [
      'the bold words before a space and plain words',
      made(run('Kept', 60, 100, 10, bold), run(' ', 80, 100), run(' it', 85, 100)),
      4,
    ],
    ['nothing of a bold bullet', made(run('•', 50, 100, 10, bold), run(' Kept', 60, 100)), 0],
  ])('has a lead: %s', (_, segment, letters) => {
    expect(lineOf(segment)?.parts[0]?.boldLead).toBe(letters);
  });
});

test('a line’s box goes from above its letters to below them, over all its pieces, in tenths', () => {
  expect(lineOf(piece('Lamps', 50, 100), piece('Bells', 150.04, 103, { size: 12 }))?.box).toEqual([
    50, 91.5, 130, 14.5,
  ]);
});

test('a line has room for as many letters as its column goes on for on its page', () => {
  const rows = [
    placed([piece('x'.repeat(20), 50, 100)]),
    placed([piece('x'.repeat(12), 50, 112)]),
    placed([piece('x'.repeat(4), 50, 124)], { flow: 1 }),
    placed([{ ...piece('x'.repeat(6), 50, 124), page: 2 }]),
  ];
  expect(linesOf(rows).map(({ room }) => room)).toEqual([0, 8, 0, 0]);
});

describe('a rule', () => {
  // Of 20 letters: from 50 to 150.
  const isUnder = (rule: Rule) =>
    linesOf([placed([piece('x'.repeat(20), 50, 100)])], { rules: [rule] })[0]?.hasRule;

  test.each([
    ['right under a line is its own', level(109.4), true],
    ['a line further down is not', level(109.5), false],
    ['level with it is', level(93.1), true],
    ['above it is not', level(93), false],
    ['as long as four fifths of it is not', level(105, 50, 130), false],
    ['a little longer than that is', level(105, 50, 130.1), true],
    ['that begins a little behind it is', level(105, 180, 300), true],
    ['that begins further behind it is not', level(105, 180.1, 300), false],
    ['that ends a little behind its beginning is', level(105, -100, 60), true],
    ['that ends at its beginning is not', level(105, -100, 59.9), false],
    ['that stands upright is not', upright(60, 105, 300), false],
  ])('%s', (_, rule, isOwn) => {
    expect(isUnder(rule)).toBe(isOwn);
  });
});

describe('what runs on all pages', () => {
  // Of a page of 842 points 8 in 100 are 67.36.
  const running = (...rows: readonly (readonly [string, number, number])[]) =>
    linesOf(rows.map(([text, y, page]) => placed([{ ...piece(text, 50, y), page }]))).map(
      one => one.isRunning,
    );

  test.each([
    ['a number in the margin above', '3', 67, true],
    ['a number in the margin below', 'Page 2 of 3', 775, true],
    ['a number and whose paper it is', 'Page 2 - Vitae of Sam Doe', 775, true],
    ['no number of a thing', 'Page 2 lamps', 775, false],
    ['no number in the page', '3', 68, false],
    ['no number further up', '3', 774, false],
    ['no word in the margin', 'Lamps', 60, false],
  ])('is %s', (_, text, y, isRunning) => {
    expect(running([text, y, 1])).toEqual([isRunning]);
  });

  test.each([
    ['the foot of all pages', ['Sam, 1', 800, 1], ['sam, 2', 800, 2], [true, true]],
    ['the head of all but the first', ['Sam', 60, 1], ['Sam', 60, 2], [false, true]],
    ['not what differs', ['Sam', 60, 1], ['Kim', 60, 2], [false, false]],
    ['not what differs by its year', ['Cook 2019', 800, 1], ['Cook 2021', 800, 2], [false, false]],
    ['what has one year on all pages', ['CV 2021 1/2', 800, 1], ['CV 2021 2/2', 800, 2], [true, true]],
    ['what ends under a number', ['Page 1', 800, 1], ['Sam', 812, 1], [true, true]],
    ['not what follows a number above', ['Page 1', 50, 1], ['Sam', 62, 1], [true, false]],
    ['not what one page says twice', ['Sam', 800, 1], ['Sam', 812, 1], [false, false]],
    ['not what stands in the page', ['Sam', 400, 1], ['Sam', 400, 2], [false, false]],
  ] as const)('is %s', (_, first, second, isRunning) => {
    expect(running(first, second)).toEqual(isRunning);
  });

  test('is a foot of the first page however low its page ends', () => {
    const rows = (y: number) => [1, 2].map(page => placed([{ ...piece('Sam', 50, y), page }]));
    const pages = [pageOf({ height: 430 }), pageOf({ number: 2, height: 430 })];
    const told = (y: number) => styledLines(rows(y), pages).map(({ isRunning }) => isRunning);
    expect(told(401)).toEqual([true, true]);
    expect(told(400)).toEqual([false, true]);
  });
});

describe('a drawn bullet', () => {
  const dot = filled(50, 95, 3, 3, { color: '#000000', isRound: true });
  const shown = (...segments: readonly Segment[]) => {
    const [line] = linesOf([placed(segments)], { fills: [dot] });
    return [line?.text, line?.bulletEnd, ...(line?.parts ?? []).map(({ x }) => x)];
  };

  test('is told before the text, which begins where the bullet does', () => {
    expect(shown(piece('Kept lamps', 60, 100), piece('2020', 300, 100))).toEqual([
      ...['• Kept lamps\t2020', 2, 50, 300],
    ]);
  });

  test('is not told where one is printed', () => {
    expect(shown(piece('– Kept lamps', 60, 100))).toEqual(['– Kept lamps', 2, 50]);
  });

  test('belongs to its own page', () => {
    const other = placed([{ ...piece('Kept bells', 60, 100), page: 2 }]);
    expect(linesOf([other], { fills: [dot] })[0]?.text).toBe('Kept bells');
  });
});

test('the margin is that of a line’s own page', () => {
  const pages = [pageOf({ height: 2000 }), pageOf({ number: 2 })];
  const told = styledLines(
    [1, 2].map(page => placed([{ ...piece('2', 50, 100), page }])),
    pages,
  );
  expect(told.map(({ isRunning }) => isRunning)).toEqual([true, false]);
});

test('a row of no known page is no line', () => {
  expect(linesOf([placed([{ ...piece('Lamps', 50, 100), page: 3 }]), placed([])])).toEqual([]);
});

describe('what runs along the pages', () => {
  const running = (...rows: readonly PlacedRow[]) =>
    linesOf(rows).flatMap(({ text, isRunning }) => (isRunning ? [text] : []));
  const at = (text: string, y: number, page = 1, flow = 0) =>
    placed([{ ...piece(text, 50, y), page }], { flow });
  const height = pageOf({}).height;

  test('is a line alone at a page’s foot, far below the last', () => {
    expect(running(at('Above', 300), at('Made with Lamps', height - 20))).toEqual(['Made with Lamps']);
  });

  test.each([
    ['that goes on from the line above', [at('Above', height - 35), at('Below', height - 20)]],
    ['under which its column goes on', [at('Above', 300), at('Below', height - 20), at('Next', height - 8)]],
    ['above the foot', [at('Above', 300), at('Below', 500)]],
    ['that is its column’s only one', [at('Above', 300), at('Below', height - 20, 1, 1)]],
    ['of another page', [at('Above', 300), at('Below', height - 20, 2)]],
  ])('is none %s', (_, rows) => expect(running(...rows)).toEqual([]));

  test('is what stands as high above the foot of two pages', () => {
    const foot = height * 0.9;
    expect(running(at('Sam Doe', foot), at('Sam Doe', foot, 2))).toEqual(['Sam Doe', 'Sam Doe']);
    expect(running(at('Sam Doe', foot), at('Sam Doe', foot - 5, 2))).toEqual([]);
    expect(running(at('Sam Doe', height * 0.85), at('Sam Doe', height * 0.85, 2))).toEqual([]);
  });
});
