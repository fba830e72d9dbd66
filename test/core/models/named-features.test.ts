import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelText } from '../../../scripts/train/write-model.ts';
import { bestPath } from '../../../src/core/models/chain-model.ts';
import { probabilitiesOf } from '../../../src/core/models/linear-model.ts';
import {
  chancesBy,
  type NamedSink,
  namedModels,
  namesTold,
  type Tell,
} from '../../../src/core/models/named-features.ts';
import { readModel } from '../../../src/core/models/read-model.ts';

const step = fc.integer({ min: -500, max: 500 }).map(steps => steps / 25);
const sometimes = fc.constant(0);
const row = fc.tuple(step, fc.oneof(sometimes, step), fc.oneof(sometimes, step));

/** A model of three labels over some of these features, as it comes back from its text. */
const modelOver = (features: readonly string[]) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom('bias', ...features), row), {
      selector: ([name]) => name,
      minLength: 1,
    })
    .map(rows => rows.filter(([, weights]) => weights.some(weight => weight !== 0)))
    .filter(rows => rows.length > 0)
    .map(rows => {
      const weights = new Map(rows.map(([name, own]) => [name, Float64Array.from(own)]));
      return readModel(modelText({ labels: ['a', 'b', 'c'], weights }, { smallest: 0 }));
    });

test('a model gives a feature the same weights by kind and value as by name, however long the value is', () => {
  const kinds = [['word='], ['at=', '_']] as const;
  const values = ['a', 'tea', 7, 'unlisted', 'a value of many letters'];
  const told: readonly Parameters<NamedSink>[] = values.flatMap((value): Parameters<NamedSink>[] => [
    [0, value],
    [1, value],
    ...values.map((next): Parameters<NamedSink> => [1, value, next]),
  ]);
  const tellAll: Tell = sink => {
    for (const each of told) sink(...each);
  };
  const tellEach = told.map(
    (each): Tell =>
      sink =>
        sink(...each),
  );
  const models = modelOver(namesTold(kinds, tellAll));
  fc.assert(
    fc.property(fc.tuple(models, models), given => {
      const named = namedModels(kinds, given);
      const once = namedModels(kinds, given, true);
      for (let turn = 0; turn < 2; turn += 1)
        for (const tell of [tellAll, ...tellEach]) {
          const features = namesTold(kinds, tell);
          const chances = chancesBy(named, tell);
          // A feature reported twice counts twice, or once if the model was trained so.
          const twice: Tell = sink => {
            for (const again of [tell, tell]) again(sink);
          };
          expect(chancesBy(once, twice)).toEqual(chancesBy(once, tell));
          expect(chancesBy(once, tell)).toEqual(chances);
          const repeated = probabilitiesOf(given[0], [...features, ...features]);
          expect(chancesBy(named, twice)[0]?.[1]).toBeCloseTo(repeated[1] as number, 9);
          given.forEach((model, which) => {
            const expected = probabilitiesOf(model, features);
            chances[which]?.forEach((chance, label) => {
              expect(chance).toBeCloseTo(expected[label] as number, 9);
            });
          });
        }
    }),
    { numRuns: 20 },
  );
});

test('no sequence has a higher score than the best one', () => {
  const score = fc.double({ min: -4, max: 4, noNaN: true });
  const scored = fc.tuple(score, score, score).map(row => Float64Array.from(row));
  const chain = fc.tuple(
    fc.array(scored, { minLength: 1, maxLength: 4 }),
    fc.array(scored, { minLength: 4, maxLength: 4 }),
  );
  fc.assert(
    fc.property(chain, ([scores, transitions]) => {
      const worth = (path: readonly number[]) =>
        path.reduce(
          (sum, label, at) =>
            sum +
            (scores[at]?.[label] ?? Number.NaN) +
            (transitions[at === 0 ? 3 : (path[at - 1] as number)]?.[label] ?? Number.NaN),
          0,
        );
      const paths = scores.reduce<readonly (readonly number[])[]>(
        longer => longer.flatMap(path => [0, 1, 2].map(label => [...path, label])),
        [[]],
      );
      expect(worth(bestPath(scores, transitions))).toBeCloseTo(Math.max(...paths.map(worth)), 9);
    }),
  );
});
