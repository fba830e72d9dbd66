import { grouped } from '../text/grouped.ts';
import { once } from '../text/remembered.ts';
import { ABROAD_CUES } from '../vocabulary/abroad-cues.ts';
import { ENGLISH_CUES } from '../vocabulary/english-cues.ts';
import { GERMAN_CUES } from '../vocabulary/german-cues.ts';

type WordChoice = { readonly words: ReadonlySet<string> | null; readonly optional: boolean };
/** The words that express a cue behind its first word. They are parsed only when the first word occurs: there are thousands, and a text has a few. */
type Pattern = { readonly cue: string; readonly rest: () => readonly WordChoice[] };

/** A word with the patterns that begin with it. */
export type CueWord = { readonly text: string; readonly patterns: readonly Pattern[] | undefined };

/** A cue in a line: its meaning, and the words it covers, from `from` up to but without `to`. */
export type Cue = { readonly cue: string; readonly from: number; readonly to: number };

const NONE: readonly Pattern[] = [];

/** The patterns that begin with a word. */
export const patternsOf = (word: string): readonly Pattern[] | undefined => byFirstWord().get(word);

/** The cues in a sequence of words, in order; of several with one meaning at one place, the longest. */
export function findCues(words: readonly CueWord[]): readonly Cue[] {
  const found: Cue[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (const { cue, rest } of words[from]?.patterns ?? NONE) {
      const to = endOf(rest(), 0, words, from + 1);
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

// If a heading has cues of several meanings, the first of these counts: it says most.
const SHARPEST =
  'legal process wish benefit must duty stack about degree years skill soft meta eligible'.split(' ');

/** The meaning of a heading with these cues; null if none of them tells what a heading is about. */
export const meaningOf = (cues: readonly Cue[]): string | null =>
  SHARPEST.find(meaning => cues.some(({ cue }) => cue === meaning)) ?? null;

/** Where a pattern ends whose remaining words must match from `from` on; −1 if they do not. */
function endOf(places: readonly WordChoice[], at: number, words: readonly CueWord[], from: number): number {
  const place = places[at];
  if (!place) return from;
  const word = words[from];
  if (word !== undefined && (!place.words || place.words.has(word.text))) {
    const end = endOf(places, at + 1, words, from + 1);
    if (end !== -1) return end;
  }
  return place.optional ? endOf(places, at + 1, words, from) : -1;
}

const byFirstWord = once((): ReadonlyMap<string, readonly Pattern[]> => {
  const cues = [ENGLISH_CUES, GERMAN_CUES, ABROAD_CUES].flatMap(list => Object.entries(list));
  return grouped(
    cues
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .flatMap(([cue, list]) => list.split(';').flatMap(text => begunBy(text, cue))),
  );
});

/** A pattern under each of the words that it may begin with. */
function begunBy(text: string, cue: string) {
  const [first, ...others] = text.trim().split(/\s+/);
  const pattern = { cue, rest: once(() => others.map(placeOf)) };
  return Array.from(placeOf(first).words ?? [], word => [word, pattern] as const);
}

function placeOf(text: string): WordChoice {
  const optional = text.endsWith('?');
  const words = optional ? text.slice(0, -1) : text;
  return { words: words === '*' ? null : new Set(words.split('/')), optional };
}
