import { expect, test } from 'vitest';
import type { EntryKind } from '../../src/core/types.ts';
import { entryProposals } from '../../src/resumes/structure/entry-proposals.ts';
import { entryRows } from '../../src/resumes/structure/entry-rows.ts';
import { ruledStarts } from '../../src/resumes/structure/entry-starts.ts';
import { bulletLines, findEntries, headerParts } from '../../src/resumes/structure/find-entries.ts';
import type { LineReading } from '../../src/resumes/structure/read-lines.ts';
import { seenRows } from '../../src/resumes/structure/seen-rows.ts';
import type { StyledLine } from '../../src/resumes/structure/styled-line.ts';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';
import { line } from './printed-line.ts';

const reading = (startOdds: number): LineReading => ({
  role: 'text',
  headingOdds: 0,
  startOdds,
  kindOdds: { experience: startOdds, education: 0, projects: 0, certifications: 0, other: 0 },
});

test('jobs have a date, or a line that may begin one: skills under “Technical experience” are none', () => {
  const jobs = (texts: readonly string[], odds: number) =>
    findEntries(
      texts.map((text, at) => line(14 * at, { text })),
      0,
      texts.length,
      'experience',
      texts.map(() => reading(odds)),
    ).length;
  const skills = ['Go, Python and SQL', 'Docker and Kafka'];
  expect(jobs(skills, 0.1)).toBe(0);
  expect(jobs(skills, 0.9)).toBeGreaterThan(0);
  expect(jobs(['Baker, Example Bakery, 2019 - 2021'], 0.1)).toBe(1);
});

test.each([
  ['2021 –\tBaker', '2021 / present'],
  ['Mar 2021 –\tBaker', '2021-3 / present'],
  ['June 2013, April 2014\tBaker', 'null / 2013-6'],
  ['Juni und Juli 2014\tBaker', 'null / 2014-7'],
  ['2014 (3\tBaker', 'null / 2014'],
  [
    'March 2019 – May 2021: Baker at the Example Bakery of the old town, early in the morning.',
    '2019-3 / 2021-5',
  ],
  ['Baker at the Example Bakery of the old town; Sampleton — 2019-', '2019 / present'],
])('a job by the date of “%s”', (text, dates) => {
  const pieces = text.split('\t').map((piece, at) => ({ text: piece, x: 40 + 200 * at }));
  const [job] = findEntries([line(0, ...pieces)], 0, 1, 'experience', [reading(0.1)]);
  const of = (date: unknown) =>
    typeof date === 'object' && date !== null
      ? Object.values(date)
          .filter(part => part !== null)
          .join('-')
      : String(date);
  expect(`${of(job?.date?.from)} / ${of(job?.date?.to)}`).toBe(dates);
});

test('a range that is broken over two lines of a label column is one, and none that goes on', () => {
  const lines = [
    line(0, { text: '08/2016 –' }, { text: 'Baker', x: 240 }),
    line(14, { text: '12/2019' }, { text: 'Example Bakery', x: 240 }),
  ];
  const [job] = findEntries(lines, 0, 2, 'experience', [reading(0.9), reading(0)]);
  expect(job?.date).toMatchObject({ from: { year: 2016, month: 8 }, to: { year: 2019, month: 12 } });
});

test('a range whose end stands elsewhere does not end with the next job’s beginning', () => {
  const lines = [
    line(0, { text: 'Baker' }, { text: '09/2016 –', x: 400 }),
    line(14, { text: '02/2020' }),
    { ...line(28, { text: '• Baked rye' }), bulletEnd: 2 },
    line(42, { text: 'Apprentice' }, { text: '01/2014 –', x: 400 }),
    line(56, { text: '08/2016' }),
  ];
  const jobs = findEntries(lines, 0, 5, 'experience', [0.9, 0, 0, 0.9, 0].map(reading));
  expect(jobs.map(({ date }) => [date?.from, date?.to])).toEqual([
    [
      { year: 2016, month: 9 },
      { year: 2020, month: 2 },
    ],
    [
      { year: 2014, month: 1 },
      { year: 2016, month: 8 },
    ],
  ]);
});

