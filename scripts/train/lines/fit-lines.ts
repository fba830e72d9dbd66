import { bestPath, type ChainModel, marginalsOf } from '../../../src/core/models/chain-model.ts';
import {
  classify,
  type Features,
  type LinearModel,
  scoresOf,
} from '../../../src/core/models/linear-model.ts';
import { decideLabels } from '../../../src/core/posting/decide-labels.ts';
import { NO_HEADING } from '../../../src/core/posting/in-force.ts';
import { crossValidate } from '../cross-validate.ts';
import { fitChain } from '../fit-chain.ts';
import { fitLinear } from '../fit-linear.ts';
import type { LabelledPosting } from './line-examples.ts';
import { type KnowsCue, type PostingRows, rowsOf } from './posting-rows.ts';
import { strongest } from './strongest.ts';
import { chances, headingsOf, partOf, varyPosting } from './vary-posting.ts';

/** The two models for lines: `headings` finds the lines that open a section, then `lines` gives each line its role. */
export type LineModels = { readonly headings: LinearModel; readonly lines: ChainModel };

type Document = PostingRows & {
  readonly posting: LabelledPosting;
  /** Its weight in training. */
  readonly weight: number;
  readonly isVaried: boolean;
};

const OPTIONS = { l2: 1, least: 4, iterations: 45 };
// For the second fit, without the weak features.
const REFIT_OPTIONS = { ...OPTIONS, iterations: 20 };
const MOST_FEATURES = 4700;
const MOST_HEADING_FEATURES = 900;
const COPIES = 3;
// The authors of the cues had read these postings. An unread posting has wordings that are no cue yet, so each copy ignores this share of its cues.
const NEW_CUES = 0.25;

/** Fits both models to postings, to varied copies of them, and to parts of both. */
export function fitLines(postings: readonly LabelledPosting[]): LineModels {
  const documents = withCopies(postings);
  const known = sharedFeatures(documents.filter(({ isVaried }) => !isVaried));
  const own = documents.map(document => ({ ...document, own: kept(document.own, known) }));
  const opens = crossValidate(own, ({ posting }) => posting.id, fitHeadings, opensBy, 3);
  const headings = fitHeadings(own);
  const full = own.map((document, at) => ({ ...document, own: document.withHeadings(opens[at] ?? []) }));
  const knownInFull = sharedFeatures(full.filter(({ isVaried }) => !isVaried));
  const sequences = full.map(({ own: rows, posting, weight }) => ({
    rows: kept(rows, knownInFull),
    labels: posting.lines.map(({ label }) => label),
    weight,
  }));
  const labels = [...new Set(postings.flatMap(({ lines }) => lines.map(({ label }) => label)))].sort();
  const all = fitChain(labels, sequences, OPTIONS);
  const strong = strongest(
    all,
    sequences.flatMap(({ rows }) => rows),
    MOST_FEATURES,
  );
  const pruned = sequences.map(sequence => ({ ...sequence, rows: kept(sequence.rows, strong) }));
  return { headings, lines: fitChain(labels, pruned, REFIT_OPTIONS, all) };
}

function withCopies(postings: readonly LabelledPosting[]): readonly Document[] {
  const headings = headingsOf(postings);
  return postings.flatMap(posting => {
    const copies = Array.from({ length: COPIES }, (_, at) => varyPosting(posting, String(at), headings));
    const parts = [posting, ...copies].map((one, at) => partOf(one, String(at)));
    return [[posting], copies, parts].flatMap((group, at) =>
      group.map((one, no) => ({
        ...rowsOf(one, at > 0 ? knowsMost(`${one.id}/${at}/${no}`) : undefined),
        posting: one,
        weight: 1 / group.length,
        isVaried: at > 0,
      })),
    );
  });
}

const knowsMost =
  (seed: string): KnowsCue =>
  wording =>
    chances(`${seed}/${wording}`)() >= NEW_CUES;

/** The features that occur in more than one source. */
function sharedFeatures(documents: readonly Document[]): ReadonlySet<string> {
  const sources = new Map<string, string | null>();
  for (const { own, posting } of documents) {
    for (const name of new Set(own.flat())) {
      const known = sources.get(name);
      sources.set(name, known === undefined || known === posting.source ? posting.source : null);
    }
  }
  return new Set([...sources].filter(([, source]) => source === null).map(([name]) => name));
}

const kept = (rows: readonly Features[], names: ReadonlySet<string>): readonly Features[] =>
  rows.map(row => row.filter(name => names.has(name)));

function fitHeadings(documents: readonly Document[]): LinearModel {
  const examples = documents.flatMap(({ own, posting, weight, mayOpen }) =>
    posting.lines.flatMap(({ label }, at) =>
      mayOpen[at]
        ? [{ features: own[at] as Features, label: label.split(':')[1] ?? NO_HEADING, weight }]
        : [],
    ),
  );
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const rows = examples.map(({ features }) => features);
  const strong = strongest(fitLinear(labels, examples, OPTIONS), rows, MOST_HEADING_FEATURES);
  const pruned = examples.map(one => ({ ...one, features: one.features.filter(name => strong.has(name)) }));
  return fitLinear(labels, pruned, OPTIONS);
}

function opensBy(model: LinearModel, { own, mayOpen }: PostingRows): readonly (string | null)[] {
  return own.map((row, at) => {
    const label = mayOpen[at] ? classify(model, row).label : NO_HEADING;
    return label === NO_HEADING ? null : label;
  });
}

/** The labels that both models give to the lines of a posting. */
export const labelsBy = (models: LineModels, posting: LabelledPosting): readonly string[] =>
  readBy(models, posting).labels;

/** The same, with the probability of each label at every line. */
export function readBy({ headings, lines }: LineModels, posting: LabelledPosting) {
  if (posting.lines.length === 0) return { labels: [], marginals: [] };
  const rows = rowsOf(posting);
  const opens = opensBy(headings, rows);
  const scores = rows.withHeadings(opens).map(row => scoresOf(lines, row));
  const path = bestPath(scores, lines.transitions);
  const marginals = marginalsOf(scores, lines.transitions);
  return { labels: decideLabels(lines.labels, path, marginals, rows.views, opens), marginals };
}
