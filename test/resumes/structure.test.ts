import { describe, expect, test } from 'vitest';
import { findDates, isDatePiece } from '../../src/core/dates/find-dates.ts';
import { emailsIn } from '../../src/resumes/contact/find-email.ts';
import { phonesIn } from '../../src/resumes/contact/find-phone.ts';
import { headingKind, knownHeading } from '../../src/resumes/structure/heading-words.ts';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';

const month = (year: number, number: number | null = null) => ({ year, month: number });

describe('dates', () => {
  test('a capital whose small letter takes two places moves none', () => {
    expect(findDates('İzmir, Jan 2020 – Mar 2021')).toMatchObject([
      { start: 7, end: 26, from: month(2020, 1) },
    ]);
  });

  test.each([
    ['Jan 2020 - Present', month(2020, 1), 'present'],
    ['June 2016 to December 2018', month(2016, 6), month(2018, 12)],
    ['01/2020 – 05/2021', month(2020, 1), month(2021, 5)],
    ['2020-01 - 2021-05', month(2020, 1), month(2021, 5)],
    ['2017-2020', month(2017), month(2020)],
    ['2019-21', month(2019), month(2021)],
    ['May – Aug 2019', month(2019, 5), month(2019, 8)],
    ['Feb ’19 — now', month(2019, 2), 'present'],
    ['since January 2016', month(2016, 1), 'present'],
    ['since IX.2016', month(2016, 9), 'present'],
    ['03.2018 - heute', month(2018, 3), 'present'],
    ['2015年9月 - 2019年6月', month(2015, 9), month(2019, 6)],
    ['2023.09 - 至今', month(2023, 9), 'present'],
    ['marzo de 2017 - diciembre de 2019', month(2017, 3), month(2019, 12)],
    ['mars 2021 – aujourd’hui', month(2021, 3), 'present'],
    ['Q4 2023 – Q2 2024', month(2023, 10), month(2024, 6)],
    ['Q1–Q3 2020', month(2020, 1), month(2020, 9)],
    ['09/17 – 05/21', month(2017, 9), month(2021, 5)],
    ['6/18 - Present', month(2018, 6), 'present'],
    ['Sept. ’22–Mar. ’23', month(2022, 9), month(2023, 3)],
    ['2019年3月～現在', month(2019, 3), 'present'],
    ['09/2019 03/2020', month(2019, 9), month(2020, 3)],
    ['Expected May 2025', null, month(2025, 5)],
    ['año–año', null, null],
    ['Summer 2018', null, month(2018, 6)],
    ['Summers 2012', null, month(2012, 6)],
    ['OCT-2016 TO TILL DATE', month(2016, 10), 'present'],
    ['2020 March – 2021 July', month(2020, 3), month(2021, 7)],
    ['2020 VII - 2021 III', month(2020, 7), month(2021, 3)],
    ['IX.2019 – obecnie', month(2019, 9), 'present'],
    ['10/2019 r. - obecnie', month(2019, 10), 'present'],
    ['Sep-19 to Present', month(2019, 9), 'present'],
    ['Jan-19 – Mar-21', month(2019, 1), month(2021, 3)],
    ['01.19 - 02.20', month(2019, 1), month(2020, 2)],
    ['03/15/2020 - 04/21/2021', month(2020, 3), month(2021, 4)],
    ['mars 2019 à juin 2020', month(2019, 3), month(2020, 6)],
    ['VII – IX 2015', month(2015, 7), month(2015, 9)],
    ['2017 VII - VIII', month(2017, 7), month(2017, 8)],
    ['2021·Present', month(2021), 'present'],
    ['Finales de 2015 – Verano de 2017', month(2015), month(2017, 6)],
    ['Late 2015 – Mid-2019', month(2015), month(2019)],
    ['2021 – 2019', month(2019), month(2021)],
  ] as const)('%s', (text, from, to) => {
    expect(findDates(text)).toMatchObject([{ from, to }]);
  });

  test('two years without a dash are no range that ends before it begins', () => {
    expect(findDates('2022\t2019')).toMatchObject([
      { from: null, to: month(2022) },
      { from: null, to: month(2019) },
    ]);
  });

  test.each(['May 10 - June 15', 'from 0.12 - 0.45', 'versions 1.10 - 2.20', 'Chapter IV to VI'])(
    'none in “%s”',
    text => expect(findDates(`${text}, page 3`)).toEqual([]),
  );

  test.each([
    'Served 2000 users',
    '+1 (555) 201-2019',
    'Reached 99.9 % in 12 weeks',
    'Version 3.11',
    'Grade 9/10, ran 24/7 - all year',
  ])('none in “%s”', text => {
    expect(findDates(text)).toEqual([]);
  });
});

