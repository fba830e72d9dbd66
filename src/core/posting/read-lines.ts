import { bestPath, marginalsOf } from '../models/chain-model.ts';
import {
  addRow,
  featureName,
  type Names,
  type RowWeights,
  rowOf,
  type Sink,
} from '../models/feature-rows.ts';
import { indexOfLargest } from '../models/linear-model.ts';
import type { LineRole, PostingLine, Span } from '../types.ts';
import { cutLines } from './cut-lines.ts';
import { chancesOf, decideLabels, isAsking } from './decide-labels.ts';
import { inForce, NO_HEADING } from './in-force.ts';
import { tellHeading, tellLine } from './line-features.ts';
import { valueNumber } from './line-names.ts';
import { lineReader } from './line-reader.ts';
import { isPlainHead, type LineView, mayBeHeading, titleWordsOf, viewsOf } from './line-view.ts';
import { plainPosting } from './plain-posting.ts';
import { kindsOf } from './requirement-kinds.ts';
import { isNoHeading, NEVER, weighWording } from './weigh-wording.ts';
import { maySayWish } from './wish-cues.ts';

/** What every line of a posting is for, in order. What stands between two lines is white space. */
export function readLines(posting: string, title: string | null): readonly PostingLine[] {
  const text = plainPosting(posting);
  const { kinds, words, rows, lines: model } = lineReader();
  const lines = cutLines(text, posting);
  if (lines.length === 0) return [];
  const views = viewsOf(text, lines, words);
  const { labels, marginals } = labelsOf(views, titleWordsOf(title, words));
  return labels.map((label, at) => {
    const [role, opens = null] = label.split(':') as [LineRole, LineRole?];
    const { start, end } = lines[at] as Span;
    const asked = isAsking(role)
      ? kindsOf(views[at] as LineView, kinds.labels, rows, rows.models[2] as RowWeights)
      : [];
    const chances = chancesOf(model.labels, marginals[at] as Float64Array, label);
    return { start, end, role, opens, kinds: asked, chances };
  });
}

/** The label of every line of one or more, how likely each label is there, what each opens as a heading, and the line that does not open the wishes it seems to. */
export function labelsOf(views: readonly LineView[], titleWords: ReadonlySet<string>) {
  const read = decidedFrom(views, titleWords, -1);
  // Of 151 postings with a heading of wishes four have none of musts, and there it says that it wishes.
  const [only, another] = views.filter((_, at) => read.labels[at] === 'heading:wish');
  const isLeft =
    !only || another || maySayWish(only.raw) || read.labels.some(label => /must|mixed/.test(label));
  return isLeft ? read : decidedFrom(views, titleWords, views.indexOf(only));
}

/** The labels where the line `asked` opens no wishes. */
function decidedFrom(views: readonly LineView[], titleWords: ReadonlySet<string>, asked: number) {
  const { lines: model } = lineReader();
  const { scores, opens } = scoresOf(views, titleWords, asked);
  const above = inForce(opens, views);
  weighWording(scores, above, views, model.labels, asked);
  const path = bestPath(scores, model.transitions);
  const marginals = marginalsOf(scores, model.transitions);
  return { labels: decideLabels(model.labels, path, marginals, views, opens), marginals, opens, asked };
}

/** The scores of every line, and what it opens if it is likely a heading. */
export function scoresOf(views: readonly LineView[], titleWords: ReadonlySet<string>, asked: number) {
  const { headings, rows } = lineReader();
  const [ofHeadings, ofLines] = rows.models as [RowWeights, RowWeights];
  // A feature that holds twice counts once: the line that it was last told of, by row.
  const lastTold = new Int32Array(rows.size).fill(-1);
  let at = 0;
  let own = ofLines.bias;
  let heading: Float64Array | null = null;
  const sink: Sink = (kind, value, next) => {
    const row = rowOf(rows, kind, value, next);
    if (row === 0 || lastTold[row] === at) return;
    lastTold[row] = at;
    addRow(ofLines, own, row);
    if (heading) addRow(ofHeadings, heading, row);
  };
  const scores: Float64Array[] = [];
  const opens: (string | null)[] = [];
  for (; at < views.length; at += 1) {
    own = ofLines.bias.slice();
    heading = mayBeHeading(views[at] as LineView) && !isNoHeading(views, at) ? ofHeadings.bias.slice() : null;
    tellLine(views, at, titleWords, sink);
    scores.push(own);
    if (heading && isPlainHead(views[at] as LineView)) heading[headings.labels.indexOf('wish')] = NEVER;
    const label =
      views[at]?.heads ?? (heading ? (headings.labels[indexOfLargest(heading)] as string) : NO_HEADING);
    opens.push(label === NO_HEADING ? null : label === 'wish' && at === asked ? 'must' : label);
  }
  heading = null;
  for (const [line, above] of inForce(opens, views).entries()) {
    at = views.length + line;
    own = scores[line] as Float64Array;
    tellHeading(views[line] as LineView, valueNumber(above.opens), above.far, sink);
  }
  return { scores, opens };
}

/** The features of every line by name: to train with, and to say what decided. `opens`: what each line opens as a heading, if known. */
export function namedFeatures(
  views: readonly LineView[],
  titleWords: ReadonlySet<string>,
  opens: readonly (string | null)[] | null,
  names: Names,
): readonly (readonly string[])[] {
  const force = opens && inForce(opens, views);
  return views.map((view, at) => {
    const told = new Set<string>();
    const sink: Sink = (kind, value, next) => told.add(featureName(names, kind, value, next));
    tellLine(views, at, titleWords, sink);
    const above = force?.[at];
    if (above) tellHeading(view, valueNumber(above.opens), above.far, sink);
    return [...told];
  });
}
