import { bestPath, type ChainModel, readChainModel } from '../models/chain-model.ts';
import { explain, type Features, scoresOf } from '../models/linear-model.ts';
import { LINES_WEIGHTS } from '../models/lines-weights.ts';
import type { LineRole, PostingLine } from '../types.ts';
import { cutLines } from './cut-lines.ts';
import { lineFeatures } from './line-features.ts';

type Reader = { readonly model: ChainModel; readonly words: ReadonlySet<string> };
let reader: Reader | null = null;

/** The weights by which lines are read, and the words that they know; taken apart when they are first needed. */
export function lineReader(): Reader {
  if (reader) return reader;
  const model = readChainModel(LINES_WEIGHTS);
  const named = [...model.weights.keys()].filter(name => /^[wb]=/.test(name));
  reader = { model, words: new Set(named.flatMap(name => name.slice(2).split('_'))) };
  return reader;
}

/** What every line of a posting is for, in order. What stands between two lines is white space. */
export function readLines(text: string, title: string | null): readonly PostingLine[] {
  return labelledLines(text, title).map(({ start, end, label }) => {
    const [role, opens = null] = label.split(':') as [LineRole, LineRole?];
    return { start, end, role, opens };
  });
}

/** Every line with what said most for its role: up to `most` features with their weights, the strongest first. */
export function explainLines(text: string, title: string | null, most: number) {
  return labelledLines(text, title).map(({ start, end, label, features }) => ({
    text: text.slice(start, end),
    label,
    reasons: explain(lineReader().model, features, label)
      .filter(({ weight }) => weight > 0)
      .slice(0, most),
  }));
}

function labelledLines(text: string, title: string | null) {
  const lines = cutLines(text);
  if (lines.length === 0) return [];
  const { model, words } = lineReader();
  const rows = lineFeatures(text, title, lines, word => words.has(word));
  const path = bestPath(
    rows.map(row => scoresOf(model, row)),
    model.transitions,
  );
  return lines.map(({ start, end }, at) => ({
    start,
    end,
    label: model.labels[path[at] as number] as string,
    features: rows[at] as Features,
  }));
}
