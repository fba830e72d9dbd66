import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPackage, pagesOf } from '../../src/resumes/docx/open-package.ts';
import {
  childOf,
  elementsOf,
  hasWithin,
  parseXml,
  textOf,
  type XmlElement,
} from '../../src/resumes/docx/parse-xml.ts';
import { readNumbering } from '../../src/resumes/docx/read-docx.ts';
import { inReadingOrder } from '../../src/resumes/docx/text-boxes.ts';
import { styledLinesOf } from '../../src/resumes/docx/word-lines.ts';
import { indentOf, isDark, readRunStyle, readStyles, twips } from '../../src/resumes/docx/word-styles.ts';
import { columnsOf, countColumns, holdsData, isGridDrawn } from '../../src/resumes/docx/word-tables.ts';

const first = (source: string): XmlElement => {
  const [element] = elementsOf(parseXml(source));
  if (!element) throw new Error('It has an element.');
  return element;
};

test.each(['utf-8', 'utf-16le', 'utf-16be'])('a part of a document is read in %s', encoding => {
  const little = Buffer.from('\ufeff<a>Grüße</a>', 'utf16le');
  const bytes = { 'utf-16le': little, 'utf-16be': Buffer.from(little).swap16() }[encoding];
  const file = openPackage(zipSync({ 'word/a.xml': bytes ?? strToU8('<a>Grüße</a>') }));
  expect(file.text('word/a.xml')?.replace('\ufeff', '')).toBe('<a>Grüße</a>');
});

describe('XML', () => {
  test.each([
    ['<a>1<!-- <b> -->2</a>', '12'],
    ['<a><![CDATA[<b>&amp;]]></a>', '<b>&amp;'],
    ['<?xml version="1.0"?><a>1</a>', '1'],
    ['<!DOCTYPE a><a>1</a>', '1'],
    ['<a>&amp;&lt;&gt;&quot;&apos;</a>', '&<>"\''],
    ['<a>&#65;&#x42;&#0;&#x110000;&#x10ffff;</a>', 'AB\u{10ffff}'],
    ['<a>&nobody; & b</a>', '&nobody; & b'],
    ['<a>1', '1'],
    ['<a>1<!-- ', '1'],
  ])('%s has the text %j', (source, text) => {
    expect(textOf(first(source))).toBe(text);
  });

  test('has attributes in either quotes, with a sign of its own in them', () => {
    expect([...first(`<a b="x>y" c = 'z&amp;' d="e'f"/>`).attributes]).toEqual([
      ['b', 'x>y'],
      ['c', 'z&'],
      ['d', "e'f"],
    ]);
    expect([...first('<a b>1</a>').attributes]).toEqual([]);
    expect([...first('<a b="x').attributes]).toEqual([]);
  });

  test('closes what is closed, and forgives what is closed too often', () => {
    const root = parseXml('<a><b/><c>1</c></a></a><d/>');
    expect(elementsOf(root).map(({ name }) => name)).toEqual(['a', 'd']);
    expect(elementsOf(first('<a><b/><c/></a>')).map(({ name }) => name)).toEqual(['b', 'c']);
  });

  test('has the usual names, whatever prefix a file gives them', () => {
    const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const element = first(`<x:p xmlns:x="${word}" x:val="1" val="2"><x:r/></x:p>`);
    expect([element.name, element.attributes.get('w:val'), element.attributes.get('val')]).toEqual([
      'w:p',
      '1',
      '2',
    ]);
    expect(childOf(element, 'w:r')?.name).toBe('w:r');
    expect(first(`<p xmlns="${word}"/>`).name).toBe('w:p');
    expect(first(`<w:p xmlns:w="${word}"/>`).name).toBe('w:p');
  });

  test('is two hundred deep at most', () => {
    const deep = (count: number) => () => parseXml('<a>'.repeat(count));
    expect(deep(200)).not.toThrow();
    expect(deep(201)).toThrow('too much XML');
  });

  test('holds what is anywhere under it', () => {
    const element = first('<a><b><c/></b></a>');
    expect([
      hasWithin(element, ({ name }) => name === 'c'),
      hasWithin(element, ({ name }) => name === 'a'),
    ]).toEqual([true, false]);
  });
});

