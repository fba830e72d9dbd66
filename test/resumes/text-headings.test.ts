import { describe, expect, test } from 'vitest';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';

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
