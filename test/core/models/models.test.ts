import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitChain } from '../../../scripts/train/fit-chain.ts';
import { fitLinear } from '../../../scripts/train/fit-linear.ts';
import { plain } from '../../../scripts/train/plain.ts';
import { modelText, smallModelText } from '../../../scripts/train/write-model.ts';
import { asChain, decode, marginalsOf } from '../../../src/core/models/chain-model.ts';
import { classify, explain, limitsReached, probabilitiesOf } from '../../../src/core/models/linear-model.ts';
import { readModel } from '../../../src/core/models/read-model.ts';
import { readSmallModel } from '../../../src/core/models/small-model.ts';

const options = { l2: 0.1, least: 1, iterations: 100 };

describe('a linear model', () => {
  const examples = [
    { features: ['word=must', 'bullet'], label: 'must' },
    { features: ['word=must'], label: 'must' },
    { features: ['word=plus', 'bullet'], label: 'wish' },
    { features: ['word=plus'], label: 'wish' },
  ];
  const model = fitLinear(['must', 'wish'], examples, options);

  test('learns what distinguishes its labels, and gives no weight to anything else', () => {
    expect(classify(model, ['word=plus', 'bullet']).label).toBe('wish');
    expect(classify(model, ['word=must', 'bullet']).probability).toBeGreaterThan(0.8);
    expect(Math.abs(model.weights.get('bullet')?.[0] ?? 1)).toBeLessThan(0.01);
  });

  test('is read back from its text within a step, and the text is the same every time', () => {
    const text = modelText(model, { smallest: 0 });
    const read = readModel(text);
    const wishOverMust = ([must = 0, wish = 0]: Iterable<number> = []) => wish - must;
    const [was, is] = [model, read].map(({ weights }) => wishOverMust(weights.get('word=plus')));
    expect(Math.abs((is ?? 0) - (was ?? 0))).toBeLessThan(1 / 25);
    expect(modelText(fitLinear(['must', 'wish'], examples, options), { smallest: 0 })).toBe(text);
  });

  describe('with its weights made plain', () => {
    const often = Array.from({ length: 100 }, () => ['often']);
    const weightsOf = (labels: readonly string[], rows: Readonly<Record<string, readonly number[]>>) => {
      const weights = new Map(Object.entries(rows).map(([name, row]) => [name, Float64Array.from(row)]));
      return Object.fromEntries(
        [...plain({ labels, weights }, [...often, ['seldom']]).weights].map(([name, row]) => [
          name,
          [...row].map(weight => Math.round(weight * 1000) / 1000 + 0),
        ]),
      );
    };

    test('drops small weights of rare features, and rounds the others', () => {
      const rows = { bias: [0.03, 0, 0], often: [0.11, -0.75, 0.09], seldom: [0.8, -0.85, 0] };
      expect(weightsOf(['a', 'b', 'c'], rows)).toEqual({
        bias: [0.03, 0, 0],
        often: [0.12, -0.76, 0],
        seldom: [0, -0.84, 0],
      });
    });

    test('of two labels, keeps only the difference', () => {
      expect(weightsOf(['no', 'yes'], { often: [-0.3, 0.3] })).toEqual({ often: [0, 0.6] });
    });
  });

  test('is the same in the format of small models, in which features with the same weight stand together', () => {
    const rows = {
      bias: [0, -4.4],
      'w=dark': [0, -0.32],
      'w=note': [0, -0.32],
      copy: [0, -0.32],
      'after=no': [0.4, 1],
    };
    const weights = new Map(Object.entries(rows).map(([name, row]) => [name, Float64Array.from(row)]));
    const text = smallModelText({ labels: ['no', 'yes'], weights });
    expect(text).toBe('25 no yes\n-110 bias\n-8 copy w=dark,note\n10/25 after=no');
    expect(
      new Map(Object.entries(rows).map(([name]) => [name, readSmallModel(text).weights.get(name)])),
    ).toEqual(weights);
    expect(() =>
      smallModelText({ labels: ['no', 'yes'], weights: new Map([['a b', Float64Array.of(0, 1)]]) }),
    ).toThrow();
  });

  test('explains a decision for any label by its features, the strongest first', () => {
    const [forWish, forMust] = ['wish', 'must'].map(
      label => explain(model, ['bullet', 'word=plus'], label)[0],
    );
    expect([forWish?.feature, forMust?.feature]).toEqual(['word=plus', 'word=plus']);
    expect(Math.sign(forWish?.weight ?? 0)).toBe(1);
    expect(Math.sign(forMust?.weight ?? 0)).toBe(-1);
  });

  test('decides for the first of labels that are equally likely', () => {
    const even = { labels: ['a', 'b'], weights: new Map() };
    expect(classify(even, [])).toEqual({ label: 'a', probability: 0.5 });
  });

  test('gives probabilities that add up to 1, however large the weights are', () => {
    const large = { labels: ['a', 'b'], weights: new Map([['x', Float64Array.of(9_000, -9_000)]]) };
    expect([...probabilitiesOf(readModel(modelText(large)), ['x'])]).toEqual([1, 0]);
  });

  test('keeps every weight, however small or large; of two labels only the difference, except in transitions', () => {
    const row = [0.04, -0.04, 1.52, -1.56, 1.6, 22.44, -49.36, 3600, -3.6, 0, -0.08];
    const labels = row.map((_, at) => `label ${at}`);
    const read = readModel(
      modelText({ labels, weights: new Map([['x', Float64Array.from(row)]]) }, { smallest: 0 }),
    );
    expect([...(read.weights.get('x') ?? [])]).toEqual(row);
    const two = (feature: string) => {
      const weights = new Map([[feature, Float64Array.of(0.24, -1)]]);
      return [...(readModel(modelText({ labels: ['no', 'yes'], weights })).weights.get(feature) ?? [])];
    };
    expect(two('x')).toEqual([0, -1.24]);
    expect(two('after=no')).toEqual([0.24, -1]);
  });

  test('finds the weights of each of its features', () => {
    const step = fc.integer({ min: -4000, max: 4000 }).map(steps => steps / 25);
    const rows = fc.array(fc.array(step, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(rows, given => {
        const kept = given.filter(row => row.some(weight => weight !== 0));
        const weights = new Map(kept.map((row, at) => [`x${at}`, Float64Array.from(row, one => one + 0)]));
        fc.pre(weights.size > 0);
        const read = readModel(modelText({ labels: ['a', 'b', 'c'], weights }, { smallest: 0 }));
        for (const name of [...weights.keys()].reverse())
          expect(read.weights.get(name)).toEqual(weights.get(name));
      }),
    );
  });

  test('keeps the name of every feature, whatever it begins with', () => {
    const letter = fc.constantFrom('a', 'b', '=', '_', '!', '\\', '`', '$', 'é', '😀', '😁');
    const name = fc.string({ unit: letter, minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), names => {
        const weights = new Map(names.map((one, at) => [one, Float64Array.of(at + 1, 0, 0)]));
        const text = modelText({ labels: ['a', 'b', 'c'], weights });
        const read = readModel(new TextDecoder().decode(new TextEncoder().encode(text)));
        expect(new Set(read.weights.keys())).toEqual(new Set(names));
        for (const [one, row] of weights) expect(read.weights.get(one)).toEqual(row);
      }),
    );
  });

  test.each([
    'a\nb\n\n!x\n\n!\n\n!',
    '1/0.5\na\nb\n\n!x\n\n!\n\n!',
    '1/25\na\nb\n\n!x\n\n!',
    '1/25\na\nb\n\n!x\n!y\n\n!\n!\n\n!',
    '1/25\na\nb\n\n!x\n\n#\n\n!',
    '1/25\na\nb\n\n!x\n\n$\n\n!',
    '1/25\na\nb\n\n!x\n\n!\n\n!!',
    '1/25\na\nb\n\n!x\n\n!"\n\n!',
    '1/25\na\nb\n\n!x\n\n!\n\n`',
    '1/25\na\nb\n\n"x\n\n!\n\n!',
    '1/25\na\nb\n\n$x\n\n!\n\n!',
    '1/25\na\nb\n\néx\n\n!\n\n!',
    '1/25\na\nb\n\n!x\n\né\n\n!',
    '1/25\na\nb\n\n!x\n\n!\n\né!',
  ])('refuses weights in a wrong format: %j', text => {
    expect(() => readModel(text).weights.get('x')).toThrow();
  });
});

