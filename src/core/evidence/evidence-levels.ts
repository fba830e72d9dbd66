import type { EvidenceLevel, KeywordMatch } from '../types.ts';

/** The levels of evidence, from none to a job. */
export const EVIDENCE_LEVELS: readonly EvidenceLevel[] = [
  'missing',
  'covered',
  'listed',
  'project',
  'experience',
];

/** Orders levels worst first: negative where `a` is the lower. */
export const compareLevels = (a: EvidenceLevel, b: EvidenceLevel): number =>
  EVIDENCE_LEVELS.indexOf(a) - EVIDENCE_LEVELS.indexOf(b);

/** What each level is worth where shares are added up. */
export const LEVEL_WORTH = { experience: 1, project: 1, listed: 0.6, covered: 0.5, missing: 0 } as const;

/** Is a keyword shown by what was done, in a project or a job? */
export const isProven = ({ evidence }: Pick<KeywordMatch, 'evidence'>): boolean =>
  LEVEL_WORTH[evidence] === 1;

/** Of some keywords those that the posting asks for and the resume proves. */
export const askedAndProven = <K extends Pick<KeywordMatch, 'need' | 'evidence'>>(keywords: readonly K[]) =>
  keywords.filter(keyword => keyword.need !== 'mentioned' && isProven(keyword));

/** The level that answers what the posting asks: the keyword's own, or that of the alternative that satisfies it. */
export const answeringLevel = ({
  evidence,
  satisfiedBy,
}: Pick<KeywordMatch, 'evidence' | 'satisfiedBy'>): EvidenceLevel => satisfiedBy?.evidence ?? evidence;
