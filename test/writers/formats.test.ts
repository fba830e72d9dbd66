import { strFromU8, unzipSync, unzlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/core/tailor/draft.ts';
import { sheetOf } from '../../src/core/tailor/sheet-of.ts';
import { type Block, blocksOf } from '../../src/writers/blocks-of.ts';
import type { Look, Paper } from '../../src/writers/look.ts';
import { missingLetters } from '../../src/writers/missing-letters.ts';
import { sameBytes, writeDocx } from '../../src/writers/write-docx.ts';
import { writeJsonResume } from '../../src/writers/write-json-resume.ts';
import { writePdf } from '../../src/writers/write-pdf.ts';
import { writePlainText } from '../../src/writers/write-plain-text.ts';
import { fontsFromPackages } from './fonts-from-packages.ts';

type Entry = Draft['sections'][number]['entries'][number];
const line = (text: string) => ({ id: text, text, isHidden: false, from: null });
const entry = (title: string, more: Partial<Entry> = {}, lines: readonly string[] = []): Entry => ({
  id: title,
  title,
  organisation: '',
  place: '',
  dates: '',
  isHidden: false,
  lines: lines.map(line),
  ...more,
});
const section = (
  kind: Draft['sections'][number]['kind'],
  heading: string,
  lines: readonly string[],
  entries: readonly Entry[] = [],
) => ({ id: heading, kind, heading, isHidden: false, entries, lines: lines.map(line) });

const draft: Draft = {
  language: 'en',
  name: 'Mira Brandvold',
  headline: 'Lamp Engineer',
  contact: {
    email: 'mira@lamps.example',
    phone: '+1 415 555 0100',
    place: 'Leeds',
    links: [{ text: 'github.com/mira', url: 'https://www.GitHub.com/mira' }],
  },
  sections: [
    section('summary', 'Summary', ['Mends lamps.', 'Sails.']),
    section(
      'experience',
      'Experience',
      [],
      [
        entry('Engineer', { organisation: 'Papyra', place: 'Cork', dates: 'Mar 2021 – Present' }, [
          'Built it.',
          'Ran it.',
        ]),
        entry('Developer', { organisation: 'Ostara', dates: 'Jan 2019 – Feb 2021' }),
      ],
    ),
    section('projects', 'Projects', [], [entry('Fog', { place: 'At sea', dates: '2020' }, ['Lit it.'])]),
    section('education', 'Education', [], [entry('BSc', { organisation: 'Leeds', dates: '2015 – 2018' })]),
    section(
      'certifications',
      'Certificates',
      ['A lamp licence'],
      [entry('CKA', { organisation: 'CNCF', dates: 'May 2022' })],
    ),
    section('skills', 'Skills', ['Languages: Go, Rust', 'Docker, Redis', 'Knots']),
    section('other', 'Languages', ['English (native), Norwegian']),
    section(
      'other',
      'Hobbies',
      ['Sailing'],
      [entry('Choir', { organisation: 'Bergen', dates: '2019' }, ['Alto'])],
    ),
  ],
};

describe('a sheet’s blocks', () => {
  const blocks = blocksOf(sheetOf(draft));
  const shown = (all: readonly Block[]) =>
    all.map(
      ({ role, pieces, isKept }) => `${role}${isKept ? '+' : ''} ${pieces.map(({ text }) => text).join('')}`,
    );

  test('are kept on one page from a heading to the first line under it', () => {
    expect(shown(blocks).slice(0, 12)).toEqual([
      'name Mira Brandvold',
      'headline Lamp Engineer',
      'contact mira@lamps.example | +1 415 555 0100 | github.com/mira | Leeds',
      'heading+ Summary',
      'text Mends lamps.',
      'text Sails.',
      'heading+ Experience',
      'title+ Engineer | Mar 2021 – Present',
      'where+ Papyra, Cork',
      'bullet Built it.',
      'bullet Ran it.',
      'title+ Developer | Jan 2019 – Feb 2021',
    ]);
    expect(shown(blocks).filter(one => /Ostara|Fog|CKA/.test(one))).toEqual([
      'where Ostara',
      'title+ Fog | 2020',
      'title+ CKA | May 2022',
    ]);
    expect(
      shown(blocksOf(sheetOf({ ...draft, sections: [section('projects', 'X', [], [entry('Y')])] }))).at(-1),
    ).toBe('title Y');
  });

  test('have bold names, headings and titles, and have links only in the contact line', () => {
    const bold = new Set(blocks.filter(({ pieces }) => pieces[0]?.isBold).map(({ role }) => role));
    expect([...bold]).toEqual(['name', 'heading', 'title']);
    expect(blocks.flatMap(({ pieces }) => pieces.slice(1).filter(({ isBold }) => isBold))).toEqual([]);
    const leading = blocks.flatMap(({ role, pieces }) =>
      pieces.filter(({ url }) => url !== '').map(({ url }) => `${role} ${url}`),
    );
    expect(leading).toEqual(['contact mailto:mira@lamps.example', 'contact https://www.GitHub.com/mira']);
  });
});

test('plain text has a blank line before each heading and each entry except the first under a heading', () => {
  const [head, summary, experience] = writePlainText(draft).split('\n\n');
  expect(head).toBe(
    'Mira Brandvold\nLamp Engineer\nmira@lamps.example | +1 415 555 0100 | github.com/mira | Leeds',
  );
  expect(summary).toBe('Summary\nMends lamps.\nSails.');
  expect(experience).toBe('Experience\nEngineer | Mar 2021 – Present\nPapyra, Cork\n- Built it.\n- Ran it.');
  expect(
    writePlainText({
      ...draft,
      name: '',
      headline: '',
      contact: { email: '', phone: '', place: '', links: [] },
    }),
  ).toMatch(/^Summary\n/);
});

describe('JSON Resume', () => {
  const json = JSON.parse(writeJsonResume(draft)) as Record<string, unknown>;

  test('has the name, the contact details and the summary', () => {
    expect(json.basics).toEqual({
      name: 'Mira Brandvold',
      label: 'Lamp Engineer',
      email: 'mira@lamps.example',
      phone: '+1 415 555 0100',
      location: { city: 'Leeds' },
      profiles: [{ network: 'github.com', url: 'https://www.GitHub.com/mira' }],
      summary: 'Mends lamps. Sails.',
    });
  });

  test('has jobs, projects, degrees and certificates, and leaves out unknown fields', () => {
    expect(json.work).toEqual([
      {
        name: 'Papyra',
        position: 'Engineer',
        location: 'Cork',
        startDate: '2021-03',
        highlights: ['Built it.', 'Ran it.'],
      },
      { name: 'Ostara', position: 'Developer', startDate: '2019-01', endDate: '2021-02' },
    ]);
    expect(json.projects).toMatchObject([{ name: 'Fog', description: 'At sea', highlights: ['Lit it.'] }]);
    expect(json.education).toEqual([
      { institution: 'Leeds', studyType: 'BSc', startDate: '2015', endDate: '2018' },
    ]);
    expect(json.certificates).toEqual([
      { name: 'CKA', issuer: 'CNCF', date: expect.stringMatching(/^2022-05$/) },
      { name: 'A lamp licence' },
    ]);
  });

  test('has skills by group, languages separately, and other sections as interests', () => {
    expect(json.skills).toEqual([
      { name: 'Languages', keywords: ['Go', 'Rust'] },
      { keywords: ['Docker', 'Redis'] },
      { name: 'Knots' },
    ]);
    expect(json.languages).toEqual([{ language: 'English (native)' }, { language: 'Norwegian' }]);
    expect(json.interests).toEqual([
      { name: 'Hobbies', keywords: ['Sailing', 'Choir | Bergen | 2019', 'Alto'] },
    ]);
  });

  test('is indented, and ends with a line break', () => {
    expect(writeJsonResume(draft)).toMatch(/^\{\n {2}"\$schema": /);
    expect(writeJsonResume(draft).endsWith('}\n')).toBe(true);
  });
});

describe('a Word document', () => {
  const partsOf = async (look: Look, paper: Paper = 'a4', of: Draft = draft) => {
    const files = unzipSync(await writeDocx(of, { look, paper }));
    const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    const paragraphs = part('word/document.xml').match(/<w:p>.*?<\/w:p>/gs) ?? [];
    return {
      all: part('word/document.xml'),
      styles: part('word/styles.xml'),
      numbering: part('word/numbering.xml'),
      links: part('word/_rels/document.xml.rels'),
      paragraph: (text: string) => paragraphs.find(one => one.includes(text)) ?? '',
    };
  };

  test('has the size of its paper, and the margins of its look', async () => {
    const { all } = await partsOf('plain');
    expect(all).toContain('w:w="11906" w:h="16838"');
    expect(all).toMatch(/<w:pgMar w:top="1120" w:right="1120" w:bottom="1120" w:left="1120"/);
    expect((await partsOf('plain', 'letter')).all).toContain('w:w="12240" w:h="15840"');
  });

  test('has the font and the sizes of its look', async () => {
    const { styles, paragraph } = await partsOf('compact');
    expect(styles).toContain('Arial');
    expect(styles).toContain('<w:sz w:val="19"/>');
    // A leading of 1.22, in a font whose own line height is 210/240.
    expect(styles).toContain('w:line="256"');
    expect(styles).toMatch(/w:styleId="Title".*?<w:b\/>.*?<w:sz w:val="32"\/>/s);
    expect(styles).toMatch(/w:styleId="Heading1".*?<w:b\/>.*?<w:sz w:val="23"\/>/s);
    expect(paragraph('Lamp Engineer')).toContain('<w:sz w:val="21"/>');
    expect((await partsOf('classic')).styles).toContain('Times New Roman');
  });

  test('has real headings, with a rule if the look says so', async () => {
    const { paragraph } = await partsOf('classic');
    expect(paragraph('>Mira Brandvold<')).toContain('w:val="Title"');
    expect(paragraph('>Experience<')).toContain('w:val="Heading1"');
    expect(paragraph('>Experience<')).toContain(
      '<w:bottom w:val="single" w:color="000000" w:sz="4" w:space="1"/>',
    );
    expect((await partsOf('plain')).paragraph('>Experience<')).not.toContain('w:bottom');
  });

  test('has real list items, indented as the look says', async () => {
    const { paragraph, numbering } = await partsOf('plain');
    expect(paragraph('Built it.')).toMatch(/<w:numPr><w:ilvl w:val="0"\/>/);
    expect(paragraph('Mends lamps.')).not.toContain('w:numPr');
    expect(numbering).toContain('w:left="260" w:hanging="260"');
  });

  test('has space above headings, entries and list items, and less above the first entry under a heading', async () => {
    const { paragraph } = await partsOf('plain');
    const above = (text: string) => Number(/w:before="(\d+)"/.exec(paragraph(text))?.[1]);
    expect(['>Experience<', 'Engineer<', 'Developer<', 'Built it.', 'Papyra'].map(above)).toEqual([
      260, 0, 140, 30, 0,
    ]);
    expect(above('>Engineer<')).toBe(40);
  });

  test('keeps a heading on the page of its first line, and does not split a block unless it is a list item or text', async () => {
    const { paragraph } = await partsOf('plain');
    const kept = (text: string) =>
      ['keepNext', 'keepLines'].filter(one => new RegExp(`<w:${one}/>`).test(paragraph(text)));
    expect([kept('>Experience<'), kept('Papyra'), kept('Ostara')]).toEqual([
      ['keepNext', 'keepLines'],
      ['keepNext', 'keepLines'],
      ['keepLines'],
    ]);
    expect([kept('Built it.'), kept('Mends lamps.')]).toEqual([[], []]);
  });

  test('has links in the contact line, and bold titles', async () => {
    const { all, links, paragraph } = await partsOf('plain');
    expect(all.match(/<w:hyperlink/g)).toHaveLength(2);
    expect(links).toContain('Target="https://www.GitHub.com/mira"');
    expect(paragraph('>Engineer<')).toMatch(/<w:b\/>.*Engineer/);
    expect(paragraph('Built it.')).not.toContain('<w:b/>');
  });

  test('has its contact details in smaller letters if they then fit on one line', async () => {
    const sizeOf = async (length: number, look: Look = 'plain') => {
      const of = { ...draft, contact: { email: '', phone: '', place: 'x'.repeat(length), links: [] } };
      return /<w:sz w:val="(\d+)"\/>/.exec((await partsOf(look, 'a4', of)).paragraph('xxxx'))?.[1] ?? null;
    };
    // In 483 points, there is space for 94 letters of ten points, or 111 of 8.5.
    expect([await sizeOf(94), await sizeOf(95), await sizeOf(111), await sizeOf(112)]).toEqual([
      null,
      '19',
      '17',
      null,
    ]);
    expect(await sizeOf(97, 'classic')).toBe('21');
  });
});

describe('a PDF', () => {
  const pdfOf = async (look: Look, of: Draft = draft) => {
    const bytes = await writePdf(of, { look, paper: 'a4', fonts: fontsFromPackages(look) });
    const file = Buffer.from(bytes).toString('latin1');
    const streams = [...file.matchAll(/\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n/g)].map(
      ({ 0: head, 1: length, index }) => {
        const from = index + head.length;
        return Buffer.from(unzlibSync(bytes.slice(from, from + Number(length)))).toString('latin1');
      },
    );
    const tags = Object.fromEntries(
      ['Document', 'Sect', 'H1', 'H2', 'H3', 'L', 'LI', 'Lbl', 'LBody'].map(tag => [
        tag,
        file.match(new RegExp(`/S /${tag}\n`, 'g'))?.length ?? 0,
      ]),
    );
    return {
      file,
      tags,
      drawing: streams.filter(one => one.includes(' Tf')).join('\n'),
      pages: file.match(/\/Type \/Page\n/g)?.length,
    };
  };

  test('is tagged: one title, sections with a heading, entries, and lists in which each item has a mark and a text', async () => {
    const { tags, pages, file } = await pdfOf('plain');
    expect(tags).toEqual({ Document: 1, Sect: 8, H1: 1, H2: 8, H3: 6, L: 3, LI: 4, Lbl: 4, LBody: 4 });
    expect(pages).toBe(1);
    expect(file).toContain('/Lang (en)');
    expect(file).toContain('/DisplayDocTitle true');
    expect(file).toContain('/Marked true');
    expect(file).toMatch(/\/Title \d+ 0 R\n/);
    expect(file).toContain('(Mira Brandvold)');
    expect(file).not.toMatch(/CreationDate|\/Type \/Metadata/);
  });

  test('has the links of the contact line, and no others', async () => {
    const { file } = await pdfOf('plain');
    expect([...file.matchAll(/\/URI \(([^)]*)\)/g)].map(([, url]) => url)).toEqual([
      'mailto:mira@lamps.example',
      'https://www.GitHub.com/mira',
    ]);
  });

  test('has a thin rule from margin to margin under each heading if its look says so', async () => {
    const rules = async (look: Look) =>
      [
        ...(await pdfOf(look)).drawing.matchAll(/([\d.]+) ([\d.]+) m\n([\d.]+) ([\d.]+) l\n([\d.]+) w\nS/g),
      ].map(([, left, from, right, to, width]) => [left, right, from === to, width]);
    expect(await rules('classic')).toEqual(Array.from({ length: 8 }, () => ['60', '535.28', true, '0.5']));
    expect(await rules('plain')).toEqual([]);
  });

  test('has as many pages as it needs', async () => {
    const lines = Array.from({ length: 120 }, (_, nth) => `Mended lamp ${nth}.`);
    const long = { ...draft, sections: [section('projects', 'Projects', [], [entry('Fog', {}, lines)])] };
    const { pages, tags } = await pdfOf('plain', long);
    expect([pages, tags.L, tags.LI]).toEqual([3, 1, 120]);
  });
});

test('letters of other scripts, and letters that the fonts of a PDF lack, are listed once each', () => {
  const missing = (name: string) => missingLetters({ ...draft, name }, fontsFromPackages('plain'));
  expect([missing('Mira Brandvold'), missing('Мира Zażółć'), missing('Mira \u706f אבא \ua7f6')]).toEqual([
    '',
    '',
    '\u706fאב\ua7f6',
  ]);
});

test('times and random names are removed from a DOCX, so that its bytes are always the same', async () => {
  const first = sameBytes(await writeDocx(draft, { look: 'plain', paper: 'a4' }));
  // The time and date of the first file in the zip format: midnight, 1 January 1980.
  expect([...first.slice(10, 14)]).toEqual([0, 0, 0b1_00001, 0]);
  const files = unzipSync(first);
  expect(Object.values(files).some(bytes => /dcterms:(?:created|modified)/.test(strFromU8(bytes)))).toBe(
    false,
  );
  expect(strFromU8(files['word/document.xml'] ?? new Uint8Array()).match(/rIdLink\d/g)).toEqual([
    'rIdLink1',
    'rIdLink2',
  ]);
});
