import { cutLines } from '../../../src/core/posting/cut-lines.ts';
import { chancesOf } from '../../../src/core/posting/decide-labels.ts';
import { readLines } from '../../../src/core/posting/read-lines.ts';
import type { LineRole, PostingLine } from '../../../src/core/types.ts';
import { crossValidate } from '../cross-validate.ts';
import { fitLines, type LineModels, readBy } from '../lines/fit-lines.ts';
import { corpusPostings, gapOf, goldenPostings, type LabelledPosting } from '../lines/line-examples.ts';
import type { LabelledAd } from './read-corpus.ts';

// Fitting is slow, so there are only two halves: the models of each read the other.
const PARTS = 2;

type Document = { readonly ad: LabelledAd; readonly labelled: LabelledPosting | null };

/**
 * The lines of every ad, read by models that have not seen it. On an unknown posting, some lines will be read wrongly. Models that learn from the
 * lines must learn to expect that.
 */
export function heldOutLines(ads: readonly LabelledAd[]): readonly (readonly PostingLine[])[] {
  const known = new Map<string, LabelledPosting>(
    [...corpusPostings(), ...goldenPostings(false)].map(posting => [keyOf(posting), posting]),
  );
  const documents = ads.map((ad): Document => ({ ad, labelled: known.get(keyOf(ad)) ?? null }));
  const judged = documents.filter(({ ad, labelled }) => labelled !== null || ad.lines.length > 0);
  const fit = (some: readonly Document[]) => fitLines(some.flatMap(({ labelled }) => labelled ?? []));
  const read = new Map(
    crossValidate(
      judged,
      ({ ad }) => ad.source,
      fit,
      (models, { ad }) => [ad, linesBy(models, ad)] as const,
      PARTS,
    ),
  );
  return ads.map(ad => read.get(ad) ?? readLines(ad.text, ad.title));
}

const keyOf = ({ id }: { readonly id: string }) => id.replace(/^golden:/, '');

function linesBy(models: LineModels, { id, source, title, text }: LabelledAd): readonly PostingLine[] {
  const spans = cutLines(text);
  const lines = spans.map(({ start, end }, at) => ({
    text: text.slice(start, end),
    gap: gapOf(text.slice(spans[at - 1]?.end ?? 0, start)),
    label: '',
    fair: [],
    kinds: [],
  }));
  const { labels, marginals } = readBy(models, { id, source, title: title ?? '', lines });
  return spans.map(({ start, end }, at) => {
    const [role, opens = null] = (labels[at] as string).split(':') as [LineRole, LineRole?];
    const chances = chancesOf(models.lines.labels, marginals[at] as Float64Array, role);
    return { start, end, role, opens, kinds: [], chances };
  });
}
