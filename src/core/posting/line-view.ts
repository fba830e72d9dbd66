import type { Span } from '../types.ts';
import { type Cue, findCues } from './find-cues.ts';
import { saidBy } from './line-labels.ts';
import { type Word, wordsOf } from './line-words.ts';
import { openedBy } from './plain-heading.ts';

/** A line on its own: what its features and those of its neighbours are made of. */
export type LineView = {
  readonly raw: string;
  /** Without its bullet. */
  readonly body: string;
  readonly words: readonly Word[];
  /** For every word, whether a clause begins with it. */
  readonly opens: readonly boolean[];
  readonly cues: readonly Cue[];
  readonly isBullet: boolean;
  /** How many words stand before its colon, of a label at its beginning; 0 where it has none. */
  readonly label: number;
  /** What that label says of all behind it, as a heading does of the lines below: “What you bring: Jenkins”. */
  readonly says: string | null;
  /** What it opens, if it is a heading in everybody's words. */
  readonly heads: string | null;
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
// Two stars are bold letters, and a dash at both ends adorns a heading.
const BULLET = /^\s*(?:[-–—](?!.*\s[-–—]$)|\*(?!\*)|[•·▪◦‣→✔✓➢►●○]|[a-z]\)(?=\s))\s*/u;

/** The lines of a posting, each with what its features are made of. */
export const viewsOf = (text: string, lines: readonly Span[]): readonly LineView[] =>
  lines.map((line, at) => viewOf(text, line, lines[at - 1]));

/** The words of a title that a line may share with it. */
export const titleWordsOf = (title: string | null): ReadonlySet<string> =>
  new Set(
    wordsOf(title ?? '', 0, title?.length ?? 0)
      .words.map(({ text }) => text)
      .filter(text => text.length > 2),
  );

/** Whether a line is short enough to be a heading. */
export const mayBeHeading = ({ words }: LineView): boolean =>
  words.length > 0 && words.length <= MOST_HEADING_WORDS;

// “- Bonus points:” speaks of the bullets below it.
const LEADS_IN = /:\W{0,8}$/;

/** Whether a line leads in to those below it, by its last sign. */
export const leadsIn = ({ body }: LineView): boolean => LEADS_IN.test(body);

const PLAIN: ReadonlySet<string> = new Set(['head', 'skill', 'stack']);
const MORE = /^(?:extras|pluses|preferences|additional|other)$/;

/** Whether a line has but words that all headings have: “About you”, “Technical skills”, which wish for nothing (none of 228 do). */
export const isPlainHead = ({ words, cues }: LineView): boolean =>
  cues.length > 0 &&
  cues.every(({ cue }) => PLAIN.has(cue)) &&
  words.every(({ text }, at) => text === ':' || (cues.some(({ from }) => from === at) && !MORE.test(text)));

/** Whether a line is an item between two of the same list, which is no heading. */
export function isAmongItems(views: readonly LineView[], at: number): boolean {
  const [view, before, behind] = [views[at], views[at - 1], views[at + 1]];
  if (!view || leadsIn(view)) return false;
  const mark = markOf(view);
  return mark !== null && mark === markOf(before) && mark === markOf(behind);
}

const markOf = (view: LineView | undefined): string | null =>
  view?.isBullet ? (view.raw.trimStart()[0] ?? null) : null;

function viewOf(text: string, { start, end }: Span, before: Span | undefined): LineView {
  const raw = text.slice(start, end);
  const bullet = BULLET.exec(raw);
  const { words, opens } = wordsOf(text, start, end);
  const body = raw.slice(bullet?.[0].length ?? 0);
  const cues = findCues(words);
  const colon = words.findIndex(word => word.text === ':');
  const label = colon > 0 && colon <= 6 ? colon : 0;
  const tail = body.slice(-TAIL);
  const endsAsHeading = /[:?!\p{L})*_]\W*$/u.test(tail) && !/[.;,]\W*$/.test(tail);
  const gap = gapBetween(text, before?.end ?? -1, start);
  const stands = endsAsHeading && bullet === null && gap > 0;
  const isHeadingLike =
    words.length > 0 &&
    words.length <= MOST_HEADING_WORDS &&
    endsAsHeading &&
    (/[:?]\W*$/.test(tail) || (stands && words.length <= 7));
  return {
    raw,
    body,
    words,
    opens,
    cues,
    isBullet: bullet !== null,
    label,
    says: label > 0 && label + 1 < words.length ? saidBy(words, cues, label) : null,
    heads: isHeadingLike || stands ? openedBy(body) : null,
    isHeadingLike,
    gap,
    share: start / text.length,
  };
}

function gapBetween(text: string, from: number, to: number): 0 | 1 | 2 {
  const breaks = from < 0 ? 2 : text.slice(from, to).split('\n').length - 1;
  return breaks > 1 ? 2 : breaks === 1 ? 1 : 0;
}
