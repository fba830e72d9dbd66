import type { Features } from '../models/linear-model.ts';
import { partOfHeading } from '../text/posting-sections.ts';
import type { PostingPart } from '../text/section-words.ts';
import type { Span } from '../types.ts';
import { formOf } from './line-form.ts';

/** A line on its own: what its features and those of its neighbours are made of. */
export type LineView = {
  readonly raw: string;
  /** Without its bullet. */
  readonly body: string;
  readonly words: readonly string[];
  readonly isBullet: boolean;
  /** What it opens if it is a heading, by the words that headings are made of. */
  readonly cue: PostingPart | null;
  /** 0 where it goes on in the line above, 1 on a line of its own, 2 after a blank line. */
  readonly gap: 0 | 1 | 2;
};

// No heading is longer.
const LONGEST_CUE = 160;
const BULLET = /^\s*(?:[-–—*•·▪◦‣→✔✓➢►●○]|\d{1,2}[.)]|[a-z]\))\s*/u;
const WORD = /[\p{L}0]+(?:['.+#&/-]*[\p{L}0+#]+)*\+?|[?!:$€£%]/gu;

/** The number of limits that a number reaches. */
export const bin = (number: number, limits: readonly number[]): number =>
  limits.filter(limit => number >= limit).length;

/** Words in small letters, all numbers alike, and the marks that tell something. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().replace(/[’‘`]/g, "'").replace(/\d+/g, '0').match(WORD) ?? [];
}

/**
 * What holds of every line of a posting: its words, its form, its place, what stands around it. Words that are not known are
 * passed over: who only wants what a model has weights for need not name the rest.
 */
export function lineFeatures(
  text: string,
  title: string | null,
  lines: readonly Span[],
  isKnown: (word: string) => boolean = () => true,
): readonly Features[] {
  const views = lines.map((line, at) => viewOf(text, line, lines[at - 1]));
  const titleWords = new Set(wordsOf(title ?? '').filter(word => word.length > 2));
  const inForce = headingsInForce(views);
  return views.map((view, at) => [
    ...wordFeatures(view.words, isKnown),
    ...formOf(view),
    ...placeFeatures(views, at, (lines[at]?.start ?? 0) / text.length),
    ...around(views, at),
    ...titleFeatures(view.words, titleWords),
    ...(inForce[at] ?? []),
  ]);
}

function viewOf(text: string, { start, end }: Span, before: Span | undefined): LineView {
  const raw = text.slice(start, end);
  const bullet = BULLET.exec(raw);
  const body = raw.slice(bullet?.[0].length ?? 0);
  const between = before ? text.slice(before.end, start) : '\n\n';
  return {
    raw,
    body,
    words: wordsOf(raw),
    isBullet: bullet !== null,
    cue:
      body.length > LONGEST_CUE ? null : partOfHeading(body.replace(/[:*#]+\s*$/, ''), /:\s*\**$/.test(body)),
    gap: /\n\s*\n/.test(between) ? 2 : between.includes('\n') ? 1 : 0,
  };
}

/** A line's words, their beginnings, their pairs, and those with which it begins and ends. */
export function wordFeatures(words: readonly string[], isKnown: (word: string) => boolean): string[] {
  const [first = '', second = ''] = words;
  const features = [
    `f1=${first}`,
    `f2=${first}_${second}`,
    `f3=${words.slice(0, 3).join('_')}`,
    `l1=${words.at(-1) ?? ''}`,
    `l2=${words.slice(-2).join('_')}`,
  ];
  let before: string | null = null;
  for (const word of words) {
    if (word.length > 5) features.push(`s=${word.slice(0, 5)}`);
    const isWord = isKnown(word);
    if (isWord) features.push(`w=${word}`);
    if (isWord && before !== null) features.push(`b=${before}_${word}`);
    before = isWord ? word : null;
  }
  return [...new Set(features)];
}

function placeFeatures(views: readonly LineView[], at: number, share: number): string[] {
  const { gap = 2, isBullet, words } = views[at] as LineView;
  const gaps = `gaps=${gap}${views[at + 1]?.gap ?? 2}`;
  const features = [
    `gap=${gap}`,
    gaps,
    `${gaps}${isBullet ? 'B' : ''}${bin(words.length, [5, 10])}`,
    `pos=${bin(share, [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97])}`,
  ];
  if (at < 4) features.push(`i=${at}`);
  if (views.length - at < 4) features.push(`e=${views.length - at}`);
  return features;
}

const NEAR = [
  ['p', -1],
  ['n', 1],
  ['N', 2],
] as const;

function around(views: readonly LineView[], at: number): string[] {
  const features: string[] = [];
  for (const [name, step] of NEAR) {
    const view = views[at + step];
    if (!view) {
      features.push(`${name}none`);
      continue;
    }
    const [first = '', second = ''] = view.words;
    const length = bin(view.words.length, [3, 6, 12, 25]);
    features.push(`${name}f1=${first}`, `${name}f2=${first}_${second}`);
    features.push(`${name}sh=${view.isBullet ? 'B' : ''}${length}${/:\W*$/.test(view.raw) ? ':' : ''}`);
    if (view.cue) features.push(`${name}h=${view.cue}`);
  }
  const mark = (view: LineView | undefined) => (view?.isBullet ? 'B' : '-');
  let follow = at + 1;
  while (views[follow]?.isBullet && follow - at <= 8) follow += 1;
  const own = mark(views[at]);
  features.push(`bb=${mark(views[at - 1])}${own}${mark(views[at + 1])}`);
  features.push(`follow=${bin(follow - at - 1, [1, 2, 4, 8])}${own}`);
  return features;
}

function titleFeatures(words: readonly string[], title: ReadonlySet<string>): string[] {
  if (title.size === 0) return [];
  const shared = words.filter(word => title.has(word)).length;
  const ofLine = bin(shared / Math.max(1, words.length), [0.01, 0.2, 0.5, 0.8]);
  return [`tt=${ofLine}/${bin(shared / title.size, [0.01, 0.5, 0.99])}`];
}

/** What the last line above with the words of a heading opens, and how far above it stands. */
function headingsInForce(views: readonly LineView[]): readonly (readonly string[])[] {
  let part = 'none';
  let from = 0;
  return views.map(({ cue, isBullet }, at) => {
    const far = bin(at - from, [2, 4, 9, 16]);
    const features = [`in=${part}`, `in=${part}/${far}`, `in=${part}/${isBullet ? 'B' : '-'}`];
    if (cue) {
      features.push(`hd=${cue}`);
      part = cue;
      from = at;
    }
    return features;
  });
}
