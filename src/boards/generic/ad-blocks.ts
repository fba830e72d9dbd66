import { type ChainModel, marginalsOf } from '../../core/models/chain-model.ts';
import { type Features, scoresOf } from '../../core/models/linear-model.ts';
import { at } from '../../core/text/at.ts';

/** Half-open range of blocks. */
export type Range = { readonly start: number; readonly end: number };

const WIDEST_GAP = 12;

/** Blocks by their indexes, and how likely they are to be of the posting: the mean over their characters. */
export type Run = { readonly blocks: readonly number[]; readonly chance: number };

/** Which blocks are the posting, by the model: the likely ones in the run that holds most; where none is likely, those nearest to the likeliest. */
export function adBlocks(model: ChainModel, rows: readonly Features[], lengths: readonly number[]): Run {
  const scores = rows.map(features => scoresOf(model, features));
  const label = model.labels.indexOf('in');
  const chances = marginalsOf(scores, model.transitions).map(odds => at(odds, label));
  const cut = Math.min(0.5, chances.reduce((most, chance) => Math.max(most, chance), 0) / 2);
  let best: readonly number[] = [];
  let run: number[] = [];
  let [mass, most, chars] = [0, 0, 0];
  for (const [index, chance] of chances.entries()) {
    if (chance < cut) continue;
    if (index - (run.at(-1) ?? index) > WIDEST_GAP) [run, mass] = [[], 0];
    run.push(index);
    mass += (lengths[index] ?? 0) * chance;
    if (mass > most) [best, most] = [run, mass];
  }
  for (const index of best) chars += lengths[index] ?? 0;
  return { blocks: best, chance: most / Math.max(1, chars) };
}
