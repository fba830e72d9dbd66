import { institution, organisationWord } from './organisations.ts';

/** Names of countries in small letters, in English and in their own language. `Intl.DisplayNames` has them, too, but takes 20 ms in a new process. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  `afghanistan|albania|algeria|american samoa|andorra|angola|anguilla|antigua & barbuda|argentina|armenia|aruba|australia|austria
  |azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bermuda|bhutan|bolivia|bosnia & herzegovina|botswana|brazil
  |british virgin islands|brunei|bulgaria|burkina faso|burundi|cambodia|cameroon|canada|canary islands|cape verde|caribbean netherlands
  |cayman islands|central african republic|ceuta & melilla|chad|chile|china|christmas island|cocos (keeling) islands|colombia|comoros
  |congo - brazzaville|congo - kinshasa|cook islands|costa rica|croatia|cuba|curaçao|cyprus|czechia|côte d’ivoire|denmark|djibouti|dominica
  |dominican republic|ecuador|egypt|el salvador|england|equatorial guinea|eritrea|estonia|eswatini|ethiopia|european union|eurozone
  |falkland islands|faroe islands|fiji|finland|france|french guiana|french polynesia|gabon|gambia|georgia|germany|ghana|gibraltar|greece
  |greenland|grenada|guadeloupe|guam|guatemala|guernsey|guinea|guinea-bissau|guyana|haiti|honduras|hong kong sar china|hungary|iceland
  |india|indonesia|iran|iraq|ireland|isle of man|israel|italy|jamaica|japan|jersey|jordan|kazakhstan|kenya|kiribati|kosovo|kuwait
  |kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macao sar china|madagascar|malawi|malaysia
  |maldives|mali|malta|marshall islands|martinique|mauritania|mauritius|mayotte|mexico|micronesia|moldova|monaco|mongolia|montenegro
  |montserrat|morocco|mozambique|myanmar (burma)|namibia|nauru|nepal|netherlands|new caledonia|new zealand|nicaragua|niger|nigeria|niue
  |norfolk island|north korea|north macedonia|northern mariana islands|norway|oman|pakistan|palau|palestinian territories|panama
  |papua new guinea|paraguay|peru|philippines|pitcairn islands|poland|portugal|puerto rico|qatar|romania|russia|rwanda|réunion|samoa
  |san marino|saudi arabia|senegal|serbia|seychelles|sierra leone|singapore|sint maarten|slovakia|slovenia|solomon islands|somalia
  |south africa|south korea|south sudan|spain|sri lanka|st. barthélemy|st. helena|st. kitts & nevis|st. lucia|st. martin
  |st. pierre & miquelon|st. vincent & grenadines|sudan|suriname|svalbard & jan mayen|sweden|switzerland|syria|são tomé & príncipe|taiwan
  |tajikistan|tanzania|thailand|timor-leste|togo|tokelau|tonga|trinidad & tobago|tunisia|turkmenistan|turks & caicos islands|tuvalu|türkiye
  |u.s. virgin islands|uganda|ukraine|united arab emirates|united kingdom|united states|uruguay|usa|uzbekistan|vanuatu|vatican city
  |venezuela|vietnam|wallis & futuna|western sahara|yemen|zambia|zimbabwe|åland islands|scotland|wales|uk|us|uae|deutschland|österreich
  |schweiz|suisse|belgique|belgië|nederland|españa|italia|sverige|norge|danmark|polska|czech republic|turkey|hong kong|korea|méxico|brasil
  |perú`.split(/\s*\|/),
);

// States and provinces that people write in full behind a town, in the countries where towns are seldom named without them.
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
const town = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}(?:\sund Umgebung)?$/u;
// Codes of states and provinces, then of countries; other capitals behind a comma are no place: “Docker, CI”.
const codes =
  /^(?:A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSVY]|O[HKNR]|P[AE]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY]|A[ETU]|B[EGR]|C[HNZ]|DK|E[ES]|F[IR]|G[BR]|H[KRU]|I[ET]|JP|L[TUV]|MX|N[OZ]|P[LT]|R[OS]|S[EGIK]|TR|U[AKS]|ZA)$/;

const isCountry = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && COUNTRIES.has(text.toLowerCase().replace(/\b(\p{L})\./gu, '$1'));

const isRegion = (text: string): boolean =>
  codes.test(text) || (/^\p{Lu}/u.test(text) && REGIONS.has(text.toLowerCase()));

/** True for a town with its state, region or country, for a country, and for words like “remote”; a postal code may follow. */
export function isPlace(text: string): boolean {
  const [first, second, third, ...more] = text
    .replace(/(?<=\p{L}\.?,?)\s\d{5,6}(?:-\d{4})?$|\.$/u, '')
    .split(/,\s?/);
  if (more.length > 0) return false;
  if (second === undefined) return elsewhere.test(first) || isCountry(first);
  if (!town.test(first) && !elsewhere.test(first)) return false;
  if (third === undefined) return isRegion(second) || isCountry(second);
  // `Example Works, New York, USA` is an employer with its place.
  return (
    (isRegion(second) || isCountry(second)) &&
    isCountry(third) &&
    !institution.test(first) &&
    !organisationWord.test(first)
  );
}
