import { bestPath, type ChainModel, marginalsOf, readChainModel } from '../models/chain-model.ts';
import { HEADINGS_WEIGHTS } from '../models/headings-weights.ts';
import { explain, indexOfLargest, type LinearModel, readModel } from '../models/linear-model.ts';
import { LINES_WEIGHTS } from '../models/lines-weights.ts';
import { addFeature, startScores, type WeightTables, weightTables } from '../models/weight-tables.ts';
import type { LineRole, PostingLine, Span } from '../types.ts';
import { cutLines } from './cut-lines.ts';
import { decideLabels } from './decide-labels.ts';
import {
  type LineView,
  mayBeHeading,
  type Sink,
  tellHeading,
  tellLine,
  titleWordsOf,
  viewsOf,
} from './line-features.ts';

type Reader = {
  readonly model: ChainModel;
  readonly tables: WeightTables;
  readonly headings: LinearModel;
  readonly headingTables: WeightTables;
};

let reader: Reader | null = null;

/** The weights by which lines are read; taken apart when they are first needed. */
function lineReader(): Reader {
  if (reader) return reader;
  const model = readChainModel(LINES_WEIGHTS);
  const headings = readModel(HEADINGS_WEIGHTS);
  reader = { model, tables: weightTables(model), headings, headingTables: weightTables(headings) };
  return reader;
}

/** What every line of a posting is for, in order. What stands between two lines is white space. */
export function readLines(text: string, title: string | null): readonly PostingLine[] {
  const lines = cutLines(text);
  return labelsOf(text, title, lines).map((label, at) => {
    const [role, opens = null] = label.split(':') as [LineRole, LineRole?];
    const { start, end } = lines[at] as Span;
    return { start, end, role, opens };
  });
}

function labelsOf(text: string, title: string | null, lines: readonly Span[]): readonly string[] {
  if (lines.length === 0) return [];
  const { model, tables } = lineReader();
  const views = viewsOf(text, lines);
  const { scores, opens } = ownScores(views, title);
  for (const [at, { opens: heading, far }] of inForce(opens).entries()) {
    tellHeading(views[at] as LineView, heading, far, sinkTo(tables, scores[at] as Float64Array));
  }
  const path = bestPath(scores, model.transitions);
  return decideLabels(model.labels, path, marginalsOf(scores, model.transitions));
}

const sinkTo =
  (tables: WeightTables, scores: Float64Array): Sink =>
  (kind, value, next) =>
    addFeature(tables, scores, kind, value, next);

/** Scores of every line without its heading, and what it opens if it is likely a heading. */
function ownScores(views: readonly LineView[], title: string | null) {
  const { tables, headings, headingTables } = lineReader();
  const words = titleWordsOf(title);
  const opens: (string | null)[] = [];
  const scores = views.map((view, at) => {
    const row = startScores(tables);
    const headingRow = mayBeHeading(view) ? startScores(headingTables) : null;
    tellLine(views, at, words, (kind, value, next) => {
      addFeature(tables, row, kind, value, next);
      if (headingRow) addFeature(headingTables, headingRow, kind, value, next);
    });
    const heading = headingRow ? (headings.labels[indexOfLargest(headingRow)] as string) : NO_HEADING;
    opens.push(heading === NO_HEADING ? null : heading);
    return row;
  });
  return { scores, opens };
}

/** The label of lines that are no headings. */
export const NO_HEADING = 'none';

/** For every line what the last heading above it opens, and how many lines above it stands. */
export function inForce(opens: readonly (string | null)[]) {
  let [last, from] = [NO_HEADING, 0];
  return opens.map((own, at) => {
    const force = { opens: last, far: at - from };
    if (own !== null) [last, from] = [own, at];
    return force;
  });
}

/** Every line with what said most for its role: up to `most` features with their weights, the strongest first. */
export function explainLines(text: string, title: string | null, most: number) {
  const lines = cutLines(text);
  const labels = labelsOf(text, title, lines);
  const rows = namedFeatures(text, title, lines, ownScores(viewsOf(text, lines), title).opens);
  return lines.map(({ start, end }, at) => {
    const label = labels[at] as string;
    const reasons = explain(lineReader().model, rows[at] ?? [], label)
      .filter(({ weight }) => weight > 0)
      .slice(0, most);
    return { text: text.slice(start, end), label, reasons };
  });
}

/** The features of every line by name: to train with, and to say what decided. `opens`: what each line opens as a heading, if known. */
export function namedFeatures(
  text: string,
  title: string | null,
  lines: readonly Span[],
  opens: readonly (string | null)[] | null,
) {
  const views = viewsOf(text, lines);
  const [words, force] = [titleWordsOf(title), opens && inForce(opens)];
  return views.map((view, at) => {
    const names = new Set<string>();
    const sink: Sink = (kind, value, next) =>
      names.add(next === undefined ? `${kind}=${value}` : `${kind}=${value}_${next}`);
    tellLine(views, at, words, sink);
    const above = force?.[at];
    if (above) tellHeading(view, above.opens, above.far, sink);
    return [...names];
  });
}
