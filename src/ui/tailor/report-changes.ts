import { EVIDENCE_LEVELS } from '../../core/evidence/evidence-levels.ts';
import type { EvidenceLevel, FitItem, KeywordMatch } from '../../core/types.ts';

/** One difference between two reports on the same posting. */
export type ReportChange =
  | {
      readonly kind: 'keyword';
      readonly name: string;
      readonly from: EvidenceLevel;
      readonly to: EvidenceLevel;
      readonly isBetter: boolean;
    }
  | { readonly kind: 'fit'; readonly id: FitItem['id']; readonly isBetter: boolean };

/** The parts of a report that are compared. */
type Compared = {
  readonly keywords: readonly Pick<KeywordMatch, 'name' | 'need' | 'weight' | 'evidence'>[];
  readonly fit: readonly Pick<FitItem, 'id' | 'share'>[];
};

// The smallest difference in `share` that counts. Points are not compared: rounding them so that they add up may move one by a tenth.
const LEAST = 0.02;

/** The reasons for the difference between two scores: keywords, the heaviest first, then fit. */
export function reportChanges(before: Compared, now: Compared): readonly ReportChange[] {
  const was = new Map(before.keywords.map(({ name, evidence }) => [name, evidence]));
  const keywords = now.keywords
    .filter(({ need, weight }) => need !== 'mentioned' && weight > 0)
    .flatMap(({ name, evidence: to, weight }) => {
      const from = was.get(name) ?? 'missing';
      const steps = EVIDENCE_LEVELS.indexOf(to) - EVIDENCE_LEVELS.indexOf(from);
      return steps === 0
        ? []
        : [{ change: { name, from, to, isBetter: steps > 0 }, size: weight * Math.abs(steps) }];
    })
    .sort((a, b) => b.size - a.size)
    .map(({ change }) => ({ kind: 'keyword' as const, ...change }));
  const fit = now.fit.flatMap(({ id, share }) => {
    const was = before.fit.find(item => item.id === id);
    const difference = was ? (share ?? 0) - (was.share ?? 0) : 0;
    return Math.abs(difference) < LEAST ? [] : [{ kind: 'fit' as const, id, isBetter: difference > 0 }];
  });
  return [...keywords, ...fit];
}
