import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeDocx, paragraph, relation, type WordFile } from './make-docx.ts';
import { hazardIds, read, readOk } from './read.ts';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const symbol = (code: string) => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`;
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const control = (content: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
const white = '<w:color w:val="FFFFFF"/>';
const start = paragraph('Sam Example') + paragraph('sam@example.com');

/** A document, what must stand in its text, and what must not. */
type Trap = readonly [what: string, file: WordFile, reads: string, not?: string];

const traps: readonly Trap[] = [
  [
    'tracked changes',
    {
      body: `<w:p><w:ins>${run('new ')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:moveFrom>${run('from')}</w:moveFrom><w:moveTo>${run('place')}</w:moveTo></w:p>`,
    },
    'new place',
    'old|from',
  ],
  [
    'a table row that was deleted',
    {
      body: `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell(paragraph('gone'))}</w:tr><w:tr>${cell(paragraph('kept'))}</w:tr></w:tbl>`,
    },
    'kept',
    'gone',
  ],
  [
    'content controls around paragraphs and words',
    { body: control(`<w:p>${control(run('Java'))}${run(' and Go')}</w:p>`) },
    'Java and Go',
  ],
  [
    'content controls around rows and cells',
    { body: `<w:tbl>${control(`<w:tr>${control(cell(paragraph('Rust')))}</w:tr>`)}</w:tbl>` },
    'Rust',
  ],
  ['symbols as bullets', { body: `<w:p>${symbol('F0A7')}${run(' Wrote tests')}</w:p>` }, 'Wrote tests'],
  [
    'symbols within a line',
    { body: `<w:p>${run('Go ')}<w:r><w:sym w:font="Arial" w:char="2022"/></w:r>${run(' Rust')}</w:p>` },
    'Go • Rust',
  ],
  [
    'soft hyphens',
    { body: `<w:p>${run('Kuber')}<w:r><w:softHyphen/></w:r>${run('net\u00ades')}</w:p>` },
    'Kubernetes',
  ],
  [
    'hyphens that do not break',
    { body: `<w:p>${run('full')}<w:r><w:noBreakHyphen/></w:r>${run('stack, front\u2011end')}</w:p>` },
    'full-stack, front-end',
  ],
  [
    'ligatures and letters of no width',
    { body: paragraph('e\ufb03cient Post\u200bgreSQL') },
    'efficient PostgreSQL',
  ],
  [
    'tabs between title and date',
    { body: `<w:p>${run('Engineer')}<w:r><w:tab/></w:r>${run('2020')}</w:p>` },
    'Engineer\t2020',
  ],
  ['small capitals', { body: paragraph('Experience', { run: '<w:smallCaps/>' }) }, 'EXPERIENCE'],
  [
    'words parted into runs',
    { body: `<w:p>${run('Ty', '<w:b/>')}<w:proofErr w:type="spellStart"/>${run('peScript')}</w:p>` },
    'TypeScript',
  ],
  [
    'an instruction in two pieces, a field in a field',
    {
      body: `<w:p>${field('begin')}${code('IF ')}${field('begin')}${code('PAGE')}${field('separate')}${run('1')}${field('end')}${code(' = 1 "x"')}${field('separate')}${run('shown')}${field('end')}${run(' after')}</w:p>`,
    },
    'shown after',
    'PAGE|IF|1',
  ],
  [
    'a field that never ends',
    { body: `<w:p>${field('begin')}${code('PAGE')}</w:p>${paragraph('not lost')}` },
    'not lost',
  ],
  [
    'pronunciation above Chinese',
    {
      body: '<w:p><w:r><w:ruby><w:rt><w:r><w:t>xue</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>学</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
    },
    '学',
    'xue',
  ],
  [
    'a text box of old Word',
    {
      body: `<w:p><w:r><w:pict><v:shape><v:textbox>${box(paragraph('Profile'))}</v:textbox></v:shape></w:pict></w:r></w:p>`,
    },
    'Profile',
  ],
  [
    'a drawing whose only text is in the fallback',
    {
      body: `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(paragraph('Profile'))}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    },
    'Profile',
  ],
  [
    'WordArt',
    { body: '<w:p><w:r><w:pict><v:shape><v:textpath string="Sam Example"/></v:shape></w:pict></w:r></w:p>' },
    'Sam Example',
  ],
  [
    'footnotes',
    {
      body: `<w:p>${run('Best paper')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      relations: relation('rId9', 'footnotes', 'footnotes.xml'),
      others: {
        'word/footnotes.xml': `<w:footnotes><w:footnote w:type="separator">${paragraph('—')}</w:footnote><w:footnote w:id="2">${paragraph('Of 2021')}</w:footnote></w:footnotes>`,
      },
    },
    'Of 2021',
    '—',
  ],
  [
    'comments',
    {
      body: `<w:p>${run('Go')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`,
      relations: relation('rId9', 'comments', 'comments.xml'),
      others: { 'word/comments.xml': `<w:comments>${paragraph('really?')}</w:comments>` },
    },
    'Go',
    'really',
  ],
  [
    'a list that is numbered in numbering.xml',
    {
      body: paragraph('Wrote tests', {
        paragraph: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>',
      }),
      numbering:
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>',
    },
    '• Wrote tests',
  ],
  [
    'a list without marks',
    {
      body: paragraph('Sam Example', {
        paragraph: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>',
      }),
      numbering:
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>',
    },
    'Sam Example',
    '•',
  ],
  [
    'numbered headings',
    {
      body: paragraph('Experience', {
        paragraph: '<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr>',
      }),
    },
    'Experience',
    '•',
  ],
];

describe('text in Word documents', () => {
  const cases = traps.map(([what, file, reads, not]) => [what, { file, reads, not }] as const);
  test.each(cases)('%s', async (_, { file, reads, not }) => {
    const { text } = await readOk(makeDocx({ ...file, body: start + file.body }));
    const rest = text.slice(text.indexOf('sam@example.com') + 'sam@example.com\n'.length);
    expect(rest).toContain(reads);
    if (not !== undefined) expect(rest).not.toMatch(new RegExp(not));
    expect(rest.split(reads)).toHaveLength(2);
  });

  test('headers: of the first page where it is told apart, of even pages where these are', async () => {
    const kinds = ['first', 'default', 'even'] as const;
    const headers = Object.fromEntries(
      kinds.map(kind => [`word/${kind}.xml`, `<w:hdr>${paragraph(`Header ${kind}`)}</w:hdr>`]),
    );
    const references = kinds.map(kind => `<w:headerReference w:type="${kind}" r:id="${kind}"/>`).join('');
    const relations = kinds.map(kind => relation(kind, 'header', `${kind}.xml`)).join('');
    const of = async (titlePage: string, even: string) => {
      const body = `${start}<w:sectPr>${references}${titlePage}</w:sectPr>`;
      const settings = {
        'word/settings.xml': `<w:settings>${even}</w:settings>`,
        'word/unused.xml': `<w:hdr>${paragraph('Unused')}</w:hdr>`,
      };
      const { text } = await readOk(
        makeDocx({
          body,
          relations:
            relations + relation('s', 'settings', 'settings.xml') + relation('u', 'header', 'unused.xml'),
          others: { ...headers, ...settings },
        }),
      );
      return text.split('\n').slice(0, -2);
    };
    expect(await of('', '')).toEqual(['Header default']);
    expect(await of('<w:titlePg/>', '')).toEqual(['Header first', 'Header default']);
    expect(await of('<w:titlePg w:val="0"/>', '<w:evenAndOddHeaders/>')).toEqual([
      'Header default',
      'Header even',
    ]);
  });

  test('an address in a field of two pieces, and one under a picture', async () => {
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr><a:hlinkClick r:id="rId7"/></wp:docPr><pic:pic/></wp:inline></w:drawing></w:r></w:p>';
    const typed = `<w:p>${field('begin')}${code(' HYPERLINK "https://git')}${code('hub.com/samexample" ')}${field('separate')}${run('Code')}${field('end')}</w:p>`;
    const relations =
      '<Relationship Id="rId7" TargetMode="External" Target="https://www.linkedin.com/in/sam-example"/>';
    const { links } = await readOk(makeDocx({ body: start + picture + typed, relations }));
    expect(links.map(({ url }) => url)).toEqual([
      'https://github.com/samexample',
      'https://www.linkedin.com/in/sam-example',
    ]);
  });
});

const words = 'kubernetes terraform';
const shown = (properties: string) => paragraph(words, { run: properties });
const styled = (id: string, type: string, properties: string, base = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${base && `<w:basedOn w:val="${base}"/>`}${properties}</w:style>`;

const hidden: readonly (readonly [what: string, file: WordFile])[] = [
  [
    'by a paragraph style',
    {
      body: paragraph(words, { paragraph: '<w:pStyle w:val="H"/>' }),
      styles: styled('H', 'paragraph', '<w:rPr><w:vanish/></w:rPr>'),
    },
  ],
  [
    'by what a character style is based on',
    {
      body: shown('<w:rStyle w:val="C"/>'),
      styles: styled('C', 'character', '', 'B') + styled('B', 'character', '<w:rPr><w:vanish/></w:rPr>'),
    },
  ],
  ['by the theme’s paper colour', { body: shown('<w:color w:val="auto" w:themeColor="background1"/>') }],
  ['white on a white highlight', { body: shown(`${white}<w:highlight w:val="white"/>`) }],
  [
    'white in an uncoloured table',
    {
      body: `<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr>${cell(shown(white))}</w:tr></w:tbl>`,
      styles: styled('T', 'table', '<w:tblPr/>'),
    },
  ],
  ['of a point, in Strict Open XML', { body: shown('<w:sz w:val="1pt"/>') }],
];

const seen: readonly (readonly [what: string, file: WordFile])[] = [
  [
    'on a shaded paragraph',
    { body: paragraph(words, { run: white, paragraph: '<w:shd w:val="clear" w:fill="1F3864"/>' }) },
  ],
  [
    'on a paragraph that its style shades',
    {
      body: paragraph(words, { run: white, paragraph: '<w:pStyle w:val="S"/>' }),
      styles: styled('S', 'paragraph', '<w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr>'),
    },
  ],
  [
    'on a shade of the theme',
    {
      body: paragraph(words, {
        run: white,
        paragraph: '<w:shd w:val="clear" w:fill="auto" w:themeFill="accent1"/>',
      }),
    },
  ],
  ['on a highlight', { body: shown(`${white}<w:highlight w:val="darkBlue"/>`) }],
  [
    'in a row that the table style colours',
    {
      body: `<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr>${cell(shown(white))}</w:tr></w:tbl>`,
      styles: styled(
        'T',
        'table',
        '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:tblStylePr>',
      ),
    },
  ],
  ['on a page of colour', { body: shown(white), others: {} }],
  [
    'before a shape that is sent to the back',
    { body: `<w:p><w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r></w:p>${shown(white)}` },
  ],
];

describe('hidden text in Word documents', () => {
  test.each(hidden)('%s: kept out, and reported', async (_, file) => {
    const resume = await readOk(makeDocx({ ...file, body: start + file.body }));
    expect(resume.text).not.toContain(words);
    expect(hazardIds(resume)).toContain('hidden-text');
  });

  test.each(seen)('white letters %s: read, and no alarm', async (what, file) => {
    const page = what === 'on a page of colour' ? '<w:background w:color="1F3864"/>' : '';
    const resume = await readOk(makeDocx({ ...file, body: page + start + file.body }));
    expect(resume.text).toContain(words);
    expect(hazardIds(resume)).not.toContain('hidden-text');
  });
});

/** The same document in another dress: its parts changed, then packed again. */
function redressed(change: (name: string, text: string) => readonly [string, string]): Uint8Array {
  const files = unzipSync(
    makeDocx({ body: start + paragraph('• Wrote tests', { run: '<w:b/>' }), styles: '' }),
  );
  const changed = Object.entries(files).map(([name, bytes]) => change(name, strFromU8(bytes)));
  return zipSync(Object.fromEntries(changed.map(([name, text]) => [name, strToU8(text)])));
}

describe('other ways to pack a Word document', () => {
  test.each([
    [
      'Strict Open XML',
      (name: string, text: string) => [
        name,
        text
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ],
    ],
    [
      'other prefixes',
      (name: string, text: string) => [
        name,
        text
          .replaceAll('<w:', '<ns0:')
          .replaceAll('</w:', '</ns0:')
          .replaceAll(' w:', ' ns0:')
          .replaceAll('xmlns:w=', 'xmlns:ns0='),
      ],
    ],
    [
      'a document part of another name (Word in the browser)',
      (name: string, text: string) => [
        name.replace('word/document.xml', 'word/document2.xml'),
        text.replace('word/document.xml', 'word/document2.xml'),
      ],
    ],
    [
      'relations from the root',
      (name: string, text: string) => [name, text.replace('Target="word', 'Target="/word')],
    ],
    ['backslashes in names (old .NET)', (name: string, text: string) => [name.replaceAll('/', '\\'), text]],
    ['a byte order mark', (name: string, text: string) => [name, `\ufeff${text}`]],
  ] as const)('%s', async (_, change) => {
    const resume = await readOk(redressed((name, text) => change(name, text) as [string, string]));
    expect(resume).toMatchObject({ format: 'docx', text: 'Sam Example\nsam@example.com\n• Wrote tests' });
  });

  test('a web page in a Word document (altChunk) is told as what it is', async () => {
    expect((await read(makeDocx({ body: '<w:altChunk r:id="rId5"/>' }))).refusal?.kind).toBe('web-page');
  });
});

describe('Word documents made to do harm', () => {
  test.each([
    ['a part of 14 MB', makeDocx({ body: paragraph('x'.repeat(14_000_000)) })],
    [
      'many parts of 11 MB',
      makeDocx({
        body: start,
        others: Object.fromEntries([1, 2, 3].map(n => [`word/header${n}.xml`, 'x'.repeat(11_000_000)])),
      }),
    ],
    ['elements without end', makeDocx({ body: '<w:p/>'.repeat(501_000) })],
    ['elements in elements', makeDocx({ body: '<w:sdt>'.repeat(100_000) })],
  ])('%s: damaged', async (_, bytes) => {
    expect((await read(bytes)).refusal?.kind).toBe('damaged');
  });

  test('more lines than 60 pages hold: too many pages', async () => {
    const bytes = makeDocx({ body: paragraph('Sam').repeat(21_000) });
    expect((await read(bytes)).refusal?.kind).toBe('too-many-pages');
  });

  test.each([
    ['tags that never close', '<w:p '.repeat(400_000)],
    ['comments that never close', '<!-- '.repeat(400_000)],
    ['quotes that never close', '<w:p a="'.repeat(400_000)],
    ['names that never end', `<w:p ${'a'.repeat(2_000_000)}>`],
    ['white space between attributes', `<w:p a${' '.repeat(2_000_000)}>`],
    ['entities of entities', `<w:p><w:r><w:t>${'&amp;&#x41;&bad;'.repeat(30_000)}</w:t></w:r></w:p>`],
  ])(
    '%s: answered at once',
    async (_, body) => {
      const { resume, refusal } = await read(makeDocx({ body: start + body }));
      expect(resume?.text.startsWith('Sam Example') ?? refusal !== null).toBe(true);
    },
    10_000,
  );

  test('whatever is changed in the XML, there is an answer', async () => {
    const source = `${start}<w:tbl><w:tr>${cell(paragraph('a'))}</w:tr></w:tbl>${control(paragraph('b'))}<w:p>${field('begin')}${code('PAGE')}${field('separate')}${run('1')}${field('end')}</w:p>`;
    const pieces = source.match(/<[^>]*>|[^<]+/g) ?? [];
    const change = fc.record({
      from: fc.nat(pieces.length - 1),
      count: fc.nat(8),
      put: fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), async changes => {
        const body = [...pieces];
        for (const { from, count, put } of changes) body.splice(from, count, ...put);
        const { resume, refusal } = await read(makeDocx({ body: body.join('') }));
        expect((resume === null) !== (refusal === null)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
