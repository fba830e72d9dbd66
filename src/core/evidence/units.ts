import { type Listing, listed, type Message, message } from '../messages/message.ts';
import { compareLevels } from './evidence-levels.ts';
import type { PlacedKeyword } from './match-keywords.ts';

/** Groups the keywords that one of them satisfies: the members of a choice together, in the order of their first member. */
export const unitsOf = <K extends Pick<PlacedKeyword, 'alternatives'>>(
  keywords: readonly K[],
): readonly (readonly K[])[] => [...Map.groupBy(keywords, keyword => keyword.alternatives ?? {}).values()];

/** The keywords of which one is enough where this one is asked: a further choice may share a member with an earlier one. */
export const choiceOf = <K extends Pick<PlacedKeyword, 'alternatives' | 'alsoIn'>>(
  match: K,
  all: readonly K[],
): readonly K[] =>
  match.alternatives === null
    ? [match]
    : all.filter(other => [other.alternatives, ...other.alsoIn].includes(match.alternatives));

/** The keyword that represents a unit: the one shown best, the first of equals; one that another answers for comes last. */
export const leadOf = <K extends Pick<PlacedKeyword, 'evidence' | 'satisfiedBy'>>(unit: readonly K[]): K =>
  unit.toSorted(
    (a, b) => Number(!!a.satisfiedBy) - Number(!!b.satisfiedBy) || compareLevels(b.evidence, a.evidence),
  )[0] as K;

/** The units of the required keywords. */
export const requiredUnits = (keywords: readonly PlacedKeyword[]): readonly (readonly PlacedKeyword[])[] =>
  unitsOf(keywords.filter(({ need }) => need === 'required'));

// A sentence with six names of one choice is hard to follow.
const MOST_NAMED = 3;
const MOST_UNITS = 6;
const namesOf = (unit: readonly PlacedKeyword[]) =>
  unit.slice(0, MOST_NAMED).map(({ name, called = name }) => called);

const besideOthers = (unit: readonly PlacedKeyword[]) =>
  namesOf(unit).join(' / ') + (unit.length > MOST_NAMED ? ' …' : '');

/** The name of a unit: “Docker”, or “Python, Go or Java”; only the first names of a long choice. */
export const unitName = (unit: readonly PlacedKeyword[]): Listing => listed(namesOf(unit), 'or');

/** The names of several units, about six and the number of the rest, with strokes inside a choice: “Docker, Python / Go and SQL”. */
export function unitNames(units: readonly (readonly PlacedKeyword[])[]): Listing {
  const [first] = units;
  if (first && units.length === 1) return unitName(first);
  const more = units.length - MOST_UNITS;
  // A seventh name takes no more room than “1 more”.
  return more <= 1
    ? listed(units.map(besideOthers))
    : listed([...units.slice(0, MOST_UNITS).map(besideOthers), message('names.more', { count: more })]);
}

/** The name of a unit with all members of its choice: “Docker”, or “Python, Go, Java or Rust”. */
export function wholeName(unit: readonly Pick<PlacedKeyword, 'name' | 'called'>[]): Message {
  const names = unit.map(({ name, called = name }) => called);
  return message('given.text', { text: listed(names, 'or') });
}
