import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSkills } from '../../../src/core/keywords/find-skills.ts';
import { findSkillsAgain } from '../../../src/core/keywords/find-skills-again.ts';

// Names that vouch for one another, plain words, words that vouch for a name at a distance, joints, heads and marks.
const names =
  'Java|Go|Swift|Rust|Spring|React|Express|Node.js|Django REST Framework|C++|.NET|Unity|Puppet|Chef|Ant|Maven';
const words =
  'unit|integration|testing|tests|code|and|or|the CEO of|go-to|in spring|salad|gophers|we ask for|is a plus|lunch|kitchen|at home|x';
const opening = fc.constantFrom(
  '\n• ',
  '\n• ',
  '\n• ',
  '\n- ',
  '\n',
  '\n\n',
  '\n• and ',
  '\n• (',
  '\n• \n• ',
);
const joint = fc.constantFrom(' ', ' ', ' ', ', ', '/', ' (', '. ', ' and ');
const closing = fc.constantFrom('', '', '', '.', ',', ' or', ' and ', ':', ' testing:');
const word = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...names.split('|')) },
  { weight: 3, arbitrary: fc.constantFrom(...words.split('|')) },
);
const line = fc
  .tuple(opening, fc.array(fc.tuple(word, joint), { maxLength: 7 }), closing)
  .map(([before, body, after]) => `${before}${body.flat().join('')}${after}`);
const draft = fc.array(line, { minLength: 12, maxLength: 30 });
const edit = fc.record({ at: fc.nat(), removed: fc.nat(2), added: line });

test('a text that changes gives the same skills as a search of the whole text', () => {
  fc.assert(
    fc.property(draft, fc.array(edit, { maxLength: 5 }), (first, edits) => {
      let lines = first;
      for (const { at, removed, added } of [{ at: 0, removed: 0, added: '' }, ...edits]) {
        lines = lines.toSpliced(at % (lines.length + 1), removed, added);
        expect(findSkillsAgain(lines.join(''))).toEqual(findSkills(lines.join('')));
      }
    }),
    { numRuns: 30 },
  );
});

test.each([
  // A list that runs over bullets passes sureness on from item to item, however far.
  ['back', (items: string) => `Ada Example${items}\n• big Java`, '\n• big Go or'],
  ['on', (items: string) => `Ada Example\n• Java${items}`, '\n• or Ant big'],
  // Items on lines of their own pass nothing on.
  ['by lines', (items: string) => `Ada Example${items}\n• Java`, '\n• Ant\n• Ant'],
])('what stands in a list is sure where its far end is: %s', (_, textOf, items) => {
  const text = textOf(items.repeat(20));
  for (const written of [text, text.replace('Java', 'Jam'), text]) {
    expect(findSkillsAgain(written)).toEqual(findSkills(written));
  }
});

test('certain names anywhere in the text support a doubtful word elsewhere', () => {
  const far = Array.from(
    { length: 12 },
    () => '\n• Kept the minutes of the garden club and its yearly fair',
  ).join('');
  const [alone, among] = [['x'], 'Kafka, Django, Kubernetes, PostgreSQL, RabbitMQ'.split(', ')].map(
    known => `${known.join('\n• ')}${far}\n• Liked Go`,
  ) as [string, string];
  expect(findSkillsAgain(alone)).toEqual(findSkills(alone));
  expect(findSkillsAgain(among)).toEqual(findSkills(among));
});

test('a person’s own terms are found in a text that was searched without them', () => {
  const text = 'Ada Example\n• Kept the frobnicator and Go\n• Wrote Java';
  const ownTerms = [{ name: 'Frobnicator', aliases: [] }];
  expect(findSkillsAgain(text)).toEqual(findSkills(text));
  expect(findSkillsAgain(text, ownTerms)).toEqual(findSkills(text, ownTerms));
  expect(findSkillsAgain(text, ownTerms)).not.toEqual(findSkills(text));
});
