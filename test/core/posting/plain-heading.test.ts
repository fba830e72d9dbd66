import { describe, expect, it } from 'vitest';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { openedBy } from '../../../src/core/posting/plain-heading.ts';
import { readLines } from '../../../src/core/posting/read-lines.ts';

it.each([
  ['What you’ll learn', 'process'],
  ['Skills you will gain:', 'process'],
  ['Das lernst du bei uns', 'process'],
  ['Similar jobs', 'process'],
  ['This role is not for you if', 'process'],
  ['Who this is not for', 'process'],
  ['What success looks like', 'duty'],
  ['Your first 90 days', 'duty'],
  ['A day in the life', 'duty'],
  ['Day-to-day', 'duty'],
  ['Projects you might work on', 'duty'],
  ['The tech you will use', null],
  ['Tech you will use', 'duty'],
  ['You might be a good fit if you', 'must'],
  ['You’ll thrive here if:', 'must'],
  ['Who this is for', 'must'],
  ['What you’ll bring', null],
  ['What you need to know', null],
  ['Willingness to learn', null],
  ['Other requirements', null],
  ['No degree? Not a problem', null],
  ['Not required, but great', null],
  ['You will build clocks', null],
  ['First aid certificate', null],
  ['Within 2 days', null],
  ['30 days of holiday', null],
  ['Machine learning', null],
  ['It would be lovely if you', null],
  ['You will be an even better fit if', null],
])('“%s” opens %j', (heading, opens) => {
  expect(openedBy(heading)).toBe(opens);
});

describe('what stands below', () => {
  const posting = (heading: string) =>
    `We make clocks.\n\nRequirements\n- Five years of Java\n- Solid SQL\n\n${heading}\n- Kotlin and Gradle\n- Docker basics\n\nWe offer\n- 30 days off`;

  it.each([
    ['What you will learn', ['process', 'process']],
    ['Similar jobs', ['process', 'process']],
    ['Your first 90 days', ['duty', 'duty']],
    ['You might be a good fit if', ['must', 'must']],
  ])('is of it: %s', (heading, roles) => {
    const text = posting(heading);
    const below = readLines(text, 'Developer').filter(({ start }) => start > text.indexOf(heading));
    expect(below.slice(0, 2).map(({ role }) => role)).toEqual(roles);
  });

  it('names no keyword that is asked where nothing is', () => {
    const needOf = (heading: string) =>
      extractKeywords(posting(heading), 'Developer').keywords.find(({ name }) => name === 'Kotlin')?.need;
    expect(needOf('What you will learn')).toBe('mentioned');
    expect(needOf('You might be a good fit if')).toBe('required');
  });
});

it('looks at no long line', () => {
  const line = `${'-'.repeat(200_000)}a:`;
  const start = performance.now();
  expect(openedBy(line)).toBeNull();
  expect(performance.now() - start).toBeLessThan(100);
});
