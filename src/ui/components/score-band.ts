import type { MessageKey } from '../../browser/settings/strings.ts';
import type { Report } from '../../core/types.ts';

/** The word for a score; never a colour alone. */
export function scoreBand({ score }: Pick<Report, 'score'>): MessageKey {
  if (score === null) return 'noScore';
  if (score >= 75) return 'bandStrong';
  if (score >= 50) return 'bandClose';
  return 'bandSomeWay';
}
