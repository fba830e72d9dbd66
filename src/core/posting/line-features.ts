import type { Span } from '../types.ts';
import { type Cue, findCues } from './find-cues.ts';
import { formOf } from './line-form.ts';
import { wordsOf } from './line-words.ts';

/** Takes what holds of a line: the kind of feature, and what of that kind; of pairs both. */
export type Sink = (kind: string, value: string | number, next?: string) => void;

/** A line on its own: what its features and those of its neighbours are made of. */
export type LineView = {
  readonly raw: string;
  /** Without its bullet. */
  readonly body: string;
  readonly words: readonly string[];
  /** For every word, whether a clause begins with it. */
  readonly opens: readonly boolean[];
  readonly cues: readonly Cue[];
  readonly isBullet: boolean;
  /** How many words stand before its colon, of a label at its beginning; 0 where it has none. */
  readonly label: number;
  /** Whether it looks like a heading: short, without a full stop, not in the midst of a list. */
  readonly isHeadingLike: boolean;
  /** 0 where it goes on in the line above, 1 on a line of its own, 2 after a blank line. */
  readonly gap: 0 | 1 | 2;
  /** How far down the posting it begins, 0 to 1. */
  readonly share: number;
};

const MOST_HEADING_WORDS = 14;
// A line's last signs, which tell how it ends.
const TAIL = 8;
const BULLET = /^\s*(?:[-–—*•·▪◦‣→✔✓➢►●○]|\d{1,2}[.)](?=\s)|[a-z]\)(?=\s))\s*/u;

/** The number of limits that a number reaches. */
export function bin(number: number, limits: readonly number[]): number {
  let at = 0;
  while (at < limits.length && number >= (limits[at] as number)) at += 1;
  return at;
}

/** The lines of a posting, each with what its features are made of. */
export const viewsOf = (text: string, lines: readonly Span[]): readonly LineView[] =>
  lines.map((line, at) => viewOf(text, line, lines[at - 1]));

/** The words of a title that a line may share with it. */
export const titleWordsOf = (title: string | null): ReadonlySet<string> =>
  new Set(wordsOf(title ?? '').words.filter(word => word.length > 2));

/** Tells what holds of a line whatever heading it stands under: its words, its cues, its form, its place, what stands around it. */
export function tellLine(
  views: readonly LineView[],
  at: number,
  titleWords: ReadonlySet<string>,
  sink: Sink,
): void {
  const view = views[at] as LineView;
  tellWords(view.words, sink);
  tellCues(view, sink);
  formOf(view, sink);
  tellPlace(views, at, sink);
  tellAround(views, at, sink);
  tellTitle(view.words, titleWords, sink);
}

/** Tells what the last heading above opens, and how far above it stands. */
export function tellHeading({ cues, isBullet }: LineView, opens: string, far: number, sink: Sink): void {
  const first = cues[0];
  sink('in', opens);
  sink('ind', opens, String(bin(far, [2, 4, 9, 16])));
  sink('inb', opens, isBullet ? 'B' : '-');
  sink('inc', opens, first && first.from < 2 ? first.cue : 'none');
}

/** Whether a line is short enough to be a heading. */
export const mayBeHeading = ({ words }: LineView): boolean =>
  words.length > 0 && words.length <= MOST_HEADING_WORDS;

function viewOf(text: string, { start, end }: Span, before: Span | undefined): LineView {
  const raw = text.slice(start, end);
  const bullet = BULLET.exec(raw);
  const { words, opens } = wordsOf(raw);
  const body = raw.slice(bullet?.[0].length ?? 0);
  const colon = words.indexOf(':');
  const tail = body.slice(-TAIL);
  const endsAsHeading = /[:?!\p{L})*_]\W*$/u.test(tail) && !/[.;,]\W*$/.test(tail);
  const gap = gapBetween(text, before?.end ?? -1, start);
  return {
    raw,
    body,
    words,
    opens,
    cues: findCues(words),
    isBullet: bullet !== null,
    label: colon > 0 && colon <= 6 ? colon : 0,
    isHeadingLike:
      words.length > 0 &&
      words.length <= MOST_HEADING_WORDS &&
      endsAsHeading &&
      (/[:?]\W*$/.test(tail) || (bullet === null && gap > 0 && words.length <= 7)),
    gap,
    share: start / text.length,
  };
}

function gapBetween(text: string, from: number, to: number): 0 | 1 | 2 {
  if (from < 0) return 2;
  const first = text.indexOf('\n', from);
  if (first === -1 || first >= to) return 0;
  const second = text.indexOf('\n', first + 1);
  return second !== -1 && second < to ? 2 : 1;
}

/** A line's words, their beginnings, their pairs, and those with which it begins and ends. */
export function tellWords(words: readonly string[], sink: Sink): void {
  const [first = '', second = ''] = words;
  sink('f1', first);
  sink('f2', first, second);
  sink('l1', words.at(-1) ?? '');
  sink('l2', words.at(-2) ?? '', words.at(-1) ?? '');
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    sink('w', word);
    if (word.length > 6) sink('s', word.slice(0, 6));
    if (at > 0) sink('b', words[at - 1] as string, word);
  }
}

