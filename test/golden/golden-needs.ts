import type { LineRole, Need, Span } from '../../src/core/types.ts';
import type { GoldenPosting } from './read-golden.ts';

/** A keyword of a whole posting: all its places, and its need. */
export type GoldenNeed = {
  readonly name: string;
  readonly need: Need;
  /** True if it is only in lines about the employer, benefits, how to apply, or legal matters. */
  readonly isOnlyNamed: boolean;
  readonly spans: readonly Span[];
};

const OF_THE_EMPLOYER: ReadonlySet<LineRole> = new Set(['about', 'benefit', 'process', 'legal']);
const ASKING: ReadonlySet<LineRole> = new Set(['must', 'mixed', 'title']);

/** The keywords of a posting, with one need for all places of a name. A must counts first, then a wish, then work that uses it. */
export function goldenNeeds({ lines, keywords }: GoldenPosting): readonly GoldenNeed[] {
  const roleAt = (place: number) => lines.find(({ start, end }) => start <= place && place < end)?.role;
  const names = [...new Set(keywords.map(({ name }) => name.toLowerCase()))];
  return names.map(folded => {
    const places = keywords.filter(({ name }) => name.toLowerCase() === folded);
    const needs = new Set(places.map(({ need }) => need));
    const isMust = places.some(({ need, start }) => {
      const role = roleAt(start);
      return need === 'required' && role !== undefined && ASKING.has(role);
    });
    const isWish = needs.has('preferred');
    const need =
      isMust || (needs.has('required') && !isWish) ? 'required' : isWish ? 'preferred' : 'mentioned';
    const isOnlyNamed =
      need === 'mentioned' && places.every(({ start }) => OF_THE_EMPLOYER.has(roleAt(start) ?? 'other'));
    return { name: places[0]?.name ?? '', need, isOnlyNamed, spans: places };
  });
}
