import type { LinearModel } from './linear-model.ts';

/** The part of a name before the words of its kind: `company:s=`, `heart=`. */
export const KIND = /^.*[:=]|/;

/**
 * Opens the weights of a small model, whose format needs less code to read than that of `readModel`. The first line has the number of steps in 1
 * and the labels. Each further line has weights in whole steps, and the features with these weights, grouped by kind: `-8 w=dark,note copy`. A
 * single number belongs to the last label.
 */
export function readSmallModel(text: string): LinearModel {
  const [[steps, ...labels], ...lines] = text.split('\n').map(line => line.split(' '));
  const weights = new Map<string, Float64Array>();
  for (const [values, ...kinds] of lines) {
    const numbers = values.split('/');
    const row = Float64Array.from(
      labels,
      (_, at) => Number(numbers.at(at - labels.length) ?? 0) / Number(steps),
    );
    for (const names of kinds) {
      const [kind = ''] = KIND.exec(names) ?? [];
      for (const word of names.slice(kind.length).split(',')) weights.set(kind + word, row);
    }
  }
  return { labels, weights };
}
