import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/resumes/structure/entry-fields.ts';
import { labelledText } from '../../src/resumes/structure/entry-labels.ts';
import { findEntries } from '../../src/resumes/structure/find-entries.ts';
import type { LineReading } from '../../src/resumes/structure/read-lines.ts';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';
import { line } from './printed-line.ts';

const jobsOf = (text: string) =>
  readResumeText(
    `Sam Example\nsam@example.com\n\nPROFESSIONAL EXPERIENCE\n\n${text}\n\nEDUCATION\nB.Sc. Physics, University of Nowhere, 2015\n`,
  )
    .entries.filter(({ kind }) => kind === 'experience')
    .map(({ title, organisation }) => [title, organisation]);

describe('jobs whose facts stand after labels', () => {
  const facts = (between: string) => `Northwind Systems, Sampleton
March 2021 – Present
Project${between}Payment hub
Client${between}A large bank
Role${between}Senior Java Developer
Team size${between}8
Technology stack${between}Java 17, Spring Boot, Kafka
Responsibilities${between}Built the settlement service with Spring Boot.

Lakeside Works, Nowhere
June 2018 – February 2021
Project${between}Claims portal
Role${between}Java Developer
Technology stack${between}Java 8, Oracle
Responsibilities${between}Moved batch jobs from cron to pipelines.`;

  test.each([
    ['a colon', ': '],
    ['a column of their own', '\t'],
  ])('are told by them, behind %s', (_, between) => {
    expect(jobsOf(facts(between))).toEqual([
      ['Senior Java Developer', 'Northwind Systems'],
      ['Java Developer', 'Lakeside Works'],
    ]);
  });

  test.each([
    [
      'English',
      'Dates|Occupation or position held|Main activities and responsibilities|Name and address of employer',
    ],
    [
      'German',
      'Datum|Beruf oder Funktion|Wichtigste Tätigkeiten und Zuständigkeiten|Name und Adresse des Arbeitgebers',
    ],
    [
      'French',
      "Dates|Fonction ou poste occupé|Principales activités et responsabilités|Nom et adresse de l'employeur",
    ],
  ])('in the European Union’s form of 2004 begin where its first label stands again: %s', (_, form) => {
    const [dates, title, duties, employer] = form.split('|');
    const job = (...[when, role, did, firm]: readonly string[]) =>
      `${dates}\t${when}\n${title}\t${role}\n${duties}\t${did}\n${employer}\t${firm}`;
    const first = job('March 2021 – 2023', 'Java Developer', 'Moved ledgers to Kafka', 'Northwind Systems');
    const second = job('June 2018 – 2020', 'Web Developer', 'Kept a newsroom up', 'Lakeside Works');
    expect(jobsOf(`${first}\n${second}`)).toEqual([
      ['Java Developer', 'Northwind Systems'],
      ['Web Developer', 'Lakeside Works'],
    ]);
  });

  test('have the client where no employer is named', () => {
    const text = `Client: Meadow Example\nRole: Data Engineer\nDuration: May 2019 – June 2021\nResponsibilities:\n- Moved reports to Spark.`;
    expect(jobsOf(text)).toEqual([['Data Engineer', 'Meadow Example']]);
  });
});

describe('projects of a form', () => {
  const form = (named: string, lead = '') =>
    ['Tide Clock', 'Ferry Desk', 'Bread Book'].flatMap((name, at) => [
      line(14 * (9 * at), { text: `${at === 0 ? lead : ''}${named}${name}`, isBold: true }),
      ...['Role: Tester', 'Project Type: Example work'].map((text, row) =>
        line(14 * (9 * at + row + 1), { text }),
      ),
      line(14 * (9 * at + 3), { text: 'Description', isBold: true }),
      line(14 * (9 * at + 4), {
        text: `The clients of the ${name} see there what they have and order more of it.`,
      }),
      line(14 * (9 * at + 5), { text: 'Responsibilities', isBold: true }),
      { ...line(14 * (9 * at + 6), { text: '• Tested it by hand.', x: 60 }), bulletEnd: 2 },
      { ...line(14 * (9 * at + 7), { text: '• Wrote its manual.', x: 60 }), bulletEnd: 2 },
    ]);
  const kindOdds = { experience: 0, projects: 1, education: 0, certifications: 0, other: 0 };
  const seen = (at: number): LineReading => ({
    role: 'text',
    headingOdds: 0,
    startOdds: at % 8 === 0 ? 0.9 : 0,
    kindOdds,
  });

  test.each([
    ['after its label', form('Project Name: ')],
    ['alone', form('')],
    [
      'alone, the first behind a bullet',
      form('', '• ').map((one, at) => ({ ...one, bulletEnd: at === 0 ? 2 : one.bulletEnd })),
    ],
  ])('begin with the name, which stands %s, and with no label below it', (_, lines) => {
    const found = findEntries(
      lines,
      0,
      lines.length,
      'projects',
      lines.map((_, at) => seen(at)),
    );
    expect(found.map(({ from }) => from)).toEqual([0, 8, 16]);
  });

  test('have the bullets under a label that stands alone, however much these look like projects', () => {
    const lines = form('');
    const readings = lines.map((one, at) => ({ ...seen(at), startOdds: one.bulletEnd > 0 ? 0.9 : 0 }));
    const found = findEntries(lines, 0, lines.length, 'projects', readings);
    expect(found.map(({ from }) => from)).toEqual([0, 8, 16]);
  });

  test('are named by what stands behind the label', () => {
    expect(namesOf([[[{ text: 'Project Name: Tide Clock', look: '' }]]], 'projects')[0]?.title).toBe(
      'Tide Clock',
    );
  });
});

test('headings that stand beside one line each head their sections', () => {
  const { sections } = readResumeText(
    'Sam Example\nsam@example.com\n\nTechnologies\tJava, Go, SQL\nLanguages\tGerman, English\nEducation\tB.Sc. Physics, University of Nowhere, 2015\n',
  );
  expect(sections.map(({ heading }) => heading)).toEqual(['Technologies', 'Languages', 'Education']);
});

test('words of a template that stand where the names are to stand are no labels', () => {
  const text = `Employer\tSampleton\nJob title\t2019 – 2021\n- Wrote reports.\n\nEmployer\tNowhere\nJob title\t2016 – 2019\n- Answered letters.`;
  expect(jobsOf(text).map(([, organisation]) => organisation)).toEqual(['Employer', 'Employer']);
});

test.each([
  ['Role: Developer', 'title', 'Developer'],
  ['Position / Role: Developer', 'title', 'Developer'],
  ['Kunde：Beispiel AG', 'client', 'Beispiel AG'],
  ['Roles & Responsibilities:', 'other', ''],
])('%s', (text, label, value) => {
  expect(labelledText(text)).toEqual({ label, text: value });
});

test.each(['Role model: a talk', 'Role', 'Developer: payments'])('%s has no label', text => {
  expect(labelledText(text)).toBeNull();
});
