import { expect, test } from 'vitest';
import { segmentsOf } from '../../src/resumes/layout/segments.ts';
import type { LineSection } from '../../src/resumes/structure/find-sections.ts';
import {
  endsInOther,
  headingKind,
  knownHeading,
  namesSkills,
} from '../../src/resumes/structure/heading-words.ts';
import { findHeadings } from '../../src/resumes/structure/headings.ts';
import type { LineReading } from '../../src/resumes/structure/read-lines.ts';
import { withKind } from '../../src/resumes/structure/section-kind.ts';
import { type Canvas, line as drawLine, makePdf } from './make-pdf.ts';
import { line as printed } from './printed-line.ts';
import { readOk } from './read.ts';
import { education, experience, header, skills } from './sample-lines.ts';

const section: LineSection = {
  heading: 'Where I have been',
  kind: 'other',
  isKnown: false,
  isInLabelColumn: false,
  from: 0,
  bodyFrom: 1,
  to: 3,
};

const line = (experience: number, education = 0): LineReading => ({
  role: 'text',
  headingOdds: 0,
  startOdds: experience + education,
  kindOdds: { experience, education, projects: 0, certifications: 0, other: 0 },
});

test('a heading that says nothing is about what its lines are', () => {
  const readings = [line(0), line(0.9), line(0.1, 0.3)];
  expect(withKind(section, readings, []).kind).toBe('experience');
});

test('a heading that says what it is about is believed', () => {
  const readings = [line(0), line(0.9), line(0.9)];
  expect(withKind({ ...section, kind: 'projects' }, readings, []).kind).toBe('projects');
  expect(withKind({ ...section, isKnown: true }, readings, []).kind).toBe('other');
});

test('dated lines with a title are jobs under any heading, but not where all were at schools', () => {
  const kindOf = (...texts: readonly string[]) =>
    withKind(
      { ...section, heading: 'My journey so far', to: texts.length + 1 },
      [],
      ['My journey so far', ...texts].map((text, at) => printed(at * 12, { text })),
    ).kind;
  const atSchool = 'Assistant, University of Leeds, 2017 – 2019';
  expect(kindOf('Tester, Oven Ltd, 2019 – 2021', 'Sold it', 'Ate it', atSchool)).toBe('experience');
  expect(kindOf(atSchool)).toBe('other');
  expect(kindOf('Tester, Oven Ltd, 2019 – 2021', 'Sold it', 'Ate it', 'Sailed the seas, 2017 – 2019')).toBe(
    'other',
  );
});

test('qualifications are degrees where the lines under them are', () => {
  const kindOf = (...texts: readonly string[]) => {
    const qualifications = { ...section, heading: 'Qualifications', kind: 'skills' as const, isKnown: true };
    return withKind(
      { ...qualifications, to: texts.length + 1 },
      [],
      ['Qualifications', ...texts].map((text, at) => printed(at * 12, { text })),
    ).kind;
  };
  expect(kindOf('PGCE Music, Leeds, 2017', 'BSc Music, Leeds, 2016')).toBe('education');
  expect(kindOf('Python and SQL since 2016', 'Won a prize')).toBe('skills');
  expect(kindOf('BSc Music', 'Python', 'SQL since 2016')).toBe('skills');
});

test('a heading of known words is believed, too', () => {
  const readings = [line(0), line(0.9), line(0.9)];
  const kindOf = (heading: string) => withKind({ ...section, heading }, readings, []).kind;
  expect([kindOf('Honors, Awards & Certifications'), kindOf('Honors, Seas & Ships')]).toEqual([
    'other',
    'experience',
  ]);
});

test.each([
  ['Технические проекты', 'projects'],
  ['Personlijke vaardigheden', 'skills'],
  ['Schulausbildung', 'education'],
  ['Beruflicher Hintergrund', 'experience'],
  ['Etudes', 'education'],
  ['FORMACAO', 'education'],
  ['Knowledge', 'skills'],
  ['Gute Kenntnisse', 'skills'],
  ['Coding competitions', 'other'],
  ['Curriculum resume', 'other'],
])('“%s” is about %s by a word of it', (heading, kind) => {
  const own = { ...section, heading, kind: headingKind(heading), isKnown: knownHeading(heading) !== null };
  expect(withKind(own, [], []).kind).toBe(kind);
});

test('no section is about education without the word for a degree', () => {
  const readings = [line(0), line(0, 0.9), line(0.2, 0.9)];
  const texts = (...rows: string[]) => rows.map((text, at) => printed(14 * at, { text }));
  const kindOf = (row: string) => withKind(section, readings, texts('Where I have been', '2014', row)).kind;
  expect(kindOf('BSc Geology, Example University')).toBe('education');
  expect(kindOf('Volunteer, Example University')).toBe('other');
});

test('a section that holds hardly an entry stays as it is, and lines outside it count for nothing', () => {
  const readings = [line(0.9), line(0.2), line(0.3), line(0.9)];
  expect(withKind(section, readings, []).kind).toBe('other');
});

test('jobs under a heading of its own are jobs, and the heading to use is named', async () => {
  const jobs = experience.map(text => text.replace('# Experience', '# Where I Have Been'));
  const texts = ['# Sam Example', ...header, ...jobs, ...education, ...skills];
  const bytes = await makePdf(canvas => {
    for (const [at, text] of texts.entries()) line18(canvas, text, at);
  });
  const resume = await readOk(bytes);
  expect(resume.entries.filter(({ kind }) => kind === 'experience')).toHaveLength(2);
  expect(resume.hazards.map(({ message }) => message)).toContainEqual(
    expect.objectContaining({ values: { heading: 'Where I Have Been', instead: 'Experience' } }),
  );
});

