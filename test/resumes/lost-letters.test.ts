import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HazardId } from '../../src/core/types.ts';
import { findLigatures } from '../../src/resumes/pdf/restore-ligatures.ts';
import { type Canvas, line, lines, makePdf, rawPdf, stream } from './make-pdf.ts';
import { hazardIds, readOk } from './read.ts';

const show = (text: string, y = 700) => `BT /F1 12 Tf 60 ${y} Td ${text} ET\n`;
const filler = Array.from({ length: 8 }, (_, index) =>
  show(`(Some more text in line ${index} of the page) Tj`, 500 - index * 20),
).join('');

/** A table from codes to text, both in hexadecimal. */
const toUnicode = (codes: Readonly<Record<string, string>>) => {
  const pairs = Object.entries(codes).map(([from, to]) => `<${from}> <${to}>`);
  const range = '1 begincodespacerange <00> <FF> endcodespacerange';
  return stream(
    `/CIDInit /ProcSet findresource begin 12 dict begin begincmap ${range} ${pairs.length} beginbfchar ${pairs.join(' ')} endbfchar endcmap end end`,
  );
};

const helvetica = (entries: string, name = 'Helvetica') =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} ${entries} >>`;
const mapped = (codes: Readonly<Record<string, string>>, name = 'Helvetica') => ({
  font: helvetica('/Encoding /WinAnsiEncoding /ToUnicode 6 0 R', name),
  objects: [toUnicode(codes)],
});
const named = (...glyphs: readonly string[]) => ({
  font: helvetica(`/Encoding << /Type /Encoding /Differences [128 /${glyphs.join(' /')}] >>`),
});

/** A font whose codes are the numbers of its glyphs, as nearly all programs embed one today; without a table of letters. */
const numbered = (file?: Buffer) => ({
  font: '<< /Type /Font /Subtype /Type0 /BaseFont /Sans /Encoding /Identity-H /DescendantFonts [6 0 R] >>',
  objects: [
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sans /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 /CIDToGIDMap /Identity /FontDescriptor 7 0 R >>',
    `<< /Type /FontDescriptor /FontName /Sans /Flags 32 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 ${file ? '/FontFile2 8 0 R' : ''} >>`,
    ...(file ? [stream(file, `/Length1 ${file.length}`)] : []),
  ],
});
/** The glyphs of Liberation Sans stand in the order of ASCII, from the space on. */
const glyphs = (text: string) =>
  `<${[...text].map(char => (char.charCodeAt(0) - 29).toString(16).padStart(4, '0')).join('')}> Tj`;
const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const liberation = () => readFileSync(join(pdfjs, 'standard_fonts/LiberationSans-Regular.ttf'));

/** Every piece, such as a letter, by itself, with a gap behind it, and perhaps again a little beside. */
const letterByLetter = (
  canvas: Canvas,
  pieces: Iterable<string>,
  gap: number,
  shifts: readonly number[] = [0],
) => {
  let x = 50;
  for (const piece of pieces) {
    for (const shift of shifts) line(canvas, piece, x + shift, 80, 12);
    x += canvas.widthOfString(piece) + gap;
  }
};

const written = (...texts: readonly string[]) =>
  makePdf(canvas => void lines(canvas, [...texts, ...Array<string>(8).fill('and some more text')]));
const drawn = (draw: (canvas: Canvas) => void) =>
  makePdf(canvas => {
    draw(canvas);
    lines(canvas, Array<string>(8).fill('and some more text'), 50, 300);
  });

/** What producers do to letters, a file that shows it, and what must be read. */
type Trap = readonly [
  what: string,
  file: () => Uint8Array | Promise<Uint8Array>,
  reads: string,
  hazard?: HazardId,
];

const traps: readonly Trap[] = [
  [
    'ActualText: a ligature',
    () => rawPdf(show('(Certi) Tj /Span << /ActualText (fi) >> BDC (x) Tj EMC (cations) Tj') + filler),
    'Certifications',
  ],
  [
    'ActualText: what the font itself does not tell is lost to readers that do not ask for it',
    () => {
      const { font, objects } = numbered();
      const ligature = (before: string, after: string) =>
        `/F1 12 Tf (${before}) Tj /Span << /ActualText (fi) >> BDC /F2 12 Tf <0009> Tj EMC /F1 12 Tf (${after}) Tj`;
      return rawPdf(show(ligature('Certi', 'cations')) + show(ligature('Pro', 'le'), 660) + filler, {
        fonts: `/F2 ${6 + objects.length} 0 R`,
        objects: [...objects, font],
      });
    },
    'Certifications',
    'unmapped-glyphs',
  ],
  [
    'ActualText: letters drawn by others',
    () => rawPdf(show('/Span << /ActualText (C/C++) >> BDC (yyyyy) Tj EMC ( and Go) Tj') + filler),
    'C/C++ and Go',
  ],
  [
    'ActualText: named, within marked content',
    () =>
      rawPdf(show('/P << /MCID 0 >> BDC /Span /Named BDC (z) Tj EMC EMC ( named) Tj') + filler, {
        resources: '/Properties << /Named << /ActualText (plain) >> >>',
      }),
    'plain named',
  ],
  [
    'a table of letters that readers must bring along (Chinese)',
    () =>
      rawPdf(show('/F2 12 Tf <4F60597D0020004A006100760061> Tj /F1 12 Tf') + filler, {
        fonts: '/F2 6 0 R',
        objects: [
          '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /UniGB-UCS2-H /DescendantFonts [7 0 R] >>',
          '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 600 /FontDescriptor 8 0 R >>',
          '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
        ],
      }),
    '你好 Java',
  ],
  [
    'U+00AD for every hyphen',
    () => rawPdf(show('(hands_on, Feb. 2021 _ Mar. 2021) Tj') + filler, mapped({ '5F': '00AD' })),
    'hands-on, Feb. 2021 - Mar. 2021',
  ],
  [
    'U+00AD between two hyphens (Word on a Mac)',
    () => rawPdf(show('(full_stack) Tj') + filler, mapped({ '5F': '002D00AD2010' })),
    'full-stack',
  ],
  [
    'a ligature of Unicode',
    () => rawPdf(show('(e_cient) Tj') + filler, mapped({ '5F': 'FB03' })),
    'efficient',
  ],
  [
    'no table, but glyphs named f_i, f_f_i, t_t',
    () => rawPdf(show('(Pro\x80le, e\x81cient, pa\x82ern) Tj') + filler, named('f_i', 'f_f_i', 't_t')),
    'Profile, efficient, pattern',
  ],
  [
    'no table, but glyphs named a.sc, seven.oldstyle',
    () => rawPdf(show('(\x80rea \x81) Tj') + filler, named('a.sc', 'seven.oldstyle')),
    'area 7',
  ],
  [
    'no table, but glyphs named uni0074_uni0069',
    () => rawPdf(show('(ac\x80ve) Tj') + filler, named('uni0074_uni0069')),
    'active',
  ],
  [
    'a table of NULs, but named glyphs',
    () =>
      rawPdf(show('(Pro\x80le) Tj') + filler, {
        font: helvetica('/Encoding << /Differences [128 /f_i] >> /ToUnicode 6 0 R'),
        objects: [toUnicode({ '80': '0000' })],
      }),
    'Profile',
  ],
  [
    'no table, but the font’s file knows its letters',
    () =>
      rawPdf(
        show(glyphs('Sam Example wrote this')) +
          filler.replaceAll(/\((.*?)\) Tj/g, (_, text: string) => glyphs(text)),
        numbered(liberation()),
      ),
    'Sam Example wrote this',
  ],
  [
    'no table, and nothing else that tells',
    () => rawPdf(show(glyphs('Sam')), numbered()),
    '\ufffd\ufffd\ufffd',
    'unmapped-glyphs',
  ],
  [
    'a ligature that only its words tell',
    () => rawPdf(show('(Certi_cations, pro_les, _rst) Tj') + filler, mapped({ '5F': '0000' })),
    'Certifications, profiles',
    'unmapped-glyphs',
  ],
  [
    'a glyph that nothing tells',
    () => rawPdf(show('(Ku_ernetes and _ocker) Tj') + filler, mapped({ '5F': '0000' })),
    'Ku\ufffdernetes and \ufffdocker',
    'unmapped-glyphs',
  ],
  [
    'a bullet without text',
    () => rawPdf(show('(_ Wrote tests) Tj') + filler, mapped({ '5F': '0000' })),
    '• Wrote tests',
  ],
  [
    'old-style digits of the private use area',
    () => rawPdf(show('(Phone: +49 030 55_5 _4_) Tj') + filler, mapped({ '5F': 'F645' })),
    '+49 030 5525 242',
    'unmapped-glyphs',
  ],
  [
    'small capitals of the private use area',
    () => rawPdf(show('(_g_in) Tj') + filler, mapped({ '5F': 'F761' })),
    'again',
    'unmapped-glyphs',
  ],
  [
    'an icon font of letters',
    () =>
      rawPdf(
        `${show('(H) Tj')}BT /F2 12 Tf 80 700 Td (sam@example.com) Tj ET ${filler.replaceAll('/F1', '/F2')}`,
        {
          ...mapped({ '48': '0048' }, 'ABCDEF+FontAwesome5Free-Solid'),
          resources: '',
          fonts: `/F2 ${helvetica('/Encoding /WinAnsiEncoding')}`,
        },
      ),
    'sam@example.com\nSome',
    'icon-font',
  ],
  [
    'signs of the private use area in a font of any name',
    () => rawPdf(`${show('(_) Tj')}${show('(and a word) Tj', 660)}${filler}`, mapped({ '5F': 'E853' })),
    'and a word',
    'icon-font',
  ],
  [
    'letters set with gaps',
    () =>
      drawn(
        canvas =>
          void canvas
            .font('bold')
            .fontSize(12)
            .text('EXPERIENCE AT SEA', 50, 80, { characterSpacing: 4, lineBreak: false }),
      ),
    'EXPERIENCE AT SEA',
    'letter-spacing',
  ],
  [
    'letters set with gaps, of which some stand close',
    () =>
      drawn(canvas => {
        canvas.font('bold').fontSize(12);
        [0, 9, 20, 34, 48, 62].forEach(
          (x, at) => void canvas.text('AWARDS'[at] ?? '', 50 + x, 80, { lineBreak: false }),
        );
      }),
    'AWARDS',
    'letter-spacing',
  ],
  ['capitals that are words', () => written('CLASS A B', 'EU B C D'), 'CLASS A B\nEU B C D'],
  [
    'letters set one by one with gaps',
    () => drawn(canvas => letterByLetter(canvas, 'EXPERIENCE', 5)),
    'EXPERIENCE',
  ],
  [
    'a line printed over itself to look bold',
    () => drawn(canvas => letterByLetter(canvas, ['Experience'], 0, [0, 0.3, 0.6])),
    'Experience',
  ],
  [
    'Latin letters printed over themselves one by one',
    () => drawn(canvas => letterByLetter(canvas, 'SKILLS', 0, [0, 0.3, 0.6])),
    'SKILLS\nand',
  ],
  [
    'Chinese letters printed over themselves one by one',
    () =>
      rawPdf(
        show('[(a) 530 (a) 530 (a) (b) 530 (b) 530 (b)] TJ') + filler,
        mapped({ '61': '5B66', '62': '4F4D' }),
      ),
    '学位\nSome',
  ],
  [
    'odd dashes in a phone number',
    () => rawPdf(show('(+1 415_555_0199) Tj') + filler, mapped({ '5F': '2012' })),
    '+1 415-555-0199',
  ],
  [
    'a minus for a hyphen',
    () => rawPdf(show('(full_stack) Tj') + filler, mapped({ '5F': '2212' })),
    'full-stack',
  ],
  [
    'full-width letters',
    () => rawPdf(show('(C__ and Go) Tj') + filler, mapped({ '5F': 'FF0B' })),
    'C++ and Go',
  ],
  [
    'TeX: accents before their letters',
    () => written('G¨ung¨ore studied at Bo˘gazi¸ci'),
    'Güngöre studied at Boğaziçi',
  ],
  [
    'TeX: accents placed over their letters',
    () => rawPdf(show('[(G\xa8) 333 (ung\xa8) 333 (or studied)] TJ') + filler),
    'Güngör studied',
  ],
  [
    'TeX: accents moved over a narrow letter, under one before them, and raised over a capital',
    () =>
      rawPdf(
        show(
          '[(Bj) -111.5 (\\250) 444.5 (ork) -400 (C) 527.5 (\\270) -194.5 (agla) -400 -222.5] TJ 2.4 Ts (\\250) Tj 0 Ts [555.5 (Ozt studied)] TJ',
        ) + filler,
      ),
    'Björk Çagla Özt studied',
  ],
  [
    'combining marks behind their letters',
    () => rawPdf(show('(Gu_ngo_r studied) Tj') + filler, mapped({ '5F': '0308' })),
    'Güngör studied',
  ],
  [
    'a word hyphenated at the line’s end',
    () => written('I like the develop-', 'ment of services'),
    'the development\nof services',
  ],
  [
    'the middle of an address that a narrow column broke',
    () => written('linkedin.com/in/sa', 'm-van-example-', 'doe'),
    'linkedin.com/in/sa\nm-van-example-\ndoe',
  ],
  [
    'an account parted at its hyphen',
    () => written('GitHub: samvan-', 'example'),
    'GitHub: samvan-\nexample',
  ],
  ...['LinkedIn | samvan-', 'Linkedln @ samvan-', 'linkedin.com / in / samvan-'].map(
    (account): Trap => [
      `an account parted at its hyphen: ${account}`,
      () => written(account, 'example'),
      `${account}\nexample`,
    ],
  ),
  [
    'a name with a number, parted at its hyphen',
    () => written('samvan-', 'example-7a41'),
    'samvan-\nexample-7a41',
  ],
  [
    'a word parted behind its second letter',
    () => written('I tested with Ap-', 'pium on phones'),
    'with Appium\non phones',
  ],
  [
    'a name parted from what its hyphen adds',
    () => written('I built React-', 'based pages'),
    'React-based\npages',
  ],
  ['a name with a hyphen of its own', () => written('I mended the Wi-', 'fi of ships'), 'Wi-fi\nof ships'],
  ['a name of two words', () => written('I used Docker-', 'compose there'), 'Docker-compose\nthere'],
  ['two letters that nobody knows', () => written('I was an Ex-', 'baker there'), 'Ex-\nbaker there'],
  [
    'a skill spelled otherwise than its name',
    () => written('I did virtuali-', 'sation there'),
    'virtualisation\nthere',
  ],
  ['a word that ends as such', () => written('the under-', 'side of lamps'), 'the underside\nof'],
  ['a compound parted at its hyphen', () => written('and full-', 'stack work'), 'full-stack\nwork'],
  [
    'small capitals by size, set apart',
    () =>
      rawPdf(
        'BT /F1 20 Tf 4 Tc 60 700 Td (S) Tj /F1 16 Tf (AMUEL ) Tj /F1 20 Tf (D) Tj /F1 16 Tf (OEBLER) Tj 0 Tc ET\n' +
          filler,
      ),
    'SAMUEL DOEBLER',
    'letter-spacing',
  ],
  [
    'small capitals by size',
    () =>
      rawPdf(
        'BT /F1 14 Tf 60 700 Td (E) Tj /F1 10 Tf (XPERIENCE AT ) Tj /F1 14 Tf (S) Tj /F1 10 Tf (EA) Tj ET\n' +
          filler,
      ),
    'EXPERIENCE AT SEA',
  ],
  [
    'text that runs upwards',
    () =>
      drawn(canvas => {
        canvas.save().rotate(-90, { origin: [30, 300] });
        line(canvas, 'Sideways', 30, 300);
        canvas.restore();
      }),
    'more text\nSideways',
  ],
  [
    'Hebrew, stored from left to right',
    () =>
      rawPdf(show('(dcba) Tj') + filler, mapped({ '61': '05E9', '62': '05DC', '63': '05D5', '64': '05DD' })),
    'שלום',
  ],
  [
    'Arabic, in the shapes that letters take',
    () => rawPdf(show('(cba) Tj') + filler, mapped({ '61': 'FEB3', '62': 'FEFC', '63': 'FEE1' })),
    'سلام',
  ],
];

describe('what producers do to letters', () => {
  const cases = traps.map(([what, file, reads, hazard]) => [what, { file, reads, hazard }] as const);
  test.each(cases)('%s', async (_, { file, reads, hazard }) => {
    const resume = await readOk(await file());
    expect(resume.text).toContain(reads);
    expect(resume.text.split(reads.slice(0, 12))).toHaveLength(2);
    const about: readonly HazardId[] = ['unmapped-glyphs', 'icon-font', 'letter-spacing'];
    const found = hazardIds(resume).filter(id => about.includes(id as HazardId));
    if (hazard !== undefined) expect(found).toEqual([hazard]);
    else expect(found.filter(id => id !== 'letter-spacing')).toEqual([]);
  });

  test.each(['2010', '2011', '2012', '2013', '2014', '2015', '2212', '00AD'])(
    'a range of dates with U+%s',
    async dash => {
      const texts = ['Sam Example', 'Experience', 'Engineer, Example Corp, Jan 2020 _ Mar 2021'];
      const content = texts.map((text, index) => show(`(${text}) Tj`, 700 - index * 40)).join('');
      const { entries } = await readOk(rawPdf(content + filler, mapped({ '5F': dash })));
      expect(entries).toMatchObject([{ from: { year: 2020, month: 1 }, to: { year: 2021, month: 3 } }]);
    },
  );

  test('addresses over two lines are whole', async () => {
    const { links, email } = await readOk(
      await written(
        'Sam Example',
        'sam.example.of.nowhere@',
        'example.com',
        'https://www.linkedin.com/in/',
        'sam-example',
        'github.com/',
        'samexample',
      ),
    );
    expect(email).toBe('sam.example.of.nowhere@example.com');
    expect(links.map(({ url }) => url).sort()).toEqual([
      'github.com/samexample',
      'https://www.linkedin.com/in/sam-example',
    ]);
  });
});

const glyph = '\u{f0041}';
const asked = (text: string, font = 'Sans') =>
  findLigatures(text.split(' ').map(part => ({ font, text: part })))(font, glyph);

describe('a ligature that only its words tell', () => {
  test.each([
    ['fi', 'pro@le certi@cations de@ned'],
    ['fl', 'work@ow @ask re@ect'],
    ['ff', 'o@er di@erent e@ort'],
    ['ffi', 'e@cient tra@c o@ce'],
    ['tt', 'pa@ern be@er wri@en'],
    ['ti', 'authentica@on mo@vated integra@on'],
    ['Th', '@is @ey @rough'],
    ['fi', 'certi@cations'],
    ['fi', 'So@a pro@le veri@ed'],
    ['ff', 'Ra@aele', 'RAFFAELE'],
    ['fi', 'sgra@ero', 'Grafiero'],
  ])('%s in “%s” beside “%s”', (ligature, text, whole = '') => {
    expect(asked(`${text.replaceAll('@', glyph)} ${whole}`)).toBe(ligature);
  });

  test.each([
    ['two ligatures would do', 'bu@er bu@ers'],
    ['one short word', '@at'],
    ['most words are none with it', 'pro@le Ku@ernetes @ocker Post@res'],
    ['no word is one with it', 'x@y z@q'],
  ])('is not guessed where %s', (_, text) => {
    expect(asked(text.replaceAll('@', glyph))).toBeNull();
  });

  test('one letter is never taken for a ligature, whichever it is', () => {
    const prose =
      'Built and tested an API in Go with forty endpoints, a schema in PostgreSQL and a queue for slow jobs. Moved the build to Docker, wrote the first integration tests and cut the time of a release from an hour to ten minutes. Reviewed code once a week, mentored two interns, and kept the service up when load grew. Studied computer science at the University of Nowhere; thesis on safe concurrent maps. Languages: Python, Java, Kotlin, Rust, TypeScript. Tools: Kubernetes, Terraform, Jenkins, Grafana, Kafka, Redis. Won the regional prize for young engineers; plays chess, reads history, runs.';
    for (const letter of new Set(prose.replace(/[^a-zA-Z]/g, ''))) {
      expect([letter, asked(prose.replaceAll(letter, glyph))]).toEqual([letter, null]);
    }
  });
});

test('TeX’s ligatures are in one row, so a known one tells the others of its font', () => {
  const [ff, fi, ffl] = [27, 28, 31].map(code => String.fromCodePoint(0xf0000 + code));
  const runs = (...texts: readonly string[]) => texts.map(text => ({ font: '', text }));
  const told = findLigatures(runs(`pro${fi}le`, `certi${fi}cate`, `zu${ffl}en`));
  expect([told('', fi ?? ''), told('', ffl ?? ''), told('', ff ?? '')]).toEqual(['fi', 'ffl', 'ff']);
  expect(told('Other', ffl ?? '')).toBeNull();
  expect(told('', String.fromCodePoint(0xf0000 + 32))).toBeNull();
});

test('TeX’s ligatures are found by their number if the font has no other glyphs without text', () => {
  const at = (code: number) => String.fromCodePoint(0xf0000 + code);
  const told = (text: string, code: number) => findLigatures([{ font: '', text }])('', at(code));
  expect([27, 28, 29, 30, 31].map(code => told(`xu${at(code)}on${at(27)}`, code))).toEqual(tex);
  expect([11, 12, 13, 14, 15].map(code => told(`xu${at(code)}on${at(15)}`, code))).toEqual(tex);
  expect(told(`xu${at(28)}on${at(26)}`, 28)).toBeNull();
  expect(told(`xu${at(28)}on${at(12)}`, 28)).toBeNull();
  expect(told(`xu${at(28)}on`, 29)).toBe('fl');
});

const tex = ['ff', 'fi', 'fl', 'ffi', 'ffl'];

test('dashes and quotes of TeX’s Type 3 fonts are read without a table of letters', async () => {
  const codes = [...Array.from({ length: 95 }, (_, at) => at + 32), 16, 17, 21, 22].sort((a, b) => a - b);
  const glyphs = codes.map(code => `/a${code} 6 0 R`).join(' ');
  const differences = codes.map(code => `${code} /a${code}`).join(' ');
  const widths = Array.from({ length: 111 }, () => 500).join(' ');
  const font = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 16 /LastChar 126 /Widths [${widths}] /CharProcs << ${glyphs} >> /Encoding << /Type /Encoding /Differences [${differences}] >> >>`;
  const text = show('(Mar 2020 \\025 May 2021 \\026 \\020quoted\\021) Tj');
  const pdf = rawPdf(text + filler, { font, objects: [stream('500 0 0 0 500 700 d1 0 0 400 600 re f')] });
  expect((await readOk(pdf)).text).toContain('Mar 2020 – May 2021 — “quoted”');
});

test('a logo with a glyph name marks the account beside it', async () => {
  const text = show('(samdoe) Tj 140 0 Td (sam-doe) Tj -20 0 Td (\x81) Tj -140 0 Td (\x80) Tj');
  const { links } = await readOk(rawPdf(text + filler, named('github-square', 'linkedin-in')));
  expect(links.map(({ url }) => url).sort()).toEqual(['github.com/samdoe', 'linkedin.com/in/sam-doe']);
});
