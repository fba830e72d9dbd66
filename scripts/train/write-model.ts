import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { TRANSITION } from '../../src/core/models/chain-model.ts';
import type { LinearModel } from '../../src/core/models/linear-model.ts';
import { packNames, packWeights } from './pack-rows.ts';

/** How many steps of a weight make one: with finer ones a model is larger, and no more right on what it was not trained on. */
export const STEPS = 25;

/** How a model is written: the least weight that is kept, the least that a feature has to have among its own, and the steps of one. */
export type Grain = { readonly smallest?: number; readonly strongest?: number; readonly steps?: number };

const folder = fileURLToPath(new URL('../../src/core/models/', import.meta.url));

/**
 * The text that `readModel` and `readChainModel` read: weights in whole steps, those under `smallest` left out, features sorted. Of two
 * labels what parts them is kept, as the second's: it says the same, unless it is what one label is worth after another.
 */
export function modelText(
  model: LinearModel,
  { smallest = 0.05, strongest = 0, steps = STEPS }: Grain = {},
): string {
  const isKept = (feature: string) =>
    feature.startsWith(TRANSITION) ||
    [...(model.weights.get(feature) ?? [])].some(weight => Math.abs(weight) >= strongest);
  const features = [...model.weights.keys()].filter(isKept).sort((a, b) => (a < b ? -1 : 1));
  const isPair = model.labels.length === 2;
  const rows = features.map(feature => {
    if (/[\t\n]/.test(feature)) throw new Error(`A feature holds a tab or a line break: ${feature}`);
    const weights = [...(model.weights.get(feature) ?? [])].map(weight =>
      Math.abs(weight) < smallest ? 0 : Math.round(weight * steps),
    );
    const [first = 0, second = 0] = weights;
    return [
      feature,
      ...packWeights(isPair && !feature.startsWith(TRANSITION) ? [0, second - first] : weights),
    ] as const;
  });
  const kept = rows.filter(([, places]) => places !== '');
  const [names, places, values] = ([0, 1, 2] as const).map(at => kept.map(row => row[at]));
  const blocks = [[`1/${steps}`, ...model.labels], packNames(names ?? []), places ?? []];
  return [...blocks.map(block => block.join('\n')), values?.join('')].join('\n\n');
}

/** Writes `src/core/models/<name>-weights.ts`: data alone, made by `npm run train <name>`. `figures` says what the model reaches. */
export function writeModel(name: string, model: LinearModel, figures: string, grain?: Grain): void {
  const constant = `${name.replaceAll('-', '_').toUpperCase()}_WEIGHTS`;
  const text = modelText(model, grain).replace(/[\\`]|\$\{/g, match => `\\${match}`);
  writeFileSync(
    path.join(folder, `${name}-weights.ts`),
    `${`// Made by \`npm run train ${name}\`. ${figures}`.trimEnd()}\n/** Weights for \`readModel\`. */\nexport const ${constant} = \`${text}\`;\n`,
  );
}
