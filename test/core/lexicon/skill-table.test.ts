import { expect, test } from 'vitest';
import { parseSkills } from '../../../scripts/lexicon/parse-skills.ts';
import { getLexicon, phrasesOf } from '../../../src/core/lexicon/lexicon.ts';
import { skillList } from '../../../src/core/lexicon/skill-list.ts';
import { NOT_BEGUN, restOf, skillTable, WHOLE } from '../../../src/core/lexicon/skill-table.ts';
import { step } from '../../../src/core/lexicon/trie.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const list =
  '@language\n|Flurb\nFlorb|flo,=!Florb lang\n=~Flirb\n@tool\n-Flurb|flurbs,Café flurb\n@practice\nF# tuning\n';
const { all, at, near, beginning, goesOn, named } = skillTable(list);

test('the skills of a list are those that its lines say, in order', () => {
  expect(all()).toEqual(parseSkills(list));
  expect(skillTable(skillList).all()).toEqual(parseSkills(skillList));
  expect(skillTable('').all()).toEqual([]);
});

test('two words run together are found though the first is shorter than what tells where to look', () => {
  expect(skillTable('@tool\nSAP Workflow\n').beginning('sapworkflow')).toEqual([{ number: 0, rest: WHOLE }]);
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
  expect(near(word)).toEqual(numbers);
});

test.each([
  ['data', 'Data', 'all of it'],
  // A plural of one word.
  ['data', 'datas', 'all of it'],
  ['data', 'datas lake', 'not'],
  ['data', 'database', 'not'],
  ['data', 'data lake', ' lake'],
  ['data', 'data.x', '.x'],
  ['data', 'DataWave', 'Wave'],
  ['es', 'ES6', '6'],
  ['visualdata', 'Visual Data', 'all of it'],
  ['visualdate', 'Visual Data', 'not'],
  ['c++', 'C++', 'all of it'],
  ['c++', 'C++ tuning', ' tuning'],
])('behind “%s”, what is left of “%s” is: %s', (word, spelling, left) => {
  const rest = restOf(spelling.toLowerCase(), spelling, 0, word);
  const told = { [WHOLE]: 'all of it', [NOT_BEGUN]: 'not' }[rest];
  expect(told ?? spelling.slice(rest)).toBe(left);
});

test.each([
  ['florb', 'lang', 1],
  ['florb', 'lane', 1],
  ['florb', 'long', 0],
  // Signs may have spaces around them.
  ['florb', '/long', 1],
])('“%s” goes on with “%s” in %i spellings', (word, step, count) => {
  expect(beginning(word).filter(({ rest }) => rest !== WHOLE && goesOn(rest, step))).toHaveLength(count);
});

test.each(['Florb', 'Flirb', 'Flurb', 'F# tuning'])('%s is found by its name', name => {
  expect(named(name)?.name).toBe(name);
});

test.each(['florb', 'flo', 'Florb lang', 'Flarb', ''])('“%s” is the name of none', name => {
  expect(named(name)).toBeUndefined();
});

test('every phrase of every skill leads to it, in the order of the skills', () => {
  const { trie, skills } = getLexicon();
  const numbers = new Map(skills.map((skill, number) => [skill, number]));
  const faults = skills.flatMap(skill =>
    phrasesOf(skill).flatMap(([phrase, entry]) => {
      const [first, ...others] = tokenize(phrase);
      // Behind such a sign no name goes on.
      if (!first || others.some(({ gap }) => '|('.includes(gap))) return [];
      let node = trie.next.get(first.norm);
      for (const token of others) node = node && step(node, token);
      const found = node?.entries.flatMap(({ skill: one }) => (one ? [numbers.get(one) ?? -1] : [])) ?? [];
      const isFound = node?.entries.some(
        one => one.skill === skill && entry.skill !== null && one.alias.text === entry.alias.text,
      );
      return isFound && String(found) === String(found.toSorted((a, b) => a - b)) ? [] : [phrase];
    }),
  );
  expect(faults).toEqual([]);
});
