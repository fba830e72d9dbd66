import { type Listing, listed } from '../messages/message.ts';
import type { PlacedKeyword } from './match-keywords.ts';

/** Keywords by what one of them settles: those of one “Python, Go or Java” together, in the order of the first of each. */
export function unitsOf(keywords: readonly PlacedKeyword[]): readonly (readonly PlacedKeyword[])[] {
  const units: PlacedKeyword[][] = [];
  const groups = new Map<number, PlacedKeyword[]>();
  for (const keyword of keywords) {
    const group = keyword.alternatives === null ? undefined : groups.get(keyword.alternatives);
    if (group) {
      group.push(keyword);
      continue;
    }
    const unit = [keyword];
    units.push(unit);
    if (keyword.alternatives !== null) groups.set(keyword.alternatives, unit);
  }
  return units;
}

/** The units of the required keywords. */
export const requiredUnits = (keywords: readonly PlacedKeyword[]): readonly (readonly PlacedKeyword[])[] =>
  unitsOf(keywords.filter(({ need }) => need === 'required'));

/** “Docker”, or “Python, Go or Java”. */
export function unitName(unit: readonly PlacedKeyword[]): Listing {
  return listed(
    unit.map(keyword => keyword.name),
    'or',
  );
}

/** Several in a row: “Docker, Python / Go and SQL”, as “Docker, Python or Go and SQL” cannot be taken apart. */
export function unitNames(units: readonly (readonly PlacedKeyword[])[]): Listing {
  const [first] = units;
  if (first && units.length === 1) return unitName(first);
  return listed(units.map(unit => unit.map(({ name }) => name).join(' / ')));
}
