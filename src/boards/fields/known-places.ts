import { once } from '../../core/text/remembered.ts';

const placeWord =
  /\b(?:remote|hybrid|on-?site|home ?office|worldwide|anywhere|usa|uk|europe|city|county|region)\b/i;
// Matches “Austin, TX”, “EC1A 1BB” and “04109”, but no year and no “Ref: 24657”. Case counts, as “, or” would be Oregon.
const placeCode =
  /, [A-Z]{2}(?:\b|,)|\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|(?<![\d./#-]|: )(?!(?:19|20)\d\d\b)\b\d{4,5}\b(?![./-]\d)/;
const languages = 'en de fr es it nl cs pl da pt sv nb'.split(' ');
const letters = Array.from({ length: 26 }, (_, nth) => String.fromCharCode(65 + nth));
const MOST_WORDS = 4;

/** The names that the browser itself knows: countries in the languages of postings, and the towns that time zones are named after. */
const places = once((): ReadonlySet<string> => {
  const codes = letters.flatMap(first => letters.map(second => first + second));
  const countries = languages.flatMap(language => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return codes.map(code => names.of(code) ?? '');
  });
  const towns = Intl.supportedValuesOf('timeZone')
    .map(zone => zone.split('/'))
    .filter(({ length }) => length === 2)
    .map(([, town = '']) => town.replaceAll('_', ' '));
  return new Set([...countries, ...towns].map(plain).filter(name => name.length > 2));
});

/** True if the text's own words may name a place: remote, a country, a postal or state code, or a town that the browser knows. */
export const isPlaceLike = (text: string): boolean =>
  placeWord.test(text) || placeCode.test(text) || namesKnownPlace(text);

/** Lower case without accents, as time zones are spelled: “Zurich”, “Sao Paulo”. */
const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

function namesKnownPlace(text: string): boolean {
  const words = plain(text).match(/[\p{L}’'.-]+/gu) ?? [];
  return words.some((_, from) =>
    Array.from({ length: MOST_WORDS }, (_, more) => words.slice(from, from + more + 1).join(' ')).some(name =>
      places().has(name),
    ),
  );
}

const prepositions = ' in, near, à, en, em, w, v, ve, i, bei, te'.split(',');

/** True if the text says that something is in the place: “in Leiden”. */
export function saysIn(text: string, place: string): boolean {
  const town = place.split(/[,(]/)[0].trim();
  return /^\p{Lu}..|^\d/u.test(town) && prepositions.some(word => text.includes(`${word} ${town}`));
}
