import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { TRANSITION } from '../../src/core/models/chain-model.ts';
import type { LinearModel } from '../../src/core/models/linear-model.ts';
import { KIND } from '../../src/core/models/small-model.ts';
import { packNames, packWeights } from './pack-rows.ts';

/** How many steps of a weight make one: with finer ones a model is larger, and no more right on what it was not trained on. */
export const STEPS = 25;

/** How a model is written: the least weight that is kept, the least that a feature has to have among its own, and the steps of one. */
export type Grain = { readonly smallest?: number; readonly strongest?: number; readonly steps?: number };

/** The models of pages, which the script in pages reads. */
const SMALL = new Set(['blocks', 'fields', 'pages']);

const folder = fileURLToPath(new URL('../../src/core/models/', import.meta.url));

type Row = readonly [feature: string, weights: readonly number[]];

/**
 * The rows of a model in whole steps, its features sorted: weights under `smallest` are left out. Of two labels what parts them is kept, as the
 * second's: it says the same, unless it is what one label is worth after another.
 */
function rowsOf(
  model: LinearModel,
  { smallest = 0.05, strongest = 0, steps = STEPS }: Grain = {},
): readonly Row[] {
  const isKept = (feature: string) =>
    feature.startsWith(TRANSITION) ||
    [...(model.weights.get(feature) ?? [])].some(weight => Math.abs(weight) >= strongest);
  const features = [...model.weights.keys()].filter(isKept).sort((a, b) => (a < b ? -1 : 1));
  const isPair = model.labels.length === 2;
  return features
    .map((feature): Row => {
      if (/[\t\n]/.test(feature)) throw new Error(`A feature holds a tab or a line break: ${feature}`);
      const weights = [...(model.weights.get(feature) ?? [])].map(weight =>
        Math.abs(weight) < smallest ? 0 : Math.round(weight * steps),
      );
      const [first = 0, second = 0] = weights;
      return [feature, isPair && !feature.startsWith(TRANSITION) ? [0, second - first] : weights];
    })
    .filter(([, weights]) => weights.some(weight => weight !== 0));
}

/** The text that `readModel` reads. */
export function modelText(model: LinearModel, grain: Grain = {}): string {
  const rows = rowsOf(model, grain).map(([feature, weights]) => [feature, ...packWeights(weights)] as const);
  const [names, places, values] = ([0, 1, 2] as const).map(at => rows.map(row => row[at]));
  const blocks = [[`1/${grain.steps ?? STEPS}`, ...model.labels], packNames(names ?? []), places ?? []];
  return [...blocks.map(block => block.join('\n')), values?.join('')].join('\n\n');
}

/** The text that `readSmallModel` reads. */
export function smallModelText(model: LinearModel, grain: Grain = {}): string {
  const byWeight = Map.groupBy(rowsOf(model, grain), ([, [first, ...rest]]) =>
    [first || [], rest].flat().join('/'),
  );
  const lines = [...byWeight].map(([weight, rows]) => {
    const kinds = Map.groupBy(
      rows.map(([feature]) => feature),
      feature => KIND.exec(feature)?.[0] ?? '',
    );
    if (rows.some(([feature]) => /[ ,]/.test(feature)))
      throw new Error(`A feature holds what parts them: ${rows}`);
    const named = Array.from(
      kinds,
      ([kind, names]) => kind + names.map(name => name.slice(kind.length)).join(),
    );
    return [weight, ...named].join(' ');
  });
  const rising = lines.sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10));
  return [[grain.steps ?? STEPS, ...model.labels].join(' '), ...rising].join('\n');
}

/** Writes `src/core/models/<name>-weights.ts`: data alone, made by `npm run train <name>`. `figures` says what the model reaches. */
export function writeModel(name: string, model: LinearModel, figures: string, grain?: Grain): void {
  const constant = `${name.replaceAll('-', '_').toUpperCase()}_WEIGHTS`;
  const [reader, textOf] = SMALL.has(name)
    ? (['readSmallModel', smallModelText] as const)
    : (['readModel', modelText] as const);
  const text = textOf(model, grain).replace(/[\\`]|\$\{/g, match => `\\${match}`);
  writeFileSync(
    path.join(folder, `${name}-weights.ts`),
    `${`// Made by \`npm run train ${name}\`. ${figures}`.trimEnd()}\n/** Weights for \`${reader}\`. */\nexport const ${constant} = \`${text}\`;\n`,
  );
}
