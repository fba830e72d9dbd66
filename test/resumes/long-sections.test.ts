import { expect, test } from 'vitest';
import { findSkills } from '../../src/core/keywords/find-skills.ts';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';
import { growth } from '../core/growth.ts';

const LINES = 1500;
const linesOf = (share: number, line: (at: number) => string): string =>
  Array.from({ length: LINES * share }, (_, at) => line(at)).join('\n');

test.each([
  ['EDUCATION', (at: number) => `2010 – 2012\tBSc Mathematics ${at}\tExample University`],
  ['EXPERIENCE', (at: number) => `2010 – 2012\tEngineer ${at}\tExample Works`],
  ['CERTIFICATES', (at: number) => `Example Certified Developer ${at}, 2019`],
])('thousands of entries under %s are read in time that grows with them', (heading, line) => {
  const read = (share: number) => {
    const { entries } = readResumeText(`Ada Example\n\n${heading}\n${linesOf(share, line)}`);
    expect(entries.length).toBeGreaterThan(0);
  };
  expect(growth(read)).toBeLessThan(20);
});

test('thousands of lines without a word are searched for skills in time that grows with them', () => {
  const read = (share: number) => {
    expect(findSkills(linesOf(2 * share, at => `- 0160 ${100_000 + at}`))).toEqual([]);
  };
  expect(growth(read)).toBeLessThan(20);
});
