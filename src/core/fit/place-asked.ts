import { lettered } from '../text/lettered.ts';
import { remembered, rememberedLast } from '../text/remembered.ts';
import { COUNTRIES } from '../vocabulary/places.ts';

// The name of a place. Up to four in a row (“Berlin, Hamburg or Munich”) are matched in steps, as one pattern would take long to compile.
const WORD = /(?!(?:At|Hybrid|On-?site|Remote)\b)\p{Lu}[\p{L}’'-]*(?:\.\p{L}+)*/uy;
const WITHIN = / (?:de |of |and )?/y;
const BETWEEN = /, or | or |, | \/ ?|\//y;

function endAfter(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : -1;
}

/** Where a run of at most `most` parts ends, each joined to the one before; −1 if no part begins at `at`. */
function runEnd(
  at: number,
  most: number,
  joint: (at: number) => number,
  part: (at: number) => number,
): number {
  let end = part(at);
  for (let count = 1; end !== -1 && count < most; count += 1) {
    const next = joint(end);
    const further = next === -1 ? -1 : part(next);
    if (further === -1) break;
    end = further;
  }
  return end;
}

/** The place that is named at an offset of a line, or null. */
function placeAt(line: string, at: number): string | null {
  const from = line.startsWith('the ', at) ? at + 4 : at;
  const after = (pattern: RegExp) => (place: number) => endAfter(pattern, line, place);
  const nameEnd = (place: number) => runEnd(place, 3, after(WITHIN), after(WORD));
  const end = runEnd(from, 4, after(BETWEEN), nameEnd);
  return end === -1 ? null : line.slice(from, end);
}

const person = String.raw`\b(?:[Yy]ou|[Cc]andidates?|[Aa]pplicants?|[Mm]ust|[Nn]eed|[Oo]nly|[Pp]eople|[Dd]evelopers?|[Ee]ngineers?|[Pp]osition|[Rr]ole|[Jj]ob|[Oo]pportunity|[Hh]ybrid|[Oo]n-?site|[Cc]ontract)\b`;

const nearby =
  /(?<=\b(?:[Hh]ybrid|[Oo]n-?site|(?<!\b(?:[Hh]ead|[Ss]ister|[Oo]ther|[Pp]arent) )[Oo]ffice|(?:one|any) of our offices|[Oo]pportunity|[Ll]ocal)(?: \w+){0,3}) (?:in|to|near) /g;
// Labels for the place of work, in the languages of postings.
const LABEL = [
  `(?:(?:job|work|office) )?locations?|based in|place of work|(?:einsatz|arbeits|dienst|stand)ort|standplaats|(?:werk)?locatie|arbetsplats|arbeidssted`,
  'lieu(?: de travail)?|localisation|ubicación|lugar de trabajo|localiza(?:ção|ción)|local de trabalho|sede(?: di lavoro)?|luogo di lavoro',
  'lokalizacja|miejsce pracy|místo výkonu práce|город|місто|место работы',
].join('|');
// Words before the place where the person has to be. The seat of a company (“we are based in …”) does not count.
const label = new RegExp(String.raw`^\P{L}*(?:${LABEL})\s*:\s*`, 'iu');
const cues: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<=${person}[^.\n]{0,60})\b(?:based|located|resid(?:e|ing)|liv(?:e|ing)) (?:in or near|in|near|within [^.\n]{0,30}? of) (?:our )?`,
    'g',
  ),
  /(?:(?<!\d )\b(?:[Cc]andidates?|[Aa]pplicants?|people) (?:based |residing |living )in|\b[Oo]nly [^.\n]{0,30}?\b(?:candidates?|applicants?|people) (?:in|from)|\b[Aa]pplicants? from(?= [^.,\n]{2,30} only\b)) /g,
  nearby,
  /(?<=\b[Bb]ased (?:at|in|from) (?:one of )?our (?:\w+ )?[Oo]ffices?) (?:in |\()/g,
  /\b(?:at|from|for) our headquarters in /g,
  /(?<!\p{L})(?:unser(?:e[nm])?|am) (?:[Ss]tandort|[Bb]üro) in /gu,
  /\b(?:[Pp]oste (?:basé|situé) à|[Pp]uesto presencial en|presencial en|vestiging in|kantoor in|biurze w) /g,
];
// “Full-time · Ghent”, with nothing else on the line.
const workload = /^(?:[Ff]ull|[Pp]art)-?[Tt]ime · /;
// “San Francisco, CA” on a line of its own, near the top.
const mayBeAlone = /^[^,\d]{3,62}, [^,\d]+$/;
const alone = lettered(
  String.raw`^(?<place>\p{Lu}[\p{L}.’' -]{2,30}, (?:[A-Z]{2}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?))$`,
  'u',
);
const TOP_LINES = 6;
const seat = / (?:HQ|Headquarters|Office)$/;
// The place is optional in “Remote, or hybrid for those near Ghent”, and in “Ghent or remote” behind a label, but not in “remote: no”.
const orRemote = /\bremote\b/i;
const orElsewhere =
  /(?:\b(?:or|oder|ou|o) |[/|] ?)(?:fully )?remot[eo]\b(?!.*(?:[:%]|\b(?:days?|tage?|not)\b))/i;
const anywhere = /\b(?:any ?where|worldwide|all over the world|any location)\b/i;
const noPlace =
  /^(?:the )?(?:remot[eo]|zdaln\w+|bundesweit|hybrid|home|office|headquarters?|head|hq|campus|flexible|various|global|multiple|full|part)\b|\b(?:engineer\w*|developer|manager|analyst|intern\w*|apprentice\w*|team|company|role)\b/i;

const isPlace = (place: string | null | undefined): place is string => Boolean(place && !noPlace.test(place));

/** The place behind a label: “Location: Ghent”. Null if there is none. */
const placeLabelled = (line: string): string | null => {
  const said = label.exec(line)?.[0];
  const place = said === undefined ? null : placeAt(line, said.length)?.replace(seat, '');
  return isPlace(place) && !orElsewhere.test(line) ? place : null;
};

/** The first place that a line names after one of the cues; null if there is none. */
const placeCued = remembered((line): string | null => {
  for (const cue of cues) {
    const named = [...line.matchAll(cue)].map(({ index, 0: said }) => placeAt(line, index + said.length));
    const place = named.find(one => one !== null)?.replace(seat, '');
    if (isPlace(place) && !(cue === nearby && orRemote.test(line))) return place;
  }
  const before = workload.exec(line)?.[0];
  const place = before === undefined ? null : placeAt(line, before.length);
  return isPlace(place) && line.endsWith(place) ? place : null;
});

const placeAlone = remembered((line): string | null => {
  for (const part of line.split(/ [·•|] /)) {
    const own = part.replace(/ \((?:hybrid|on-?site)\)$/i, '');
    // “Lyon, Auvergne-Rhône-Alpes, France”
    const [, town, country = ''] = /^([^,]+), (?!.* or )[^,]+, ([^,]+)$/.exec(own) ?? [];
    const said = COUNTRIES.has(country.toLowerCase()) ? `${town}, ${country}` : own;
    const place = mayBeAlone.test(said) ? alone(said).exec(said)?.groups?.place : undefined;
    if (isPlace(place)) return place;
  }
  return null;
});

/** Where the posting says that the person has to be, first by the board's field `location`; null if it does not say, or if it does not matter. */
export function placeAsked(description: string, location: string | null = null): string | null {
  const told = placeTold(description);
  if (told.isAnywhere) return null;
  const field = location?.split(/\s*[;|\n]\s*/)[0];
  return location !== null && !told.isRemote && isPlace(field) && namesTown(location)
    ? field
    : told.place && anyOf(told.place);
}

/** “Bonn and Ulm” becomes “Bonn or Ulm”, as one of two offices is enough. Names of countries keep their “and”. */
const anyOf = (place: string): string =>
  place.replace(/(\p{L}+) and (\p{Lu}\p{L}+)/gu, (said, one, other) => {
    const country = `${one} & ${other}`.toLowerCase();
    return [...COUNTRIES].some(name => name.includes(country)) ? said : `${one} or ${other}`;
  });

const away =
  /\b(?:remote|anywhere|worldwide|global|virtual|home|various|multiple|flexible|europe|emea|apac|latam|asia|africa|americas?)\b/i;
const remote = /\bremote\b|\bhome ?-?office\b|\bwork (?:from home|remotely)\b|\btélétravail\b/i;

/** True for “Leeds” and “Leeds, UK”, but not for a whole country or region: people seldom name more than their town. */
function namesTown(location: string): boolean {
  const parts = location.split(/\s*,\s*/);
  return (
    location.length <= LONGEST_PLACE &&
    !away.test(location) &&
    parts.map(part => part.toLowerCase()).some(part => !CODE.test(part) && !COUNTRIES.has(part))
  );
}

const LONGEST_PLACE = 80;

// The code of a state or country: “CA”, “UK”, “DE”.
const CODE = /^[a-z]{2}$/;

type PlaceTold = { readonly place: string | null; readonly isAnywhere: boolean; readonly isRemote: boolean };

const placeTold = rememberedLast(
  (description: string): PlaceTold => ({
    place: placeInText(description),
    isAnywhere: anywhere.test(description),
    isRemote: remote.test(description),
  }),
);

function placeInText(description: string): string | null {
  const lines = description.split('\n').map(line => line.trim());
  const top = lines.filter(line => line !== '').slice(0, TOP_LINES);
  for (const [tested, placeIn] of [
    [lines, placeLabelled],
    [lines, placeCued],
    [top, placeAlone],
  ] as const)
    for (const line of tested) {
      const place = placeIn(line);
      if (place !== null) return place;
    }
  return null;
}

/** True if a text has one of the words with a capital in a place's name. */
export function namesPlace(text: string, place: string): boolean {
  const words = place.match(/\p{Lu}[\p{L}.’'-]+/gu) ?? [];
  return words.some(word =>
    new RegExp(String.raw`(?<!\p{L})${word.replace(/[.]/g, '\\.')}(?!\p{L})`, 'iu').test(text),
  );
}