test.each([
  ['begin bold', [20, 9], 2],
  ['begin bold, or are bold', [20, 0], 1],
])('rows of degrees that %s look alike or not', (_, leads, count) => {
  const rows = ['Certificate in Baking, Mill', 'Meals, Sample College of Breads'];
  const lines = rows.map((text, at) =>
    line(
      14 * at,
      { text, isBold: at === 0, boldLead: leads[at] ?? 0 },
      { text: `201${at} – 201${at + 2}`, x: 480 },
    ),
  );
  expect(findEntries(lines, 0, 2, 'education', [reading(0.9), reading(0)]).length).toBe(count);
});

type Cells = readonly [date: string, text: string];
const jobsOf = (rows: readonly Cells[]) =>
  findEntries(
    rows.map(([date, text], at) => {
      const pieces = [{ text: date }, { text, x: 110 }].filter(piece => piece.text !== '');
      return { ...line(14 * at, ...pieces), bulletEnd: /^[–•]/.test(date + text) ? 2 : -1 };
    }),
    0,
    rows.length,
    'experience',
    rows.map((_, at) => reading(at === 0 ? 0.9 : 0)),
  );

test.each<[string, ...Cells[]]>([
  ['over two lines', ['Jan 2019', 'Baker'], ['– Present', 'Example Bakery'], ['', '• Baked rye']],
  [
    'over four, with text between',
    ...([
      ['Jan', 'Baker'],
      ['2019 –', 'Example Bakery'],
      ['Dec', ''],
      ['', '• Baked rye'],
      ['2021', ''],
    ] as const),
  ],
])('a range that a narrow column breaks %s leaves the employer beside it', (_, ...rows) => {
  const [job, ...others] = jobsOf(rows);
  const head = job?.headerParts.flat().map(({ text }) => text);
  expect([job?.date?.from, head, others]).toEqual([
    ...[{ year: 2019, month: 1 }, ['Baker', 'Example Bakery'], []],
  ]);
});

test('two years in a column are of an entry each, where text stands between them', () => {
  const jobs = jobsOf([
    ['1900', 'A silent film'],
    ['', 'The first of its kind'],
    ['1933', 'A loud film'],
    ['', 'A flop'],
  ]);
  expect(jobs.map(({ date }) => date?.from ?? null)).not.toContainEqual({ year: 1900, month: null });
});

const evenly = (...texts: readonly string[]): readonly string[] =>
  findEntries(
    texts.map((text, at) => line(14 * at, { text })),
    0,
    texts.length,
    'experience',
    texts.map(() => reading(0.1)),
  ).map(({ from, to }) => texts.slice(from, to).join());

test('no sentence of one job heads the next, however even the lines are', () => {
  const texts = [
    'Baker',
    'Orchard Group',
    '2020 – 2022',
    'Baked the bread of a town.',
    'Own boss',
    '2018 – 2020',
  ];
  expect(evenly(...texts)).not.toContain(texts.slice(3).join());
});

test.each([
  ['title, employer, dates', [0, 1, 2]],
  ['employer, title, dates', [1, 0, 2]],
  ['dates, title, employer', [2, 0, 1]],
  ['title, dates, employer', [0, 2, 1]],
] as const)('jobs of three lines each, with no gap between them: %s', (_, order) => {
  const jobs = [
    ['Lead Developer', 'Orchard Group', 'May 2021 - Present'],
    ['Developer', 'Harbour Works', 'Jan 2018 - Apr 2021'],
    ['Assistant', 'Dunes & Co', 'Sep 2015 - Dec 2017'],
  ];
  const set = jobs.map(job => order.map(at => job[at] ?? ''));
  expect(evenly(...set.flat())).toEqual(set.map(job => job.join()));
});

test.each([
  ['Tide Clock, a gauge for harbours | Jan 2025 – Jun', '2025', { year: 2025, month: 6 }],
  ['Tide Clock, a gauge for harbours | Jan 2025 –', 'Jun 2025', { year: 2025, month: 6 }],
  ['Tide Clock, a gauge for harbours | Jan 2025 –', 'Present', 'present'],
])('a range at the end of a line that wraps is one: “%s” above “%s”', (first, second, to) => {
  const lines = [line(0, { text: first }), line(14, { text: second })];
  const entries = findEntries(lines, 0, 2, 'projects', [reading(0.9), reading(0)]);
  expect(entries.map(({ date }) => date)).toMatchObject([{ from: { year: 2025, month: 1 }, to }]);
});

