import { describe, expect, test } from 'vitest';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';
import { headingLines } from '../../src/resumes/text/text-headings.ts';

const headingsOf = (text: string) => readResumeText(text).sections.map(({ heading }) => heading);

describe('headings of a text without blank lines', () => {
  test('are the lines that are named like one', () => {
    const text = `Sam Example\nsam@example.com\nExperience\nEngineer, Acme\t2020 – 2023\n• Built an API\nEducation\nBSc, A University\t2019\nSkills\nGo, skills\nskills`;
    expect(headingsOf(text)).toEqual(['Experience', 'Education', 'Skills']);
  });

  test('are all lines in capitals where headings are set so, and then no others', () => {
    const text = `Sam Example\nBACKEND ENGINEER\nEXPERIENCE\nEngineer, Acme\t2020 – 2023\nProject\n• Built an API\nODDITIES AND ENDS\n• Chess\nEDUCATION\nBSc, A University\t2019\nSKILLS\nAWS\nGo, SQL`;
    expect(headingsOf(text)).toEqual(['EXPERIENCE', 'ODDITIES AND ENDS', 'EDUCATION', 'SKILLS']);
  });

  test('are those that Markdown marks', () => {
    const text =
      '# Sam Example\nsam@example.com\n## What I did\n### Engineer, Acme\n2020 - 2023\n- Built an API\n## Skills\nGo';
    expect(headingsOf(text)).toContain('Skills');
  });

  test('are none that Markdown marks deeper than those with a known name', () => {
    const text =
      '# Sam Example\n## Experience\n### Engineer, Acme\n*2020 - 2023*\n- Built an API\n### Tester, Initech\n*2018 - 2020*\n- Wrote tests\n## Skills\nGo';
    expect(headingsOf(text)).toEqual(['Experience', 'Skills']);
    expect(readResumeText(text).entries).toHaveLength(2);
  });
});

describe('Markdown', () => {
  const jobs = [
    ['Engineer', 'Acme, Leeds', '2020 – 2023'],
    ['Tester', 'Initech, York', '2018 – 2020'],
    ['Clerk', 'Umbrella, Hull', '2015 – 2018'],
  ] as const;
  const read = (lines: readonly string[]) =>
    readResumeText(
      ['# Sam Example', 'sam@example.com', ...lines, '## Education', 'BSc Physics, A University, 2015'].join(
        '\n\n',
      ),
    );
  const yearsOf = (lines: readonly string[]) =>
    read(lines).entries.flatMap(({ kind, to }) => (kind === 'experience' ? [to] : []));
  const years = [2023, 2020, 2018].map(year => ({ year, month: null }));

  test('whose every line has a blank one above it parts nothing by these', () => {
    const lines = jobs.flatMap(([title, where, when]) => [
      `### ${title}`,
      `*${where}*`,
      when,
      'Kept the tills of a small town in order.',
    ]);
    expect(yearsOf(['## Experience', ...lines])).toEqual(years);
    const bold = jobs.flatMap(([title, where, when]) => [
      `**${title}**`,
      `${where} | ${when}`,
      '- Kept the tills',
    ]);
    expect(yearsOf(['## Experience', ...bold])).toEqual(years);
  });

  test('begins an entry at each title that it marks', () => {
    const lines = jobs.flatMap(([title, where], at) => [
      `### ${title}`,
      at === 1 ? where : `*${where} | Summer 201${at}*`,
      '- Kept the tills',
    ]);
    expect(yearsOf(['## Experience', ...lines])).toHaveLength(3);
    const roles = ['Acme', 'Initech'].flatMap(name => [
      `### ${name}`,
      ...jobs.flatMap(([title, , when]) => [`#### ${title}`, when, '- Kept the tills']),
    ]);
    expect(yearsOf(['## Experience', ...roles]).length).toBeGreaterThan(2);
    const stacked = jobs.flatMap(([title, where], at) => [
      `### ${title}`,
      `### ${where}`,
      `201${at} – 201${at + 1}`,
      '- Kept the tills',
    ]);
    expect(yearsOf(['## Experience', ...stacked])).toHaveLength(3);
  });

  test('that marks its headings has no others but in bold or capitals', () => {
    const rows = ['# Sam Example', '## Experience', '## Skills', 'Tools', '## Education'];
    const found = (lines: readonly string[]) => [...headingLines(lines)].map(index => lines[index]);
    expect(found(rows)).not.toContain('Tools');
    for (const loud of ['TOOLS', '**Tools**'])
      expect(found(rows.map(row => (row === 'Tools' ? loud : row)))).toContain(loud);
    expect(found(rows.filter(row => row !== '## Education'))).toContain('Tools');
  });

  test('that marks its headings has a plain one over a section of which it marks none, or before a colon, but once', () => {
    const rows = ['# Sam Example', '## Summary', '## Experience', '## Education'];
    const found = (...more: string[]) =>
      [...headingLines([...rows, ...more])].map(index => [...rows, ...more][index]);
    for (const plain of ['Skills', 'Skills:', 'Skills\tGo', 'Summary:'])
      expect(found(plain)).toContain(plain);
    expect(found('Profile')).not.toContain('Profile');
    expect(found('Tools', 'Go', 'Tools', 'SQL')).not.toContain('Tools');
  });

  test('begins no entry at a part or a title that it marks under a first line that it does not', () => {
    const told = jobs.map(([title, where]) => [title, where.replace(/,.*/, '')] as const);
    const jobsOf = (text: string) =>
      readResumeText(text).entries.flatMap(({ kind, title, organisation }) =>
        kind === 'experience' ? [[title, organisation]] : [],
      );
    const [parts = '', roles = ''] = [
      (title: string, employer: string) => `**${title}**, ${employer}, WHEN\n#### Responsibilities`,
      (title: string, employer: string) => `### ${employer}\n#### ${title}\nWHEN`,
    ].map(form =>
      told
        .map(([title, employer], at) => form(title, employer).replace('WHEN', jobs[at]?.[2] ?? ''))
        .map(head => `${head}\n- Kept the tills\n- Drew up rotas`)
        .join('\n\n'),
    );
    const ends = ['Education', 'BSc Physics, A University, 2015', 'Skills', 'Go'];
    expect(jobsOf(`# Sam Example\n\n## Experience\n\n${parts}`)).toEqual(told);
    expect(jobsOf(`# Sam Example\n\nExperience\n\n${roles}\n\n${ends.join('\n\n')}`)).toEqual(told);
  });
});

test.each([
  ['a table', '| Email | Phone | GitHub |\n|:--|---|--:|\n| sam@example.com | 415 555 0199 | xj9q |'],
  ['a box', '+-------+\n| Sam Example  |\n+-------+\nGitHub: xj9q'],
  ['rows of labels', '| Name | Sam Example |\n|---|---|\n| GitHub | xj9q |'],
  ['keywords of a program', '#+AUTHOR: Sam Example\n* Links\n- GitHub :: xj9q'],
])('contact details in %s', (_, head) => {
  const { name, links } = readResumeText(
    `${head.startsWith('| E') ? '# Sam Example\n' : ''}${head}\n\n## Skills\nGo`,
  );
  expect(name).toBe('Sam Example');
  expect(links.map(({ url }) => url)).toEqual(['github.com/xj9q']);
});
