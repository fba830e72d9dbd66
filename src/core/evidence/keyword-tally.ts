import type { KeywordMatch } from '../types.ts';
import { LEVEL_WORTH } from './evidence-levels.ts';

/** What is counted of a keyword. */
export type TalliedKeyword = Pick<KeywordMatch, 'weight' | 'need' | 'evidence' | 'alternatives'>;

/** What the questions of a part weigh in all, how much of that is met, and how many questions there are. */
export type Tally = { readonly whole: number; readonly met: number; readonly count: number };

/** What is asked and how much of it is shown; a group of alternatives counts once, as its heaviest and best member. */
export function keywordTally(keywords: readonly TalliedKeyword[]): Tally {
  const groups = new Map<number, { weight: number; worth: number }>();
  let [whole, met, count] = [0, 0, 0];
  for (const { weight, need, evidence, alternatives } of keywords) {
    if (need === 'mentioned' || weight <= 0) continue;
    const worth = LEVEL_WORTH[evidence];
    if (alternatives === null) {
      whole += weight;
      met += weight * worth;
      count += 1;
    } else {
      const group = groups.get(alternatives) ?? { weight: 0, worth: 0 };
      groups.set(alternatives, {
        weight: Math.max(group.weight, weight),
        worth: Math.max(group.worth, worth),
      });
    }
  }
  for (const { weight, worth } of groups.values()) {
    whole += weight;
    met += weight * worth;
  }
  return { whole, met, count: count + groups.size };
}
