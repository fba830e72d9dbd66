import { describe, expect, test } from 'vitest';
import { parseXml } from '../../src/resumes/docx/parse-xml.ts';
import type { WordContext } from '../../src/resumes/docx/read-runs.ts';
import { walkDocument } from '../../src/resumes/docx/walk-document.ts';
import { hasBackdrop, readStyles } from '../../src/resumes/docx/word-styles.ts';

const context: WordContext = {
  styles: readStyles(null),
  urlOf: id => (id === 'r1' ? 'https://example.com/a' : null),
  isMarked: (list, level) => list === '7' && level === '1',
  hasBackdrop: false,
};
const walk = (body: string, change: Partial<WordContext> = {}) =>
  walkDocument(parseXml(`<w:document><w:body>${body}</w:body></w:document>`), { ...context, ...change });
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const texts = (part: ReturnType<typeof walk>) =>
  part.lines.map(({ runs }) => runs.map(({ text }) => text).join('|'));

describe('the runs of a paragraph', () => {
  test('are words, tabs, hyphens, signs of symbol fonts and WordArt; what was deleted is none', () => {
    const content = `<w:r><w:t>a</w:t><w:tab/><w:noBreakHyphen/><w:sym w:char="F0B7"/><w:sym w:char="no"/><w:delText>b</w:delText></w:r>
      <w:r><w:pict><v:textpath string="Art"/></w:pict></w:r><w:del>${run('gone')}</w:del><w:ins>${run('new')}</w:ins>`;
    expect(texts(walk(paragraph(content)))).toEqual(['a\t-\uf0b7|Art|new']);
  });

  test('part at a break, of which the first line alone is a bullet with space above, and the last has the rule', () => {
    const properties =
      '<w:numPr><w:numId w:val="7"/><w:ilvl w:val="1"/></w:numPr><w:spacing w:before="240"/><w:pBdr><w:bottom w:val="single"/></w:pBdr>';
    const { lines } = walk(paragraph('<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>', properties));
    const facts = lines.map(line => [line.isBullet, line.spaceBefore, line.hasRule]);
    expect(facts).toEqual([
      [true, 12, false],
      [false, 0, true],
    ]);
  });

  test.each([
    ['<w:numId w:val="7"/>', false],
    ['<w:numId w:val="0"/><w:ilvl w:val="1"/>', false],
    ['<w:numId w:val="7"/><w:ilvl w:val="1"/>', true],
  ])('are an item of a list that has a mark: %s', (numbering, isBullet) => {
    const { lines } = walk(paragraph(run('x'), `<w:numPr>${numbering}</w:numPr>`));
    expect(lines[0]?.isBullet).toBe(isBullet);
  });

  test.each([
    ['8', 8],
    ['9', null],
  ])('have the outline level %s as far as Word has one', (level, outline) => {
    const { lines } = walk(paragraph(run('x'), `<w:outlineLvl w:val="${level}"/>`));
    expect(lines[0]?.outline).toBe(outline);
  });

  test.each([
    ['<w:vanish/>', true],
    ['<w:color w:val="FFFFFF"/>', true],
    ['<w:color w:val="F0F0F0"/>', true],
    ['<w:color w:val="EFFFFF"/>', false],
    ['<w:sz w:val="2"/>', true],
    ['<w:sz w:val="4"/>', false],
    ['<w:color w:val="FFFFFF"/><w:shd w:fill="000000"/>', false],
  ])('are hidden or seen: %s', (properties, isHidden) => {
    const part = walk(paragraph(run('words', properties)));
    expect([part.hidden, texts(part)]).toEqual(isHidden ? [['words'], ['']] : [[], ['words']]);
    const white = properties.includes('FFFFFF') || properties.includes('F0F0F0');
    if (white) expect(walk(paragraph(run('words', properties)), { hasBackdrop: true }).hidden).toEqual([]);
  });

  test('know where they link to, by a relation, a simple field or a field in parts, until it ends', () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const content = `<w:hyperlink r:id="r1">${run('a')}</w:hyperlink><w:hyperlink r:id="r2">${run('b')}</w:hyperlink>
      <w:fldSimple w:instr=' HYPERLINK "https://example.com/c" '>${run('c')}</w:fldSimple>
      ${field('begin')}<w:r><w:instrText> HYPERLINK mailto:d@example.com </w:instrText><w:t>code</w:t></w:r>${field('separate')}${run('d')}${field('end')}${run('e')}`;
    const [line] = walk(paragraph(content)).lines;
    expect(line?.runs.map(({ text, url }) => [text, url])).toEqual([
      ['a', 'https://example.com/a'],
      ['b', null],
      ['c', 'https://example.com/c'],
      ['d', 'mailto:d@example.com'],
      ['e', null],
    ]);
  });

  test('go on behind a field that is open where its paragraph ends', () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>lost</w:t></w:r>';
    expect(texts(walk(paragraph(open) + paragraph(run('next'))))).toEqual(['', 'next']);
  });

  test('name pictures, what they link to, and the sites whose signs they say that they are', () => {
    const picture = (name: string) =>
      `<w:r><w:drawing><wp:inline><wp:docPr descr="${name}"><a:hlinkClick r:id="r1"/></wp:docPr><pic:pic/></wp:inline></w:drawing></w:r>`;
    const part = walk(
      paragraph(`${picture('GitHub logo')}${run('mara')}${picture('My git')}${picture('linkedin.png')}`),
    );
    expect([part.images, part.pictureLinks.length]).toEqual([3, 3]);
    expect(part.signs.map(({ site, at }) => [site, at])).toEqual([
      ['github', 0],
      ['linkedin', 1],
    ]);
  });

  test('are read once if stored twice, from the fallback if the choice is empty', () => {
    const both = (choice: string) =>
      `<w:r><mc:AlternateContent><mc:Choice>${choice}</mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(texts(walk(paragraph(both('<w:t>new</w:t>'))))).toEqual(['new']);
    expect(texts(walk(paragraph(both('<w:x/>'))))).toEqual(['old']);
  });
});

describe('what is set beside other text', () => {
  const cell = (content: string, span = 1) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${content}</w:tc>`;
  const table = (...rows: readonly string[]) =>
    `<w:tbl>${rows.map(row => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

  test('by a row of one line a cell is one line of cells', () => {
    const { lines, hasCells } = walk(table(cell(paragraph(run('a'))) + cell(paragraph(run('b')))));
    expect(lines.map(({ runs, cells, block }) => [runs.length, cells?.length, block])).toEqual([[2, 2, 0]]);
    expect(hasCells).toBe(true);
  });

  test('by a row with more is read cell by cell, each a block of its own; a lone cell stands beside nothing', () => {
    const many = paragraph(run('b')) + paragraph(run('c'));
    const { lines } = walk(table(cell(paragraph(run('a'))) + cell(many)) + paragraph(run('d')));
    expect(lines.map(({ cells, block }) => [cells, block])).toEqual([
      [null, 1],
      [null, 2],
      [null, 2],
      [null, 0],
    ]);
    expect(walk(table(cell(paragraph(run('a'))))).hasCells).toBe(false);
  });

  test('by a row that is deleted or hidden is gone', () => {
    const gone = (mark: string) => `<w:tr><w:trPr>${mark}</w:trPr>${cell(paragraph(run('x')))}</w:tr>`;
    expect(walk(`<w:tbl>${gone('<w:del/>')}${gone('<w:hidden/>')}${gone('')}</w:tbl>`).lines).toHaveLength(1);
  });

  test.each([
    [2, 2],
    [1, 1],
    [10, 1],
  ])('by a section of %i columns makes %i', (named, columns) => {
    const lines = Array.from({ length: 30 }, (_, at) => paragraph(run(`Line ${at} of some words`))).join('');
    expect(walk(`${lines}<w:sectPr><w:cols w:num="${named}"/></w:sectPr>`).columns).toBe(columns);
  });

  test('in a box is a block of its own, kept as a text, with light letters seen', () => {
    const box = `<w:r><w:pict><w:txbxContent>${paragraph(run('boxed', '<w:color w:val="FFFFFF"/>'))}</w:txbxContent></w:pict></w:r>`;
    const part = walk(paragraph(run('a') + box) + paragraph(run('b')));
    expect(part.lines.map(({ runs, block }) => [runs[0]?.text, block])).toEqual([
      ['a', 0],
      ['boxed', 1],
      ['b', 0],
    ]);
    expect(part.textBoxes).toEqual(['boxed']);
  });
});

test('other files that are shown are counted, and the line above footnotes is none', () => {
  const part = walk(
    `<w:altChunk/><w:footnote w:type="separator">${paragraph(run('-'))}</w:footnote>${paragraph(run('a'))}`,
  );
  expect([part.chunks, texts(part)]).toEqual([1, ['a']]);
});

test.each([
  ['<w:background w:color="000080"/>', true],
  ['<w:background w:color="FFFFFF"/>', false],
  ['<w:background/>', false],
  ['<wp:anchor behindDoc="1"/>', true],
  ['<wp:anchor behindDoc="0"/>', false],
  ['<v:rect style="z-index:-5"/>', true],
  ['<v:rect style="z-index:5"/>', false],
])('something coloured may lie behind the text: %s', (content, isThere) => {
  expect(hasBackdrop(parseXml(`<w:document>${content}</w:document>`))).toBe(isThere);
});
