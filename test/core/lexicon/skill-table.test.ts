import { expect, test } from 'vitest';
import { getLexicon, phrasesOf } from '../../../src/core/lexicon/lexicon.ts';
import { parseSkills } from '../../../src/core/lexicon/skill.ts';
import { skillList } from '../../../src/core/lexicon/skill-list.ts';
import { skillTable } from '../../../src/core/lexicon/skill-table.ts';
import { firstWords } from '../../../src/core/lexicon/trie.ts';

const list =
  '@language\nFlorb|flo,=!Florb lang|Flurb\n=~Flirb\n@tool\n-Flurb|flurbs,Café flurb\n@practice\nF# tuning\n';
const { all, at, beginning, named } = skillTable(list);

test('the skills of a list are those that its lines say, in order', () => {
  expect(all()).toEqual(parseSkills(list));
  expect(skillTable(skillList).all()).toEqual(parseSkills(skillList));
  expect(skillTable('').all()).toEqual([]);
});

test('a line is read once', () => {
  expect(at(2)).toBe(at(2));
  expect(at(2)).toMatchObject({ name: 'Flurb', kind: 'tool' });
});

test.each([
  ['florb', [0, 0]],
  // Only its first letters tell.
  ['florence', [0, 0]],
  ['flo', [0]],
  ['FLIRB', [1]],
  ['flurb', [2, 2]],
  // Up to the first sign that is no letter or digit of English.
  ['caf', [2]],
  ['f', [3]],
  ['f#', [3]],
  ['fl', []],
  ['flarb', []],
])('the skills with a spelling that begins like “%s” are %j', (word, numbers) => {
  expect(beginning(word)).toEqual(numbers);
});

test.each(['Florb', 'Flirb', 'Flurb', 'F# tuning'])('%s is found by its name', name => {
  expect(named(name)?.name).toBe(name);
});

test.each(['florb', 'flo', 'Florb lang', 'Flarb', ''])('“%s” is the name of none', name => {
  expect(named(name)).toBeUndefined();
});

test('every phrase of every skill is found by its first words', () => {
  const { trie, skills } = getLexicon();
  const lost = skills.flatMap(skill =>
    phrasesOf(skill).flatMap(([phrase]) =>
      firstWords(phrase).filter(word => !trie.next.get(word) && word !== ''),
    ),
  );
  expect(lost).toEqual([]);
});
