import { once } from '../../core/text/remembered.ts';

const placeWord =
  /\b(?:remote|hybrid|on-?site|home ?office|worldwide|anywhere|usa|uk|europe|city|county|region)\b/i;
// “Austin, TX”, “EC1A 1BB”, “04109”, and no year or “Ref: 24657”: in small letters “, or” would be Oregon.
const placeCode =
  /, [A-Z]{2}(?:\b|,)|\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|(?<![\d./#-]|: )(?!(?:19|20)\d\d\b)\b\d{4,5}\b(?![./-]\d)/;
const languages = 'en de fr es it nl cs pl da pt sv nb'.split(' ');
const letters = Array.from({ length: 26 }, (_, nth) => String.fromCharCode(65 + nth));
const MOST_WORDS = 4;

/** The browser's own names: countries in the languages of postings, and the towns that time zones are called after. */
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

/** True for what a place may be by its own words: remote, a country, a code of post or state, or a town that the browser knows. */
export const isPlaceLike = (text: string): boolean =>
  placeWord.test(text) || placeCode.test(text) || namesKnownPlace(text);

/** Small letters without accents: the zones are called “Zurich” and “Sao Paulo”. */
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

/** True where a text says that something is in the place: “in Leiden”. */
export function saysIn(text: string, place: string): boolean {
  const town = place.split(/[,(]/)[0].trim();
  return /^\p{Lu}..|^\d/u.test(town) && prepositions.some(word => text.includes(`${word} ${town}`));
}
