import { expect, test } from 'vitest';
import { namesOf } from '../../src/resumes/structure/entry-fields.ts';
import type { Header } from '../../src/resumes/structure/header-names.ts';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';

/** A header from `look:text` parts, a line for each list. */
const header = (...lines: readonly (readonly string[])[]): Header =>
  lines.map(line =>
    line.map(part => ({ look: part.slice(0, part.indexOf(':')), text: part.slice(part.indexOf(':') + 1) })),
  );

test('a title that no word tells stands where the titles of the section stand', () => {
  const headers = [
    header(['bold:Web Developer'], ['plain:Northwind Sample']),
    header(['bold:Beekeeper'], ['plain:Meadow Example']),
  ];
  expect(namesOf(headers, 'experience')).toEqual([
    { title: 'Web Developer', organisation: 'Northwind Sample' },
    { title: 'Beekeeper', organisation: 'Meadow Example' },
  ]);
});

test('a place in brackets is none of the name before it; other brackets are', () => {
  const headers = [
    header(['bold:Northwind Sample (Leeds, UK)'], ['italic:Baker']),
    header(['bold:Meadow Example (Remote)'], ['italic:Miller']),
    header(['bold:Mill Example (Rye)'], ['italic:Miller']),
  ];
  expect(namesOf(headers, 'experience').map(({ organisation }) => organisation)).toEqual([
    'Northwind Sample',
    'Meadow Example',
    'Mill Example (Rye)',
  ]);
});

test('roles under one company share it, and a company of one’s own is kept', () => {
  const headers = [
    header(['bold:Northwind Sample'], ['italic:Staff Engineer']),
    header(['italic:Software Engineer']),
    header(['bold:Meadow Example'], ['italic:Intern']),
  ];
  expect(namesOf(headers, 'experience').map(({ organisation }) => organisation)).toEqual([
    'Northwind Sample',
    'Northwind Sample',
    'Meadow Example',
  ]);
});

test.each([
  [
    'education',
    'B.S. in Biology, Minor in Statistics, University of Nowhere',
    'B.S. in Biology, Minor in Statistics',
    'University of Nowhere',
  ],
  [
    'education',
    'Diplom-Informatiker, Universität Musterstadt',
    'Diplom-Informatiker',
    'Universität Musterstadt',
  ],
  [
    'education',
    'BSc Physics, University of Example at Sampleton',
    'BSc Physics',
    'University of Example at Sampleton',
  ],
  ['experience', 'Softwarearchitekt, Muster GmbH, Stuttgart', 'Softwarearchitekt', 'Muster GmbH'],
  ['experience', 'Sample Tech, Denver, CO | QA Engineer', 'QA Engineer', 'Sample Tech'],
  ['experience', 'Data Consultant at Consultants Example Ltd', 'Data Consultant', 'Consultants Example Ltd'],
  [
    'experience',
    'Research Assistant at University of Nowhere',
    'Research Assistant',
    'University of Nowhere',
  ],
  ['education', 'BSc Physics at Sample College', 'BSc Physics', 'Sample College'],
  [
    'education',
    'B.E. Civil Engineering from Sample University with 71% marks in 2014',
    'B.E. Civil Engineering',
    'Sample University',
  ],
  ['education', 'M.B.A., Sample College', 'M.B.A.', 'Sample College'],
  ['education', 'MSc, Data Science, University of Nowhere', 'MSc, Data Science', 'University of Nowhere'],
  ['education', 'BSc, Physics · Sample College', 'BSc, Physics', 'Sample College'],
  ['education', 'BSc, Faculty of Physics, Sample College', 'BSc', 'Faculty of Physics'],
  ['education', 'Sample Hall, University of Nowhere, BSc', 'BSc', 'Sample Hall, University of Nowhere'],
  ['education', 'Lehre als Bäcker, Muster Brot GmbH', 'Lehre als Bäcker', 'Muster Brot GmbH'],
  ['experience', 'Baker, Rye, Sample Mills Ltd', 'Baker', 'Sample Mills Ltd'],
  [
    'education',
    'Dipl.-Ing. (FH) Informatik, Technik, FH Musterstadt',
    'Dipl.-Ing. (FH) Informatik, Technik',
    'FH Musterstadt',
  ],
  ['education', 'Dipl.-Inf. Muster, RWTH Aachen', 'Dipl.-Inf. Muster', 'RWTH Aachen'],
  ['experience', 'Baker, Sample Mills; Sampleton, UK — 2019–2021', 'Baker', 'Sample Mills'],
  ['experience', 'Fortbildung bei Muster Informatik', 'Fortbildung', 'Muster Informatik'],
  ['experience', 'Editor, Sample House [Leeds, England]', 'Editor', 'Sample House'],
  ['experience', 'Potter, Clay Example, Sampleton, Denmark', 'Potter', 'Clay Example'],
  ['experience', 'Worked at Sample Mills as Junior Baker from June 2015', 'Junior Baker', 'Sample Mills'],
  ['experience', '\uf0b7 Worked as a baker with Sample Mills', 'baker', 'Sample Mills'],
  ['experience', 'Part-time | Cook | Sample Mills', 'Cook', 'Sample Mills'],
  ['experience', 'Cook -- Northwind Sample, Inc.', 'Cook', 'Northwind Sample, Inc.'],
  ['experience', '后端工程师, 示例公司', '后端工程师', '示例公司'],
] as const)('%s: “%s”', (kind, text, title, organisation) => {
  expect(namesOf([header([`plain:${text}`])], kind)).toEqual([{ title, organisation }]);
});

