import { expect, test } from 'vitest';
import { parseSkills } from '../../../scripts/lexicon/parse-skills.ts';
import { getLexicon, phrasesOf } from '../../../src/core/lexicon/lexicon.ts';
import { skillList } from '../../../src/core/lexicon/skill-list.ts';
import { NOT_BEGUN, restOf, skillTable, WHOLE } from '../../../src/core/lexicon/skill-table.ts';
import { step } from '../../../src/core/lexicon/trie.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const list =
  '@language\n|Flurb\nFlorb|flo,=!Florb lang\n=~Flirb\n@tool\n-Flurb|flurbs,Café flurb\n@practice\nF# tuning\n';
const { all, at, written, beginning, goesOn, named } = skillTable(list);

test('the skills of a list are those on its lines, in order', () => {
  expect(all()).toEqual(parseSkills(list));
  expect(skillTable(skillList).all()).toEqual(parseSkills(skillList));
  expect(skillTable('').all()).toEqual([]);
});

test('two words run together are found even if the first is shorter than the key', () => {
  expect(skillTable('@tool\nSAP Workflow\n').beginning('sapworkflow')).toEqual([{ number: 0, rest: WHOLE }]);
});

test('a line is parsed once', () => {
  expect(at(2)).toBe(at(2));
  expect(at(2)).toMatchObject({ name: 'Flurb', kind: 'tool' });
});

test.each([
  // The folded form may begin with a word of one letter or of three.
  ['florb', ['F# tuning 3', 'flo 0', 'Florb 0', 'Florb lang 0']],
  // Only the first letters are compared.
  ['florence', ['F# tuning 3', 'flo 0', 'Florb 0', 'Florb lang 0']],
  ['flo', ['F# tuning 3', 'flo 0']],
  ['flurb', ['F# tuning 3', 'Flurb 2', 'flurbs 2']],
  // These letters end at the first character that is not an English letter or digit.
  ['caféflurb', ['Café flurb 2']],
  // A spelling more than twice as long as its folded form is left out.
  ['f', []],
  ['glurb', []],
])('the spellings that may have the folded form “%s” are %j', (word, spellings) => {
  expect([...new Set(written(word).map(({ text, number }) => `${text} ${number}`))]).toEqual(spellings);
});

test('a service is found without its vendor, too', () => {
  const services = skillTable('@tool\nAmazon Flurb Store|*\nAzure Glarb|*,glarbs\n');
  const spellings = (word: string) => services.written(word).map(({ text }) => text);
  expect(spellings('flurbstore')).toEqual(['Flurb Store']);
  expect(spellings('awsflurbstore')).toEqual(['AWS Flurb Store']);
  expect(spellings('glarb').toSorted()).toEqual(['Glarb', 'glarbs']);
});

test('characters beyond ASCII may begin any word, and a text twice as long as the folded form is excluded', () => {
  const { written: of } = skillTable(`@tool\n­flurb\n＃flurb\nflu${'r'.repeat(12)}\nflu${'r'.repeat(13)}\n`);
  expect(of('flurb').map(({ number }) => number)).toEqual([0, 1, 2]);
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
])('after the word “%s”, the rest of “%s” is: %s', (word, spelling, left) => {
  const rest = restOf(spelling.toLowerCase(), spelling, 0, word);
  const told = { [WHOLE]: 'all of it', [NOT_BEGUN]: 'not' }[rest];
  expect(told ?? spelling.slice(rest)).toBe(left);
});

test.each([
  ['florb', 'lang', 1],
  ['florb', 'lane', 1],
  ['florb', 'long', 0],
  // Spaces may stand around a slash.
  ['florb', '/long', 1],
])('after “%s”, “%s” may follow in %i spellings', (word, step, count) => {
  expect(beginning(word).filter(({ rest }) => rest !== WHOLE && goesOn(rest, step))).toHaveLength(count);
});

test.each(['Florb', 'Flirb', 'Flurb', 'F# tuning'])('%s is found by its name', name => {
  expect(named(name)?.name).toBe(name);
});

test.each(['florb', 'flo', 'Florb lang', 'Flarb', ''])('“%s” is not the name of a skill', name => {
  expect(named(name)).toBeUndefined();
});

test('every phrase of every skill leads to it, in the order of the skills', () => {
  const { trie, skills } = getLexicon();
  const numbers = new Map(skills.map((skill, number) => [skill, number]));
  const faults = skills.flatMap(skill =>
    phrasesOf(skill).flatMap(([phrase, entry]) => {
      const [first, ...others] = tokenize(phrase);
      // No name continues after such a character.
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
