import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LinearModel } from '../../src/core/models/linear-model.ts';

const folder = fileURLToPath(new URL('../../src/core/models/', import.meta.url));

/**
 * The text that `readModel` and `readChainModel` read: weights in whole hundredths, those under `smallest` left out, features sorted.
 */
export function modelText(model: LinearModel, smallest = 0.05): string {
  const rows = [...model.weights.keys()].map(feature => {
    if (/[\t\n]/.test(feature)) throw new Error(`A feature holds a tab or a line break: ${feature}`);
    const parts = [...(model.weights.get(feature) ?? [])].map((weight, at) =>
      Math.abs(weight) < smallest ? '' : `${at}:${Math.round(weight * 100)}`,
    );
    return { feature, list: parts.filter(part => part !== '').join(' ') };
  });
  const kept = rows.filter(({ list }) => list !== '').sort((a, b) => (a.feature < b.feature ? -1 : 1));
  return [model.labels.join('\t'), ...kept.map(({ feature, list }) => `${feature}\t${list}`)].join('\n');
}

/** Writes `src/core/models/<name>-weights.ts`: data alone, made by `npm run train <name>`. `figures` says what the model reaches. */
export function writeModel(name: string, model: LinearModel, figures: string, smallest?: number): void {
  const constant = `${name.replaceAll('-', '_').toUpperCase()}_WEIGHTS`;
  const text = modelText(model, smallest).replace(/[\\`]|\$\{/g, match => `\\${match}`);
  writeFileSync(
    path.join(folder, `${name}-weights.ts`),
    `${`// Made by \`npm run train ${name}\`. ${figures}`.trimEnd()}\n/** Weights for \`readModel\`. */\nexport const ${constant} = \`${text}\`;\n`,
  );
}
