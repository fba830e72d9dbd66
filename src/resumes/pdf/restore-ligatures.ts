import { kept } from '../../core/text/remembered.ts';
import { isLigatureWord, ligatures } from './ligature-words.ts';
import type { Run } from './page-content.ts';
import type { ReadPage } from './read-page.ts';

// The patched worker writes a glyph without text as U+F0000 plus the glyph's number in its font.
const numbered = /[\u{f0000}-\u{ffffd}]/gu;

const word = /[\p{L}\u{f0000}-\u{ffffd}]+/gu;
// Most ligatures occur in several words of a text. If one occurs in a single word, that word must be long.
const LEAST_LETTERS = 6;
const LEAST_SHARE = 0.5;

/** Replaces glyphs without text by the ligatures that could be found out; the other such glyphs become U+FFFD. */
export function restoreLigatures(pages: readonly ReadPage[]): readonly ReadPage[] {
  if (pages.every(page => page.lost.length === 0 && page.hidden.length === 0)) return pages;
  const ligatureOf = findLigatures(pages.flatMap(page => [...page.runs, ...page.rotated]));
  const restore = (run: Run): Run => ({
    ...run,
    text: run.text.replace(numbered, glyph => ligatureOf(run.font, glyph) ?? '\ufffd'),
  });
  return pages.map(page => ({
    ...page,
    runs: page.runs.map(restore),
    rotated: page.rotated.map(restore),
    letterSpaced: page.letterSpaced.map(restore),
    lost: page.lost.map(({ run, count }) => ({ run: restore(run), count })),
    hidden: page.hidden.map(run => ({ ...run, text: run.text.replace(numbered, '\ufffd') })),
  }));
}

type Told = Pick<Run, 'font' | 'text'>;

/** Finds the ligature of each numbered glyph: the only one that makes known words, or words printed whole elsewhere, and at least half are such. */
export function findLigatures(runs: readonly Told[]): (font: string, glyph: string) => string | null {
  const found = new Map<string, string>();
  const own = wordsOf(runs);
  // A word may contain two such glyphs; once one is known, the other can be found.
  for (let round = 0; round < 2; round += 1) {
    for (const [key, words] of wordsByGlyph(runs, found)) {
      const ligature = ligatureIn([...words], key.slice(key.indexOf('\n') + 1), own);
      if (ligature !== null) found.set(key, ligature);
    }
  }
  const places = placesOf(runs);
  return (font, glyph) =>
    found.get(keyOf(font, glyph)) ?? byRow(font, glyph, found) ?? byPlace(glyph, places.get(font));
}

/** TeX's fonts have these five in a row, but the row begins at different numbers. One that was found tells the others. */
const row = ['ff', 'fi', 'fl', 'ffi', 'ffl'];

function byRow(font: string, glyph: string, found: ReadonlyMap<string, string>): string | null {
  const number = glyph.codePointAt(0) ?? 0;
  const candidates = row.filter((_, at) => {
    const others = row.flatMap((ligature, to) => {
      const known = found.get(keyOf(font, String.fromCodePoint(number - at + to)));
      return known === undefined ? [] : [known === ligature];
    });
    return others.length > 0 && others.every(Boolean);
  });
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** Where that row begins in TeX's own two encodings (OT1 and T1), which its Type 3 fonts use. */
const firstOfRow = [11, 27];

/** The numbers of the glyphs without text, by font. */
function placesOf(runs: readonly Told[]): ReadonlyMap<string, ReadonlySet<number>> {
  const places = new Map<string, Set<number>>();
  for (const { font, text } of runs)
    for (const [glyph] of text.matchAll(numbered))
      kept(places, font, () => new Set<number>()).add(numberOf(glyph));
  return places;
}

const numberOf = (glyph: string): number => (glyph.codePointAt(0) ?? 0) - 0xf0000;

/** The ligature that a glyph's number has in one of TeX's encodings, if all glyphs of the font without text are in that row. */
function byPlace(glyph: string, places: ReadonlySet<number> = new Set()): string | null {
  const first = firstOfRow.find(from => [...places].every(place => row[place - from] !== undefined));
  return first === undefined ? null : (row[numberOf(glyph) - first] ?? null);
}

const keyOf = (font: string, glyph: string): string => `${font}\n${glyph}`;

/** For each glyph not yet known: the words that contain it and no other unknown glyph. */
function wordsByGlyph(
  runs: readonly Told[],
  found: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const { font, text } of runs) {
    if (text.search(numbered) < 0) continue;
    for (const [whole] of text.matchAll(word)) {
      const left = whole.replace(numbered, glyph => found.get(keyOf(font, glyph)) ?? glyph);
      const glyphs = new Set(left.match(numbered) ?? []);
      const [glyph] = glyphs;
      if (glyph === undefined || glyphs.size > 1 || [...left].length < 3) continue;
      kept(words, keyOf(font, glyph), () => new Set<string>()).add(left);
    }
  }
  return words;
}

/** The long words of the text. A name that is in no list may be printed whole elsewhere, in another font. */
function wordsOf(runs: readonly Told[]): ReadonlySet<string> {
  const words = runs.flatMap(({ text }) => text.toLowerCase().match(word) ?? []);
  return new Set(words.filter(one => one.length >= LEAST_LETTERS));
}

function ligatureIn(words: readonly string[], glyph: string, own: ReadonlySet<string>): string | null {
  const fitting = ligatures.flatMap(ligature => {
    const known = words.filter(left => {
      const whole = left.replaceAll(glyph, ligature).toLowerCase();
      // Or without its first letter: e-mail addresses often have an initial before the surname.
      return isLigatureWord(left.split(glyph), ligature) || own.has(whole) || own.has(whole.slice(1));
    });
    return known.length > 0 ? [{ ligature, known }] : [];
  });
  const [only] = fitting;
  if (!only || fitting.length > 1 || only.known.length < LEAST_SHARE * words.length) return null;
  const isLong = only.known.some(left => left.replaceAll(glyph, only.ligature).length >= LEAST_LETTERS);
  return only.known.length > 1 || isLong ? only.ligature : null;
}
