import { describe, expect, test } from 'vitest';
import { buildResume } from '../../src/resumes/structure/build-resume.ts';
import { entryRows } from '../../src/resumes/structure/entry-rows.ts';
import { findSections, withWholeHeadings } from '../../src/resumes/structure/find-sections.ts';
import { candidateOf } from '../../src/resumes/structure/heading-candidates.ts';
import { learntHeadings } from '../../src/resumes/structure/learnt-headings.ts';
import { lineFeatures } from '../../src/resumes/structure/line-features.ts';
import { splitItems } from '../../src/resumes/structure/split-items.ts';
import type { StyledLine } from '../../src/resumes/structure/styled-line.ts';
import { isTableHead, namesColumn } from '../../src/resumes/structure/table-head.ts';
import { line } from './printed-line.ts';

describe('the head of a table', () => {
  test.each([
    ['two titles of columns', ['Degree', 'Year'], true],
    ['two of three', ['Degree', 'Remarks', 'Year'], true],
    ['half of them', ['Degree', 'Remarks', 'Year', 'Prizes'], false],
    ['one alone', ['Degree'], false],
    ['a sentence that begins so', ['Degree', 'Year in which I kept the lighthouse'], false],
  ])('%s', (_, cells, expected) => expect(isTableHead(cells)).toBe(expected));

  test('a title has fewer than thirty letters', () => {
    expect(namesColumn('Institute of the last degree,')).toBe(true);
    expect(namesColumn('Institute of the last degree, x')).toBe(false);
  });
});

describe('a heading of two lines', () => {
  const lines = [
    line(40, { text: '1. Work' }, { text: 'Baker', x: 140 }),
    line(52, { text: 'history' }, { text: 'Leiden', x: 140 }),
  ];
  const texts = (heading: object) =>
    withWholeHeadings(lines, [
      { line: 0, lines: 2, text: 'Work history', kind: 'experience', isKnown: true, ...heading } as never,
    ]).map(({ text }) => text);

  test('is whole in its first one, in a label column', () => {
    expect(texts({ isInLabelColumn: true })).toEqual(['Work history\tBaker', 'Leiden']);
  });

  test('is left as it stands above its text, as one of a single line is', () => {
    const printed = lines.map(({ text }) => text);
    expect(texts({ isInLabelColumn: false })).toEqual(printed);
    expect(texts({ isInLabelColumn: true, lines: 1, text: 'Work' })).toEqual(printed);
  });
});

test.each([
  ['right under “Experience” does not end the section, as it may be an employer', 'experience', 1, 9],
  ['right under another heading ends the section', 'skills', 1, 1],
  ['further down in “Experience” ends the section', 'experience', 4, 4],
  ['under the next heading does not', 'experience', 9, 9],
] as const)('a line like a person’s name %s', (_, kind, nameLine, to) => {
  const heading = (line: number) => ({
    kind,
    line,
    lines: 1,
    text: 'x',
    isKnown: true,
    isInLabelColumn: false,
  });
  expect(findSections([heading(0), heading(9)], 20, nameLine)[0]?.to).toBe(to);
});

describe('what a line of skills lists', () => {
  test.each([
    ['a label in a column of its own', 'Languages\tGo, SQL', ['Go', 'SQL']],
    ['two labels with theirs', 'Languages\tGo, SQL\tTools\tGit, Docker', ['Go', 'SQL', 'Git', 'Docker']],
    ['a label of what is no skill', 'Hobbies\tmusic, chess', []],
    ['columns of skills', 'Go\tSQL\tGit', ['Go', 'SQL', 'Git']],
    ['two columns of skills', 'Go\tSQL', ['Go', 'SQL']],
    [
      'tools with nothing but room between them',
      'Redis Kafka Docker Compose',
      ['Redis', 'Kafka', 'Docker Compose'],
    ],
    [
      'how well each is known, in figures',
      'Go 80%, SQL (4/5), Git ★★★☆☆, Rust [3/10]',
      ['Go', 'SQL', 'Git', 'Rust'],
    ],
    ['and in a column of its own', 'Go\t80 %', ['Go']],
    ['two words, which may be one name', 'Redis Kafka', ['Redis Kafka']],
    ['a tool with what is known of it', 'Go, CSS – strong foundation', ['Go', 'CSS']],
    ['a tool before what goes with it', 'React – Redux, Hooks', ['React', 'Redux', 'Hooks']],
    ['a kind before a dash', 'Tools – Docker, Git', ['Docker', 'Git']],
    ['what is no skill before a dash', 'Hobbies – music, chess', []],
    ['commas in brackets', 'AWS (S3, EC2), Go', ['AWS (S3, EC2)', 'Go']],
    ['an item of six words', 'ovens of one two three four, Go', ['ovens of one two three four', 'Go']],
    ['of seven what it names', 'ovens of one two three four five, Go', ['Go']],
    ['an item of sixty letters', `${'o'.repeat(60)}, Go`, ['o'.repeat(60), 'Go']],
    ['none of more', `${'o'.repeat(61)}, Go`, ['Go']],
    ['of a sentence what it names', 'We made it all run in Go, then slept', ['Go']],
    ['the parts of less than one', 'We made it all run in Go, slept', ['Go', 'slept']],
    ['three things between slashes', 'Go / SQL / Git', ['Go', 'SQL', 'Git']],
    ['two that are one', 'Go / SQL', ['Go / SQL']],
    ['what closes two', 'Go, SQL and bread baking at night', ['Go', 'SQL and bread baking at night']],
    [
      'two things at the end of a longer one',
      'Go, SQL, Git and bread baking at night',
      ['Go', 'SQL', 'Git', 'bread baking at night'],
    ],
  ])('%s', (_, text, items) => expect(splitItems(text)).toEqual(items));
});

