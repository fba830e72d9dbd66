import { indexOfLargest } from '../models/linear-model.ts';
import type { LineChances } from '../types.ts';

// A line is in the ledger from this probability on that it requires or wishes something, whichever of both it is. More than a half: the
// model learns from copies in which some cues are unknown, and there plain words ask for more than they do.
const ASKS_FROM = 0.65;

/** Whether a line of that label is in the ledger. */
export const isAsking = (label: string): boolean => label === 'must' || label === 'wish' || label === 'mixed';

/** The label of every line: that of the likeliest sequence, unless must, wish and mixed together say otherwise. */
export function decideLabels(
  labels: readonly string[],
  path: readonly number[],
  marginals: readonly Float64Array[],
): readonly string[] {
  const asking = labels.map(isAsking);
  return path.map((label, at) => {
    const row = marginals[at] as Float64Array;
    let asks = 0;
    for (const [index, isAsked] of asking.entries()) if (isAsked) asks += row[index] as number;
    const isIn = asks >= ASKS_FROM;
    if (asking[label] === isIn) return labels[label] as string;
    return labels[
      indexOfLargest(row.map((chance, index) => (asking[index] === isIn ? chance : -1)))
    ] as string;
  });
}

const GROUPS: Readonly<Partial<Record<string, keyof LineChances>>> = {
  must: 'must',
  wish: 'wish',
  mixed: 'mixed',
  duty: 'work',
  stack: 'work',
  about: 'nothing',
  benefit: 'nothing',
  process: 'nothing',
  legal: 'nothing',
  meta: 'nothing',
  other: 'nothing',
};

/** How likely a line asks something, from the probabilities of its labels. */
export function chancesOf(labels: readonly string[], marginals: Float64Array): LineChances {
  const chances = { must: 0, wish: 0, mixed: 0, work: 0, nothing: 0 };
  for (const [at, label] of labels.entries()) {
    const group = GROUPS[label];
    if (group) chances[group] += marginals[at] as number;
  }
  return chances;
}