test('what follows the title in its line is a part of it, where other entries have their organisation elsewhere', () => {
  const headers = [
    header(['bold:Web Developer'], ['plain:Northwind (2021 – 2023)']),
    header(['bold:Web Developer - Payments'], ['plain:Meadow (2019 – 2021)']),
    header(['bold:Tester, Shared Tools'], ['plain:Brook (2017 – 2019)']),
  ];
  expect(namesOf(headers, 'experience')).toEqual([
    { title: 'Web Developer', organisation: 'Northwind' },
    { title: 'Web Developer - Payments', organisation: 'Meadow' },
    { title: 'Tester, Shared Tools', organisation: 'Brook' },
  ]);
});

test('a project’s name stands behind its label, though that is set otherwise', () => {
  const titles = (...lines: readonly (readonly string[])[]) =>
    namesOf([header(...lines)], 'projects').map(({ title }) => title);
  expect(titles(['bold:Project Title:', 'plain:Tide Clock'], ['bold:Technologies:', 'plain:Go'])).toEqual([
    'Tide Clock',
  ]);
  expect(titles(['bold:Platform'], ['plain:Go and SQL'])).toEqual(['Platform']);
  // What a bracket left open holds is no part of the name.
  const described = (name: string) => titles([`bold:${name}: a clock that shows the tide of any harbour`]);
  expect(described('Tide Clock (Demo')).toEqual(['Tide Clock']);
  expect(described('Tide Clock (Go)')).toEqual(['Tide Clock (Go)']);
});

test.each([
  ['its dates are in brackets behind it', ['plain:Northwind (2021 – 2023)']],
  ['a place stands beside it', ['plain:Northwind', 'plain:Sampleton, NY   May 2021 – June 2023']],
])('a line of its own names the organisation, not the title’s: %s', (_, below) => {
  expect(namesOf([header(['bold:Web Developer, Payments'], below)], 'experience')).toEqual([
    { title: 'Web Developer, Payments', organisation: 'Northwind' },
  ]);
});

test('a line above some jobs names no employer where the others have theirs beside the title', () => {
  const headers = [
    header(['italic:Work in industry'], ['plain:2021 – 2023', 'plain:Developer, Northwind, Sampleton, UK']),
    header(['plain:2019 – 2021', 'plain:Tester, Meadow, Sampleton, UK']),
  ];
  expect(namesOf(headers, 'experience')).toEqual([
    { title: 'Developer', organisation: 'Northwind' },
    { title: 'Tester', organisation: 'Meadow' },
  ]);
});

test.each([
  ['Ana María Pérez de la Vega\nana.perez@example.com', 'Ana María Pérez de la Vega'],
  ['Nguyen Van\nnguyen@example.com', 'Nguyen Van'],
])('the name in “%s”', (text, name) => {
  expect(readResumeText(`${text}\n\nSkills\nGo, SQL`).name).toBe(name);
});

const entriesOf = (lines: readonly string[]) =>
  readResumeText(['Sam Example', 'sam@example.com', '', ...lines].join('\n')).entries;

test('where the first entry begins with its date, so do the others', () => {
  const lines = [
    'Education',
    '2018 - 2019\tB.Sc. Physics',
    'Sample College',
    '2015 - 2018\tDiploma',
    'Example School',
  ];
  expect(entriesOf(lines).map(entry => entry.organisation)).toEqual(['Sample College', 'Example School']);
});

test('the titles of a table’s columns are no entry', () => {
  const lines = ['Education', 'Degree\tInstitute\tYear', 'B.Sc. Physics\tSample College\t2015 - 2018'];
  expect(entriesOf(lines)).toMatchObject([{ title: 'B.Sc. Physics', organisation: 'Sample College' }]);
});

test('a name that goes on in the next line is one name', () => {
  const lines = ['Education', 'Diploma in applied', 'mathematics', 'Sample College, 2015 - 2018'];
  expect(entriesOf(lines)).toMatchObject([{ title: 'Diploma in applied mathematics' }]);
});

