import { namesSubject } from '../lexicon/names-subject.ts';
import type { Span } from '../types.ts';
import { type Cue, findCues } from './find-cues.ts';
import { saidBy } from './line-labels.ts';
import { type Word, wordsOf } from './line-words.ts';
import { openedBy } from './plain-heading.ts';
import { maySayWish, wishFirst } from './wish-cues.ts';

/** What features are made of for one line and its neighbours. */
export type LineView = {
  readonly raw: string;
  /** The line without its bullet. */
  readonly body: string;
  readonly words: readonly Word[];
  /** For every word, whether a clause begins with it. */
  readonly opens: readonly boolean[];
  readonly cues: readonly Cue[];
  readonly isBullet: boolean;
  /** How many words the label at its beginning has, before the colon; 0 without a label. */
  readonly label: number;
  /** What the label says about the words behind it, as a heading does about the lines below: “What you bring: Jenkins”. */
  readonly says: string | null;
  /** What the line introduces if it is a heading in common words, otherwise null. */
  readonly heads: string | null;
  /** True if the line looks like a heading: short, without a full stop, and not inside a list. */
  readonly isHeadingLike: boolean;
  /** 0 if the line continues the line above, 1 if it follows on a new line, 2 if a blank line stands between. */
  readonly gap: 0 | 1 | 2;
  /** Where in the posting it begins, as a share from 0 to 1. */
  readonly share: number;
};

const MOST_HEADING_WORDS = 14;
// How many characters at the end of a line tell how it ends.
const TAIL = 8;
// Two stars mark bold text, and dashes at both ends decorate a heading: neither is a bullet.
const BULLET = /^\s*(?:[-–—](?!.*\s[-–—]$)|\*(?!\*)|[•·▪◦‣→✔✓➢►●○]|[a-z]\)(?=\s))\s*/u;

/** The lines of a posting, each with what its features are made of. */
export const viewsOf = (text: string, lines: readonly Span[]): readonly LineView[] =>
  lines.map((line, at) => viewOf(text, line, lines[at - 1]));

/** The words of a title that lines are compared with. */
export const titleWordsOf = (title: string | null): ReadonlySet<string> =>
  new Set(
    wordsOf(title ?? '', 0, title?.length ?? 0)
      .words.map(({ text }) => text)
      .filter(text => text.length > 2),
  );

/** True if a line is short enough to be a heading. */
export const mayBeHeading = ({ words }: LineView): boolean =>
  words.length > 0 && words.length <= MOST_HEADING_WORDS;

// “- Bonus points:” introduces the bullets below it.
const LEADS_IN = /:\W{0,8}$/;

/** True if a line ends with a colon and so introduces the lines below. */
export const leadsIn = ({ body }: LineView): boolean => LEADS_IN.test(body);

const PLAIN: ReadonlySet<string> = new Set(['head', 'skill', 'stack']);
// Words of headings that add to what is required.
const MORE =
  /^(?:extras?|pluses|preferences|additional|other|secondary|supplementary|complementary|differentials|addons|nonessential)$/;

/** True if a line has only words that any heading may have: “About you”, “Technical skills”. Such a heading introduces no wishes (none of 228). */
export const isPlainHead = ({ words, cues }: LineView): boolean =>
  cues.length > 0 &&
  cues.every(({ cue }) => PLAIN.has(cue)) &&
  words.every(({ text }, at) => text === ':' || (cues.some(({ from }) => from === at) && !MORE.test(text)));

/** True if a line has any word for wishes. All 153 labelled headings of wishes have one. */
export const saysWish = ({ raw, words, cues }: LineView): boolean =>
  cues.some(({ cue }) => cue === 'wish') || words.some(({ text }) => MORE.test(text)) || maySayWish(raw);

/** True if a line, as a heading, only names a subject: “Version control”. Such a heading introduces no wishes. */
export const isSubject = (view: LineView): boolean => !saysWish(view) && namesSubject(view.body);

/** True if a line is an item between two items of the same list, and so no heading. */
export function isAmongItems(views: readonly LineView[], at: number): boolean {
  const [view, before, behind] = [views[at], views[at - 1], views[at + 1]];
  if (!view || leadsIn(view) || view.heads !== null) return false;
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
    heads: isHeadingLike || stands ? openedBy(body) : bullet && bareHeading(body, words, cues),
    isHeadingLike,
    gap,
    share: start / text.length,
  };
}

// “• Desirable”, “• Must have”: some editors make headings so.
const MOST_BARE_WORDS = 3;
const BARE_MUST = /^(?:must|required|requirements|mandatory|essential)/i;

/** What a bullet introduces that has no words but those for wishes or for musts; null for any other. */
function bareHeading(body: string, words: readonly Word[], cues: readonly Cue[]): string | null {
  const isBare = words.every((_, at) => cues.some(({ from, to }) => from <= at && at < to));
  if (!isBare || words.length > MOST_BARE_WORDS) return null;
  return wishFirst(body) !== null ? 'wish' : BARE_MUST.test(body) ? 'must' : null;
}

function gapBetween(text: string, from: number, to: number): 0 | 1 | 2 {
  const breaks = from < 0 ? 2 : text.slice(from, to).split('\n').length - 1;
  return breaks > 1 ? 2 : breaks === 1 ? 1 : 0;
}
