import type { KeywordMatch } from '../types.ts';
import { LEVEL_WORTH } from './evidence-levels.ts';
import { unitsOf } from './units.ts';

/** The parts of a keyword that are counted. */
export type TalliedKeyword = Pick<KeywordMatch, 'weight' | 'need' | 'evidence' | 'alternatives'>;

/** The total weight of what is asked, how much of it is shown, and how many items there are; a choice is one item. */
export type Tally = { readonly whole: number; readonly met: number; readonly count: number };

/** Adds up what is asked and how much of it is shown. A choice counts once, with its highest weight and best level. */
export function keywordTally(keywords: readonly TalliedKeyword[]): Tally {
  const asked = keywords.filter(({ need, weight }) => need !== 'mentioned' && weight > 0);
  const units = unitsOf(asked).map(unit => ({
    weight: Math.max(...unit.map(({ weight }) => weight)),
    worth: Math.max(...unit.map(({ evidence }) => LEVEL_WORTH[evidence])),
  }));
  const whole = units.reduce((sum, { weight }) => sum + weight, 0);
  const met = units.reduce((sum, { weight, worth }) => sum + weight * worth, 0);
  return { whole, met, count: units.length };
}
