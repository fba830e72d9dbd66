import { expect, test } from 'vitest';
import { headingHazards } from '../../src/resumes/hazards/heading-hazards.ts';
import type { BuiltResume } from '../../src/resumes/structure/build-resume.ts';
import { headingKind } from '../../src/resumes/structure/heading-words.ts';
import { line } from './printed-line.ts';

/** What is named of these headings, with one bullet under each. */
const hazardsOf = (...headings: readonly string[]) => {
  const lines = headings.flatMap((text, at) => [
    line(40 * at, { text }),
    line(40 * at + 14, { text: '• a deed' }),
  ]);
  const sections = headings.map((heading, at) => ({
    heading,
    kind: headingKind(heading),
    from: 2 * at,
    bodyFrom: 2 * at + 1,
    to: 2 * at + 2,
  }));
  return headingHazards({ lines, sections } as unknown as BuiltResume);
};
const named = (...headings: readonly string[]) => hazardsOf(...headings).map(({ quote }) => quote);

test('the standard heading that is named is one of the language that most are in', () => {
  const instead = (...headings: readonly string[]) =>
    hazardsOf(...headings).map(({ message }) => message.values);
  expect(instead('Berufsweg', 'Ausbildung', 'Kenntnisse', 'Meine Jahre am Meer')).toEqual([
    { heading: 'Berufsweg', instead: 'Berufserfahrung' },
    { heading: 'Meine Jahre am Meer' },
  ]);
});

test('two kinds of sections under names that parsers’ lists leave out are named', () => {
  expect(named('Career Path', 'Academic Qualification', 'Skills')).toEqual([
    'Career Path',
    'Academic Qualification',
  ]);
});

test('for jobs or degrees, such a name weighs more, as parsers find them by it', () => {
  expect(named('Experience', 'Academic Qualification', 'On campus involvement')).toEqual([
    'Academic Qualification',
  ]);
  expect(named('Experience', 'Academic Qualification', 'Skills')).toEqual([]);
  expect(named('Experience', 'Education', 'Strengths', 'On campus involvement')).toEqual([]);
});

test('a listed word of another kind helps nobody, and several half-listed names of one kind add up', () => {
  expect(named('Experience', 'Education', 'Technical experience with Go', 'At sea')).toHaveLength(0);
  const skills = ['Digital Skills', 'Social Skills', 'Office Skills', 'Sea Skills'];
  expect(named('Experience', 'Education', ...skills)).toEqual(skills);
});

test('a listed word in a name is half of one', () => {
  expect(named('Job Experience', 'Software Development Projects', 'Education')).toEqual([]);
});

test('beside one, other headings that nobody knows count as well; those with a word that is known do not', () => {
  expect(named('Experience', 'Education', 'Strengths', 'The years at sea')).toEqual([
    'Strengths',
    'The years at sea',
  ]);
  expect(named('Experience', 'Education', 'Strengths', 'List of publications')).toEqual([]);
  expect(named('Experience', 'Education', 'The years at sea', 'On land', 'In the air')).toEqual([]);
});

test('a heading with a date or a job’s title is an entry, and needs no other name', () => {
  const usual = ['Experience', 'Education', 'Strengths'];
  expect(named(...usual, 'The pier 2018 – 2020')).toEqual([]);
  expect(named(...usual, 'Senior Software Engineer')).toEqual([]);
  expect(named(...usual, 'The pier')).toEqual(['Strengths', 'The pier']);
});

test('a heading in the first person is odd, even a known one; alone it does no harm', () => {
  expect(named('Experience', 'Education', 'Strengths', 'My life at sea')).toEqual([
    'Strengths',
    'My life at sea',
  ]);
  expect(named('Experience', 'Education', 'Skills', 'My life at sea', 'My boat')).toEqual([]);
});

test('jobs under a heading without any known word are reported at once, with the usual name', () => {
  const [lines, sections] = [
    [line(0, { text: 'Where the wind blew' })],
    [{ heading: 'Where the wind blew', kind: 'experience', from: 0, bodyFrom: 1, to: 1 }],
  ];
  expect(headingHazards({ lines, sections } as unknown as BuiltResume)).toMatchObject([
    {
      ...{ id: 'non-standard-heading', page: 1, quote: 'Where the wind blew' },
      message: { values: { heading: 'Where the wind blew', instead: 'Experience' } },
    },
  ]);
});

test('a usual heading of anything else costs nothing, nor does the one that is unlisted count twice', () => {
  expect(named('Experience', 'Education', 'Strengths', 'Interests', 'Languages', 'References')).toEqual([]);
});