test('where titles stand between bullets, no bullet begins an entry', () => {
  const bullet = (y: number, text: string) => ({ ...line(y, { text, x: 50 }), bulletEnd: 0 });
  const lines = [
    line(0, { text: 'Tidepool', isBold: true }),
    bullet(14, 'Drew the tides of a week'),
    bullet(28, 'Kept them in SQLite'),
    line(42, { text: 'Shelf Scout', isBold: true }),
    bullet(56, 'Found books by their backs'),
  ];
  // Even where the lines seem to say so.
  const odds = [0, 0.9, 0.9, 0, 0.9].map(reading);
  const entries = findEntries(lines, 0, lines.length, 'projects', odds);
  expect(entries.every(({ from }) => [0, 3].includes(from))).toBe(true);
});

test('lines that begin with a name, parted alike from what follows, are a way to part a section', () => {
  const lines = ['Made at night', 'Tidepool – tells the tides', 'Demo', 'Shelf Scout – finds books'].map(
    (text, at) => line(14 * at, { text }),
  );
  const ways = entryProposals(entryRows(lines, 0, lines.length, 'projects'), 'projects', []);
  expect(ways.find(({ ways: names }) => names.includes('leads'))?.starts).toEqual([1, 3]);
});

test('titles whose letters are a hair larger here than there are set alike', () => {
  const sizes = [9.7, 9, 10.1, 9, 11.5];
  const lines = sizes.map((size, at) => line(14 * at, { text: `Line ${at}`, size, isBold: size > 9 }));
  const [one, , other, , larger] = entryRows(lines, 0, lines.length, 'projects').map(row => row.look);
  expect(one).toBe(other);
  expect(larger).not.toBe(one);
});

test('what an entry says is its bullets with the lines that they go on in, and its paragraphs', () => {
  const texts = [
    'Baker',
    '• Baked bread',
    'and cakes',
    '• Sold it',
    'Cook',
    'Worked at night',
    'and by day',
    'Left at last',
  ];
  const lines = texts.map((text, at) => ({
    ...line(14 * at, { text }),
    bulletEnd: text.startsWith('•') ? 2 : -1,
    gapAbove: [2, 7].includes(at) ? 9 : 1.2,
  }));
  const entry = { from: 0, to: lines.length, date: null, header: [0, 4], headerParts: [] };
  expect(bulletLines(lines, entry)).toEqual([
    // Behind a bullet a gap parts nothing.
    { start: 1, end: 3 },
    { start: 3, end: 4 },
    { start: 5, end: 7 },
    { start: 7, end: 8 },
  ]);
});

test.each([
  ['a range in the middle of a line, not far from its beginning', 'Baked', 5, true],
  ['one far from both its ends', 'Baked', 12, false],
])('%s: is the date of an entry: %s words before it', (_, word, count, isDate) => {
  const around = `${word} `.repeat(count).trim();
  const text = `${around} from 2019 to 2021 ${'bread '.repeat(9)}here`;
  const [row] = entryRows([line(0, { text })], 0, 1, 'projects');
  expect(row?.date !== null).toBe(isDate);
});

test('what stands left of a bullet does not go on from it', () => {
  const bullet = {
    ...line(14, { text: '• Baked bread for a hundred guests', x: 60 }),
    bulletEnd: 2,
    room: 2,
  };
  const job = { ...line(28, { text: 'Cook, Example Kitchen' }) };
  const wraps = (x: number) => {
    const rows = entryRows(
      [line(0, { text: 'Baker' }), bullet, { ...job, ...line(28, { text: job.text, x }) }],
      0,
      3,
      'experience',
    );
    return seenRows(rows, 'experience', [0, 0, 0]).seen.map(row => row.own.includes('at:wraps'));
  };
  expect(wraps(70)).toEqual([false, false, true]);
  expect(wraps(40)).toEqual([false, false, false]);
});

