import { remembered } from '../text/remembered.ts';

// A name as places are written, two or three of them in a row: “San Francisco, CA”, “Berlin, Hamburg or Munich”.
const word = String.raw`\p{Lu}[\p{L}’'-]*(?:\.\p{L}+)*`;
const name = `${word}(?: (?:de |of |and )?${word}){0,2}`;
const names = String.raw`(?<place>(?:the )?${name}(?:(?:, | or |, or | \/ ?|\/)${name}){0,3})`;
const person = String.raw`\b(?:[Yy]ou|[Cc]andidates?|[Aa]pplicants?|[Mm]ust|[Nn]eed|[Oo]nly|[Pp]eople|[Dd]evelopers?|[Ee]ngineers?|[Pp]osition|[Rr]ole|[Jj]ob|[Oo]pportunity|[Hh]ybrid|[Oo]n-?site|[Cc]ontract)\b`;

// How a posting says where the person has to be. A company's own seat (“we are based in …”) is none of these.
const cues: readonly RegExp[] = [
  new RegExp(
    String.raw`^\W*(?:[Jj]ob )?(?:[Ll]ocation|[Pp]lace of work|[Ss]tandort|[Aa]rbeitsort|[Uu]bicación|[Ll]ieu)\s*:\s*${names}`,
    'u',
  ),
  new RegExp(
    String.raw`${person}[^.\n]{0,60}\b(?:based|located|resid(?:e|ing)|liv(?:e|ing)) in ${names}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:candidates?|applicants?|people) (?:based |residing |living )?(?:in|from) ${names}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Hh]ybrid|[Oo]n-?site|[Oo]ffices?|[Oo]pportunity|[Ll]ocal)(?: \w+){0,3} (?:in|to|near) ${names}`,
    'u',
  ),
  new RegExp(`^(?:[Ff]ull|[Pp]art)-?[Tt]ime · ${names}$`, 'u'),
];
// “San Francisco, CA” on a line of its own, near the top.
const alone = /^(?<place>\p{Lu}[\p{L}.’' -]{2,30}, (?:[A-Z]{2}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?))$/u;
const TOP_LINES = 6;
const anywhere = /\b(?:any ?where|worldwide|all over the world|any location)\b/i;
const noPlace =
  /^(?:the )?(?:remote|hybrid|home|office|flexible|various|global|multiple|full|part)\b|\b(?:engineer\w*|developer|manager|analyst|intern\w*|apprentice\w*|team|company|role)\b/i;

/** What finds the place that a line names by one of the patterns. */
const placeBy = (patterns: readonly RegExp[]) =>
  remembered((line): string | null => {
    for (const pattern of patterns) {
      const place = pattern.exec(line)?.groups?.place;
      if (place !== undefined && !noPlace.test(place)) return place.replace(/^the /, '').trim();
    }
    return null;
  });

const placeCued = placeBy(cues);
const placeAlone = placeBy([alone]);

/** Where a posting says that the person has to be, as it is written there; null where it says nothing, or that it does not matter. */
export function placeAsked(description: string): string | null {
  if (anywhere.test(description)) return null;
  const lines = description.split('\n').map(line => line.trim());
  const top = lines.filter(line => line !== '').slice(0, TOP_LINES);
  for (const [tested, placeIn] of [
    [lines, placeCued],
    [top, placeAlone],
  ] as const)
    for (const line of tested) {
      const place = placeIn(line);
      if (place !== null) return place;
    }
  return null;
}

/** True where a text names one of the words of a place. */
export function namesPlace(text: string, place: string): boolean {
  const words = place.match(/\p{L}[\p{L}.’'-]+/gu) ?? [];
  return words.some(
    word =>
      word.length > 1 &&
      new RegExp(String.raw`(?<!\p{L})${word.replace(/[.]/g, '\\.')}(?!\p{L})`, 'iu').test(text),
  );
}
