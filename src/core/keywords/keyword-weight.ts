import type { Need, SkillKind } from '../types.ts';

/** The facts that the weight of a keyword depends on. */
export type WeightFacts = {
  readonly need: Need;
  readonly count: number;
  readonly inTitle: boolean;
  readonly years: number | null;
  /** True if a line of requirements asks for it, not only duties or the stack. */
  readonly isRequirement: boolean;
  readonly kind: SkillKind;
};

/** The numbers that weights of keywords are computed with: a part of the scoring method. */
export const KEYWORD_WEIGHTS = {
  title: 3,
  requirements: 2,
  duties: 1.5,
  preferred: 0.75,
  yearsAsked: 0.5,
  // People are hired for what they build with. Practices are often named only in passing, and most people have some of them.
  worth: { language: 1.5, framework: 1.5, practice: 0.7, concept: 0.7, domain: 0.7 } as Readonly<
    Partial<Record<SkillKind, number>>
  >,
} as const;
const MOST_COUNTED = 15;

/** The weight of a keyword from its need, place and kind, a little more for repetition (log2) and for years. A keyword that is only mentioned weighs 0. */
export function keywordWeight(facts: WeightFacts): number {
  if (facts.need === 'mentioned') return 0;
  const [of, kind, repeated, years] = weightParts(facts);
  return Math.round((of * kind * repeated + years) * 100) / 100;
}

/** The parts of a weight: the values of place, kind and repetition, which are multiplied, and the value of years, which is added. */
export function weightParts({ need, count, inTitle, years, isRequirement, kind }: WeightFacts) {
  const place = inTitle ? 'title' : need === 'preferred' ? need : isRequirement ? 'requirements' : 'duties';
  const repeated = 0.8 + 0.2 * Math.log2(1 + Math.min(count, MOST_COUNTED));
  return [
    KEYWORD_WEIGHTS[place],
    KEYWORD_WEIGHTS.worth[kind] ?? 1,
    repeated,
    years === null ? 0 : KEYWORD_WEIGHTS.yearsAsked,
  ] as const;
}
