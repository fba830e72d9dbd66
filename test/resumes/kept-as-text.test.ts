import { describe, expect, test } from 'vitest';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';

const yearOf = (date: { readonly year: number } | 'present' | null): number | string | null =>
  date === null || date === 'present' ? date : date.year;

const jobsOf = (text: string) =>
  readResumeText(`# Sam Example\n\nsam@example.com\n\n${text}\n\n## Education\n\nB.Sc. Physics, 2010\n`)
    .entries.filter(({ kind }) => kind === 'experience')
    .map(({ title, organisation, from, to }) => [title, organisation, yearOf(from), yearOf(to)]);

describe('jobs of a resume that is kept as Markdown', () => {
  test('may be headings as deep as their section’s', () => {
    const text = (name: string, dates: string) => `## ${name}\n**Guard** (${dates})\n- Watched a site.\n`;
    expect(
      jobsOf(
        `## Work Experience\n\n${text('Green Pear', '2022 – 2024')}\n${text('Blue Plum', '2019 – 2021')}`,
      ),
    ).toEqual([
      ['Guard', 'Green Pear', 2022, 2024],
      ['Guard', 'Blue Plum', 2019, 2021],
    ]);
  });

  test('have their place and time in a quote, and words set aslant', () => {
    expect(
      jobsOf(
        '## Experience\n\n### Perkuna - Senior Engineer _[main position]_\n> Leeds, UK\n> August 2016 - Current\n\nKept databases.\n\n### Lisos - Data Engineer\n> Leeds, UK\n> May 2012 - July 2016\n\nMoved data.',
      ),
    ).toMatchObject([
      ['Senior Engineer', 'Perkuna', 2016, 'present'],
      ['Data Engineer', 'Lisos', 2012, 2016],
    ]);
  });

  test('are items of a list, each with its time first or last', () => {
    expect(
      jobsOf(
        '## Experience\n\n- **2013 - 2016**: Lead Developer, Mellow Archive\n  - Built a search\n  - Led seven people\n- **2011 - 2013**: Tester, Capillon\n  - Kept a shop',
      ),
    ).toEqual([
      ['Lead Developer', 'Mellow Archive', 2013, 2016],
      ['Tester', 'Capillon', 2011, 2013],
    ]);
  });

  test('stand in lines that each begin with a date, under a few words or none', () => {
    expect(
      jobsOf(
        '### Experience\n#### Web\n\n**2023 - now:** Developer, Slim GmbH\n**2016 - 2020:** Web Developer, Raven GmbH\n\n#### Before the web\n\n**2013 - 2015:** Assistant, nextShop GmbH',
      ).map(([title, organisation]) => [title, organisation]),
    ).toEqual([
      ['Developer', 'Slim GmbH'],
      ['Web Developer', 'Raven GmbH'],
      ['Assistant', 'nextShop GmbH'],
    ]);
  });

  test('have their employer in a section’s heading, where it names nothing else', () => {
    expect(
      jobsOf(
        '## Experience\n\n### Skill set\n\n* Ruby\n* Elixir\n\n### canela.example\n(February 2019 - Present)\n**Staff Software Engineer**\n\n* Built a backend\n\n### Aptly\n(January 2017 - January 2019)\n**Developer**\n\n* Built a shop\n\n### Side projects\n\n* Amate: a layer\n\n### Skills',
      ),
    ).toContainEqual(['Staff Software Engineer', 'canela.example', 2019, 'present']);
  });

  test('end their header at a label that stands in each', () => {
    const job = (title: string, name: string, dates: string) =>
      `### **${title}** - ${name}\n\n${dates}\n\n**MISSIONS**\n\n- Wrote an app\n- Kept it\n\n**ENVIRONNEMENT TECHNIQUE**\n\nSwift, Xcode\n`;
    expect(
      jobsOf(
        `## Expériences\n\n${job('Développeur iOS', 'AXECOLE', 'Janvier 2016 à mars 2018')}\n${job('Développeur Web', 'MOBILIX', 'Mai 2013 à juin 2015')}`,
      ),
    ).toEqual([
      ['Développeur iOS', 'AXECOLE', 2016, 2018],
      ['Développeur Web', 'MOBILIX', 2013, 2015],
    ]);
  });

  test('are no part of what only the maker of a page reads', () => {
    const { sections, name } = readResumeText(
      '---\nlayout: page\ntitle: Skills\n---\n\n# Sam Example\n\n## Education\n\nB.Sc. Physics, 2010',
    );
    expect([name, sections.map(({ heading }) => heading)]).toEqual(['Sam Example', ['Education']]);
  });
});

const named = (...lines: readonly string[]) =>
  jobsOf(`## Experience\n\n${lines.map(line => `${line}\n- Kept things running\n`).join('\n')}`).map(
    ([title, organisation]) => [title, organisation],
  );

describe('names in a job’s header', () => {
  test('are parted by what leads the eye', () => {
    expect(
      named(
        '2016-2018    Harrow Labs ----------- Boston, MA',
        '2012-2016    Nine Labs ------- Cambridge, MA',
      ),
    ).toEqual([
      [null, 'Harrow Labs'],
      [null, 'Nine Labs'],
    ]);
  });

  test('are no employer where they are a title’s second half', () => {
    expect(
      named('### Consultant, Northwind (2024 - 2025)', '### Intern, Developer, Sprova (2023 - 2024)'),
    ).toEqual([
      ['Consultant', 'Northwind'],
      ['Intern, Developer', 'Sprova'],
    ]);
  });

  test('are an employer where they say that there is none', () => {
    expect(
      named(
        '### DevOps Engineer, Saimaa Games (2018 - 2021)',
        '### Linux Administrator, Freelance, Remote work (2016 - 2017)',
      ),
    ).toEqual([
      ['DevOps Engineer', 'Saimaa Games'],
      ['Linux Administrator', 'Freelance'],
    ]);
  });

  test('are no town with the letters of its state, and “SE” behind a rank is no company', () => {
    expect(
      named(
        '### Finch Row, Principal SE, Las Vegas NV (2016 - 2018)',
        '### Mara Row, Lead SE, Boston MA (2012 - 2016)',
      ),
    ).toEqual([
      ['Principal SE', 'Finch Row'],
      ['Lead SE', 'Mara Row'],
    ]);
  });

  test('stand behind bold labels under a title', () => {
    expect(
      named(
        '### Senior Developer (2020 - 2022)\n- **Company**: Northwind\n- **Role**: Full stack',
        '### Junior Developer (2018 - 2020)\n- **Company**: Lakeside\n- **Role**: Frontend',
      ),
    ).toEqual([
      ['Senior Developer', 'Northwind'],
      ['Junior Developer', 'Lakeside'],
    ]);
  });

  test('are the employer’s, over roles with their own time', () => {
    expect(
      named(
        'Northwind Hosting - Atlanta, Georgia\tApril 2007 to August 2016\n\nTechnical Writer, October 2010 - August 2016',
        'Support Engineer, April 2007 - September 2010',
      ),
    ).toEqual([
      ['Technical Writer', 'Northwind Hosting'],
      ['Support Engineer', 'Northwind Hosting'],
    ]);
  });

  test('are whole behind their label', () => {
    expect(
      named(
        '2009 - 2010: **Meadow Tours**\nPosition: First Mate - Guide',
        '2005 - 2009: **Lake Tours**\nPosition: Guide',
      ).map(([title]) => title),
    ).toEqual(['First Mate - Guide', 'Guide']);
  });
});
