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
});
