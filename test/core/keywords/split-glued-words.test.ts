import { describe, expect, test } from 'vitest';
import { splitGluedWords } from '../../../src/core/keywords/split-glued-words.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const SKILLS = new Set(['html', 'java', 'c#', 's3', 'unbreakablelongnameofsomelanguage']);

/** The parts of a text, with what stands before each that was cut off. */
const partsOf = (text: string) =>
  splitGluedWords(
    tokenize(text),
    norm => norm === 'javaserver' || norm === 'javaplatform',
    norm => SKILLS.has(norm),
  ).map(({ text: word, gap }, at) => (at > 0 && gap === '|' ? `|${word}` : word));

describe('words of postings are split off', () => {
  const neighbours =
    'Experience Experiences Required Requirement Requirements Skills Skill Knowledge Strong Bachelor Bachelors Master Masters Minimum Must Responsibilities Responsibility Proficiency Proficient Familiarity Familiar Ability Good Excellent Working Understanding Years Year Job You Your We Our Nice Preferred Location Engineer Engineers Developer Developers Qualifications Qualification Expertise Expert Solid Proven Hands Deep Demonstrated Degree Bonus Plus Benefits About What Why The And Or In With Of To For Design Develop Develops Build Write Work As At Is Are Be This That These Technical Education Duties Tools Technologies Technology Framework Frameworks Databases Database Languages Language Programming Development Software Senior Junior Lead Desired Desirable Optional Duration Able Comfortable Passion Passionate Exposure Background Previous Prior Other Others Both Basic Advanced Testing Architecture Platform Platforms Systems Services Service Applications Application Team';
  test.each(neighbours.split(' '))('%s', word => {
    expect(partsOf(`HTML${word}`)).toEqual(['HTML', `|${word}`]);
  });
});

test.each([
  ['in the middle of a text', 'Know HTMLExperience well', ['Know', 'HTML', '|Experience', 'well']],
  ['before a skill', 'requiredJava', ['required', '|Java']],
  ['two words of postings', 'servicesQualifications', ['services', '|Qualifications']],
  ['behind a digit', 'S3Experience', ['S3', '|Experience']],
  ['twice', 'requiredJava HTMLSkills', ['required', '|Java', 'HTML', '|Skills']],
])('glued words are taken apart: %s', (_, text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test.each([
  ['a name that holds a known one', 'JavaSpaces'],
  ['what is known as a whole', 'JavaPlatform'],
  ['two skills', 'JavaHTML'],
  ['no capital inside', 'Javaexperience'],
  ['a word as short as a name', 'AtIn'],
  ['an address', 'https://a.example/HTMLExperience'],
  ['what is longer than two words', `requiredUnbreakableLongNameOfSomeLanguage${'y'.repeat(30)}`],
])('it stays whole: %s', (_, text) => {
  expect(partsOf(text)).toHaveLength(tokenize(text).length);
});

test('a single letter can be a word of a posting, too', () => {
  expect(partsOf('aHTML')).toEqual(['a', '|HTML']);
  expect(partsOf('eHTML')).toEqual(['eHTML']);
});