test.each([
  ['a sentence', 'A clock that tells the tides of three', 'harbours, and rings', 1],
  ['an address below the place', 'Port Ellen and the harbours around it', 'https://clock.example', 2],
  ['a word that the line had room for', 'Island prize', 'of the year', 2],
  ['a line of its own', 'A clock that tells the tides of three', 'Harbours, and rings', 2],
])('what was taken for the header begins a text that goes on below: %s', (_, above, below, start) => {
  const lines = ['Tide Clock 2021 – 2022', above, below].map((text, at) => ({
    ...line(14 * at, { text }),
    room: text === 'Island prize' ? 40 : 3,
  }));
  const entry = { from: 0, to: 3, date: null, header: [0, 1], headerParts: [] };
  expect(bulletLines(lines, entry)).toEqual([{ start, end: 3 }]);
});

test('bullets that each say where somebody worked as what, and when, are jobs', () => {
  const lines = [
    '➢ Worked as Senior Baker at Sample Mills from July 2020 to till date.',
    '➢ Worked at Example Ovens as Junior Baker from August 2017 to June 2020.',
  ];
  const { entries } = readResumeText(
    ['Sam Example', 'sam@example.com', '', 'Experience', ...lines].join('\n'),
  );
  expect(entries.map(({ title, organisation, from }) => [title, organisation, from?.year])).toEqual([
    ['Senior Baker', 'Sample Mills', 2020],
    ['Junior Baker', 'Example Ovens', 2017],
  ]);
});

const bullet = (y: number, text: string) => ({ ...line(y, { text: `• ${text}`, x: 52 }), bulletEnd: 2 });
const jobsIn = (lines: readonly StyledLine[], starts: readonly number[] = []) =>
  findEntries(
    lines,
    0,
    lines.length,
    'experience',
    lines.map((_, at) => reading(starts.includes(at) ? 0.99 : 0.001)),
  ).map(({ from, date }) => [
    from,
    date?.from?.year ?? null,
    date?.to === 'present' ? 'present' : (date?.to?.year ?? null),
  ]);

test('where jobs end with their dates, each begins under the one before', () => {
  const jobs = [
    line(0, { text: 'Baker, Example Bakery' }),
    bullet(14, 'Baked bread'),
    line(28, { text: 'March 2020 – Present' }),
    line(42, { text: 'Cook, Example Kitchen' }),
    bullet(56, 'Cooked soup'),
    line(70, { text: 'June 2018 – February 2020' }),
  ];
  expect(jobsIn(jobs)).toEqual([
    [0, 2020, 'present'],
    [3, 2018, 2020],
  ]);
});

test('the time of a whole employment stands above the first role, which has its own', () => {
  const dated = (y: number, text: string, dates: string, isBold = false) =>
    line(y, { text, isBold }, { text: dates, x: 400 });
  const jobs = [
    dated(0, 'Example Bakery', '2018 – 2023', true),
    dated(14, 'Head Baker', '2021 – 2023'),
    bullet(28, 'Baked bread'),
    dated(42, 'Baker', '2018 – 2021'),
    bullet(56, 'Baked rolls'),
    dated(70, 'Example Kitchen', '2016 – 2018', true),
    dated(84, 'Cook', '2017 – 2018'),
    bullet(98, 'Cooked soup'),
  ];
  expect(jobsIn(jobs, [0, 3, 5])).toEqual([
    [0, 2021, 2023],
    [3, 2018, 2021],
    [5, 2017, 2018],
  ]);
});

test('in a column of years the later may stand above the earlier, beside a title and what is set otherwise', () => {
  const years = (isBold: boolean) => [
    line(0, { text: '2023' }, { text: 'Baker', x: 100, isBold: true }),
    line(14, { text: '2021' }, { text: 'Example Bakery', x: 100, isBold }),
  ];
  expect(jobsIn(years(false))).toEqual([[0, 2021, 2023]]);
  expect(jobsIn(years(true)).map(([, from]) => from)).not.toContain(2021);
});

test.each([
  ['Education', 'BSc Informatics, Example University, 2016 - 2019', 'education'],
  ['Projects', 'Tide alarm, 2019\n- Wrote it in Rust', 'projects'],
])('under %s, a foot that says whose paper it is is no entry and no part of one', (heading, entry, kind) => {
  const foot = 'November 30, 2026\tJane Doe\t· CV\t1';
  const text = `Jane Doe\njane@example.com\n\n${heading}\n${entry}\n${foot}`;
  const resume = readResumeText(text);
  const [section] = resume.sections;
  expect(resume.text.slice(section?.start, section?.end)).not.toContain('CV');
  expect(resume.entries.map(one => one.kind)).toEqual([kind]);
});

