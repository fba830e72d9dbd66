import { inWords } from '../facts/in-words.ts';
import type { PlacedKeyword } from './match-keywords.ts';

/** The required keywords, those of one “Python, Go or Java” together, in the order of the first of each. */
export function requiredUnits(keywords: readonly PlacedKeyword[]): readonly (readonly PlacedKeyword[])[] {
  const units = new Map<string, PlacedKeyword[]>();
  keywords.forEach((keyword, index) => {
    if (keyword.need !== 'required') return;
    const id = keyword.alternatives === null ? `one ${index}` : `group ${keyword.alternatives}`;
    const unit = units.get(id);
    if (unit) unit.push(keyword);
    else units.set(id, [keyword]);
  });
  return [...units.values()];
}

/** “Docker”, or “Python, Go or Java”. */
export function unitName(unit: readonly PlacedKeyword[]): string {
  return inWords(
    unit.map(keyword => keyword.name),
    'or',
  );
}