test.each(['– March', '2018 to', 'junho de', 'Present', '02/18 –'])('“%s” is a piece of a date', text => {
  expect(isDatePiece(text)).toBe(true);
});

test.each(['06 55 50 12 34', 'March of Progress', 'Go, SQL', ''])('“%s” is none', text => {
  expect(isDatePiece(text)).toBe(false);
});

describe('phones', () => {
  test.each([
    ['Tel: 030 123456', '030 123456'],
    ['+49 (0)30 / 123 45 67', '+49 (0)30 / 123 45 67'],
    ['sam@example.com | 555 · 336 · 7506', '555 · 336 · 7506'],
    ['(312) 555–0123, Chicago', '(312) 555–0123'],
    ['94588 (555) 123-4567', '(555) 123-4567'],
    ['Nowhere 80203 • 512.555.0133', '512.555.0133'],
  ])('%s', (text, phone) => {
    expect(
      phonesIn(text, true)
        .map(found => found.phone)
        .at(-1),
    ).toContain(phone);
  });

  test.each([
    '2010 - 2014',
    'GPA 3.85 / 4.00',
    'ISBN 978-0-00-000000-2',
    'https://example.com/12345678901',
    '12345 Nowhere',
  ])('none in “%s”', text => {
    expect(phonesIn(text, false)).toEqual([]);
  });
});

test.each([
  ['mail sam.example+cv@mail.example.co.uk now', ['sam.example+cv@mail.example.co.uk']],
  ['sam @ example . com', ['sam@example.com']],
  ['sam [at] example [dot] org', ['sam@example.org']],
  ['@samexample and a@b', []],
])('e-mail addresses in “%s”', (text, found) => {
  expect(emailsIn(text)).toEqual(found);
});

test.each([
  ['WORK EXPERIENCE', 'experience', true],
  ['Berufserfahrung', 'experience', true],
  ['Skills & Tools:', 'skills', true],
  ['教育背景', 'education', true],
  ['工作經歷', 'experience', true],
  ['學歷與證照', 'certifications', false],
  ['Work Experience (5 years)', 'experience', true],
  ['Опыт работы — 5 лет 3 месяца', 'experience', true],
  ['Опыт работы 16+ лет', 'experience', true],
  ['Experience in 3 parts', 'experience', false],
  ['Volunteer Experience', 'other', true],
  ['Projects I am proud of', 'projects', false],
  ['A Day of My Life', 'other', false],
  ['Where I have worked', 'experience', false],
  ['Diplômes et activités professionnelles', 'education', false],
  ['Things I built', 'projects', false],
  ['Toolbox I know', 'skills', false],
  ['ACADEMICBACKGROUND', 'education', true],
  ['Outside of work', 'other', false],
  ['Technical Skills & Professional Competencies', 'skills', true],
  ['Stack tecnológico', 'skills', true],
  ['Stack technique', 'skills', true],
  ['EDUCTION', 'education', false],
  ['Work experince', 'experience', false],
  ['Berufserfahurng', 'experience', false],
  ['TECHNICAL SKLLS', 'skills', false],
  ['KEY SKLLS OF MINE', 'other', false],
  ['Projection', 'other', false],
  // As LinkedIn's export heads its lists.
  ['Top-Kenntnisse', 'skills', true],
  ['Principales compétences', 'skills', true],
  ['Aptitudes principales', 'skills', true],
  ['Belangrijkste vaardigheden', 'skills', true],
  ['Toppkompetenser', 'skills', true],
  ['Riepilogo', 'summary', true],
  ['Kontakta', 'other', true],
] as const)('the heading “%s” is about %s', (text, kind, isKnown) => {
  expect(headingKind(text)).toBe(kind);
  expect(knownHeading(text) !== null).toBe(isKnown);
});

