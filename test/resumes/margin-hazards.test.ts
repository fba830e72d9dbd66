import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/core/types.ts';
import { around, boxOfRun, quoteOf } from '../../src/resumes/hazards/boxes.ts';
import { marginContactHazards } from '../../src/resumes/hazards/contact-hazards.ts';
import { findDocxHazards } from '../../src/resumes/hazards/find-docx-hazards.ts';
import { findPdfHazards } from '../../src/resumes/hazards/find-pdf-hazards.ts';
import { hiddenTextHazards } from '../../src/resumes/hazards/hidden-text-hazards.ts';
import { pictureHazards, scanHazards } from '../../src/resumes/hazards/picture-hazards.ts';
import { tableHazards } from '../../src/resumes/hazards/table-hazards.ts';
import type { PageBlocks } from '../../src/resumes/layout/page-blocks.ts';
import type { HiddenRun } from '../../src/resumes/pdf/page-content.ts';
import type { ReadPage } from '../../src/resumes/pdf/read-page.ts';
import type { BuiltResume } from '../../src/resumes/structure/build-resume.ts';
import { piece } from './made-segments.ts';
import { pageOf, run } from './made-sheets.ts';

const EMAIL = 'sam@example.com';

type Placed = {
  readonly text: string;
  readonly box: Box | null;
  readonly page?: number;
  readonly column?: number;
  readonly isRunning?: boolean;
};
const at = (text: string, y: number, more: Partial<Placed> = {}): Placed => ({
  text,
  box: [50, y, 100, 10],
  ...more,
});
const built = (lines: readonly Placed[], more: object = {}) =>
  ({
    resume: {
      email: EMAIL,
      phone: null,
      links: [],
      sections: [],
      text: '',
      lines: [],
      layout: { tinyShare: 0 },
    },
    lines: lines.map(line => ({ page: 1, column: 0, isRunning: false, ...line })),
    ...{ sections: [], links: [], contact: { links: [] }, ...more },
  }) as unknown as BuiltResume;

