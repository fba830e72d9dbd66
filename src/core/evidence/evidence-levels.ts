import type { EvidenceLevel, KeywordMatch } from '../types.ts';

/** The levels of evidence, from the lowest to the highest. */
export const EVIDENCE_LEVELS: readonly EvidenceLevel[] = [
  'missing',
  'covered',
  'listed',
  'project',
  'experience',
];

/** Compares two levels for sorting: negative if `a` is lower. */
export const compareLevels = (a: EvidenceLevel, b: EvidenceLevel): number =>
  EVIDENCE_LEVELS.indexOf(a) - EVIDENCE_LEVELS.indexOf(b);

/** How much each level counts in sums. */
export const LEVEL_WORTH = { experience: 1, project: 1, listed: 0.6, covered: 0.5, missing: 0 } as const;

/** True if a keyword is shown in a project or a job. */
export const isProven = ({ evidence }: Pick<KeywordMatch, 'evidence'>): boolean =>
  LEVEL_WORTH[evidence] === 1;

/** The keywords that the posting asks for and the resume proves. */
export const askedAndProven = <K extends Pick<KeywordMatch, 'need' | 'evidence'>>(keywords: readonly K[]) =>
  keywords.filter(keyword => keyword.need !== 'mentioned' && isProven(keyword));

/** The level that answers the posting: the keyword's own, or that of the alternative which satisfies it. */
export const answeringLevel = ({
  evidence,
  satisfiedBy,
}: Pick<KeywordMatch, 'evidence' | 'satisfiedBy'>): EvidenceLevel => satisfiedBy?.evidence ?? evidence;
