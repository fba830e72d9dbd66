import { describe, expect, test } from 'vitest';
import { writeIndex } from '../../../scripts/lexicon/write-index.ts';
import { findSkills } from '../../../src/core/keywords/find-skills.ts';
import { canonicalName } from '../../../src/core/keywords/same-keyword.ts';
import { readIndex } from '../../../src/core/lexicon/skill-index.ts';

const namesIn = (text: string) => findSkills(text).map(({ name }) => name);

describe('a spelling in another form', () => {
  test.each([
    ['You will optimize queries and design databases', ['Query optimization', 'Database design']],
    ['You know the design of databases', ['Database design']],
    [
      'You plan tests, triage bugs and elicit requirements',
      ['Test planning', 'Bug tracking', 'Requirements gathering'],
    ],
    ['Evaluating models, scheduling jobs', ['Model evaluation', 'Workflow orchestration']],
    ['Reports in VisualStudio and WebForms', ['Visual Studio']],
    ['Events as Cloud Watch shows them', ['Amazon CloudWatch']],
    ['Scripts in Python3 and services in Java17', ['Python', 'Java']],
    ['Pages in HTML 5 and ES 6', ['HTML', 'ES6']],
  ])('%j names %j', (text, names) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(names));
  });

  test.each([
    ['We manage identity and review manual work', ['Identity management']],
    ['Core Data Sets of the clinic', ['Core Data']],
    ['Grown in design studios', ['InDesign']],
    ['Plan test drives, schedule job interviews, map the city', ['Test planning', 'Workflow orchestration']],
    ['Room101 and Go2 and page3', ['Go']],
  ])('%j does not name %j', (text, names) => {
    expect(namesIn(text).filter(name => names.includes(name))).toEqual([]);
  });
});

describe('an index', () => {
  test('returns what was written, and nothing for other words', () => {
    const find = readIndex(
      writeIndex([
        ['go', 70],
        ['go', 3],
        ['a', 1],
        ['go', 70],
        ['gone', 5],
      ]),
    );
    expect(find('go')).toEqual([3, 70]);
    expect(find('a')).toEqual([1]);
    expect(find('g')).toEqual([]);
  });

  test('finds every line, including the first and the last, and none between two', () => {
    const keys = ['.net', 'a', 'ab', 'b', 'c#', 'c++', 'go', 'golang', 'zz', 'é', '日本'];
    const at = readIndex(writeIndex(keys.map((key, number) => [key, number])));
    expect(keys.map(at)).toEqual(keys.map((_, number) => [number]));
    expect(['', '!', 'aa', 'abc', 'c', 'gol', 'zzz', '語'].flatMap(at)).toEqual([]);
    expect(readIndex('')('a')).toEqual([]);
  });

  test('does not depend on the order of its entries', () => {
    const entries = [
      ['b', 2],
      ['a', 9],
      ['a', 4],
    ] as const;
    expect(writeIndex(entries)).toBe(writeIndex(entries.toReversed()));
  });
});

test.each([
  ['VisualStudio', 'Visual Studio'],
  ['visual studio', 'Visual Studio'],
  ['cloud-watch', 'Amazon CloudWatch'],
])('%s is %s', (spelling, name) => {
  expect(canonicalName(spelling)).toBe(name);
});