test('a degree may be the first bullet under its school', () => {
  const lines = ['Education', 'Sample College', '2015 - 2018', '- B.Sc. Physics', '- Rowed for the college'];
  const [entry] = entriesOf(lines);
  expect(entry).toMatchObject({ title: 'B.Sc. Physics', organisation: 'Sample College' });
  expect(entry?.bullets).toHaveLength(1);
});

test('a company that follows a bold title has no “at” in its name', () => {
  expect(namesOf([header(['bold:Engineer', 'plain: at Northwind Sample'])], 'experience')).toEqual([
    { title: 'Engineer', organisation: 'Northwind Sample' },
  ]);
});

test('what describes a project is not its name', () => {
  const lines = ['Projects', 'Tidewatch: tells sailors when the tide turns and how high it will be'];
  expect(entriesOf(lines)).toMatchObject([{ title: 'Tidewatch' }]);
});

test('in text that was not wrapped, no line is the rest of a long one above', () => {
  const long = `- Wrote services in Go${' and kept them running'.repeat(5)}`;
  const job = (title: string, years: string) => [title, years, long];
  const lines = ['Experience', ...job('Engineer', '2019 - 2021'), ...job('Developer', '2017 - 2019')];
  expect(entriesOf(lines).map(entry => entry.title)).toEqual(['Engineer', 'Developer']);
});

test('a title with a comma is whole where the organisation has a line of its own', () => {
  const headers = [
    header(['bold:Team Lead, Payments'], ['plain:Northwind Sample, Nowhere, UK']),
    header(['bold:Engineer, Meadow Example'], ['plain:Python, Django']),
  ];
  expect(namesOf(headers, 'experience')).toEqual([
    { title: 'Team Lead, Payments', organisation: 'Northwind Sample' },
    { title: 'Engineer', organisation: 'Meadow Example' },
  ]);
});

test.each([
  [
    'what stands where another entry has a place and is built like one is a place',
    ['plain:Watford, United Kingdom', 'plain:Northwind Sample'],
    ['plain:Port of Askaig, Islay', 'plain:Meadow Example'],
    ['Northwind Sample', 'Meadow Example'],
  ],
  [
    'where no entry has a place, nothing is one',
    ['plain:Quay Works, Sample', 'plain:Tills'],
    ['plain:Port Works, Islay', 'plain:Clocks'],
    ['Quay Works', 'Port Works'],
  ],
  [
    'a column that holds an employer is none of places',
    ['plain:Watford, United Kingdom', 'plain:Tills'],
    ['plain:Meadow Group, Islay Studios', 'plain:Clocks'],
    ['Tills', 'Meadow Group'],
  ],
])('%s', (_, one, other, organisations) => {
  const named = namesOf([header(one), header(other)], 'experience');
  expect(named.map(({ organisation }) => organisation)).toEqual(organisations);
});

test('a title before a university is none of its halls', () => {
  const named = (...parts: readonly string[]) => namesOf([header(parts)], 'experience')[0];
  const school = 'University of Nowhere';
  const title = 'Teaching Assistant';
  expect(named(`bold:${title}, ${school}`)).toEqual({ title, organisation: school });
  expect(named(`bold:${title}`, `plain:Sample Hall, ${school}`)).toEqual({
    ...{ title, organisation: `Sample Hall, ${school}` },
  });
});

test('a stroke between blanks parts employer and title where it does so in each entry, or a school from a degree', () => {
  const named = (kind: 'experience' | 'education', ...texts: readonly string[]) =>
    namesOf(
      texts.map(text => header([`bold:${text}`])),
      kind,
    );
  expect(named('experience', 'Oven Ltd / Senior Developer', 'Mill Works / Tester')).toEqual([
    { title: 'Senior Developer', organisation: 'Oven Ltd' },
    { title: 'Tester', organisation: 'Mill Works' },
  ]);
  expect(named('education', 'University of Nowhere / BASc in Baking')).toEqual([
    { title: 'BASc in Baking', organisation: 'University of Nowhere' },
  ]);
  expect(named('experience', 'Developer / Tester, Oven Ltd', 'Miller, Mill Works')[0]?.organisation).toBe(
    'Oven Ltd',
  );
  expect(named('education', 'Diploma in Hotel / Tourism')).toEqual([
    { title: 'Diploma in Hotel / Tourism', organisation: null },
  ]);
});

test('a degree with its subject comes from a school', () => {
  expect(namesOf([header(['bold:MSc in Baking from University of Nowhere'])], 'education')).toEqual([
    { title: 'MSc in Baking', organisation: 'University of Nowhere' },
  ]);
  expect(namesOf([header(['bold:MSc from Nowhere College in Leiden'])], 'education')[0]?.title).toBe('MSc');
});