test.each([
  ['the rest of a school', 'education', 'Sample University of Applied', 'Sciences', 2, true],
  ['of a degree', 'education', 'Bachelor of Arts in Business', 'Informatics', 2, true],
  ['a word that no school is called', 'education', 'Diploma, Sample Town', 'University', 2, true],
  [
    'what every school of its kind is called',
    'education',
    'Diploma, Sample',
    'University of Technology',
    2,
    true,
  ],
  ['a school', 'education', 'Diploma in Baking', 'University of Leeds', 2, false],
  ['for which there was room', 'education', 'Sample University of Applied', 'Sciences', 20, false],
  ['another degree', 'education', 'Sample University', 'Diploma', 2, false],
  ['a place', 'education', 'Sample University', 'Denmark', 2, false],
  ['a date', 'education', 'Sample University', 'June 2019', 2, false],
  ['what no school or degree begins', 'education', 'Business and Law', 'Sciences', 2, false],
  ['an employer', 'experience', 'Senior Tester of the University', 'Samplers', 2, false],
] as const)('under a full line of an entry’s header: %s', (_, kind, above, below, room, isOne) => {
  const lines = [{ ...line(0, { text: above }), room }, line(14, { text: below })];
  const parts = headerParts(
    lines.map(one => ({ line: one, parts: one.parts })),
    kind,
  );
  expect(parts.flat().map(({ text }) => text)).toEqual(isOne ? [`${above} ${below}`] : [above, below]);
});

test('a name may wrap over three lines, beside a date', () => {
  const rows = [
    line(0, { text: 'Diploma in' }, { text: 'June 2019', x: 300 }),
    line(14, { text: 'Lamps and' }),
    line(28, { text: 'Towers' }),
  ].map(one => ({ line: one, parts: one.parts }));
  expect(headerParts(rows, 'education').flatMap(parts => parts.map(({ text }) => text))).toEqual([
    'Diploma in Lamps and Towers',
    'June 2019',
  ]);
});

test.each([
  ['in the last of two columns', 300, [0, 2]],
  ['where no column begins', 120, [0, 2]],
  ['in the first of two columns, with room above', 40, [0, 1, 2]],
] as const)('a certificate whose line wraps %s is one', (_, x, starts) => {
  const lines = [
    { ...line(0, { text: 'Certified Lamp Keeper' }, { text: 'Harbour School of', x: 300 }), room: 2 },
    { ...line(12, { text: 'Lamps', x }), gapAbove: 1.1 },
    line(40, { text: 'Certified Diver' }, { text: 'Sea School', x: 300 }),
  ];
  expect(ruledStarts(entryRows(lines, 0, 3, 'certifications'), 'certifications')).toEqual(starts);
});

test.each([
  [
    'goes on in what is set plain',
    { text: 'Diploma, Sample University of', isBold: true, boldLead: 7 },
    'Crafts',
    1,
  ],
  ['goes on wherever its last word asks for more', { text: 'Diploma in', isBold: true }, 'Baking', 1],
  ['is whole before what is set plain', { text: 'Baker, Example Works,', isBold: true }, 'Crafts', 2],
  [
    'is whole before a name that only begins small',
    { text: 'Oven Ltd', isBold: true, boldLead: 4 },
    'iOS Developer',
    2,
  ],
  ['is whole before a small word set otherwise', { text: 'Baker', isBold: true }, 'at night', 2],
] as const)('a name that begins in bold %s', (_, above, text, count) => {
  const rows = [line(0, above), line(14, { text })].map(one => ({ line: one, parts: one.parts }));
  expect(headerParts(rows, 'experience').flat()).toHaveLength(count);
});

test.each([
  ['whose month is above its year', 'Example Works | Sep 2015 – Jun', '2017', '2015-2017'],
  ['that is whole', 'Example Works | Sep 2015 – Jun 2016', '2017', '2015-2016'],
])('a range %s', (_, text, below, years) => {
  const [first] = entryRows([line(0, { text }), line(14, { text: below })], 0, 2, 'experience');
  const to = first?.date?.to;
  expect(first?.date ? `${first.date.from?.year}-${typeof to === 'object' ? to?.year : to}` : '').toBe(years);
});

