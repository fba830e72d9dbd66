import { isPlace } from '../../core/vocabulary/places.ts';
import { knownHeading } from '../structure/heading-words.ts';
import type { StyledLine } from '../structure/styled-line.ts';
import { isContactHeading } from './contact-lines.ts';

/** The most lines from a name down to the first section's heading in a copied profile: the headline may wrap, and the place is the last of them. */
const MOST_DOWN = 5;

/**
 * Returns the points, 0 to 1, for a name at line `index` of a copied LinkedIn profile. Its side column (contact, skills, certificates) comes
 * first, and the name, the headline and the place stand above the first section of the main column.
 */
export function profileNames(lines: readonly StyledLine[]): (index: number) => number {
  const said = lines.flatMap(({ text }, index) => (text.trim() === '' ? [] : [index]));
  const textOf = (place: number): string => lines[said[place] ?? -1]?.text.trim() ?? '';
  if (!isContactHeading(textOf(0))) return () => 0;
  const main = said.findIndex((_, place) =>
    /^(?:summary|experience)$/.test(knownHeading(textOf(place)) ?? ''),
  );
  if (main < 0 || !isLivingPlace(textOf(main - 1))) return () => 0;
  return index => {
    const down = main - said.indexOf(index);
    // The nearest name counts most: certificates above it may look like names.
    return down >= 2 && down <= MOST_DOWN ? 1 - down / 100 : 0;
  };
}

// `Greater Leeds Area`
const area = /^\p{Lu}.*\s(?:Area|Region)$/u;

/** True for a place as profiles name it, with a region of any name before the country. */
const isLivingPlace = (text: string): boolean =>
  isPlace(text) || area.test(text) || (text.includes(', ') && isPlace(text.replace(/^.*, /s, '')));
