import { expect, test } from 'vitest';
import { isSoftwarePosting } from '../../../src/core/keywords/is-software-posting.ts';
import { skillByName } from '../../../src/core/lexicon/lexicon.ts';
import type { Skill } from '../../../src/core/lexicon/skill.ts';

const skills = (names: string) => names.split(', ').map(name => skillByName(name) as Skill);

test.each([
  ['no title', null, 'Excel', true],
  ['an empty one', ' ', 'Excel', true],
  ['a title of the trade', 'Software Engineer', 'Excel', true],
  ['a title that may be of it, and no tool', 'Solutions Architect', 'Excel', false],
  ['a title that may be of it, and a tool', 'Solutions Architect', 'Java', true],
  ['a title that may be of it, and two practices', 'Business Analyst', 'Agile, UX', true],
  ['one of them', 'Business Analyst', 'Agile', false],
  ['two that any trade has', 'Nuclear Engineer', 'Design reviews, Documentation', false],
  [
    'programs of the office are no practices',
    'Assistant to Engineering',
    'Excel, PowerPoint, Microsoft Word',
    false,
  ],
  ['certificates and norms of any trade', 'Process Engineer', 'Six Sigma, PMP, ISO 9001', false],
  ['a speciality', 'Site Reliability Expert', 'Excel', true],
  ['another occupation that names one', 'Data & AI Sales Partner', 'Excel', false],
  ['another title, two languages and a tool', 'Bioinformatician', 'R, Python, Docker', true],
  ['two languages alone', 'Bioinformatician', 'R, Python', false],
  ['another title and three tools', 'Baker', 'Java, Docker, Kafka', false],
  ['another title and four tools', 'Baker', 'Java, Docker, Kafka, React', true],
  ['four, of which one is of the office', 'Baker', 'Java, Docker, Kafka, Excel', false],
  ['four, of which one is a practice', 'Baker', 'Java, Docker, Kafka, TDD', false],
])('%s', (_, title, asked, isSoftware) => {
  expect(isSoftwarePosting(title, skills(asked))).toBe(isSoftware);
});

test.each([
  ['MQTT Expert', 'MQTT', true],
  ['Lab Helper (MATLAB)', 'MATLAB', true],
  ['AutoCAD Drafter', 'AutoCAD', false],
  ['Baker', 'MQTT', false],
])('a title that names what it asks: %s', (title, asked, isSoftware) => {
  const inTitle = new Set(title === 'Baker' ? [] : skills(asked));
  expect(isSoftwarePosting(title, skills(asked), inTitle)).toBe(isSoftware);
});
