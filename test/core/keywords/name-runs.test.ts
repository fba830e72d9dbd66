import { describe, expect, test } from 'vitest';
import { mentionsIn, tokensOf } from '../../../src/core/keywords/find-skills.ts';
import { itemBeside, listAround } from '../../../src/core/keywords/name-runs.ts';
import { readPostingSentences } from '../../../src/core/keywords/read-posting-sentences.ts';
import { runContext } from '../../../src/core/keywords/unlisted-names.ts';
import type { LineRole } from '../../../src/core/types.ts';

const NOTHING = { must: 0, wish: 0, mixed: 0, work: 0, nothing: 0 };

function contextOf(text: string, role: LineRole = 'must') {
  const tokens = tokensOf(text);
  const line = { start: 0, end: text.length, role, opens: null, kinds: [], chances: NOTHING };
  return runContext(text, tokens, readPostingSentences(text, [line]), mentionsIn(text, tokens));
}

describe('runs of words that may be a name', () => {
  test.each([
    ['uses Plumbex well', ['Plumbex']],
    ['uses Plumbex Orla Vex well', ['Plumbex Orla Vex']],
    ['uses Plumbex Orla Vex Nim well', []],
    ['uses Plumbex-Orla and Vex.io', ['Plumbex-Orla', 'Vex.io']],
    ['uses Plumbex 3 and vexOrla', ['Plumbex 3', 'vexOrla']],
    ['uses Plumbex, Orla', ['Plumbex', 'Orla']],
    ['uses Plumbex Docker', ['Plumbex']],
    ['uses Plumbex. Orla', ['Plumbex', 'Orla']],
    ['Plumbex- und Orla-Daten', ['Orla-Daten']],
    ['in Plumbex- & Orla', ['Orla']],
    ['uses plumbex', []],
    ['uses A', []],
    ['uses Plumbexplumbexplumbexplumbexplu', []],
    ['uses Plumbexplumbexplumbexplumbexpl', ['Plumbexplumbexplumbexplumbexpl']],
    ['see https://plumbex.example/Orla', []],
    // Words in small letters are names among the items of a list of tools alone.
    ['uses Docker, plumbex', ['plumbex']],
    ['uses plumbex, Docker', []],
    ['uses (plumbex, Docker)', ['plumbex']],
    ['uses Docker (plumbex)', ['plumbex']],
    ['uses Docker/plumbex/vex', ['plumbex']],
    ['uses Docker, plumbex vex', []],
    ['uses Docker, plumbex. Vex', ['plumbex', 'Vex']],
    ['uses Docker, plumbex\nvex', ['plumbex']],
    ['uses Docker, and vex', []],
    ['uses (plumbex. Docker)', []],
    ['uses it, plumbex, TDD', []],
  ])('“%s”: %j', (text, runs) => {
    expect(contextOf(text).runs.map(({ name }) => name)).toEqual(runs);
  });

  test('are found only where something is asked', () => {
    expect(contextOf('uses Plumbex well', 'about').runs).toEqual([]);
    expect(contextOf('uses Plumbex well', 'duty').runs).toHaveLength(1);
  });
});

test('words that also stand in small letters are plain', () => {
  const { plain, counts } = contextOf('Orla and Plumbex are no orla; Plumbex');
  expect([plain.has('orla'), plain.has('plumbex')]).toEqual([true, false]);
  expect([counts.get('Orla'), counts.get('Plumbex')]).toEqual([1, 2]);
});

test.each([
  ['Docker, Plumbex, Kafka', 'tool', 'tool'],
  ['TDD, Plumbex and code reviews', 'practice', 'practice'],
  ['Vex, Plumbex or Orla', 'name', 'name'],
  ['this/Plumbex & that', 'word', 'word'],
  ['run Plumbex here', 'none', 'none'],
  ['Docker Plumbex Kafka', 'touch', 'touch'],
  ['Docker and Plumbex, and Kafka', 'tool', 'tool'],
  ['Plumbex', 'none', 'none'],
  ['Docker (Plumbex) Kafka', 'tool', 'none'],
  ['TDD Plumbex TDD', 'none', 'none'],
])('what stands beside Plumbex in its list: “%s”', (text, before, after) => {
  const { runs, tokens, anchors } = contextOf(text);
  const run = runs.find(({ name }) => name === 'Plumbex');
  if (!run) throw new Error(`no run in ${text}`);
  expect([itemBeside(run, { tokens, anchors }, -1), itemBeside(run, { tokens, anchors }, 1)]).toEqual([
    before,
    after,
  ]);
});

const far = (words: number) => 'x '.repeat(words);
test.each([
  ['Docker, x, Kafka, Plumbex, Redis', 3, 4],
  ['Docker, Plumbex. Kafka, Redis', 1, 1],
  ['Docker, Plumbex\nKafka, Redis', 1, 1],
  ['Docker x\nKafka, Plumbex', 1, 1],
  ['Spring Boot, Plumbex, SQL Server', 2, 2],
  ['Docker (Plumbex/Kafka) and Redis', 2, 2],
  [`Docker ${far(12)}Plumbex ${far(13)}Kafka`, 2, 0],
  [`Docker ${far(13)}Plumbex ${far(14)}Kafka`, 1, 0],
  [`Docker ${far(14)}Plumbex ${far(14)}Kafka`, 0, 0],
])('how many tools and marks stand around Plumbex: “%s”', (text, tools, marks) => {
  const { runs, tokens, anchors } = contextOf(text);
  const run = runs.find(({ name }) => name === 'Plumbex');
  if (!run) throw new Error(`no run in ${text}`);
  expect(listAround(run, { tokens, anchors })).toEqual({ tools, marks });
});
