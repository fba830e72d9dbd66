import { EVIDENCE_LEVELS } from '../../core/evidence/evidence-levels.ts';
import type { EvidenceLevel, FitItem, KeywordMatch } from '../../core/types.ts';

/** One thing that tells two reports on the same posting apart. */
export type ReportChange =
  | {
      readonly kind: 'keyword';
      readonly name: string;
      readonly from: EvidenceLevel;
      readonly to: EvidenceLevel;
      readonly isBetter: boolean;
    }
  | { readonly kind: 'fit'; readonly id: FitItem['id']; readonly isBetter: boolean };

/** What of a report makes a change. */
type Compared = {
  readonly keywords: readonly Pick<KeywordMatch, 'name' | 'need' | 'weight' | 'evidence'>[];
  readonly fit: readonly Pick<FitItem, 'id' | 'share'>[];
};

// Points are rounded so that they add up, and may go down by a tenth where nothing did.
const LEAST = 0.02;

/** What made the difference between two scores: what weighs most first. */
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
