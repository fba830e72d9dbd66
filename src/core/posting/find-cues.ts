import { ENGLISH_CUES } from '../vocabulary/english-cues.ts';
import { GERMAN_CUES } from '../vocabulary/german-cues.ts';

type Place = { readonly words: ReadonlySet<string> | null; readonly optional: boolean };
type Pattern = { readonly cue: string; readonly places: readonly Place[] };

/** A cue in a line: its meaning, and the words it covers, `from` to `to` (exclusive). */
export type Cue = { readonly cue: string; readonly from: number; readonly to: number };

let byFirstWord: ReadonlyMap<string, readonly Pattern[]> | null = null;

/** The cues in a row of words, the longest of a meaning at a place, in order. */
export function findCues(words: readonly string[]): readonly Cue[] {
  byFirstWord ??= index();
  const found: Cue[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const patterns = byFirstWord.get(words[from] as string);
    if (!patterns) continue;
    for (const { cue, places } of patterns) {
      const to = endOf(places, 1, words, from + 1);
      if (to === -1) continue;
      const last = found.at(-1);
      const isSame = last?.from === from && last.cue === cue;
      if (isSame && last.to >= to) continue;
      if (isSame) found.pop();
      found.push({ cue, from, to });
    }
  }
  return found;
}

/** Where a pattern ends of which a word is at the place `at`; -1 where it does not hold. */
function endOf(places: readonly Place[], at: number, words: readonly string[], from: number): number {
  const place = places[at];
  if (!place) return from;
  const word = words[from];
  if (word !== undefined && (!place.words || place.words.has(word))) {
    const end = endOf(places, at + 1, words, from + 1);
    if (end !== -1) return end;
  }
  return place.optional ? endOf(places, at + 1, words, from) : -1;
}

function index(): ReadonlyMap<string, readonly Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  for (const [cue, list] of [...Object.entries(ENGLISH_CUES), ...Object.entries(GERMAN_CUES)]) {
    for (const text of list.split(';')) {
      const places = text.trim().split(/\s+/).map(placeOf);
      for (const word of places[0]?.words ?? []) {
        const known = patterns.get(word);
        if (known) known.push({ cue, places });
        else patterns.set(word, [{ cue, places }]);
      }
    }
  }
  for (const list of patterns.values()) list.sort((a, b) => (a.cue < b.cue ? -1 : a.cue > b.cue ? 1 : 0));
  return patterns;
}

function placeOf(text: string): Place {
  const optional = text.endsWith('?');
  const words = optional ? text.slice(0, -1) : text;
  return { words: words === '*' ? null : new Set(words.split('/')), optional };
}
