import { asChain, type ChainModel } from '../models/chain-model.ts';
import { type FeatureRows, featureRows, UNKNOWN } from '../models/feature-rows.ts';
import { HEADINGS_WEIGHTS } from '../models/headings-weights.ts';
import type { LinearModel } from '../models/linear-model.ts';
import { LINES_WEIGHTS } from '../models/lines-weights.ts';
import { readModel } from '../models/read-model.ts';
import { REQUIREMENT_KINDS_WEIGHTS } from '../models/requirement-kinds-weights.ts';
import { once } from '../text/remembered.ts';
import { LINE_NAMES } from './line-names.ts';
import type { KnownWords } from './line-words.ts';

/** The three models that read a posting: what opens a part, what every line is for, and what a requirement asks for. */
export type LineReader = {
  readonly headings: LinearModel;
  readonly lines: ChainModel;
  readonly kinds: LinearModel;
  readonly rows: FeatureRows;
  readonly words: KnownWords;
};

/** The weights by which postings are read; taken apart when they are first needed. */
export const lineReader = once((): LineReader => {
  const [headings, kinds] = [readModel(HEADINGS_WEIGHTS), readModel(REQUIREMENT_KINDS_WEIGHTS)];
  const lines = asChain(readModel(LINES_WEIGHTS));
  const rows = featureRows(LINE_NAMES, [headings, lines, kinds]);
  const { numbers } = rows.names;
  const numberOf = (word: string) => numbers.get(word) ?? UNKNOWN;
  return { headings, lines, kinds, rows, words: { numberOf, words: new Map() } };
});