describe('contact details at the foot of a page', () => {
  // The page is 842 points high: its foot begins at 741, and its head ends at 126.
  const told = (lines: readonly Placed[], page: Partial<ReadPage> = {}, more: object = {}) =>
    marginContactHazards(built(lines, more), [pageOf(page), pageOf({ ...page, number: 2 })]).map(
      ({ quote }) => quote,
    );

  test.each([
    ['in its margin', [at(EMAIL, 736)], true],
    ['above that', [at(EMAIL, 735.9)], false],
    ['in its margin, with spaces and in capitals', [at('Sam @ Example.com', 780)], true],
    ['and above', [at(EMAIL, 780), at(EMAIL, 300)], false],
    ['twice', [at(EMAIL, 780), at(EMAIL, 780, { page: 2 })], true],
    ['in a line without a place', [at(EMAIL, 780, { box: null })], false],
    ['in a line that repeats', [at(EMAIL, 400, { isRunning: true })], true],
    ['in one at the head of the first page', [at(EMAIL, 121, { isRunning: true })], false],
    ['in one below that head', [at(EMAIL, 121.3, { isRunning: true })], true],
    ['in one at the head of another page', [at(EMAIL, 100, { isRunning: true, page: 2 })], true],
    ['that are not the person’s', [at('kim@example.com', 780)], false],
  ])('are told or not: %s', (_, lines, is) => {
    expect(told(lines).length > 0).toBe(is);
  });

  test.each([
    ['right under text', [run('x', 50, 717)], false],
    ['three lines under it', [run('x', 50, 708.1)], false],
    ['further under it', [run('x', 50, 708)], true],
    ['right under other words of the foot', [run('x', 50, 724.2)], true],
    ['level with text', [run('x', 50, 738)], true],
  ])('stand apart: %s', (_, runs, is) => {
    expect(told([at(EMAIL, 740)], { runs }).length > 0).toBe(is);
  });

  const stack = (count: number, step: number, more: Partial<Placed> = {}) =>
    Array.from({ length: count }, (_, nth) => at(`Line ${nth}`, 780 - step * (nth + 1), more));

  test.each([
    ['of three lines', stack(2, 14), true],
    ['of four', stack(3, 14), false],
    ['of four with wide gaps', stack(3, 32), true],
    ['of four with less wide gaps', stack(3, 31.9), false],
    ['of four, on another page', stack(3, 14, { page: 2 }), true],
    [
      'of four that begin a little apart',
      stack(3, 14, { box: null }).map((line, nth) => ({
        ...line,
        box: [55.9, 766 - 14 * nth, 100, 10] as Box,
      })),
      false,
    ],
    [
      'of four that begin apart',
      stack(3, 14).map((line, nth) => ({ ...line, box: [56, 766 - 14 * nth, 100, 10] as Box })),
      true,
    ],
    ['of four on one height', stack(3, 1), true],
    ['of four that overlap by half', stack(3, 5), true],
    ['of four that overlap by less', stack(3, 5.1), false],
  ])('are no foot in a block %s', (_, above, is) => {
    expect(told([...above, at(EMAIL, 780)]).length > 0).toBe(is);
  });

  test('are no footer under a heading, or in a contact section', () => {
    const lines = [at('Contact', 766), at(EMAIL, 780)];
    const section = (heading: string, from: number, to: number) => ({ sections: [{ heading, from, to }] });
    expect(told(lines, {}, section('Skills', 0, 1))).toEqual([]);
    expect(told(lines, {}, section('Skills', 5, 6))).toEqual([EMAIL]);
    expect(told([at(EMAIL, 780)], {}, section('Contact', 0, 1))).toEqual([]);
    expect(told([at(EMAIL, 780)], {}, section('Contact', 1, 2))).toEqual([EMAIL]);
  });

  /** A column of five lines that end at the foot, and one beside it. */
  const column = (
    step: number,
    other: Box,
    more: { lines?: number; width?: number; column?: number; left?: number } = {},
  ) => [
    ...Array.from(
      { length: more.lines ?? 4 },
      (_, nth): Placed => ({
        ...at(`Line ${nth}`, 0),
        box: [50 + (more.left ?? 0), 780 - step - 120 * nth, more.width ?? 100, 10],
      }),
    ),
    { ...at('Beside', 0, { column: more.column ?? 1 }), box: other },
    at(EMAIL, 780),
  ];
  const beside: Box = [300, 300, 200, 10];

  test.each([
    ['beside another', column(39.9, beside), false],
    ['without another', column(39.9, beside, { column: 0 }), true],
    ['right of another', column(39.9, [-100, 300, 149, 10]), false],
    ['above another', column(39.9, [60, 300, 200, 10]), true],
    ['of three lines above', column(39.9, beside, { lines: 3 }), true],
    ['with a line far below the others', column(40, beside), true],
    ['that begins a little further left', column(39.9, beside, { left: 5.9 }), false],
    ['that begins further left', column(39.9, beside, { left: 6 }), true],
    ['that takes seven tenths of the page', column(39.9, [500, 300, 50, 10], { width: 416.5 }), true],
    ['that takes a little less', column(39.9, [500, 300, 50, 10], { width: 416.4 }), false],
    ['that touches the other', column(39.9, [150, 300, 50, 10]), true],
  ])('are no foot at the end of a column %s', (_, lines, is) => {
    expect(told(lines).length > 0).toBe(is);
  });
});

