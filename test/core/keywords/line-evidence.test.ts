import { describe, expect, test } from 'vitest';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { lineEvidence, shifted } from '../../../src/core/keywords/line-evidence.ts';

describe('what a line says of the skills in it', () => {
  test('moves a probability by its logarithm of odds, and stays one', () => {
    expect(shifted(0.5, 0)).toBe(0.5);
    expect(shifted(0.5, Math.log(3))).toBeCloseTo(0.75, 9);
    expect(shifted(1, -2)).toBe(1);
    expect(shifted(0, 2)).toBe(0);
  });

  test('a wish speaks for a wish, a must against it, a benefit against both', () => {
    expect(lineEvidence('wish').wish).toBeGreaterThan(0);
    expect(lineEvidence('must').wish).toBeLessThan(0);
    expect(lineEvidence('benefit').asked).toBeLessThan(0);
  });

  test('a wish said in an unusual way, in a line of its own, is preferred', () => {
    const text =
      'What you bring\n- 3 years of Java in production\n- SQL\n\nExtra applause for\n- Kafka\n- experience with Terraform';
    const need = new Map(
      extractKeywords(text, 'Backend Developer').keywords.map(one => [one.name, one.need]),
    );
    expect([need.get('Java'), need.get('Kafka'), need.get('Terraform')]).toEqual([
      'required',
      'preferred',
      'preferred',
    ]);
  });
});
