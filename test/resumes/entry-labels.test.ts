import { describe, expect, test } from 'vitest';
import { labelledText } from '../../src/resumes/structure/entry-labels.ts';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';

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

  test('have the client where no employer is named', () => {
    const text = `Client: Meadow Example\nRole: Data Engineer\nDuration: May 2019 – June 2021\nResponsibilities:\n- Moved reports to Spark.`;
    expect(jobsOf(text)).toEqual([['Data Engineer', 'Meadow Example']]);
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