describe('a style of Word', () => {
  const run = (properties: string) => readRunStyle(first(`<w:rPr>${properties}</w:rPr>`));
  test.each([
    ['<w:sz w:val="21"/>', { size: 10.5 }],
    ['<w:sz w:val="12pt"/>', { size: 12 }],
    ['<w:sz w:val="1in"/>', { size: 72 }],
    ['<w:sz w:val="x"/>', { size: null }],
    ['<w:b/><w:i w:val="0"/>', { isBold: true, isItalic: false, isCaps: null, isHidden: null }],
    ['<w:caps/>', { isCaps: true }],
    ['<w:smallCaps/>', { isCaps: true }],
    ['<w:vanish/>', { isHidden: true }],
    ['<w:color w:val="AABBCC"/>', { color: '#aabbcc' }],
    ['<w:color w:val="auto"/>', { color: '#000000' }],
    ['<w:color w:val="auto" w:themeColor="background1"/>', { color: '#ffffff' }],
    ['<w:color w:val="red"/>', { color: null }],
    ['<w:rFonts w:ascii="Arial"/>', { font: 'Arial' }],
    ['<w:highlight w:val="yellow"/>', { isShaded: true }],
    ['<w:highlight w:val="white"/>', { isShaded: null }],
    ['<w:highlight w:val="none"/>', { isShaded: null }],
    ['<w:shd w:val="clear" w:fill="222222"/>', { isShaded: true }],
  ])('says of a run with %s: %j', (properties, style) => {
    expect(run(properties)).toMatchObject(style);
  });

  test.each([
    ['<w:shd w:fill="FFFFFF"/>', false],
    ['<w:shd w:fill="auto"/>', false],
    ['<w:shd w:fill="auto" w:val="solid"/>', true],
    ['<w:shd w:fill="auto" w:val="nil" w:themeFill="accent1"/>', true],
    ['<w:shd w:fill="EEEEEE"/>', true],
    ['', false],
  ])('shades with %s: %j', (shade, is) => {
    expect(isDark(first(`<w:pPr>${shade}</w:pPr>`))).toBe(is);
  });

  test('has lengths in twentieths of a point, or with their unit', () => {
    const length = (value: string) => twips(first(`<w:spacing w:before="${value}"/>`), 'w:before');
    expect([length('240'), length('12pt'), length('1pi'), length('-20'), length('a')]).toEqual([
      12,
      12,
      12,
      -1,
      null,
    ]);
    const indent = (side: string) => indentOf(first(`<w:pPr><w:ind w:${side}="200"/></w:pPr>`));
    expect([indent('left'), indent('start'), indent('right')]).toEqual([10, 10, null]);
  });

  const styles = (inner: string) => readStyles(parseXml(`<w:styles>${inner}</w:styles>`));
  const style = (id: string, inner: string, more = '') =>
    `<w:style w:styleId="${id}" ${more}>${inner}</w:style>`;

  test('inherits from its base; without a style, the default applies', () => {
    const own = styles(
      `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>
      ${style('N', '<w:pPr><w:ind w:left="200"/></w:pPr>', 'w:default="1" w:type="paragraph"')}
      ${style('B', '<w:basedOn w:val="N"/><w:rPr><w:b/></w:rPr><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr><w:numPr/></w:pPr>')}
      ${style('C', '<w:basedOn w:val="B"/><w:pPr><w:pBdr><w:bottom w:val="nil"/></w:pBdr></w:pPr>')}`,
    );
    expect(own.paragraph(null)).toMatchObject({
      indent: 10,
      run: { size: 10, isBold: null },
      isList: false,
      hasRule: false,
    });
    expect(own.paragraph('B')).toMatchObject({
      indent: 10,
      run: { size: 10, isBold: true },
      isList: true,
      hasRule: true,
    });
    expect(own.paragraph('C')).toMatchObject({ isList: true, hasRule: false });
    expect(own.character('B')).toMatchObject({ isBold: true, size: null });
  });

  test('is based on twelve others at most', () => {
    const chain = (count: number) =>
      styles(
        Array.from({ length: count + 1 }, (_, at) =>
          style(`s${at}`, `<w:basedOn w:val="s${at + 1}"/>${at === count ? '<w:rPr><w:b/></w:rPr>' : ''}`),
        ).join(''),
      );
    expect([chain(12).paragraph('s0').run.isBold, chain(13).paragraph('s0').run.isBold]).toEqual([
      true,
      null,
    ]);
    expect([chain(12).character('s0').isBold, chain(13).character('s0').isBold]).toEqual([true, null]);
  });

  test.each([
    ['heading 2', '', 1],
    ['Überschrift 1', '', 0],
    ['Title', '', null],
    ['Normal', '<w:outlineLvl w:val="8"/>', 8],
    ['Normal', '<w:outlineLvl w:val="9"/>', null],
    ['heading 2', '<w:outlineLvl w:val="4"/>', 4],
  ])('called “%s” with %s has the level %s', (name, level, outline) => {
    expect(
      styles(style('a', `<w:name w:val="${name}"/><w:pPr>${level}</w:pPr>`)).paragraph('a').outline,
    ).toBe(outline);
  });

  test('of a list or a table says so', () => {
    expect(styles(style('a', '<w:name w:val="List Bullet 2"/>')).paragraph('a').isList).toBe(true);
    const table = styles(
      style(
        't',
        '<w:tblPr><w:tblBorders><w:insideH w:val="single"/></w:tblBorders><w:shd w:fill="111111"/></w:tblPr>',
      ),
    );
    expect([
      table.isShadedTable('t'),
      table.isShadedTable(null),
      table.tableBorders('t').has('w:insideH'),
    ]).toEqual([true, false, true]);
  });
});

