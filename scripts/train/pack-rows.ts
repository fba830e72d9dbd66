import { MORE, SIGNS, SINGLE } from '../../src/core/models/packed-rows.ts';

/** Packs the weights of a feature, in whole steps, as committed: signs for the places of those that are not 0, and signs for their values. */
export function packWeights(weights: readonly number[]): readonly [places: string, values: string] {
  const kept = [...weights.entries()].filter(([, weight]) => weight !== 0);
  return [
    kept.map(([at]) => written(at)).join(''),
    kept.map(([, weight]) => written(weight < 0 ? -2 * weight - 1 : 2 * weight)).join(''),
  ];
}

function written(number: number): string {
  if (number < SINGLE) return SIGNS[number] as string;
  const rest = number - SINGLE;
  return SIGNS[SINGLE + (rest % MORE)] + written(Math.floor(rest / MORE));
}

/** Packs sorted names as committed: a sign for how many letters each shares with the one before, then its other letters. */
export function packNames(names: readonly string[]): readonly string[] {
  return names.map((name, at) => {
    const before = names[at - 1] ?? '';
    let shared = 0;
    while (shared < SIGNS.length - 1 && shared < name.length && name[shared] === before[shared]) shared += 1;
    // Does not split a surrogate pair: half of one cannot be written to a file.
    if (/^[\uDC00-\uDFFF]/.test(name.slice(shared))) shared -= 1;
    return SIGNS[shared] + name.slice(shared);
  });
}
