import { expect, test } from 'vitest';
import { cutLines } from '../../../src/core/posting/cut-lines.ts';
import { chancesOf, decideLabels } from '../../../src/core/posting/decide-labels.ts';
import { viewsOf } from '../../../src/core/posting/line-view.ts';

const labels = ['must', 'wish', 'mixed', 'duty', 'stack', 'about', 'heading:must'];
const row = (...chances: number[]) => Float64Array.from(chances);

/** What lines are told by, each on its own. */
function viewsOfLines(...lines: readonly string[]) {
  const text = lines.join('\n');
  return viewsOf(text, cutLines(text));
}

test.each([
  ['keeps what the likeliest sequence says', 0, row(0.7, 0, 0, 0.3, 0, 0, 0), 'must'],
  ['takes must, wish and mixed together', 3, row(0.2, 0.35, 0.15, 0.3, 0, 0, 0), 'wish'],
  ['asks from two thirds or so on', 3, row(0.65, 0, 0, 0.35, 0, 0, 0), 'must'],
  ['asks nothing below it', 0, row(0.4, 0.15, 0.09, 0.15, 0, 0.21, 0), 'about'],
  ['leaves a label of the right side alone', 1, row(0.6, 0.1, 0, 0.3, 0, 0, 0), 'wish'],
  ['does not ask by what a heading opens', 6, row(0.2, 0, 0, 0, 0, 0, 0.8), 'heading:must'],
])('%s', (_, likeliest, chances, label) => {
  expect(decideLabels(labels, [likeliest], [chances], viewsOfLines('Some line'), [null])).toEqual([label]);
});

test('adds up the chances of asking, of work and of neither; headings count for none', () => {
  expect(chancesOf(labels, row(0.25, 0.125, 0.0625, 0.25, 0.125, 0.0625, 0.125), 'must')).toEqual({
    must: 0.25,
    wish: 0.125,
    mixed: 0.0625,
    work: 0.375,
    nothing: 0.0625,
  });
});

const wishes = row(0.25, 0.5, 0.25, 0, 0, 0, 0);

test.each([
  ['a bullet below a must', ['- Java', '- Kafka'], 'must'],
  ['a wish by its own words', ['- Java', '- Kafka is a plus'], 'wish'],
  ['what is below a wish among musts', ['- Java', '- Kafka is a plus', '- Redis'], 'must'],
  ['what is below a line that leads in', ['- Java', '- Nice to have:', '- Redis'], 'wish'],
  ['a line that is no bullet', ['- Java', 'Kafka'], 'wish'],
])('keeps lists together: %s', (_, lines, label) => {
  const path = lines.map((__, at) => (at === 0 ? 0 : 1));
  const chances = lines.map((__, at) => (at === 0 ? row(1, 0, 0, 0, 0, 0, 0) : wishes));
  expect(
    decideLabels(
      labels,
      path,
      chances,
      viewsOfLines(...lines),
      lines.map(() => null),
    ).at(-1),
  ).toBe(label);
});

test('adds the chance of a wish to the must if the list decided that the line is a must', () => {
  expect(chancesOf(labels, wishes, 'must')).toMatchObject({ must: 1, wish: 0, mixed: 0 });
  expect(chancesOf(labels, wishes, 'wish')).toMatchObject({ must: 0.25, wish: 0.5, mixed: 0.25 });
});
