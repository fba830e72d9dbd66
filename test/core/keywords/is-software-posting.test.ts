import { expect, test } from 'vitest';
import { isSoftwarePosting } from '../../../src/core/keywords/is-software-posting.ts';
import { skillByName } from '../../../src/core/lexicon/lexicon.ts';
import type { Skill } from '../../../src/core/lexicon/skill.ts';

const skills = (names: string) => names.split(', ').map(name => skillByName(name) as Skill);
const LONG = 'We bake. '.repeat(45);
const SHORT = 'We bake.';

test.each([
  ['no title', null, LONG, 'Excel', true],
  ['an empty one', ' ', LONG, 'Excel', true],
  ['a title of the trade', 'Software Engineer', LONG, 'Excel', true],
  ['a title that may be of it, and no tool', 'Solutions Architect', LONG, 'Excel', false],
  ['a title that may be of it, and a tool', 'Solutions Architect', LONG, 'Java', true],
  ['a title that may be of it, and two practices', 'Business Analyst', LONG, 'Agile, UX', true],
  ['one of them', 'Business Analyst', LONG, 'Agile', false],
  ['two that any trade has', 'Nuclear Engineer', LONG, 'Design reviews, Documentation', false],
  [
    'programs of the office are no practices',
    'Assistant to Engineering',
    LONG,
    'Excel, PowerPoint, Microsoft Word',
    false,
  ],
  ['certificates and norms of any trade', 'Process Engineer', LONG, 'Six Sigma, PMP, ISO 9001', false],
  ['a speciality', 'Site Reliability Expert', LONG, 'Excel', true],
  ['another occupation that names one', 'Data & AI Sales Partner', LONG, 'Excel', false],
  ['another title, two languages and a tool', 'Bioinformatician', LONG, 'R, Python, Docker', true],
  ['two languages alone', 'Bioinformatician', LONG, 'R, Python', false],
  ['another title and three tools', 'Baker', LONG, 'Java, Docker, Kafka', false],
  ['another title and four tools', 'Baker', LONG, 'Java, Docker, Kafka, React', true],
  ['four, of which one is of the office', 'Baker', LONG, 'Java, Docker, Kafka, Excel', false],
  ['four, of which one is a practice', 'Baker', LONG, 'Java, Docker, Kafka, TDD', false],
  ['a short text and three tools', 'Baker', SHORT, 'Java, Docker, Kafka', true],
  ['a short text and two', 'Baker', SHORT, 'Java, Docker', false],
  ['a text of 400 letters is not short', 'Baker', LONG.slice(0, 400), 'Java, Docker, Kafka', false],
  ['one of 399 is', 'Baker', LONG.slice(0, 399), 'Java, Docker, Kafka', true],
])('%s', (_, title, text, asked, isSoftware) => {
  expect(isSoftwarePosting(title, text, skills(asked))).toBe(isSoftware);
});

test.each([
  ['MQTT Expert', 'MQTT', true],
  ['Lab Helper (MATLAB)', 'MATLAB', true],
  ['AutoCAD Drafter', 'AutoCAD', false],
  ['Baker', 'MQTT', false],
])('a title that names what it asks: %s', (title, asked, isSoftware) => {
  const inTitle = new Set(title === 'Baker' ? [] : skills(asked));
  expect(isSoftwarePosting(title, LONG, skills(asked), inTitle)).toBe(isSoftware);
});
