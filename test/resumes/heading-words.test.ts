import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/core/dates/find-dates.ts';
import { isWithin } from '../../src/resumes/structure/entry-rows.ts';
import {
  endsInOther,
  foldHeading,
  holdsKnownWord,
  holdsPlainWord,
  isEmployment,
  isOpenHeading,
  isPlain,
  isStandard,
  kindByWord,
  knownHeading,
  namesSkills,
} from '../../src/resumes/structure/heading-words.ts';
import { isKnownItem, isSkill, isTool, skillsNamedIn } from '../../src/resumes/structure/known-skills.ts';
import { mayWrap } from '../../src/resumes/structure/styled-line.ts';
import { line } from './printed-line.ts';

describe('a heading', () => {
  test.each([
    ['**Skills**', 'skills'],
    ['2 Skills', 'skills'],
    ['Skills 2', 'skills'],
    ['Work experience (5 years)', 'work experience'],
    ['Work experience: 2 years 3 months', 'work experience'],
    ['Erfahrung 7 Monate', 'erfahrung'],
    ['Summer of 2019', 'summer of'],
  ])('“%s” is folded to “%s”', (text, folded) => expect(foldHeading(text)).toBe(folded));

  test.each([
    ['Skills', 'skills'],
    ['WORKEXPERIENCE', 'experience'],
    ['Skills & Education', 'skills'],
    ['Skills and Bread', null],
    ['P ROFESSIONAL E XPERIENCE', 'experience'],
    ['S KILLS', 'skills'],
    ['Etudes', 'education'],
    ['Bread', null],
    [`Skills${' '.repeat(94)}`, 'skills'],
    [`Skills${' '.repeat(95)}`, null],
    ['Nebenjob', 'experience'],
    ['Bijbaan', 'experience'],
  ])('“%s” is known for %s', (text, kind) => expect(knownHeading(text)).toBe(kind));

  test.each([
    ['Skills', true],
    ['Strength', true],
    ['Honors, Awards & Courses', true],
    ['Honors, and Awards', true],
    ['Honors, Bread', false],
    ['Bread', false],
  ])('“%s” is one that parsers know: %s', (text, expected) => expect(isStandard(text)).toBe(expected));

  test.each([
    ['Skills', true],
    ['WORKEXPERIENCE', true],
    ['Skills, Bread', true],
    ['Bread and skills', true],
    ['Bread', false],
  ])('“%s” holds one of the lists of parsers: %s', (text, expected) => expect(isPlain(text)).toBe(expected));

  test('a word of it that is a heading', () => {
    expect(holdsKnownWord('Job-related skills')).toBe(true);
    expect(holdsKnownWord('Bread and butter')).toBe(false);
    expect(holdsPlainWord('Software projects', 'projects')).toBe(true);
    expect(holdsPlainWord('Software projects', 'skills')).toBe(false);
  });

  test.each([
    ['Технические проекты', 'projects'],
    ['Schulausbildung', 'education'],
    ['Bread', null],
  ])('“%s” is about %s by one of its words', (text, kind) => expect(kindByWord(text)).toBe(kind));

  test('leaves open what it is about, or ends in something else', () => {
    expect([isOpenHeading('Bread'), isOpenHeading('Skills'), isOpenHeading('My toolbox')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([endsInOther('Programming languages and interests'), endsInOther('Interests and skills')]).toEqual(
      [true, false],
    );
    expect([namesSkills('My toolbox'), namesSkills('Gute Kenntnisse'), namesSkills('Bread')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test.each([
    ['Experience', true],
    ['Research experience', false],
    ['Research work experience', true],
    ['Volunteering', false],
    ['Leadership', false],
    ['Teaching', false],
  ])('“%s” stands over employment: %s', (text, expected) => expect(isEmployment(text)).toBe(expected));
});

describe('an item of a list', () => {
  test.each([
    ['Docker', true, true],
    ['Docker (3 years)', true, true],
    ['Algorithms', true, false],
    ['Bread', false, false],
  ])('“%s” is a skill: %s, a tool: %s', (item, skill, tool) => {
    expect([isSkill(item), isTool(item)]).toEqual([skill, tool]);
  });

  test.each([
    ['Docker / Git', true],
    ['Docker / bread', false],
    ['Unix shell', true],
    ['bread with Git', false],
    ['', false],
    ['(bread)', false],
    [`Docker${' Docker'.repeat(10)}abcd`, true],
    [`Docker${' Docker'.repeat(10)}abcde`, false],
  ])('“%s” is known: %s', (item, expected) => expect(isKnownItem(item)).toBe(expected));

  test('the skills of a sentence are as it prints them', () => {
    expect(skillsNamedIn('I wrote it in golang with postgres')).toEqual(['golang', 'postgres']);
  });
});

describe('one time lies in another', () => {
  const range = (text: string) => findDates(text)[0] ?? null;
  test.each([
    ['Mar 2020 – May 2021', 'Jan 2020 – Dec 2021', true],
    ['Jan 2020 – Dec 2021', 'Jan 2020 – Dec 2021', true],
    ['Dec 2019 – May 2021', 'Jan 2020 – Dec 2021', false],
    ['Mar 2020 – Jan 2022', 'Jan 2020 – Dec 2021', false],
    ['Mar 2020 – May 2021', '2020 – 2021', true],
    ['2020 – 2021', 'Dec 2020 – Jan 2021', true],
    ['2020 – 2021', 'Jan 2021 – Dec 2021', false],
    ['Mar 2020 – Present', 'Jan 2020 – Present', true],
    ['Mar 2020 – Present', 'Jan 2020 – Dec 2021', false],
    ['Mar 2020 – May 2021', 'Jan 2020 – Present', true],
    ['no date', 'Jan 2020 – Present', false],
    ['Mar 2020 – May 2021', 'no date', false],
  ])(`“%s” in “%s”: %s`, (inner, outer, expected) => {
    expect(isWithin(range(inner), range(outer))).toBe(expected);
  });
});

describe('a sentence may go on in the next line', () => {
  const full = (room: number, column = 0) => ({ ...line(100, { text: 'We built a' }), room, column });
  const next = line(112, { text: 'bakery of bread' });
  test.each([
    ['whose first word has no room left', full(7), true],
    ['whose first word would have fitted', full(8), false],
    ['of another column', full(7, 1), false],
  ])('%s: %s', (_, above, expected) => expect(mayWrap(above, next)).toBe(expected));
});