describe('a table of Word', () => {
  const cell = (lines: number, column = 0, letters = 10) => ({ column, lines, letters });
  const row = (...lines: readonly number[]) => lines.map((one, at) => cell(one, at));

  test.each([
    ['drawn, two rows of two', [row(1, 1), row(1, 1)], true, true],
    ['drawn, one row', [row(1, 1)], true, false],
    ['drawn, of one column', [row(1), row(1)], true, false],
    ['not drawn, three rows of three', [row(1, 1, 1), row(1, 1, 1), row(1, 1, 1)], false, true],
    ['not drawn, two rows', [row(1, 1, 1), row(1, 1, 1)], false, false],
    ['not drawn, of two columns', [row(1, 1), row(1, 1), row(1, 1)], false, false],
    ['with empty cells', [row(1, 0), row(1, 1)], true, false],
    ['with three lines in a cell', [row(3, 1), row(1, 1)], true, true],
    ['with four', [row(4, 1), row(1, 1)], true, false],
    ['with four in a third cell', [row(1, 1, 4), row(1, 1)], true, false],
  ])('holds data or not: one %s', (_, rows, isDrawn, holds) => {
    expect(holdsData(rows, isDrawn)).toBe(holds);
  });

  test('has what its columns hold together', () => {
    expect(columnsOf([[cell(1, 0, 5), cell(2, 1, 7)], [cell(3, 0, 6)]])).toEqual([
      { letters: 11, longest: 3 },
      { letters: 7, longest: 2 },
    ]);
  });

  const grid = (table: string, cells: readonly string[] = []) =>
    isGridDrawn(
      first(`<w:tbl><w:tblPr>${table}</w:tblPr></w:tbl>`),
      cells.map(one => first(`<w:tc><w:tcPr><w:tcBorders>${one}</w:tcBorders></w:tcPr></w:tc>`)),
      readStyles(null),
    );
  const edge = (name: string, value = 'single') => `<w:${name} w:val="${value}"/>`;

  test.each([
    ['inside, both ways', grid(`<w:tblBorders>${edge('insideH')}${edge('insideV')}</w:tblBorders>`), true],
    [
      'inside, one way',
      grid(`<w:tblBorders>${edge('insideH')}${edge('insideV', 'none')}</w:tblBorders>`),
      false,
    ],
    [
      'around more than half of its cells',
      grid('', [edge('top') + edge('left'), edge('top') + edge('left'), '']),
      true,
    ],
    ['around half of them', grid('', [edge('top') + edge('left'), '']), false],
    ['at one edge of each', grid('', [edge('top'), edge('top')]), false],
    ['nowhere', grid(''), false],
  ])('is drawn or not: %s', (_, told, is) => {
    expect(told).toBe(is);
  });

  test('and sections set text in columns that hold a part of it, in more than a few lines', () => {
    const columns = (letters: number, longest: number, rest = 1000) =>
      countColumns(
        [
          [
            { letters: 500, longest: 20 },
            { letters, longest },
          ],
        ],
        rest,
      );
    expect([columns(40, 5), columns(39, 5), columns(40, 4)]).toEqual([2, 1, 1]);
    expect([
      countColumns(
        [
          [
            { letters: 200, longest: 9 },
            { letters: 200, longest: 9 },
          ],
        ],
        1000,
      ),
      countColumns(
        [
          [
            { letters: 200, longest: 9 },
            { letters: 199, longest: 9 },
          ],
        ],
        1000,
      ),
    ]).toEqual([2, 1]);
    expect(countColumns([], 0)).toBe(1);
  });
});

