import { indexOfLargest } from '../models/linear-model.ts';
import type { LineChances } from '../types.ts';
import { type Force, inForce } from './in-force.ts';
import { type LineView, leadsIn } from './line-view.ts';
import { maySayWish } from './wish-cues.ts';

/** From this probability of must or wish on a line is in the ledger. More than a half: plain words ask for more in training than they do. */
export const ASKS_FROM = 0.65;

/** Whether a line of that label is in the ledger. */
export const isAsking = (label: string): label is 'must' | 'wish' | 'mixed' =>
  label === 'must' || label === 'wish' || label === 'mixed';

/** How likely it is that a line asks something, whichever it be. */
export const chanceOfAsking = (labels: readonly string[], row: Float64Array): number =>
  row.reduce((sum, chance, at) => (isAsking(labels[at] as string) ? sum + chance : sum), 0);

/** The label of every line: that of the likeliest sequence, unless must, wish and mixed together or what it stands in say otherwise. `opens`: what each is likely to open. */
export function decideLabels(
  labels: readonly string[],
  path: readonly number[],
  marginals: readonly Float64Array[],
  views: readonly LineView[],
  opens: readonly (string | null)[],
): readonly string[] {
  const asking = labels.map(isAsking);
  const decided = path.map((label, at) => {
    const row = marginals[at] as Float64Array;
    const isIn = chanceOfAsking(labels, row) >= ASKS_FROM;
    if (asking[label] === isIn) return labels[label] as string;
    return labels[
      indexOfLargest(row.map((chance, index) => (asking[index] === isIn ? chance : -1)))
    ] as string;
  });
  const told = decided.map((label, at) => HEADING.exec(label)?.[1] ?? opens[at] ?? null);
  return withMustsKept(decided, views, inForce(told, views));
}

const HEADING = /^heading:(.*)/;

// So many lines from the last that wishes, and below no heading of either, nobody wishes without a word of it (four of 140 do, in words of their own).
const FAR = 6;
// What is asked for in the words that everybody asks in.
const REQUIREMENT =
  /^(?:(?:(?:the )?(?:ideal |successful )?(?:candidates?|applicants?)|you)?\s?(?:should|must) (?:also )?(?:have|be|know|possess)\b|(?:an? )?(?:(?:very |really )?(?:basic|strong|good|solid|sound|excellent|proven|deep|thorough|in-depth|extensive|practical|hands[- ]on|professional|relevant|prior|demonstrated) )*(?:(?:technical|working|software|industry|development|programming) )?(?:knowledge|experienced?|expertise|understanding|proficiency|proficient|familiarity|familiar|command|skilled|fluency|fluent|conversant|well[- ]versed|comfortable|ability|hands[- ]on|kenntnisse|erfahrung|connaissances?|expérience|conocimientos?|experiencia|kennis|ervaring|conoscenza|esperienza|conhecimentos?|experiência)\b)/i;

/** The labels, with the musts kept: what says nothing of a wish is one where it goes on in a list of musts, stands below their heading (all but seven of 2174), or asks in everybody's words far from any wish. The model looks at what stands around it. */
function withMustsKept(
  labels: readonly string[],
  views: readonly LineView[],
  above: readonly Force[],
): readonly string[] {
  let list: string | null = null;
  let lastWish = -Infinity;
  return labels.map((told, at) => {
    const view = views[at] as LineView;
    const { isBullet, isHeadingLike, gap } = view;
    const label = HEADING.test(told) && above[at + 1] ? `heading:${above[at + 1]?.opens}` : told;
    const isItem = isBullet && !label.startsWith('heading') && !(isHeadingLike && leadsIn(view));
    if (gap > 0 && !isItem) list = null;
    const { opens = null, label: said = null } = above[at] ?? {};
    const isWish = said === 'wish' || maySayWish(view.raw);
    if (isWish || opens === 'wish') lastWish = at;
    if (isWish) return label;
    const isFarFromWishes = at - lastWish > FAR && REQUIREMENT.test(view.body);
    const isAmongMusts = opens === 'must' || (gap > 0 && list === 'must') || isFarFromWishes;
    const own = isAmongMusts && (label === 'wish' || label === 'mixed') ? 'must' : label;
    if (gap > 0 && isItem) list = own;
    return own;
  });
}

/** What a line of that label comes to; null for headings and titles. */
function groupOf(label: string): keyof LineChances | null {
  if (isAsking(label)) return label;
  if (label === 'duty' || label === 'stack') return 'work';
  return label === 'title' || label.startsWith('heading') ? null : 'nothing';
}

/** How likely a line asks something. What speaks for a wish speaks for the must, where it was decided to be one. */
export function chancesOf(labels: readonly string[], marginals: Float64Array, decided: string): LineChances {
  const chances = { must: 0, wish: 0, mixed: 0, work: 0, nothing: 0 };
  for (const [at, label] of labels.entries()) {
    const group = groupOf(label);
    if (group) chances[group] += marginals[at] as number;
  }
  const { must, wish, mixed } = chances;
  if (decided === 'must' && wish > must) return { ...chances, must: must + wish + mixed, wish: 0, mixed: 0 };
  return chances;
}
