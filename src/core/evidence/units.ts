import { type Listing, listed, type Message, message } from '../messages/message.ts';
import { compareLevels } from './evidence-levels.ts';
import type { PlacedKeyword } from './match-keywords.ts';

/** Keywords by what one of them settles: those of one “Python, Go or Java” together, in the order of the first of each. */
export const unitsOf = <K extends Pick<PlacedKeyword, 'alternatives'>>(
  keywords: readonly K[],
): readonly (readonly K[])[] => [...Map.groupBy(keywords, keyword => keyword.alternatives ?? {}).values()];

/** The keyword of a unit that the resume shows best, the first of equals: it stands for all of them. One that another answers for comes last. */
export const leadOf = <K extends Pick<PlacedKeyword, 'evidence' | 'satisfiedBy'>>(unit: readonly K[]): K =>
  unit.toSorted(
    (a, b) => Number(!!a.satisfiedBy) - Number(!!b.satisfiedBy) || compareLevels(b.evidence, a.evidence),
  )[0] as K;

/** The units of the required keywords. */
export const requiredUnits = (keywords: readonly PlacedKeyword[]): readonly (readonly PlacedKeyword[])[] =>
  unitsOf(keywords.filter(({ need }) => need === 'required'));

// Who reads six names of one choice has forgotten the sentence.
const MOST_NAMED = 3;
const MOST_UNITS = 6;
const namesOf = (unit: readonly PlacedKeyword[]) =>
  unit.slice(0, MOST_NAMED).map(({ name, called = name }) => called);

const besideOthers = (unit: readonly PlacedKeyword[]) =>
  namesOf(unit).join(' / ') + (unit.length > MOST_NAMED ? ' …' : '');

/** “Docker”, or “Python, Go or Java”: the first of a long choice stand for it. */
export const unitName = (unit: readonly PlacedKeyword[]): Listing => listed(namesOf(unit), 'or');

/** Several in a row, about six and how many more: “Docker, Python / Go and SQL”, as “Docker, Python or Go and SQL” cannot be taken apart. */
export function unitNames(units: readonly (readonly PlacedKeyword[])[]): Listing {
  const [first] = units;
  if (first && units.length === 1) return unitName(first);
  const more = units.length - MOST_UNITS;
  // A name takes no more room than “1 more”.
  return more <= 1
    ? listed(units.map(besideOthers))
    : listed([...units.slice(0, MOST_UNITS).map(besideOthers), message('names.more', { count: more })]);
}

/** The name of a unit with all that it lets choose from: “Docker”, or “Python, Go, Java or Rust”. */
export function wholeName(unit: readonly Pick<PlacedKeyword, 'name' | 'called'>[]): Message {
  const names = unit.map(({ name, called = name }) => called);
  return message('given.text', { text: listed(names, 'or') });
}
