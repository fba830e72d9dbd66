import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { TRANSITION } from '../../src/core/models/chain-model.ts';
import type { LinearModel } from '../../src/core/models/linear-model.ts';
import { KIND } from '../../src/core/models/small-model.ts';
import { packNames, packWeights } from './pack-rows.ts';

/** A weight of 1 has this many steps. Finer steps would make a model larger, but no better on documents that it was not trained on. */
export const STEPS = 25;

/** Which weights are written: `smallest` is the least that is kept; a feature needs one of at least `strongest`. `steps` replaces `STEPS`. */
export type Grain = { readonly smallest?: number; readonly strongest?: number; readonly steps?: number };

/** The models of pages. They are in another format, with a small reader for the content script. */
const SMALL = new Set(['blocks', 'fields', 'pages']);

const folder = fileURLToPath(new URL('../../src/core/models/', import.meta.url));

type Row = readonly [feature: string, weights: readonly number[]];

/**
 * The rows of a model in whole steps, sorted by feature, without weights under `smallest`. If there are two labels, only the difference of their
 * weights counts, so it is kept as the second's weight. This does not hold for transitions from label to label.
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

/** A model as text for `readModel`. */
export function modelText(model: LinearModel, grain: Grain = {}): string {
  const rows = rowsOf(model, grain).map(([feature, weights]) => [feature, ...packWeights(weights)] as const);
  const [names, places, values] = ([0, 1, 2] as const).map(at => rows.map(row => row[at]));
  const blocks = [[`1/${grain.steps ?? STEPS}`, ...model.labels], packNames(names ?? []), places ?? []];
  return [...blocks.map(block => block.join('\n')), values?.join('')].join('\n\n');
}

/** A model as text for `readSmallModel`. */
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

/** Writes `src/core/models/<name>-weights.ts`, which contains only data. `figures` says how good the model is. */
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
