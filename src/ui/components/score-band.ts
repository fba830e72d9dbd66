import type { MessageKey } from '../../browser/strings.ts';
import type { Report } from '../../core/types.ts';

/** The word for a score; never a colour alone. A sound resume is no match where the posting named nothing to compare. */
export function scoreBand({ score, parts }: Pick<Report, 'score' | 'parts'>): MessageKey {
  if (score === null) return 'noScore';
  if (!parts.some(({ id }) => id === 'keywords')) return 'bandNoKeywords';
  if (score >= 75) return 'bandStrong';
  if (score >= 50) return 'bandClose';
  return 'bandSomeWay';
}