test.each([
  ['tools', ['Languages: Go, SQL, Rust', 'Tools: Git, Docker, chess'], 'skills'],
  [
    'tools in sentences',
    ['I made a shop with Django and Redis for the harbour of a small town, and its Docker images.'],
    'other',
  ],
  ['courses', ['Algorithms, Operating systems, Machine learning, Compilers'], 'other'],
  ['tools with their dates', ['Git, 2019', 'Docker, 2020', 'Redis, 2021'], 'other'],
  ['two tools', ['Git, Docker'], 'other'],
])('%s under a heading that does not say so', (_, texts, kind) => {
  const own = ['Odds and Ends', ...texts].map((text, at) => printed(at * 14, { text }));
  const all = { ...section, heading: 'Odds and Ends', to: own.length };
  const readings = own.map(() => line(0));
  expect(withKind(all, readings, own).kind).toBe(kind);
  expect(withKind({ ...all, kind: 'projects' }, readings, own).kind).toBe('projects');
});

test.each([
  ['Academic Appointments', 'experience'],
  ['Academic and Research Experience', 'education'],
  ['Academic Background', 'education'],
])('under “%s” stands %s', (heading, kind) => {
  expect(headingKind(heading)).toBe(kind);
});

test.each([
  ['IT-Kompetenzen', 'skills'],
  ['Прочие навыки', 'skills'],
  ['Umiejętności i kompetencje techniczne', 'skills'],
  ['Knowledge', 'skills'],
  ['Gute Kenntnisse', 'skills'],
  ['Fremdsprachenkenntnisse', 'other'],
  ['Programming competitions', 'other'],
])('“%s” is a heading of %s', (heading, kind) => {
  expect(namesSkills(heading)).toBe(kind === 'skills');
});

const line18 = (canvas: Canvas, text: string, at: number) => drawLine(canvas, text, 50, 40 + at * 18);

test('what stands in every entry is a label, and heads no section', () => {
  const bold = (y: number, text: string, ...more: { text: string; x: number }[]) =>
    printed(y, { text, isBold: true }, ...more);
  const stack = (y: number) => bold(y, 'Stack', { text: 'Go · SQL', x: 200 });
  const lines = [
    bold(0, 'EXPERIENCE'),
    printed(14, { text: 'Baker, 2019 - 2021' }),
    stack(28),
    printed(42, { text: 'Miller, 2018 - 2019' }),
    stack(56),
    printed(70, { text: 'Cook, 2017 - 2018' }),
    stack(84),
    bold(98, 'SKILLS'),
  ];
  expect(findHeadings(lines, []).map(({ text }) => text)).toEqual(['EXPERIENCE', 'SKILLS']);
});

test('a heading is one with its number', () => {
  const run = { y: 100, size: 12, font: 'B', weight: 700, italic: false, color: '#000000' };
  const runs = [
    { ...run, text: '1', x: 40, width: 6 },
    { ...run, text: 'Work', x: 60, width: 40 },
  ];
  const textsOf = (weight: number) =>
    segmentsOf({ runs: runs.map(one => ({ ...one, weight })), rules: [], fills: [], number: 1 }).map(
      ({ text }) => text,
    );
  expect([textsOf(700), textsOf(400)]).toEqual([['1 Work'], ['1', 'Work']]);
});

test.each([
  ['Programming Competitions', true],
  ['Selected publications', true],
  ['Where I have worked', false],
  ['Freelance work', false],
])('the last word of “%s” says that something else stands under it: %s', (heading, is) => {
  expect(endsInOther(heading)).toBe(is);
});

test.each([
  ['in the middle', 50, 59.5],
  ['on the right', 50, 69],
])(
  'a heading that wraps is one where its lines are level %s, and so is one that ends in “and”',
  (_, x, under) => {
    const bold = { size: 13, isBold: true };
    const lines = [
      printed(20, { text: 'EXPERIENCE', ...bold }),
      printed(34, { text: 'Baked bread' }),
      printed(60, { text: 'TECHNICAL', x, ...bold }),
      printed(76, { text: 'SKILLS', x: under, ...bold }),
      printed(90, { text: 'Milling' }),
      printed(120, { text: 'EDUCATION', ...bold }),
      printed(134, { text: 'School of Bread' }),
      printed(160, { text: 'PRIZES AND', ...bold }),
      printed(176, { text: 'MEDALS', ...bold }),
      printed(190, { text: 'Best loaf' }),
    ];
    const found = findHeadings(lines, []).map(({ text }) => text);
    expect(found).toEqual(['EXPERIENCE', 'TECHNICAL SKILLS', 'EDUCATION', 'PRIZES AND MEDALS']);
  },
);

test('a known word in the margin is a heading, whatever it is set in; one among the text is none', () => {
  const text = 'Built an API for the shops of a harbour';
  const rows = ['Experience', 'Projects', 'Skills'].flatMap((heading, at) => [
    printed(100 + 60 * at, { text: heading, x: 40 }, { text: 'Something, Acme', x: 140 }),
    printed(114 + 60 * at, { text, x: 140 }),
    printed(
      128 + 60 * at,
      { text: ['Interests', 'Summary', 'Tools'][at] ?? '', x: 140 },
      { text: 'Go, SQL', x: 240 },
    ),
  ]);
  expect(findHeadings(rows, []).map(({ text: heading }) => heading)).toEqual([
    'Experience',
    'Projects',
    'Skills',
  ]);
});
