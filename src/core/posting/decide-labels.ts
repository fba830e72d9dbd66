import { indexOfLargest } from '../models/linear-model.ts';

// A line is in the ledger from this probability on that it requires or wishes something, whichever of both it is.
const ASKS_FROM = 0.5;

const isAsking = (label: string): boolean => label === 'must' || label === 'wish' || label === 'mixed';

/** The label of every line: that of the likeliest sequence, unless must, wish and mixed together say otherwise. */
export function decideLabels(
  labels: readonly string[],
  path: readonly number[],
  marginals: readonly Float64Array[],
): readonly string[] {
  const asking = labels.map(isAsking);
  return path.map((label, at) => {
    const row = marginals[at] as Float64Array;
    const asks = row.reduce((sum, chance, index) => (asking[index] ? sum + chance : sum), 0) >= ASKS_FROM;
    const best =
      asking[label] === asks
        ? label
        : indexOfLargest(row.map((chance, index) => (asking[index] === asks ? chance : -1)));
    return labels[best] as string;
  });
}
