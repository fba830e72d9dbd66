import { wishedPart } from './find-wishes.ts';
import { isAmongItems, type LineView } from './line-view.ts';

// What the wording of a line is worth beside all that the model has learnt of it.
const ALL_WISHED = 1;
const END_WISHED = 3;
const NEVER = -1e3;
// Under a heading of wishes one line in a hundred is none, and says so.
const MUST_AMONG_WISHES = 2;
const SAYS_MUST = /\b(?:must|requires?|required|needs?|mandatory|essential)\b/i;
const NOT_ASKING: ReadonlySet<string> = new Set(['benefit', 'process', 'legal', 'about', 'other', 'meta']);

/** Changes the scores of lines by what no word tells by itself: what is said of a wish, and that an item between two of its list is no heading. */
export function weighWording(
  scores: readonly Float64Array[],
  above: readonly { readonly opens: string }[],
  views: readonly LineView[],
  labels: readonly string[],
  musts: ReadonlySet<number>,
): void {
  const headings = labels.flatMap((label, index) => (label.startsWith('heading') ? index : []));
  const [must, wish, mixed] = ['must', 'wish', 'mixed'].map(label => labels.indexOf(label)) as [
    number,
    number,
    number,
  ];
  const headingOfWishes = labels.indexOf('heading:wish');
  for (const [at, row] of scores.entries()) {
    if (musts.has(at)) row[headingOfWishes] = NEVER;
    if (isAmongItems(views, at)) for (const index of headings) row[index] = NEVER;
    const { opens } = above[at] as (typeof above)[number];
    const { raw } = views[at] as LineView;
    if (opens === 'wish' && !SAYS_MUST.test(raw)) {
      row[must] = (row[must] as number) - MUST_AMONG_WISHES;
      row[mixed] = (row[mixed] as number) - MUST_AMONG_WISHES;
    }
    const part = wishedPart(raw);
    if (part === 'all' && !NOT_ASKING.has(opens)) row[wish] = (row[wish] as number) + ALL_WISHED;
    if (part !== 'end' || opens === 'wish') continue;
    row[mixed] = Math.max(row[mixed] as number, row[wish] as number, row[must] as number) + END_WISHED;
    row[wish] = NEVER;
  }
}