function tellCues({ words, opens, cues, isHeadingLike, label }: LineView, sink: Sink): void {
  const length = words.length;
  const size = bin(length, [5, 12, 25]);
  for (const { cue, from, to } of cues) {
    sink('c', cue);
    if (to - from > 1) sink('cl', cue);
    if (from < 2) sink('cs', cue);
    else if (opens[from]) sink('co', cue);
    if (to >= length - 1) sink('ce', cue);
    sink('cn', cue, String(size));
  }
  const [first, second] = cues;
  sink('c1', first?.cue ?? 'none', second?.cue ?? 'none');
  sink('cz', first?.cue ?? 'none', cues.at(-1)?.cue ?? 'none');
  sink('cf', first && first.from < 2 ? first.cue : 'none', String(size));
  sink('hd', isHeadingLike ? meaningOf(cues) : 'no');
  sink('cov', bin(coverage(cues, length), [0.01, 0.3, 0.6, 0.9]));
  sink('covs', String(bin(coverage(cues, length), [0.01, 0.3, 0.6, 0.9])), String(size));
  if (label > 0) for (const { cue, to } of cues) if (to <= label) sink('lc', cue);
}

/** The share of a line's words that stand in cues. */
function coverage(cues: readonly Cue[], length: number): number {
  let [covered, end] = [0, 0];
  for (const { from, to } of cues) {
    if (to > end) covered += to - Math.max(from, end);
    end = Math.max(end, to);
  }
  return covered / Math.max(1, length);
}

function tellPlace(views: readonly LineView[], at: number, sink: Sink): void {
  const { gap, isBullet, words, share } = views[at] as LineView;
  const after = views[at + 1]?.gap ?? 2;
  sink('gap', gap);
  sink('gaps', gap * 3 + after);
  sink('gapb', gap * 3 + after + (isBullet ? 9 : 0) + bin(words.length, [5, 10]) * 18);
  sink('pos', bin(share, [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97]));
  if (at < 4) sink('i', at);
  if (views.length - at < 4) sink('e', views.length - at);
}

const NEAR = [
  ['p', -1],
  ['n', 1],
  ['N', 2],
] as const;
const KINDS = {
  p: { none: 'pnone', first: 'pf', cue: 'pc', shape: 'psh', heading: 'ph' },
  n: { none: 'nnone', first: 'nf', cue: 'nc', shape: 'nsh', heading: 'nh' },
  N: { none: 'Nnone', first: 'Nf', cue: 'Nc', shape: 'Nsh', heading: 'Nh' },
};

function tellAround(views: readonly LineView[], at: number, sink: Sink): void {
  for (const [name, step] of NEAR) {
    const view = views[at + step];
    const kinds = KINDS[name];
    if (!view) {
      sink(kinds.none, 1);
      continue;
    }
    sink(kinds.first, view.words[0] ?? '');
    for (const { cue, from } of view.cues) if (from < 2) sink(kinds.cue, cue);
    const ends = view.raw.endsWith(':') ? 1 : view.raw.endsWith('.') ? 2 : 0;
    sink(kinds.shape, bin(view.words.length, [3, 6, 12, 25]) + (view.isBullet ? 5 : 0) + ends * 10);
    if (view.isHeadingLike) sink(kinds.heading, meaningOf(view.cues));
  }
  const mark = (view: LineView | undefined) => (view?.isBullet ? 1 : 0);
  sink('bb', mark(views[at - 1]) * 4 + mark(views[at]) * 2 + mark(views[at + 1]));
  let follow = at + 1;
  while (views[follow]?.isBullet && follow - at <= 8) follow += 1;
  sink('follow', bin(follow - at - 1, [1, 2, 4, 8]) * 2 + mark(views[at]));
}

function tellTitle(words: readonly string[], title: ReadonlySet<string>, sink: Sink): void {
  if (title.size === 0) return;
  let shared = 0;
  for (const word of words) if (title.has(word)) shared += 1;
  const ofLine = bin(shared / Math.max(1, words.length), [0.01, 0.2, 0.5, 0.8]);
  sink('tt', ofLine * 4 + bin(shared / title.size, [0.01, 0.5, 0.99]));
}

// Which meaning names a heading where it has several: the sharper first.
const SHARPEST = [
  'legal',
  'process',
  'wish',
  'benefit',
  'must',
  'duty',
  'stack',
  'about',
  'degree',
  'years',
  'skill',
  'soft',
  'meta',
  'eligible',
];

function meaningOf(cues: readonly Cue[]): string {
  let best = SHARPEST.length;
  for (const { cue } of cues) {
    const at = SHARPEST.indexOf(cue);
    if (at !== -1 && at < best) best = at;
  }
  return SHARPEST[best] ?? 'other';
}
