import { limitsReached } from '../models/linear-model.ts';
import type { NamedSink } from '../models/named-features.ts';
import { type Cue, meaningOf } from './find-cues.ts';
import { formOf } from './line-form.ts';
import { KIND } from './line-kinds.ts';
import type { LineView } from './line-view.ts';
import type { Word } from './line-words.ts';

/** Reports the features of a line that do not depend on the heading above: its words, cues, form and place, and the lines around it. */
export function tellLine(
  views: readonly LineView[],
  at: number,
  titleWords: ReadonlySet<string>,
  sink: NamedSink,
): void {
  const view = views[at] as LineView;
  tellWords(view.words, sink);
  tellCues(view, sink);
  formOf(view, sink);
  tellPlace(views, at, sink);
  tellAround(views, at, sink);
  tellTitle(view.words, titleWords, sink);
}

/** Reports what the last heading above introduces, and how far above it stands. */
export function tellHeading({ cues, isBullet }: LineView, opens: string, far: number, sink: NamedSink): void {
  const first = cues[0];
  sink(KIND.in, opens);
  sink(KIND.ind, opens, limitsReached(far, [2, 4, 9, 16]));
  sink(KIND.inb, opens, isBullet ? 'B' : '-');
  sink(KIND.inc, opens, first && first.from < 2 ? first.cue : 'none');
}

/** Reports a line's words, stems and pairs of words, and the words it begins and ends with. */
export function tellWords(words: readonly Word[], sink: NamedSink): void {
  const wordAt = (at: number) => words[at]?.text ?? '';
  const last = words.length - 1;
  sink(KIND.f1, wordAt(0));
  sink(KIND.f2, wordAt(0), wordAt(1));
  sink(KIND.l1, wordAt(last));
  sink(KIND.l2, wordAt(last - 1), wordAt(last));
  let before = '';
  for (const { text, stem } of words) {
    sink(KIND.w, text);
    if (stem !== null) sink(KIND.s, stem);
    if (before !== '') sink(KIND.b, before, text);
    before = text;
  }
}

function tellCues({ words, opens, cues, isHeadingLike, label }: LineView, sink: NamedSink): void {
  const length = words.length;
  const size = limitsReached(length, [5, 12, 25]);
  for (const { cue, from, to } of cues) {
    sink(KIND.c, cue);
    if (to - from > 1) sink(KIND.cl, cue);
    if (from < 2) sink(KIND.cs, cue);
    else if (opens[from]) sink(KIND.co, cue);
    if (to >= length - 1) sink(KIND.ce, cue);
    sink(KIND.cn, cue, size);
  }
  const [first, second] = cues;
  const covered = limitsReached(coverage(cues, length), [0.01, 0.3, 0.6, 0.9]);
  sink(KIND.c1, first?.cue ?? 'none', second?.cue ?? 'none');
  sink(KIND.cz, first?.cue ?? 'none', cues.at(-1)?.cue ?? 'none');
  sink(KIND.cf, first && first.from < 2 ? first.cue : 'none', size);
  sink(KIND.hd, isHeadingLike ? (meaningOf(cues) ?? 'other') : 'no');
  sink(KIND.cov, covered);
  sink(KIND.covs, covered, size);
  if (label > 0) for (const { cue, to } of cues) if (to <= label) sink(KIND.lc, cue);
}

/** The share of a line's words that belong to cues, 0 to 1. */
function coverage(cues: readonly Cue[], length: number): number {
  let [covered, end] = [0, 0];
  for (const { from, to } of cues) {
    if (to > end) covered += to - Math.max(from, end);
    end = Math.max(end, to);
  }
  return covered / Math.max(1, length);
}

function tellPlace(views: readonly LineView[], at: number, sink: NamedSink): void {
  const { gap, isBullet, words, share } = views[at] as LineView;
  const after = views[at + 1]?.gap ?? 2;
  sink(KIND.gap, gap);
  sink(KIND.gaps, gap * 3 + after);
  sink(KIND.gapb, gap * 3 + after + (isBullet ? 9 : 0) + limitsReached(words.length, [5, 10]) * 18);
  sink(KIND.pos, limitsReached(share, [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97]));
  if (at < 4) sink(KIND.i, at);
  if (views.length - at < 4) sink(KIND.e, views.length - at);
}

const AROUND = [
  { step: -1, none: KIND.pnone, first: KIND.pf, cue: KIND.pc, shape: KIND.psh, heading: KIND.ph },
  { step: 1, none: KIND.nnone, first: KIND.nf, cue: KIND.nc, shape: KIND.nsh, heading: KIND.nh },
  { step: 2, none: KIND.Nnone, first: KIND.Nf, cue: KIND.Nc, shape: KIND.Nsh, heading: KIND.Nh },
];

function tellAround(views: readonly LineView[], at: number, sink: NamedSink): void {
  for (const kinds of AROUND) {
    const view = views[at + kinds.step];
    if (!view) {
      sink(kinds.none, 1);
      continue;
    }
    sink(kinds.first, view.words[0]?.text ?? '');
    for (const { cue, from } of view.cues) if (from < 2) sink(kinds.cue, cue);
    const ends = view.raw.endsWith(':') ? 1 : view.raw.endsWith('.') ? 2 : 0;
    sink(kinds.shape, limitsReached(view.words.length, [3, 6, 12, 25]) + (view.isBullet ? 5 : 0) + ends * 10);
    if (view.isHeadingLike) sink(kinds.heading, meaningOf(view.cues) ?? 'other');
  }
  const mark = (view: LineView | undefined) => (view?.isBullet ? 1 : 0);
  sink(KIND.bb, mark(views[at - 1]) * 4 + mark(views[at]) * 2 + mark(views[at + 1]));
  let follow = at + 1;
  while (views[follow]?.isBullet && follow - at <= 8) follow += 1;
  sink(KIND.follow, limitsReached(follow - at - 1, [1, 2, 4, 8]) * 2 + mark(views[at]));
}

function tellTitle(words: readonly Word[], title: ReadonlySet<string>, sink: NamedSink): void {
  if (title.size === 0) return;
  const shared = words.filter(({ text }) => title.has(text)).length;
  const ofLine = limitsReached(shared / Math.max(1, words.length), [0.01, 0.2, 0.5, 0.8]);
  sink(KIND.tt, ofLine * 4 + limitsReached(shared / title.size, [0.01, 0.5, 0.99]));
}
