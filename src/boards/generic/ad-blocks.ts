import { type ChainModel, marginalsOf } from '../../core/models/chain-model.ts';
import { type Features, scoresOf } from '../../core/models/linear-model.ts';
import { at } from '../../core/text/at.ts';

/** A range of block indexes, without `end`. */
export type Range = { readonly start: number; readonly end: number };

const WIDEST_GAP = 12;

/** The indexes of some blocks, and how likely they belong to the posting: the mean over their characters, 0 to 1. */
export type Run = { readonly blocks: readonly number[]; readonly chance: number };

/** The blocks that the model takes for the posting: the run of likely blocks with the most text. Likely is 0.5 or, if that is less, half of the page's highest probability. */
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
