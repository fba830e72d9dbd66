import type { LineRole, Need, Span } from '../../src/core/types.ts';
import type { GoldenPosting } from './read-golden.ts';

/** A keyword of a whole posting: everywhere it stands, and how much it is asked for. */
export type GoldenNeed = {
  readonly name: string;
  readonly need: Need;
  /** It stands only where the employer speaks of itself, of perks, of the way to apply. */
  readonly isOnlyNamed: boolean;
  readonly spans: readonly Span[];
};

const OF_THE_EMPLOYER: ReadonlySet<LineRole> = new Set(['about', 'benefit', 'process', 'legal']);
const ASKING: ReadonlySet<LineRole> = new Set(['must', 'mixed', 'title']);

/** What the posting asks for, all places of a name together: a must counts most, then a wish, then mere work with it. */
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
