import { type ChainModel, decode, readChainModel } from '../models/chain-model.ts';
import { LINES_WEIGHTS } from '../models/lines-weights.ts';
import type { LineRole, PostingLine } from '../types.ts';
import { cutLines } from './cut-lines.ts';
import { lineFeatures } from './line-features.ts';

let model: ChainModel | null = null;

/** The weights by which lines are read; taken apart when they are first needed. */
export function linesModel(): ChainModel {
  model ??= readChainModel(LINES_WEIGHTS);
  return model;
}

/** What every line of a posting is for, in order. What stands between two lines is white space. */
export function readLines(text: string, title: string | null): readonly PostingLine[] {
  const lines = cutLines(text);
  return decode(linesModel(), lineFeatures(text, title, lines)).map(({ label }, at) => {
    const { start, end } = lines[at] as PostingLine;
    const [role, opens = null] = label.split(':') as [LineRole, LineRole?];
    return { start, end, role, opens };
  });
}
