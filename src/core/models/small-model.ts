import type { LinearModel } from './linear-model.ts';

/** What a name has before the words of its kind: `company:s=`, `heart=`. */
export const KIND = /^.*[:=]|/;

/**
 * Opens the weights of a small model: what opens those of `readModel` would weigh more than a script saves by it. The steps of one and the labels; then
 * for each weight, in whole steps, a line of the features that have it, those of a kind together: `-8 w=dark,note copy`. One number is the last label's.
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
