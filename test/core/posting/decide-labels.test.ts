import { expect, test } from 'vitest';
import { chancesOf, decideLabels } from '../../../src/core/posting/decide-labels.ts';

const labels = ['must', 'wish', 'mixed', 'duty', 'stack', 'about', 'heading:must'];
const row = (...chances: number[]) => Float64Array.from(chances);

test.each([
  ['keeps what the likeliest sequence says', 0, row(0.7, 0, 0, 0.3, 0, 0, 0), 'must'],
  ['takes must, wish and mixed together', 3, row(0.2, 0.35, 0.15, 0.3, 0, 0, 0), 'wish'],
  ['asks from two thirds or so on', 3, row(0.65, 0, 0, 0.35, 0, 0, 0), 'must'],
  ['asks nothing below it', 0, row(0.4, 0.15, 0.09, 0.15, 0, 0.21, 0), 'about'],
  ['leaves a label of the right side alone', 1, row(0.6, 0.1, 0, 0.3, 0, 0, 0), 'wish'],
  ['does not ask by what a heading opens', 6, row(0.2, 0, 0, 0, 0, 0, 0.8), 'heading:must'],
])('%s', (_, likeliest, chances, label) => {
  expect(decideLabels(labels, [likeliest], [chances])).toEqual([label]);
});

test('adds up how likely a line asks, is work or neither; headings are none of them', () => {
  expect(chancesOf(labels, row(0.25, 0.125, 0.0625, 0.25, 0.125, 0.0625, 0.125))).toEqual({
    must: 0.25,
    wish: 0.125,
    mixed: 0.0625,
    work: 0.375,
    nothing: 0.0625,
  });
});