describe('a chain', () => {
  // “item” alone tells nothing: the row before it decides.
  const sequences = [
    { rows: [['need'], ['item'], ['item']], labels: ['head-need', 'must', 'must'] },
    { rows: [['extra'], ['item'], ['item']], labels: ['head-extra', 'wish', 'wish'] },
  ];
  const labels = ['head-need', 'head-extra', 'must', 'wish'];
  const model = fitChain(labels, sequences, options);

  test.each(sequences)('labels a row by the rows before it: $labels', ({ rows, labels: expected }) => {
    expect(decode(model, rows).map(({ label }) => label)).toEqual(expected);
  });

  test('is read back from its text, including transitions', () => {
    const read = asChain(readModel(modelText(model, { smallest: 0 })));
    expect(decode(read, [['extra'], ['item']]).map(({ label }) => label)).toEqual(['head-extra', 'wish']);
  });

  test('has the same probabilities as a count over all sequences', () => {
    const scores = [Float64Array.of(0.3, -1), Float64Array.of(0.5, 0.1), Float64Array.of(-0.2, 0.9)];
    const transitions = [Float64Array.of(0.7, -0.4), Float64Array.of(-0.1, 0.2), Float64Array.of(0.6, 0)];
    const sums = [0, 1, 2].map(() => [0, 0]);
    let whole = 0;
    for (const path of [0, 1, 2, 3, 4, 5, 6, 7].map(n => [n & 1, (n >> 1) & 1, n >> 2])) {
      let score = 0;
      path.forEach((label, row) => {
        score +=
          (scores[row]?.[label] ?? 0) + (transitions[row === 0 ? 2 : (path[row - 1] ?? 0)]?.[label] ?? 0);
      });
      whole += Math.exp(score);
      path.forEach((label, row) => {
        (sums[row] as number[])[label] = (sums[row]?.[label] ?? 0) + Math.exp(score);
      });
    }
    marginalsOf(scores, transitions).forEach((row, at) => {
      row.forEach((value, label) => {
        expect(value).toBeCloseTo((sums[at]?.[label] ?? 0) / whole, 9);
      });
    });
  });

  test('returns no labels for no rows', () => {
    expect(decode(model, [])).toEqual([]);
  });
});

test.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 2],
  [9, 2],
])('of the limits 1 and 3, the value %d reaches %d', (value, count) => {
  expect(limitsReached(value, [1, 3])).toBe(count);
});
