import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  algorithm,
  apportion,
  roundScore,
  type ScoreInput,
  scoreMatch,
  weighedIn,
} from '../../src/core/score.ts';
import type { EvidenceLevel } from '../../src/core/types.ts';

const levels: readonly EvidenceLevel[] = ['missing', 'covered', 'listed', 'project', 'experience'];

const keyword = fc.record({
  weight: fc.double({ min: 0.1, max: 5, noNaN: true }),
  need: fc.constantFrom('required' as const, 'preferred' as const, 'mentioned' as const),
  evidence: fc.constantFrom(...levels),
  alternatives: fc.option(fc.integer({ min: 0, max: 2 }), { nil: null }),
});
const input: fc.Arbitrary<ScoreInput> = fc.record({
  keywords: fc.array(keyword, { maxLength: 30 }),
  fit: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('title' as const, 'years' as const, 'level' as const, 'degree' as const),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { selector: ({ id }) => id },
  ),
});
const tenths = (points: number) => Math.round(points * 10);

describe('the score', () => {
  it('is the sum of its parts, each of which is within its bounds', () => {
    fc.assert(
      fc.property(input, one => {
        const raw = scoreMatch(one);
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

  it('is a whole number from 0 to 100, within half a point of the exact score', () => {
    fc.assert(
      fc.property(input, one => {
        const raw = scoreMatch(one);
        const { score } = roundScore(raw);
        expect(Number.isInteger(score)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(Math.abs(score - (raw.total ?? 0))).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });

  it('never falls when a keyword reaches a higher level', () => {
    fc.assert(
      fc.property(input, fc.nat(), (one, pick) => {
        const index = pick % Math.max(1, one.keywords.length);
        let last = -1;
        for (const evidence of levels) {
          const keywords = one.keywords.map((known, at) => (at === index ? { ...known, evidence } : known));
          const total = scoreMatch({ ...one, keywords }).total ?? 0;
          expect(total).toBeGreaterThanOrEqual(last - 1e-9);
          last = total;
        }
      }),
    );
  });

  it('does not depend on any order', () => {
    fc.assert(
      fc.property(input, one => {
        const reversed = {
          ...one,
          keywords: one.keywords.toReversed(),
          fit: one.fit.toReversed(),
        };
        expect(scoreMatch(reversed).total ?? 0).toBeCloseTo(scoreMatch(one).total ?? 0, 9);
      }),
    );
  });

  it('never falls when a fit item is met better', () => {
    fc.assert(
      fc.property(input, fc.nat(), (one, pick) => {
        const index = pick % Math.max(1, one.fit.length);
        const at = (share: number) => {
          const fit = one.fit.map((line, place) => (place === index ? { ...line, share } : line));
          return scoreMatch({ ...one, fit }).total ?? 0;
        };
        const totals = [0, 0.3, 0.6, 1].map(at);
        expect(totals).toEqual([...totals].sort((a, b) => a - b));
      }),
    );
  });

  const all = { weight: 1, need: 'required', evidence: 'experience', alternatives: null } as const;

  it('shares out the points of what the posting does not ask, in proportion', () => {
    const keywords = Array.from({ length: 20 }, () => all);
    const { parts } = scoreMatch({ keywords, fit: [{ id: 'degree', share: 1 }] });
    expect(parts.map(({ id, max }) => [id, Math.round(max * 10) / 10])).toEqual([
      ['keywords', 97.4],
      ['fit', 2.6],
    ]);
  });

  it('gives more points for more evidence, and as many for a project as for a job', () => {
    const totals = (['missing', 'covered', 'listed', 'project', 'experience'] as const).map(
      evidence => scoreMatch({ keywords: [{ ...all, evidence }], fit: [] }).total ?? 0,
    );
    expect(totals[0]).toBe(0);
    expect(totals[1]).toBeLessThan(totals[2] ?? 0);
    expect(totals[2]).toBeLessThan(totals[3] ?? 0);
    expect(totals.slice(3)).toEqual([100, 100]);
  });

  it('gives keywords less weight in another trade, but not in a related one', () => {
    const total = (share: number) => {
      const { parts } = scoreMatch({ keywords: [all], fit: [{ id: 'title', share }] });
      return parts[0]?.points ?? 0;
    };
    expect(total(0)).toBeLessThan(total(0.6) * 0.8);
    expect(total(0.6)).toBeCloseTo(total(1), 9);
  });

  it('gives keywords less weight compared with the fit if the posting names few', () => {
    const max = (count: number) => {
      const keywords = Array.from({ length: count }, () => all);
      return scoreMatch({ keywords, fit: [{ id: 'title', share: 1 }] }).parts[0]?.max ?? 0;
    };
    expect(max(2)).toBeLessThan(max(8));
    expect(max(20)).toBeCloseTo(max(30), 9);
  });

  it('is nearer to the middle if the posting names few keywords, but not if it names many', () => {
    const shares = (count: number, evidence: EvidenceLevel) => {
      const keywords = Array.from({ length: count }, () => ({ ...all, evidence }));
      const [part] = scoreMatch({ keywords, fit: [{ id: 'title', share: 1 }] }).parts;
      return (part?.points ?? 0) / (part?.max ?? 1);
    };
    const shown = [2, 8, 20].map(count => shares(count, 'experience'));
    expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
    expect(shown[2]).toBeCloseTo(1, 9);
    const missing = [2, 8, 20].map(count => shares(count, 'missing'));
    expect(missing).toEqual([...new Set(missing)].sort((a, b) => b - a));
    expect(missing[2]).toBe(0);
  });

  it('assumes some unnamed keywords if the posting names few, and none if it names eighteen', () => {
    const unsaid = (count: number) =>
      scoreMatch({ keywords: Array.from({ length: count }, () => all), fit: [{ id: 'title', share: 1 }] })
        .unsaid;
    expect([unsaid(9), unsaid(18), unsaid(30)]).toEqual([1.5, 0, 0]);
    // If the posting asks only for keywords, none are assumed.
    expect(scoreMatch({ keywords: [all], fit: [] }).unsaid).toBe(0);
  });

  it('says by what share all points count in another trade or far from the level, and nothing if both are near', () => {
    const keywords = Array.from({ length: 18 }, () => all);
    const said = (title: number, level: number) =>
      weighedIn(
        scoreMatch({
          keywords,
          fit: [
            { id: 'title', share: title },
            { id: 'level', share: level },
          ],
        }),
      );
    expect(said(0.6, 0.5)).toEqual([]);
    for (const [title, level] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const [reach, ...more] = said(title, level);
      expect([reach?.id, more]).toEqual(['score.reach', []]);
      const raw = scoreMatch({
        keywords,
        fit: [
          { id: 'title', share: title },
          { id: 'level', share: level },
        ],
      });
      const [part] = raw.parts;
      expect(reach?.values.percent).toBe(Math.round(((part?.points ?? 0) / (part?.max ?? 1)) * 100));
    }
  });

  it('has a method with a version derived from everything that it depends on', () =>
    expect(algorithm).toMatch(/^evident-2-[0-9a-f]{8}$/));

  it('ignores keywords that are only mentioned, whatever their weight', () => {
    const asked = { weight: 1, need: 'required', evidence: 'experience', alternatives: null } as const;
    const mentioned = { ...asked, need: 'mentioned', weight: 5, evidence: 'missing' } as const;
    expect(scoreMatch({ keywords: [asked, mentioned], fit: [] }).total).toBe(100);
  });

  it('counts a choice once, with the largest weight of its members', () => {
    const sql = { weight: 2, need: 'required', evidence: 'experience', alternatives: null } as const;
    const go = { weight: 2, need: 'required', evidence: 'missing', alternatives: 1 } as const;
    const half = [sql, { ...go, alternatives: null }];
    expect(scoreMatch({ keywords: [sql, go, { ...go, weight: 1 }], fit: [] }).total).toBe(
      scoreMatch({ keywords: half, fit: [] }).total,
    );
  });

  it('is full if one member of a choice is proven', () => {
    const go = { weight: 2, need: 'required', evidence: 'experience', alternatives: 1 } as const;
    const java = { ...go, weight: 1, evidence: 'covered' } as const;
    expect(scoreMatch({ keywords: [go, java], fit: [] }).total).toBe(100);
  });

  it('is null if there is nothing to score', () => {
    expect(scoreMatch({ keywords: [], fit: [] }).total).toBeNull();
  });
});

describe('sharing out points', () => {
  it('adds up to the total, and gives no part more than its maximum', () => {
    expect(apportion([2.9, 2.8], 5, [3, 2])).toEqual([3, 2]);
    expect(apportion([0.4, 2.8, 2.9], 6, [9, 2, 3])).toEqual([1, 2, 3]);
  });
});
