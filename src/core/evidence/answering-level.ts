import type { EvidenceLevel, KeywordMatch } from '../types.ts';

/** The levels of evidence, from none to a job. */
export const EVIDENCE_LEVELS: readonly EvidenceLevel[] = [
  'missing',
  'covered',
  'listed',
  'project',
  'experience',
];

/** The level that answers what the posting asks: the keyword's own, or that of the alternative that satisfies it. */
export const answeringLevel = ({
  evidence,
  satisfiedBy,
}: Pick<KeywordMatch, 'evidence' | 'satisfiedBy'>): EvidenceLevel => satisfiedBy?.evidence ?? evidence;
