import type { MessageKey } from '../../browser/strings.ts';

/** The word for a score; never a colour alone. */
export function scoreBand(score: number): MessageKey {
  if (score >= 75) return 'bandStrong';
  if (score >= 50) return 'bandClose';
  return 'bandSomeWay';
}