describe('small letters', () => {
  const layout: PageBlocks = { blocks: [], tables: [], textBoxes: [] };
  const found = (page: Partial<ReadPage>, tinyShare = 0) => {
    const all = built([]);
    const resume = { ...all.resume, layout: { ...all.resume.layout, tinyShare } };
    return findPdfHazards({ ...all, resume }, [pageOf(page)], [layout]).map(({ id, message }) => [
      id,
      message.id,
    ]);
  };
  const letters = (count: number, size: number, y = 100) => run('x'.repeat(count), 50, y, size);
  const hidden = (count: number, height: number): HiddenRun => ({
    text: 'x'.repeat(count),
    box: [50, 200, 40, height],
    why: 'tiny',
  });
  const [tooSmall, tiny] = [[['tiny-text', 'hazards.tooSmall']], [['tiny-text', 'hazards.tinyText']]];

  test.each([
    ['twelve that can hardly be read', [letters(12, 3.9)], [], tooSmall],
    ['eleven', [letters(11, 3.9)], [], []],
    ['twelve of four points', [letters(12, 3.95)], [], []],
    ['signs', [run('• – '.repeat(20), 50, 100, 3)], [], []],
  ])('are told or not: %s', (_, runs, unseen, told) => {
    expect(found({ runs, hidden: unseen })).toEqual(told);
  });

  test.each([
    ['where more than a tenth is under seven points', letters(3, 6.9), 0.11, tiny],
    ['where a tenth is', letters(3, 6.9), 0.1, []],
    ['on a page that has none', letters(3, 6.95), 0.11, []],
  ])('are told where they stand %s', (_, runs, share, told) => {
    expect(found({ runs: [runs] }, share)).toEqual(told);
  });

  test('count together with letters that are hidden because they are tiny', () => {
    const of = (height: number) => found({ runs: [letters(9, 3.9)], hidden: [hidden(3, height)] });
    expect([of(4.7), of(4.8)]).toEqual([tooSmall, []]);
  });

  test('are reported with their place', () => {
    const [told] = findPdfHazards(built([]), [pageOf({ runs: [letters(12, 3)] })], [layout]);
    expect(told).toMatchObject({ page: 1, box: [50, 97.5, 18, 3.3], quote: 'x'.repeat(12) });
  });

  const icons = (...texts: readonly string[]) =>
    found({ icons: texts.map((text, nth) => run(text, 50, 100 + 20 * nth)) });

  test('icons are reported, unless three are the same bullet', () => {
    const told = [['icon-font', 'hazards.iconFont']];
    expect([icons(), icons('x', 'x'), icons('x', 'x', 'x'), icons('x', 'y', 'x')]).toEqual([
      [],
      told,
      [],
      told,
    ]);
    expect(icons('•', '•', '•')).toEqual(told);
  });

  test('glyphs without text are reported from two on, letter-spaced words from three letters on', () => {
    const lost = (...counts: readonly number[]) =>
      found({ lost: counts.map(count => ({ run: run('a', 50, 100), count })) });
    expect([lost(1), lost(2), lost(1, 1)].map(one => one.length)).toEqual([0, 1, 1]);
    const spaced = (text: string) => found({ letterSpaced: [run(text, 50, 100)] }).length;
    expect([spaced('ab'), spaced('abc')]).toEqual([0, 1]);
  });

  test('hazards are sixty at most', () => {
    const many = (count: number) =>
      Array.from({ length: count }, () => ({ box: [1, 1, 9, 9] as Box, segments: [], until: 0 }));
    const count = (boxes: number) =>
      findPdfHazards(built([]), [pageOf({})], [{ ...layout, textBoxes: many(boxes) }]).length;
    expect([count(60), count(61)]).toEqual([60, 60]);
  });

  test('columns are told where they stand', () => {
    const column = (text: string, x: number) => [{ kind: 'rows' as const, rows: [[piece(text, x, 100)]] }];
    const block = {
      kind: 'columns' as const,
      x: 200,
      isContactBlock: false,
      columns: [column('Lamps', 50), column('Bells', 220)],
    };
    const [told] = findPdfHazards(built([]), [pageOf({})], [{ ...layout, blocks: [block] }]);
    expect(told).toMatchObject({ id: 'multi-column', page: 1, box: [50, 90, 195, 12] });
  });
});

