import type { KeywordMatch, Rung } from '../types.ts';

/** The rung that answers what the posting asks: the keyword's own, or that of the alternative that satisfies it. */
export const answeringRung = ({
  evidence,
  satisfiedBy,
}: Pick<KeywordMatch, 'evidence' | 'satisfiedBy'>): Rung => satisfiedBy?.evidence ?? evidence;