describe('the lines of a Word document', () => {
  const run = (text: string, more: object = {}) => ({
    text,
    style: {
      ...{
        size: null,
        isBold: null,
        isItalic: null,
        isCaps: null,
        isHidden: null,
        color: null,
        font: null,
        isShaded: null,
      },
      ...more,
    },
    url: null,
  });
  const line = (runs: readonly object[], more: object = {}) => ({
    ...{
      runs,
      outline: null,
      isBullet: false,
      hasRule: false,
      spaceBefore: 0,
      indent: 0,
      block: 0,
      cells: null,
    },
    ...more,
  });
  const lines = (...all: readonly object[]) => styledLinesOf([{ lines: all }] as never);

  test('have the gap of their space and of empty paragraphs above them', () => {
    const gaps = lines(
      line([run('a', { size: 10 })], { spaceBefore: 5 }),
      line([]),
      line([run(' ')]),
      line([run('b', { size: 10 })]),
    ).map(({ gapAbove }) => gapAbove);
    expect(gaps).toEqual([1.7, 3.2]);
  });

  test('are bold and italic where more than six letters of ten are', () => {
    const looks = (mark: string, letters: number) =>
      lines(
        line([run('x'.repeat(letters), { [mark]: true }), run('y'.repeat(10 - letters), { [mark]: false })]),
      ).map(({ look }) => [look.isBold, look.isItalic]);
    expect([looks('isBold', 6), looks('isBold', 7), looks('isItalic', 6), looks('isItalic', 7)]).toEqual([
      [[false, false]],
      [[true, false]],
      [[false, false]],
      [[false, true]],
    ]);
  });

  test('have a bullet where their list sets one and none is printed', () => {
    expect(
      lines(line([run('Kept')], { isBullet: true }), line([run('– Kept')], { isBullet: true })).map(
        ({ text, bulletEnd }) => [text, bulletEnd],
      ),
    ).toEqual([
      ['• Kept', 2],
      ['– Kept', 2],
    ]);
  });

  test('are parted at tabs and cells, each with a place behind the last', () => {
    const [parted] = lines(line([run('ab\tcd', { size: 10 })], { indent: 7 }));
    expect(parted?.parts.map(({ text, x, right }) => [text, x, right])).toEqual([
      ['ab', 7, 17],
      ['cd', 47, 57],
    ]);
    expect(parted?.room).toBe(85);
    const [row] = lines(line([run('a')], { cells: [[run('a')], [run('b')]] }));
    expect(row?.text).toBe('a\tb');
  });

  test('are of eleven points where nothing is said, and of the column of their part and block', () => {
    const [one] = lines(line([run('abcd')], { block: 3 }));
    expect([one?.look.size, one?.column, one?.page, one?.isRunning]).toEqual([11, 3, null, false]);
    const two = styledLinesOf([{ lines: [line([run('a')])] }, { lines: [line([run('b')])] }] as never);
    expect(two.map(({ column }) => column)).toEqual([0, 10_000]);
  });
});