describe('text that nobody sees', () => {
  const told = (...runs: readonly (readonly [string, number, number])[]) =>
    hiddenTextHazards(
      pageOf({
        hidden: runs.map(([text, x, y]): HiddenRun => ({ text, box: [x, y, 10, 10], why: 'colour' })),
      }),
    ).map(({ quote }) => quote);

  test('is reported from four letters on', () => {
    expect([told(['abc.', 50, 100]), told(['abcd', 50, 100])]).toEqual([[], ['abcd']]);
  });

  test.each([
    ['touch', 61.9, 100, 'staff'],
    ['are a fifth of a letter apart', 62, 100, 'st aff'],
    ['stand a little lower', 60, 101.9, 'staff'],
    ['stand lower', 60, 102, 'st aff'],
  ])('is one word where its pieces %s, or two', (_, x, y, words) => {
    expect(told(['st', 50, 100], ['aff', x, y])).toEqual([words]);
  });

  test('is doubtful where it is only cut off', () => {
    const of = (why: HiddenRun['why']) =>
      hiddenTextHazards(pageOf({ hidden: [{ text: 'words', box: [1, 1, 9, 9], why }] }));
    expect([of('cut-off')[0]?.isDoubtful, of('colour')[0]?.isDoubtful, of('ornament')]).toEqual([
      true,
      undefined,
      [],
    ]);
  });
});

describe('a table that the file names', () => {
  const cell = (x: number, y: number, width = 50, height = 10): Box => [x, y, width, height];
  const told = (rows: readonly (readonly Box[])[], tables: PageBlocks['tables'] = []) =>
    tableHazards(pageOf({ taggedTables: [rows] }), { blocks: [], tables, textBoxes: [] }).map(
      ({ box, isDoubtful }) => [box, isDoubtful],
    );
  const row = (y: number) => [cell(50, y), cell(110, y)];

  test.each([
    ['of two rows', [row(100), row(120)], 1],
    ['of one row', [row(100)], 0],
    ['of two rows, one of a single cell', [row(100), [cell(50, 120)]], 0],
    ['whose cells overlap', [row(100), [cell(50, 120, 61.1), cell(110, 120)]], 0],
    ['whose cells touch', [row(100), [cell(50, 120, 61), cell(110, 120)]], 1],
    ['whose cells stand half below one another', [row(100), [cell(50, 120), cell(110, 125)]], 0],
    ['whose cells stand a little less so', [row(100), [cell(50, 120), cell(110, 124.9)]], 1],
    ['whose cells come in another order', [row(100), [cell(110, 120), cell(50, 120)]], 1],
  ])('is told or not: one %s', (_, rows, count) => {
    expect(told(rows)).toHaveLength(count);
  });

  test('is doubtful, and reported once if it is ruled, too', () => {
    expect(told([row(100), row(120)])).toEqual([[[50, 100, 110, 30], true]]);
    const ruled = { box: [40, 90, 200, 60] as Box, columns: [], rows: [] };
    expect(told([row(100), row(120)], [ruled])).toEqual([[[40, 90, 200, 60], undefined]]);
  });
});

