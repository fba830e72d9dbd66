import { expect, test } from 'vitest';
import { glued } from '../../scripts/eval/glued.ts';
import type { Measures } from '../../scripts/eval/measures.ts';
import { scoreAmbiguous, scoreFacts, scoreKeywords } from '../../scripts/eval/score-golden.ts';
import { scoreKinds, scoreLines } from '../../scripts/eval/score-golden-lines.ts';
import { readAmbiguousSentences, readGoldenPostings } from './read-golden.ts';

const isTesting = ({ isTest }: { readonly isTest: boolean }) => isTest;
const testing = readGoldenPostings().filter(isTesting);
const values = (measures: Measures) =>
  Object.fromEntries(Object.entries(measures).map(([name, { value }]) => [name, value]));

// A floor is about one point below the current figure. If you raise a figure, raise its floor, too.
function expectAtLeast(measures: Measures, floors: Readonly<Record<string, number>>): void {
  const reached = values(measures);
  const below = Object.entries(floors).filter(([name, floor]) => (reached[name] ?? 0) < floor);
  expect(below, JSON.stringify(reached)).toEqual([]);
}

test('the lines of the golden postings are read at least as well as before', () => {
  expectAtLeast(scoreLines(testing).measures, {
    'line group': 0.92,
    'macro F1': 0.895,
    'ledger recall': 0.95,
    'ledger precision': 0.955,
  });
});

test('the lines of golden postings without line breaks are read at least as well as before', () => {
  expectAtLeast(scoreLines(glued(testing)).measures, {
    'line group': 0.72,
    'macro F1': 0.73,
    'ledger recall': 0.83,
    'ledger precision': 0.835,
  });
});

test('the kinds of things that a line asks for are found at least as well as before', () => {
  expectAtLeast(scoreKinds(testing).measures, { 'kinds precision': 0.82, 'kinds recall': 0.8 });
});

test('the years and degrees of the golden postings are read at least as well as before', () => {
  expectAtLeast(scoreFacts(testing).measures, { years: 0.94, degree: 0.975 });
});

test('the keywords of the golden postings are found at least as well as before', () => {
  expectAtLeast(scoreKeywords(testing).measures, {
    precision: 0.935,
    recall: 0.925,
    F1: 0.93,
    need: 0.93,
    'preferred precision': 0.91,
    'preferred recall': 0.835,
    'named, not asked': 0.84,
  });
});

test('ambiguous words are recognised as skills or not at least as well as before', () => {
  expectAtLeast(scoreAmbiguous(readAmbiguousSentences().filter(isTesting)).measures, {
    ambiguous: 0.95,
    'is the skill': 0.94,
    'is not': 0.95,
  });
});
