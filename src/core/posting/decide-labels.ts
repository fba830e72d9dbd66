import { indexOfLargest } from '../models/linear-model.ts';
import type { LineChances } from '../types.ts';
import { type Force, inForce } from './in-force.ts';
import { type LineView, leadsIn } from './line-view.ts';
import { maySayWish } from './wish-cues.ts';

/** From this chance of must, wish or mixed on, a line is in the ledger. It is more than a half because the training labels count plain words as asking. */
export const ASKS_FROM = 0.65;

/** True if lines with this label are in the ledger. */
export const isAsking = (label: string): label is 'must' | 'wish' | 'mixed' =>
  label === 'must' || label === 'wish' || label === 'mixed';

/** The chance that a line asks for something: the sum of its chances of must, wish and mixed. */
export const chanceOfAsking = (labels: readonly string[], row: Float64Array): number =>
  row.reduce((sum, chance, at) => (isAsking(labels[at] as string) ? sum + chance : sum), 0);

/** The label of every line: from the likeliest sequence, corrected by the total chance of asking and by the headings above. `opens` is what each line introduces. */
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

// More lines than this after the last wish, and under no heading of wishes or musts, nothing is a wish without saying so (4 exceptions in 140).
const FAR = 6;
// Common wordings of a requirement.
const REQUIREMENT =
  /^(?:(?:(?:the )?(?:ideal |successful )?(?:candidates?|applicants?)|you)?\s?(?:should|must) (?:also )?(?:have|be|know|possess)\b|(?:an? )?(?:(?:very |really )?(?:basic|strong|good|solid|sound|excellent|proven|deep|thorough|in-depth|extensive|practical|hands[- ]on|professional|relevant|prior|demonstrated) )*(?:(?:technical|working|software|industry|development|programming) )?(?:knowledge|experienced?|expertise|understanding|proficiency|proficient|familiarity|familiar|command|skilled|fluency|fluent|conversant|well[- ]versed|comfortable|ability|hands[- ]on|kenntnisse|erfahrung|connaissances?|expérience|conocimientos?|experiencia|kennis|ervaring|conoscenza|esperienza|conhecimentos?|experiência)\b)/i;

/** Keeps musts: a line without a word for a wish is a must inside a list of musts, below their heading (all but 7 of 2174), or far from any wish. */
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

/** The group of chances that a label counts for; null for headings and titles. */
function groupOf(label: string): keyof LineChances | null {
  if (isAsking(label)) return label;
  if (label === 'duty' || label === 'stack') return 'work';
  return label === 'title' || label.startsWith('heading') ? null : 'nothing';
}

/** The chances that a line asks for something. If it was decided to be a must, the chances of wish and mixed count for must, too. */
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