test('boxes at one paragraph are read column by column from the left, each from the top', () => {
  const box = (name: string, x: number, y: number) => ({
    content: first(`<w:txbxContent>${name}</w:txbxContent>`),
    anchor: first(
      `<wp:anchor><wp:positionH><wp:posOffset>${x * 12_700}</wp:posOffset></wp:positionH><wp:positionV><wp:posOffset>${y * 12_700}</wp:posOffset></wp:positionV></wp:anchor>`,
    ),
    shape: null,
  });
  const order = (...boxes: Parameters<typeof inReadingOrder>[0]) =>
    inReadingOrder(boxes)
      .map(({ content }) => textOf(content))
      .join('');
  expect(order(box('c', 200, 10), box('b', 20, 90), box('a', 30, 10))).toBe('abc');
  expect(order(box('b', 0, 90), box('a', 35, 10))).toBe('ab');
  expect(order(box('b', 0, 90), box('a', 37, 10))).toBe('ba');
  expect(order(box('b', 20, 90), { ...box('a', 0, 0), anchor: null })).toBe('ba');
});

test.each([
  ['7', '0', true],
  ['7', '1', false],
  ['7', '2', false],
  ['7', '3', true],
  ['8', '0', true],
])('the list %s sets a mark at level %s: %j', (list, level, is) => {
  const isMarked = readNumbering(
    parseXml(`<w:numbering><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num><w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="none"/></w:lvl>
    <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum></w:numbering>`),
  );
  expect(isMarked(list, level)).toBe(is);
});

describe('a package', () => {
  const zip = (files: Readonly<Record<string, string>>) =>
    openPackage(
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    );
  const relations = (...all: readonly string[]) => `<Relationships>${all.join('')}</Relationships>`;
  const relation = (id: string, target: string, more = '') =>
    `<Relationship Id="${id}" Type="http://x/officeDocument" Target="${target}" ${more}/>`;
  const document = '<w:document/>';

  test('has its document where its relations say, or where it usually is', () => {
    expect(
      zip({ '_rels/.rels': relations(relation('a', 'word/main.xml')), 'word/main.xml': document }).main,
    ).toBe('word/main.xml');
    expect(
      zip({ '_rels/.rels': relations(relation('a', 'word/gone.xml')), 'word/document.xml': document }).main,
    ).toBe('word/document.xml');
    expect(zip({ 'word\\document.xml': document }).main).toBe('word/document.xml');
    expect(zip({ 'word/document.xml': '<other/>' }).main).toBeNull();
  });

  test('has relations within its folder, from its root, or to the web, of two thousand letters at most', () => {
    const long = (letters: number) => relation('l', 'x'.repeat(letters), 'TargetMode="External"');
    const file = zip({
      'word/document.xml': document,
      'word/_rels/document.xml.rels': relations(
        relation('a', 'a.xml'),
        relation('b', '/b.xml'),
        relation('c', 'https://x.example', 'TargetMode="External"'),
        relation('d', ''),
        long(2000),
        long(2001),
      ),
    });
    expect(
      file
        .relationsOf('word/document.xml')
        .map(({ id, target, isExternal }) => [id, target.length > 99 ? target.length : target, isExternal]),
    ).toEqual([
      ['a', 'word/a.xml', false],
      ['b', 'b.xml', false],
      ['c', 'https://x.example', true],
      ['l', 2000, true],
    ]);
    expect(file.relationsOf('word/document.xml')[0]?.type).toBe('officeDocument');
    expect(file.text('word/gone.xml')).toBeNull();
  });

  test('that is a zip bomb is refused', () => {
    expect(() => zip({ 'word/document.xml': ' '.repeat(1_000_001) })).toThrow('a part is too large');
    expect(() => zip({ 'word/document.xml': ' '.repeat(1_000_000) })).not.toThrow();
    expect(() => zip({ 'word/media.bin': ' '.repeat(1_000_001) })).not.toThrow();
  });

  test.each([
    ['3', 3],
    ['0', null],
    ['1.5', null],
    ['', null],
  ])('counts “%s” pages as %s', (pages, count) => {
    expect(pagesOf(parseXml(`<Properties><Pages>${pages}</Pages></Properties>`))).toBe(count);
  });
});