/** How many entries of a kind the rows of pieces make, each piece at its place. */
const parted = (rows: readonly (readonly [text: string, x: number, right?: number][])[], kind: EntryKind) => {
  const lines = rows.map((pieces, at) =>
    line(20 + 14 * at, ...pieces.map(([text, x, right]) => ({ text, x, ...(right ? { right } : {}) }))),
  );
  return findEntries(
    lines,
    0,
    lines.length,
    kind,
    lines.map(() => reading(0.4)),
  ).map(({ from }) => from);
};

test('where all lines are alike and each has a range, each is an entry; but not within the range above', () => {
  const job = (text: string): [string, number][] => [[text, 40]];
  expect(
    parted(
      [job('Baker, Oven Ltd, Rome, Mar 2019 - Present'), job('Miller, Mill Ltd, Bonn, 2015 - 2018')],
      'experience',
    ),
  ).toEqual([0, 1]);
  expect(
    parted([job('Oven Ltd, Rome, 2015 - 2019'), job('Head baker, Rome, 2016 - 2018')], 'experience'),
  ).toEqual([0]);
});

test('degrees with their schools, each over its dates and its place, begin entries', () => {
  const lines = [
    line(20, { text: 'BSc Informatics, Example University', isBold: true }),
    line(34, { text: 'Sep 2016 – Jun 2019 | Leeds' }),
    line(48, { text: 'BA Baking, Sample College', isBold: true }),
    line(62, { text: 'Sep 2013 – Jun 2016 | Rome' }),
  ];
  const entries = findEntries(
    lines,
    0,
    lines.length,
    'education',
    lines.map(() => reading(0)),
  );
  expect(entries.map(({ from }) => from)).toEqual([0, 2]);
});

test('where the first line leads with a range, those behind bullets that lead with one begin entries', () => {
  const bullet = (y: number) => ({ ...line(y, { text: 'Baked for a town', x: 140 }), bulletEnd: 0 });
  const lines = [
    line(20, { text: '06.2023 – Present Miller' }),
    line(34, { text: 'Mill Ltd, Remote', x: 160 }),
    bullet(48),
    line(62, { text: '09.2020 – 09.2022 Baker' }),
    line(76, { text: 'Oven & Son, Rome', x: 160 }),
    bullet(90),
  ];
  const entries = findEntries(
    lines,
    0,
    lines.length,
    'experience',
    lines.map(() => reading(0)),
  );
  expect(entries.map(({ from }) => from)).toEqual([0, 3]);
});

test('how to reach the person is no entry', () => {
  const rows: [string, number][][] = [
    [
      ['Tidebook', 40],
      ['2019 - 2020', 400],
    ],
    [['+44 7700 900123 | sam@example.com', 40]],
    [['github.com/samdoe', 40]],
  ];
  expect(parted(rows, 'projects')).toEqual([0]);
  expect(parted(rows.slice(1), 'projects')).toEqual([]);
});

test('dates that end at one place begin entries behind bullets, as those that begin at one do', () => {
  const dated = (y: number, date: string, title: string) =>
    line(y, { text: date, x: 125 - 5 * date.length }, { text: title, x: 136 });
  const bullet = (y: number) => ({ ...line(y, { text: 'Baked for a town', x: 140 }), bulletEnd: 0 });
  const lines = [
    dated(20, 'Aug 2022 – Present', 'Miller, Mill Ltd, Rome.'),
    bullet(34),
    dated(48, '2019 – 2021', 'Baker, Oven Ltd, Bonn.'),
    bullet(62),
  ];
  const entries = findEntries(
    lines,
    0,
    lines.length,
    'experience',
    lines.map(() => reading(0)),
  );
  expect(entries.map(({ from }) => from)).toEqual([0, 2]);
});

test.each([
  ['Baker | 03/2020 – heute', 5, true],
  ['Baker | 03/2020 – 04/2023', 5, true],
  // The employer is not bold, so the line is none.
  ['Baker, Example Bakery | 03/2020 – heute', 5, false],
  ['Baker | 03/2020 – heute', 0, false],
])('“%s” with its first %d letters bold is a title in bold: %s', (text, boldLead, isTitled) => {
  const [row] = entryRows([line(0, { text, boldLead })], 0, 1, 'experience');
  expect(row?.isTitled).toBe(isTitled);
});
