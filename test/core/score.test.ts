import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, roundScore, type Standing, scoreStanding } from '../../src/core/score.ts';
import type { EvidenceLevel } from '../../src/core/types.ts';

const levels: readonly EvidenceLevel[] = ['missing', 'covered', 'listed', 'project', 'experience'];

const keyword = fc.record({
  weight: fc.double({ min: 0.1, max: 5, noNaN: true }),
  need: fc.constantFrom('required' as const, 'preferred' as const, 'mentioned' as const),
  evidence: fc.constantFrom(...levels),
  alternatives: fc.option(fc.integer({ min: 0, max: 2 }), { nil: null }),
});
const standing: fc.Arbitrary<Standing> = fc.record({
  keywords: fc.array(keyword, { maxLength: 30 }),
  fit: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('title' as const, 'years' as const, 'degree' as const),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { selector: ({ id }) => id },
  ),
  checks: fc.array(
    fc.record({
      outcome: fc.constantFrom(
        'pass' as const,
        'fail' as const,
        'unsure' as const,
        'not-applicable' as const,
      ),
      impact: fc.constantFrom('critical' as const, 'serious' as const, 'moderate' as const, 'minor' as const),
      dismissed: fc.boolean(),
    }),
    { maxLength: 33 },
  ),
});
const tenths = (points: number) => Math.round(points * 10);

describe('the score', () => {
  it('is what its parts add up to, each within its bounds', () => {
    fc.assert(
      fc.property(standing, one => {
        const raw = scoreStanding(one);
        const { score, parts } = roundScore(raw);
        expect(parts.reduce((sum, { points }) => sum + tenths(points), 0)).toBe(score * 10);
        for (const { points, max } of parts) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(max);
          expect(tenths(points) / 10).toBe(points);
        }
        if (parts.length > 0) expect(parts.reduce((sum, { max }) => sum + tenths(max), 0)).toBe(1000);
      }),
      { numRuns: 500 },
    );
  });

  it('is a whole number from 0 to 100, and stays near what was not rounded', () => {
    fc.assert(
      fc.property(standing, one => {
        const raw = scoreStanding(one);
        const { score } = roundScore(raw);
        expect(Number.isInteger(score)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(Math.abs(score - (raw.total ?? 0))).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });

  it('never falls when a keyword climbs a level', () => {
    fc.assert(
      fc.property(standing, fc.nat(), (one, pick) => {
        const index = pick % Math.max(1, one.keywords.length);
        let last = -1;
        for (const evidence of levels) {
          const keywords = one.keywords.map((known, at) => (at === index ? { ...known, evidence } : known));
          const total = scoreStanding({ ...one, keywords }).total ?? 0;
          expect(total).toBeGreaterThanOrEqual(last - 1e-9);
          last = total;
        }
      }),
    );
  });

  it('does not depend on the order of anything', () => {
    fc.assert(
      fc.property(standing, one => {
        const reversed = {
          ...one,
          keywords: one.keywords.toReversed(),
          checks: one.checks.toReversed(),
          fit: one.fit.toReversed(),
        };
        expect(scoreStanding(reversed).total ?? 0).toBeCloseTo(scoreStanding(one).total ?? 0, 9);
      }),
    );
  });

  it('gives away in proportion what the posting does not say', () => {
    const all = { weight: 1, need: 'required', evidence: 'experience', alternatives: null } as const;
    const passed = { outcome: 'pass', impact: 'minor', dismissed: false } as const;
    const parts = scoreStanding({ keywords: [all], fit: [], checks: [passed] }).parts;
    expect(parts.map(({ id, max }) => [id, Math.round(max * 10) / 10])).toEqual([
      ['keywords', 70.6],
      ['checklist', 29.4],
    ]);
  });

  it.each([
    ['experience', 100],
    ['project', 100],
    ['listed', 60],
    ['covered', 50],
    ['missing', 0],
  ] as const)('pays for %s %d of 100: a project is worth a job', (evidence, total) => {
    const one = { weight: 2, need: 'required', evidence, alternatives: null } as const;
    expect(scoreStanding({ keywords: [one], fit: [], checks: [] }).total).toBeCloseTo(total, 9);
  });

  it('does not weigh what is only mentioned, whatever its weight', () => {
    const asked = { weight: 1, need: 'required', evidence: 'experience', alternatives: null } as const;
    const mentioned = { ...asked, need: 'mentioned', weight: 5, evidence: 'missing' } as const;
    expect(scoreStanding({ keywords: [asked, mentioned], fit: [], checks: [] }).total).toBe(100);
  });

  it('weighs a group of alternatives once, as its heaviest', () => {
    const sql = { weight: 2, need: 'required', evidence: 'experience', alternatives: null } as const;
    const go = { weight: 2, need: 'required', evidence: 'missing', alternatives: 1 } as const;
    expect(scoreStanding({ keywords: [sql, go, { ...go, weight: 1 }], fit: [], checks: [] }).total).toBe(50);
  });

  it('asks for one of a group of alternatives', () => {
    const go = { weight: 2, need: 'required', evidence: 'experience', alternatives: 1 } as const;
    const java = { ...go, weight: 1, evidence: 'covered' } as const;
    expect(scoreStanding({ keywords: [go, java], fit: [], checks: [] }).total).toBe(100);
  });

  it('weighs neither what could not be told nor what was dismissed', () => {
    const checks = [
      { outcome: 'pass', impact: 'serious', dismissed: false },
      { outcome: 'unsure', impact: 'critical', dismissed: false },
      { outcome: 'not-applicable', impact: 'critical', dismissed: false },
      { outcome: 'fail', impact: 'critical', dismissed: true },
    ] as const;
    expect(scoreStanding({ keywords: [], fit: [], checks }).total).toBe(100);
  });

  it('does not exist where there is nothing to score', () => {
    expect(scoreStanding({ keywords: [], fit: [], checks: [] }).total).toBeNull();
  });
});

describe('what is shared out', () => {
  it('adds up, and puts nothing above its ceiling', () => {
    expect(apportion([2.9, 2.8], 5, [3, 2])).toEqual([3, 2]);
    expect(apportion([0.4, 2.8, 2.9], 6, [9, 2, 3])).toEqual([1, 2, 3]);
  });
});
