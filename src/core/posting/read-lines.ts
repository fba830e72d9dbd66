import { bestPath, marginalsOf } from '../models/chain-model.ts';
import { type Features, indexOfLargest } from '../models/linear-model.ts';
import { addTold, firstScores, namesTold } from '../models/named-features.ts';
import { at as itemAt } from '../text/at.ts';
import type { LineRole, PostingLine, Span } from '../types.ts';
import { cutLines } from './cut-lines.ts';
import { chancesOf, decideLabels, isAsking } from './decide-labels.ts';
import { inForce, NO_HEADING } from './in-force.ts';
import { tellHeading, tellLine } from './line-features.ts';
import { LINE_KINDS } from './line-kinds.ts';
import { lineReader } from './line-reader.ts';
import { isPlainHead, isSubject, type LineView, mayBeHeading, titleWordsOf, viewsOf } from './line-view.ts';
import { plainPosting } from './plain-posting.ts';
import { kindsOf } from './requirement-kinds.ts';
import { isNoHeading, NEVER, weighWording } from './weigh-wording.ts';
import { maySayWish } from './wish-cues.ts';

/** The role of every line of a posting, in order, with what it asks for. Only white space stands between lines. */
export function readLines(posting: string, title: string | null): readonly PostingLine[] {
  const text = plainPosting(posting);
  const { ofKinds, lines: model } = lineReader();
  const lines = cutLines(text, posting);
  if (lines.length === 0) return [];
  const views = viewsOf(text, lines);
  const { labels, marginals } = labelsOf(views, titleWordsOf(title));
  return labels.map((label, at) => {
    const [role, opens = null] = label.split(':') as [LineRole, LineRole?];
    const { start, end } = lines[at] as Span;
    const asked = isAsking(role) ? kindsOf(views[at] as LineView, ofKinds) : [];
    const chances = chancesOf(model.labels, marginals[at] as Float64Array, label);
    return { start, end, role, opens, kinds: asked, chances };
  });
}

/** The label of every line, the chance of each label, and what each line introduces as a heading; `asked` is the line (or −1) whose wishes became musts. */
export function labelsOf(views: readonly LineView[], titleWords: ReadonlySet<string>) {
  const read = decidedFrom(views, titleWords, -1);
  // The only heading of wishes introduces musts if there are no others: of 151 such postings, 4 had no musts, and their heading had a word for wishes.
  const [only, another] = views.filter((_, at) => read.labels[at] === 'heading:wish');
  const isLeft =
    !only || another || maySayWish(only.raw) || read.labels.some(label => /must|mixed/.test(label));
  return isLeft ? read : decidedFrom(views, titleWords, views.indexOf(only));
}

/** The labels if the heading at line `asked` introduces musts and not wishes. */
function decidedFrom(views: readonly LineView[], titleWords: ReadonlySet<string>, asked: number) {
  const { lines: model } = lineReader();
  const { scores, opens } = scoresOf(views, titleWords, asked);
  const above = inForce(opens, views);
  weighWording(scores, above, views, model.labels, asked);
  const path = bestPath(scores, model.transitions);
  const marginals = marginalsOf(scores, model.transitions);
  return { labels: decideLabels(model.labels, path, marginals, views, opens), marginals, opens, asked };
}

/** The scores of every line for each label, and what each line introduces if it is likely a heading. */
export function scoresOf(views: readonly LineView[], titleWords: ReadonlySet<string>, asked: number) {
  const { headings, ofRoles } = lineReader();
  const opens: (string | null)[] = [];
  const scores = views.map((view, at) => {
    const own = firstScores(ofRoles);
    addTold(ofRoles, own, sink => tellLine(views, at, titleWords, sink));
    const heading = itemAt(own, 0);
    const isLikely = mayBeHeading(view) && !isNoHeading(views, at);
    if (isPlainHead(view) || (isLikely && isSubject(view))) heading[headings.labels.indexOf('wish')] = NEVER;
    const label = view.heads ?? (isLikely ? itemAt(headings.labels, indexOfLargest(heading)) : NO_HEADING);
    opens.push(label === NO_HEADING ? null : label === 'wish' && at === asked ? 'must' : label);
    return own;
  });
  for (const [at, above] of inForce(opens, views).entries())
    addTold(ofRoles, itemAt(scores, at), sink =>
      tellHeading(itemAt(views, at), above.opens, above.far, sink),
    );
  return { scores: scores.map(own => itemAt(own, 1)), opens };
}

/** The features of every line by name, for training and for explaining. `opens` is what each line introduces as a heading, or null if unknown. */
export function namedFeatures(
  views: readonly LineView[],
  titleWords: ReadonlySet<string>,
  opens: readonly (string | null)[] | null,
): readonly Features[] {
  const force = opens && inForce(opens, views);
  return views.map((view, at) => {
    const told = namesTold(LINE_KINDS, sink => {
      tellLine(views, at, titleWords, sink);
      const above = force?.[at];
      if (above) tellHeading(view, above.opens, above.far, sink);
    });
    return [...new Set(told)];
  });
}
