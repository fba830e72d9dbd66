import { COUNTRIES } from './countries.ts';
import { institution, organisationWord } from './organisations.ts';

// The states and provinces that people write out behind a town, of the countries where a town is seldom told without one.
const REGIONS: ReadonlySet<string> = new Set(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky
  |louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico
  |new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont
  |virginia|washington|west virginia|wisconsin|wyoming|alberta|british columbia|manitoba|new brunswick|nova scotia|ontario|quebec|québec
  |saskatchewan|andhra pradesh|bihar|delhi|goa|gujarat|haryana|karnataka|kerala|madhya pradesh|maharashtra|odisha|punjab|rajasthan|tamil nadu
  |telangana|uttar pradesh|west bengal|new south wales|queensland|south australia|victoria|western australia`.split(
    /\s*\|/,
  ),
);

const elsewhere = /^(?:[Rr]emote|[Hh]ybrid|[Oo]n-?site)$/;
const town = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}$/u;
// Of states and provinces, then of countries; other capitals behind a comma are no place: “Docker, CI”.
const codes =
  /^(?:A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSVY]|O[HKNR]|P[AE]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY]|A[ETU]|B[EGR]|C[HNZ]|DK|E[ES]|F[IR]|G[BR]|H[KRU]|I[ET]|JP|L[TUV]|MX|N[OZ]|P[LT]|R[OS]|S[EGIK]|TR|U[AKS]|ZA)$/;

const isCountry = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && COUNTRIES.has(text.toLowerCase().replace(/\b(\p{L})\./gu, '$1'));

const isRegion = (text: string): boolean =>
  codes.test(text) || (/^\p{Lu}/u.test(text) && REGIONS.has(text.toLowerCase()));

/** A town with its state, region or country, a country, or the words for working from elsewhere; a postal code behind it is none of its words. */
export function isPlace(text: string): boolean {
  const [first = '', second, third, ...more] = text
    .replace(/(?<=\p{L}\.?,?)\s\d{5,6}(?:-\d{4})?$|\.$/u, '')
    .split(/,\s?/);
  if (more.length > 0) return false;
  if (second === undefined) return elsewhere.test(first) || isCountry(first);
  if (!town.test(first) && !elsewhere.test(first)) return false;
  if (third === undefined) return isRegion(second) || isCountry(second);
  // `Example Works, New York, USA` is an employer and its place.
  return isRegion(second) && isCountry(third) && !institution.test(first) && !organisationWord.test(first);
}