describe('a Word document', () => {
  const part = (more: object = {}) => ({
    ...{ hidden: [], columns: 1, hasCells: false, textBoxes: [], images: 0, lines: [] },
    ...more,
  });
  const ids = (
    body: object,
    margins: readonly object[] = [],
    more: object = {},
    lines: readonly Placed[] = [],
  ) => {
    const resume = {
      email: EMAIL,
      phone: null,
      links: [],
      sections: [],
      text: '',
      lines: [],
      layout: { tinyShare: 0 },
      ...more,
    };
    return findDocxHazards(built(lines, { resume }), {
      body: part(body),
      margins: margins.map(part),
    } as never).map(({ id }) => id);
  };
  const says = (text: string) => ({ lines: [{ runs: [{ text }] }] });

  test.each([
    ['nothing', [{}], []],
    ['two columns', [{ columns: 2 }], ['multi-column']],
    ['cells', [{ hasCells: true }], ['table']],
    ['a text box', [{ textBoxes: ['Lamps'] }], ['text-box']],
    ['three hidden letters', [{ hidden: ['a', 'b.c'] }], []],
    ['four', [{ hidden: ['ab'] }, [{ hidden: ['cd'] }]], ['hidden-text']],
    ['a picture', [{ images: 1 }], ['photo']],
    ['one in its margin', [{}, [{ images: 1 }]], ['photo']],
    ['a tenth of small letters', [{}, [], { layout: { tinyShare: 0.1 } }], []],
    ['more of them', [{}, [], { layout: { tinyShare: 0.11 } }], ['tiny-text']],
    ['the address in its margin', [{}, [says(EMAIL)], { text: EMAIL }], ['contact-in-header-or-footer']],
    ['the address in its margin and its text', [{}, [says(EMAIL)], { text: `${EMAIL} ${EMAIL}` }], []],
    [
      'the address in two margins',
      [{}, [says(EMAIL), says(EMAIL)], { text: `${EMAIL} ${EMAIL}` }],
      ['contact-in-header-or-footer'],
    ],
    ['the address in its text', [{}, [], { text: EMAIL }], []],
  ] as const)('with %s', (_, given, told) => {
    expect(ids(...(given as unknown as Parameters<typeof ids>))).toEqual(told);
  });
});

describe('pictures of words', () => {
  const word: Box = [100, 100, 200, 60];
  const ids = (...images: readonly Box[]) =>
    pictureHazards(
      pageOf({
        ...{ images, wordPictures: [word] },
        runs: Array.from({ length: 30 }, (_, nth) =>
          run('Kept the lamps of a pier and rang its bells', 50, 200 + 14 * nth),
        ),
      }),
    ).map(({ id, isDoubtful }) => [id, isDoubtful]);
  const words = ['text-in-image', true];
  const photo = ['photo', undefined];

  test.each([
    ['is part of it', [99, 99, 62, 62], [words]],
    ['is part of it at its end', [239, 99, 62, 62], [words]],
    ['begins further left', [98.9, 99, 60, 60], [words, photo]],
    ['begins further up', [99, 98.9, 60, 60], [words, photo]],
    ['ends further right', [240, 100, 61.1, 60], [words, photo]],
    ['ends further down', [100, 100, 60, 61.1], [words, photo]],
  ] as const)('are told, and another picture unless it %s', (_, box, told) => {
    expect(ids(box as unknown as Box)).toEqual(told);
  });
});

describe('a page without text', () => {
  const picture: Box = [0, 0, 595, 842];
  const told = (more: Partial<ReadPage>) => scanHazards(pageOf({ images: [picture], ...more }));
  const letters = { runs: [run('x'.repeat(60), 50, 100)], unseenLetters: 60 };

  test('is told as a whole, with a doubt where it is not the first or its words were recognised', () => {
    expect(told({})).toEqual([
      { id: 'scanned', page: 1, box: picture, message: { id: 'hazards.scanned', values: {} }, quote: null },
    ]);
    expect(told({ number: 2 })[0]?.isDoubtful).toBe(true);
    expect(told(letters)).toMatchObject([
      { message: { id: 'hazards.scannedAndRecognised' }, isDoubtful: true },
    ]);
    expect(told({ ...letters, unseenLetters: 0 })).toEqual([]);
  });
});

test('the box around others, of a run, and a quote of it', () => {
  expect(
    around([
      [10, 20, 5.04, 5],
      [12.06, 10, 30, 5],
    ]),
  ).toEqual([10, 10, 32.1, 15]);
  expect(around([])).toBeNull();
  expect(boxOfRun({ x: 10, y: 100, width: 30, size: 10 })).toEqual([10, 91.5, 30, 11]);
  expect([quoteOf('  a \n b '), quoteOf(' ')]).toEqual(['a b', null]);
  expect([quoteOf('x'.repeat(160)), quoteOf('x'.repeat(161))]).toEqual([
    'x'.repeat(160),
    `${'x'.repeat(159)}…`,
  ]);
});
