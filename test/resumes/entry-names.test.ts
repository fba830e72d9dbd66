import { expect, test } from 'vitest';
import { type Header, namesOf } from '../../src/resumes/structure/entry-fields.ts';
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
] as const)('%s: “%s”', (kind, text, title, organisation) => {
  expect(namesOf([header([`plain:${text}`])], kind)).toEqual([{ title, organisation }]);
});

test.each([
  ['Ana María Pérez de la Vega\nana.perez@example.com', 'Ana María Pérez de la Vega'],
  ['Nguyen Van\nnguyen@example.com', 'Nguyen Van'],
])('the name in “%s”', (text, name) => {
  expect(readResumeText(`${text}\n\nSkills\nGo, SQL`).name).toBe(name);
});
