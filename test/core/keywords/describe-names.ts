import { describe, expect, test } from 'vitest';
import { findSkills } from '../../../src/core/keywords/find-skills.ts';

/** A skill with sentences that name it, and sentences in which its word is another. */
export type NameCase = {
  readonly name: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
};

/** One test for every sentence. */
export function describeNames(cases: readonly NameCase[]): void {
  describe.each(cases)('$name', ({ name, yes, no }) => {
    const isNamed = (text: string) => findSkills(text).some(mention => mention.name === name);
    test.each(yes)('is named in “%s”', text => {
      expect(isNamed(text)).toBe(true);
    });
    test.each(no)('is not named in “%s”', text => {
      expect(isNamed(text)).toBe(false);
    });
  });
}