describe('plain text', () => {
  const text = [
    'Sam Example',
    'Backend Engineer | sam@example.com | +1 415 555 0199 | github.com/samexample',
    '',
    '## Summary',
    'Two years of Go and PostgreSQL.',
    '',
    'SKILLS',
    'Languages: Go, Python, SQL',
    'Tools - Docker, Kubernetes (EKS), Terraform',
    '',
    'EXPERIENCE',
    'Software Engineer, Example Corp, 2021 - 2024',
    '- Built an API in Go',
    '  with 40 endpoints',
    '- Wrote tests',
    '',
    'Intern at Sample GmbH (Jan 2020 – Dec 2020)',
    '* Did things',
    '',
    'Projects:',
    'Todo API',
    '- REST API with PostgreSQL',
    '',
    'Education',
    'B.Sc. Computer Science, University of Nowhere, 2017-2020',
  ].join('\n');

  test('jobs that stand under no heading are jobs, and a degree among them is none', () => {
    const { entries } = readResumeText(
      [
        'Sam Example',
        'sam@example.com',
        '',
        'Example Corp',
        'Backend Engineer',
        'Jan 2022 – Dec 2023',
        'Built the shop of a bakery in Go.',
        '',
        'Sample GmbH',
        'Intern',
        'Mar 2021 – Aug 2021',
        'Wrote tests for its tills.',
        '',
        'University of Nowhere',
        'B.Sc. Computer Science',
        '2017 – 2020',
        '',
        'Projects',
        'Todo API',
        '- REST API with PostgreSQL',
      ].join('\n'),
    );
    expect(entries.map(({ kind, title, organisation }) => [kind, title, organisation])).toEqual([
      ['experience', 'Backend Engineer', 'Example Corp'],
      ['experience', 'Intern', 'Sample GmbH'],
      ['projects', 'Todo API', null],
    ]);
  });

  test('is read like any resume', () => {
    const resume = readResumeText(text);
    expect(resume).toMatchObject({
      format: 'text',
      name: 'Sam Example',
      email: 'sam@example.com',
      skills: ['Go', 'Python', 'SQL', 'Docker', 'Kubernetes (EKS)', 'Terraform'],
      sections: [
        { heading: 'Summary' },
        { heading: 'SKILLS' },
        { heading: 'EXPERIENCE' },
        { heading: 'Projects' },
        { heading: 'Education' },
      ],
      entries: [
        {
          kind: 'experience',
          title: 'Software Engineer',
          organisation: 'Example Corp',
          from: month(2021),
          to: month(2024),
        },
        {
          kind: 'experience',
          title: 'Intern',
          organisation: 'Sample GmbH',
          from: month(2020, 1),
          to: month(2020, 12),
        },
        { kind: 'projects', title: 'Todo API' },
        { kind: 'education', title: 'B.Sc. Computer Science', organisation: 'University of Nowhere' },
      ],
    });
    const bullets = resume.entries.flatMap(entry =>
      entry.bullets.map(span => resume.text.slice(span.start, span.end)),
    );
    expect(bullets).toEqual([
      'Built an API in Go\nwith 40 endpoints',
      'Wrote tests',
      'Did things',
      'REST API with PostgreSQL',
    ]);
  });

  test('text without a resume in it has no parts, and no error', () => {
    expect(readResumeText('')).toMatchObject({ text: '', name: null, sections: [], entries: [] });
    expect(readResumeText('lorem ipsum '.repeat(50))).toMatchObject({
      email: null,
      sections: [],
      entries: [],
    });
  });
});

test('a number before a heading that only counts the sections is none of it', () => {
  const text =
    'Sam Doe\n\n01 / Experience\nEngineer, Brightwell Health, 2019 – 2021\n\n02 Education\nBSc, 2012 – 2015\n';
  expect(readResumeText(text).sections.map(({ heading }) => heading)).toEqual(['Experience', 'Education']);
});

test('the first employer is not the name of the person, though nothing looks more like one', () => {
  const text =
    'Resume\nexample.dev\n\nEXPERIENCE\nHARVEST BAKERY\nData Scientist, Bread\nJul 2018 - Present\n- Forecast the demand of loaves\n- Counted rolls in Python\n\nEDUCATION\nBSc Mathematics, 2012 – 2015\n';
  const resume = readResumeText(text);
  expect(resume.sections[0]?.end).toBeGreaterThan(text.indexOf('Counted rolls'));
  expect(resume.entries[0]).toMatchObject({ kind: 'experience', title: 'Data Scientist, Bread' });
});

describe('contact details under the last section', () => {
  const linesOf = (foot: string) =>
    readResumeText(
      `Sam Doe\n\nEXPERIENCE\nEngineer, Acme Ltd, 2019 – 2021\n- Built an API.\n\nSKILLS\nJava, Go\n${foot}`,
      'a.txt',
    );

  test('are no skills', () => {
    expect(linesOf('sam@example.com, +49 170 1234567, Berlin\ngithub.com/samdoe').skills).toEqual([
      'Java',
      'Go',
    ]);
  });

  test('but a project of an account is none, nor is all that stands under a heading', () => {
    expect(linesOf('github.com/samdoe/cakes').skills.join()).toContain('cakes');
    expect(readResumeText('Sam Doe\n\nSKILLS\nJava, Go, sam@example.com', 'a.txt').skills).toContain('Java');
  });
});
