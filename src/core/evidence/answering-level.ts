import type { EvidenceLevel, KeywordMatch } from '../types.ts';

/** The level that answers what the posting asks: the keyword's own, or that of the alternative that satisfies it. */
export const answeringLevel = ({
  evidence,
  satisfiedBy,
}: Pick<KeywordMatch, 'evidence' | 'satisfiedBy'>): EvidenceLevel => satisfiedBy?.evidence ?? evidence;
