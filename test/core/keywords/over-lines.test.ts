import { expect, test } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import { findSkills } from '../../../src/core/keywords/find-skills.ts';
import { resumeFrom } from '../resume-fixture.ts';

const names = (text: string) => findSkills(text).map(({ name }) => name);

test.each([
  ['Certifications\nAWS Certified Solutions\nArchitect – Associate', 'AWS Certified Solutions Architect'],
  ['Certifications\nAWS Certified\nSolutions Architect –\nAssociate', 'AWS Certified Solutions Architect'],
  ['Skills\nGoogle Cloud\nPlatform', 'GCP'],
  ['Skills\nRuby on\nRails', 'Ruby on Rails'],
  ['We moved to Amazon Web\nServices last year.', 'AWS'],
])('a long name goes on over a line break: %j', (text, name) => {
  expect(names(text)).toContain(name);
});

test.each([
  ['Skills\nSpring\nBoot camps', 'Spring Boot'],
  ['Skills\nPower\nBI', 'Power BI'],
  [
    'Certifications\nAWS Certified Developer\nSolutions Architect course',
    'AWS Certified Solutions Architect',
  ],
  ['AWS Certified Solutions\n\nArchitect', 'AWS Certified Solutions Architect'],
  ['- AWS Certified Solutions\n- Architect', 'AWS Certified Solutions Architect'],
  ['AWS Certified Solutions,\nArchitect', 'AWS Certified Solutions Architect'],
])('two that stand one below the other are two: %j', (text, name) => {
  expect(names(text)).not.toContain(name);
});

test('two certificates on two lines stay two, and one that runs over two lines is quoted whole', () => {
  const resume = resumeFrom(
    'Sam Example\nsam@example.com\nCertifications\nAWS Certified Solutions\nArchitect\nTerraform Associate\nScrum Master\nSkills\nGit',
  );
  const posting = {
    title: 'Cloud Engineer',
    description: 'Requirements\n- AWS Certified Solutions Architect\n- Terraform',
  };
  const { keywords } = analyze(posting, resume, { today: { year: 2026, month: 11 } });
  expect(keywords.map(({ quotes }) => quotes[0]?.text)).toEqual([
    'AWS Certified Solutions Architect',
    'Terraform Associate',
  ]);
});