describe('rows of a section', () => {
  const proseOf = (text: string, isBullet: boolean) => {
    const first = { ...line(0, { text }), bulletEnd: isBullet ? 2 : -1 };
    return entryRows([first], 0, 1, 'experience').map(({ isProse }) => isProse);
  };
  const words = (letters: number) => 'Kept lamps '.repeat(9).slice(0, letters);

  test('a long line is prose, a long bullet is not', () => {
    expect(proseOf(words(91), false)).toEqual([true]);
    expect(proseOf(words(90), false)).toEqual([false]);
    expect(proseOf(words(91), true)).toEqual([false]);
  });

  test('are not the titles of columns, nor lines without words', () => {
    const rows = entryRows(
      [
        line(0, { text: 'Degree' }, { text: 'Year', x: 300 }),
        line(14, { text: ' ' }),
        line(28, { text: 'B.Sc.' }),
      ],
      0,
      3,
      'education',
    );
    expect(rows.map(({ index }) => index)).toEqual([2]);
  });

  test('are titled where they are bold, or larger than the others by more than nobody sees', () => {
    const titled = (size: number, isBold: boolean) => {
      const others = [1, 2].map(at => line(14 * at, { text: 'Kept lamps' }));
      return entryRows([line(0, { text: 'Keeper', size, isBold }), ...others], 0, 3, 'experience')[0]
        ?.isTitled;
    };
    expect([titled(10, false), titled(10.4, false), titled(10.5, false), titled(10, true)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('lines of one look', () => {
  const headingsAt = (odds: number) => {
    const read = (headingOdds: number) => ({
      ...{ role: 'text' as const, headingOdds, startOdds: 0 },
      kindOdds: { experience: 0, education: 0, projects: 0, certifications: 0, other: 0 },
    });
    const prose = (at: number) => line(14 * at, { text: 'wrote the tests of a shop and ran its servers' });
    const large = (at: number, text: string) => ({ ...line(14 * at, { text, size: 14 }), gapAbove: 2 });
    const lines = [
      large(0, 'Things I did'),
      prose(1),
      prose(2),
      large(3, 'Things I like'),
      prose(4),
      prose(5),
    ];
    const readings = lines.map((_, at) => read(at === 0 ? odds : at === 3 ? 0.9 : 0));
    return learntHeadings(lines, readings, []).map(({ text }) => text);
  };

  test('are headings together, where each is likely enough', () => {
    expect(headingsAt(0.03)).toEqual(['Things I did', 'Things I like']);
    expect(headingsAt(0.02)).toEqual([]);
  });
});

test('how far below the next line stands is told in lines', () => {
  const lines = Array.from({ length: 9 }, (_, at) => line(14 * at, { text: `Kept lamp ${at}` }));
  const below = (gap: number) =>
    lineFeatures(lines.map((one, at) => (at === 4 ? { ...one, gapAbove: 1.2 * gap } : one)))[3]?.find(name =>
      name.startsWith('below='),
    );
  expect([0.8, 1, 1.2, 1.6, 2.3].map(below)).toEqual([0, 1, 2, 3, 4].map(step => `below=${step}`));
});

test('of a line longer than any, its parts are cut off with its text', () => {
  const lines = [
    line(0, { text: 'Sam Example' }),
    line(20, { text: 'Go '.repeat(4_001) }, { text: 'Docker' }),
  ];
  const layout = { pages: 1, columns: 1 } as never;
  const raw = { format: 'pdf' as const, fileName: 'a.pdf', fileBytes: 1, lines, links: [], layout };
  let cut: readonly string[] | undefined;
  buildResume({
    raw,
    hazardsOf: read => {
      cut = read.lines[1]?.parts.map(({ text }) => text);
      return [];
    },
  });
  expect(cut).toEqual(['Go '.repeat(4_000)]);
});

test('the first title of a table’s columns heads no section', () => {
  const cells = ['Skills', 'Level', 'Years'].map((text, at) => ({ text, x: 40 + 90 * at, isBold: true }));
  const [row, two] = [line(0, ...cells), line(0, ...cells.slice(0, 2))];
  const look = { ...row.look, isBold: false };
  expect([row, two].map(one => candidateOf(one, 0, look, 40).length)).toEqual([0, 1]);
});

test('beside a heading in a column of its own its section begins', () => {
  const beside = (heading: string, text: string, y: number): StyledLine =>
    line(y, { text: heading, isBold: true }, { text, x: 160 });
  const rest = (text: string, y: number): StyledLine => line(y, { text, x: 160 });
  const lines = [
    line(0, { text: 'Sam Example', size: 18 }),
    line(20, { text: 'sam@example.com' }),
    beside('Skills', 'Go, SQL', 40),
    rest('Docker, Kafka', 54),
    beside('Education', 'B.Sc. Computer Science, University of Nowhere, 2017 - 2020', 80),
  ];
  const layout = { pages: 1, columns: 1 } as never;
  const raw = { format: 'pdf' as const, fileName: 'a.pdf', fileBytes: 1, lines, links: [], layout };
  const resume = buildResume({ raw, hazardsOf: () => [] });
  expect(resume.skills).toEqual(['Go', 'SQL', 'Docker', 'Kafka']);
});

test('a heading beside the text that breaks there is whole, and what stands beside its end is text alone', () => {
  const beside = (y: number, heading: string, ...texts: readonly string[]) =>
    line(y, { text: heading, isBold: true }, ...texts.map((text, at) => ({ text, x: 160 + 240 * at })));
  const text = (y: number, words: string) => line(y, { text: words, x: 160 });
  const lines = [
    line(10, { text: 'Sam Doe', size: 20, isBold: true }),
    line(40, { text: 'sam@example.com' }),
    { ...beside(70, 'WORK', 'Baker, Oven Ltd', '2019 – 2021'), gapAbove: 2 },
    beside(84, 'EXPERIENCE', 'Baked the bread of a town and sold it there'),
    text(98, 'to all who came, by day and by night.'),
    { ...beside(120, 'SKILLS', 'Go, SQL'), gapAbove: 2 },
    { ...beside(142, 'EDUCATION', 'BSc Baking, Example University', '2016 – 2019'), gapAbove: 2 },
  ];
  const raw = {
    format: 'pdf' as const,
    fileName: 'sam.pdf',
    fileBytes: 1,
    lines,
    links: [],
    layout: { pages: 1, columns: 1, tables: 0, images: 0, scanned: false, tinyShare: 0 },
  };
  const { text: read, sections } = buildResume({ raw, hazardsOf: () => [] });
  expect(sections.map(({ heading }) => heading)).toEqual(['WORK EXPERIENCE', 'SKILLS', 'EDUCATION']);
  expect(read.split('\n').slice(2, 4)).toEqual([
    'WORK EXPERIENCE\tBaker, Oven Ltd\t2019 – 2021',
    'Baked the bread of a town and sold it there',
  ]);
});

describe('at the top of another column', () => {
  const read = (...block: readonly StyledLine[]) => {
    const lines = [
      line(20, { text: 'Sam Doe', size: 20, isBold: true }),
      line(60, { text: 'EXPERIENCE', isBold: true }),
      line(80, { text: 'Baker, Oven Ltd', isBold: true }, { text: '2019 – 2021', x: 300 }),
      { ...line(94, { text: '• Baked bread' }), bulletEnd: 2 },
      line(120, { text: 'PROJECTS', isBold: true }),
      line(140, { text: 'Lamp', isBold: true }, { text: '2020', x: 300 }),
      { ...line(154, { text: '• Made light' }), bulletEnd: 2 },
      ...block.map((one, at) => ({ ...one, column: 1, gapAbove: at === 0 ? 9 : 1.2 })),
    ];
    const layout = { pages: 1, columns: 2, tables: 0, images: 0, scanned: false, tinyShare: 0 };
    const raw = { format: 'pdf' as const, fileName: 'a.pdf', fileBytes: 1, lines, links: [], layout };
    const { text, entries } = buildResume({ raw, hazardsOf: () => [] });
    return entries.at(-1)?.bullets.map(({ start, end }) => text.slice(start, end));
  };
  const details = [
    line(20, { text: 'Sampleton', x: 420 }),
    line(32, { text: 'sam.doe@example.com', x: 420 }),
    line(44, { text: 'github.com/samd', x: 420 }),
  ];

  test('contact details are none of the last entry', () => {
    expect(read(...details)).toEqual(['Made light']);
  });

  test('what goes on with an item or a date belongs to the section, though an address stands below it', () => {
    const item = { ...line(20, { text: '• Made it dark', x: 420 }), bulletEnd: 2 };
    expect(read(item, ...details)?.join()).toContain('Made it dark');
    expect(read(line(20, { text: 'and shade', x: 420 }))?.join()).toContain('and shade');
  });
});
