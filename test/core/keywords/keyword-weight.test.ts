import { expect, test } from 'vitest';
import { keywordWeight, type WeightFacts } from '../../../src/core/keywords/keyword-weight.ts';

const named: WeightFacts = {
  need: 'required',
  count: 1,
  inTitle: false,
  years: null,
  isRequirement: true,
  kind: 'tool',
};

test.each<[string, Partial<WeightFacts>, number]>([
  ['in a requirement', {}, 2],
  ['in a duty', { isRequirement: false }, 1.5],
  ['in the title', { inTitle: true, isRequirement: false }, 3],
  ['as a wish', { need: 'preferred' }, 0.75],
  ['as a wish in the title', { need: 'preferred', inTitle: true }, 3],
  ['only mentioned', { need: 'mentioned', inTitle: true }, 0],
  ['with its years', { years: 3 }, 2.5],
  ['three times', { count: 3 }, 2.4],
  ['twice, to the cent', { count: 2 }, 2.23],
  ['fifteen times', { count: 15 }, 3.2],
  ['more often than is counted', { count: 16 }, 3.2],
  ['a practice', { kind: 'practice' }, 1.4],
  ['a concept', { kind: 'concept' }, 1.4],
  ['a domain', { kind: 'domain' }, 1.4],
  ['a method', { kind: 'method' }, 2],
  ['a language', { kind: 'language' }, 3],
  ['a framework', { kind: 'framework' }, 3],
])('a keyword %s', (_, facts, weight) => {
  expect(keywordWeight({ ...named, ...facts })).toBe(weight);
});
