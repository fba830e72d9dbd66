import { expect, test } from 'vitest';
import { findPostingSections, partOfHeading } from '../../../src/core/text/posting-sections.ts';

test.each([
  ['Responsibilities', 'duties'],
  ["What You'll Do", 'duties'],
  ['About the role', 'duties'],
  ['What will you be required to have?', 'required'],
  ['Basic Qualifications', 'required'],
  ['MUST HAVE', 'required'],
  ['Who You Are', 'required'],
  ['Nice to have', 'preferred'],
  ['Preferred Qualifications', 'preferred'],
  ['What other skills are beneficial?', 'preferred'],
  ['Bonus points', 'preferred'],
  ['The following would be considered assets', 'preferred'],
  ['Our Tech Stack', 'stack'],
  ['About us', 'about'],
  ['About Acme', 'about'],
  ['Why join us?', 'about'],
  ['Perks & Benefits', 'benefits'],
  ['What we offer', 'benefits'],
  ['How to apply', 'apply'],
  ['Equal Opportunity Employer', 'legal'],
  ['Deine Aufgaben', 'duties'],
  ['Das bringst du mit', 'required'],
  ['Wir bieten', 'benefits'],
  ['Profil recherché', 'required'],
  ['Vos missions', 'duties'],
  ['Requisitos', 'required'],
  ['Functie-eisen', 'required'],
  ['Wat bieden wij', 'benefits'],
  ['Náplň práce', 'duties'],
  ['Nabízíme', 'benefits'],
  ['Wymagania', 'required'],
  ['Mile widziane', 'preferred'],
])('the heading %j opens %s', (heading, part) => {
  expect(partOfHeading(heading, false)).toBe(part);
});

test.each([
  'Knowledge of relational databases',
  'C++ coding experience',
  'Kafka experience preferred',
  '5+ years of experience',
  'You will work with a team of ten engineers, designers and analysts every day.',
])('%j is an item, not a heading', line => {
  expect(partOfHeading(line, false)).toBeNull();
});

const partsOf = (text: string) =>
  findPostingSections(text).map(section => [section.part, text.slice(section.bodyStart, section.end).trim()]);

test('a few small words before a list are a heading', () => {
  expect(partsOf('what we need\n- Go\n\nnice\n- Rust').map(([part]) => part)).toEqual([
    'required',
    'preferred',
  ]);
  expect(partsOf('nice\nwe pay well').map(([part]) => part)).toEqual(['intro']);
});

test('a posting is cut at its headings', () => {
  const text =
    'We make boats.\n\nRequirements\n- Go\n- Databases: MySQL\n\nNice to have:\n- Rust\n\nBenefits\nTea';
  expect(partsOf(text)).toEqual([
    ['intro', 'We make boats.'],
    ['required', '- Go\n- Databases: MySQL'],
    ['preferred', '- Rust'],
    ['benefits', 'Tea'],
  ]);
});

test('a fact takes its line out of the part around it, no more', () => {
  expect(partsOf('Requirements\nLocation: Oslo\nGo and SQL')).toEqual([
    ['required', ''],
    ['facts', 'Oslo'],
    ['required', 'Go and SQL'],
  ]);
});

test('a sentence that leads into a list of wishes opens wishes', () => {
  const text = 'Requirements\n- Go\nIt would be ideal if you had experience with:\n- Rust';
  expect(partsOf(text).at(-1)).toEqual(['preferred', '- Rust']);
});

test('headings are found in text that lost its line breaks', () => {
  const text = `${'We build the very best boats that the world has ever seen on any of its many seas and lakes. '.repeat(2)}Required Skills Go and SQL for a long while Nice to Have Rust or Zig Job benefits: tea and cake`;
  expect(findPostingSections(text).map(section => section.part)).toEqual([
    'intro',
    'required',
    'preferred',
    'benefits',
  ]);
});

test('sections cover the text without gap or overlap', () => {
  const text = 'Intro\n\nRequirements\nGo\n\nLocation: Oslo\n\nBenefits\nTea';
  const sections = findPostingSections(text);
  expect(sections[0]?.start).toBe(0);
  expect(sections.at(-1)?.end).toBe(text.length);
  for (const [index, section] of sections.slice(1).entries())
    expect(section.start).toBe(sections[index]?.end);
});
