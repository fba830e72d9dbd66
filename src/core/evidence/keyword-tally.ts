import type { KeywordMatch } from '../types.ts';
import { LEVEL_WORTH } from './evidence-levels.ts';
import { unitsOf } from './units.ts';

/** What is counted of a keyword. */
export type TalliedKeyword = Pick<KeywordMatch, 'weight' | 'need' | 'evidence' | 'alternatives'>;

/** What the questions of a part weigh in all, how much of that is met, and how many questions there are. */
export type Tally = { readonly whole: number; readonly met: number; readonly count: number };

/** What is asked and how much of it is shown; a group of alternatives counts once, as its heaviest and best member. */
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
