import { kept } from '../../core/text/remembered.ts';
import { isLigatureWord, ligatures } from './ligature-words.ts';
import type { Run } from './page-content.ts';
import type { ReadPage } from './read-page.ts';

// What the patched worker gives out for a glyph that nothing tells: its number in the font, from U+F0000 on.
const numbered = /[\u{f0000}-\u{ffffd}]/gu;

const word = /[\p{L}\u{f0000}-\u{ffffd}]+/gu;
// The same glyph stands in many words of a text; where it stands in one, that one must be long.
const LEAST_LETTERS = 6;
const LEAST_SHARE = 0.5;

/** The pages with the ligatures that could be found out; other glyphs that nothing tells become U+FFFD. */
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

/** Which ligature each numbered glyph of a font is: the one that makes words that are known, or whole elsewhere, of half of what it stands in or more. */
export function findLigatures(runs: readonly Told[]): (font: string, glyph: string) => string | null {
  const found = new Map<string, string>();
  const own = wordsOf(runs);
  // A word may hold two such glyphs; once one is known, the other can be.
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

/** TeX's ligatures stand in one row in its fonts, wherever that begins: one that was found tells the others. */
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

/** Where that row begins in TeX's own two encodings, as fonts have it that are drawn as pictures. */
const firstOfRow = [11, 27];

/** The numbers of the glyphs that nothing tells, by font. */
function placesOf(runs: readonly Told[]): ReadonlyMap<string, ReadonlySet<number>> {
  const places = new Map<string, Set<number>>();
  for (const { font, text } of runs)
    for (const [glyph] of text.matchAll(numbered))
      kept(places, font, () => new Set<number>()).add(numberOf(glyph));
  return places;
}

const numberOf = (glyph: string): number => (glyph.codePointAt(0) ?? 0) - 0xf0000;

/** The ligature at a glyph's place in TeX's encodings, where a font lacks nothing but the five of one of them. */
function byPlace(glyph: string, places: ReadonlySet<number> = new Set()): string | null {
  const first = firstOfRow.find(from => [...places].every(place => row[place - from] !== undefined));
  return first === undefined ? null : (row[numberOf(glyph) - first] ?? null);
}

const keyOf = (font: string, glyph: string): string => `${font}\n${glyph}`;

/** The words that hold a glyph not yet known, and no second one. */
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

/** The long words of the text: what it has whole, printed in another font, may be a name that no list has. */
function wordsOf(runs: readonly Told[]): ReadonlySet<string> {
  const words = runs.flatMap(({ text }) => text.toLowerCase().match(word) ?? []);
  return new Set(words.filter(one => one.length >= LEAST_LETTERS));
}

function ligatureIn(words: readonly string[], glyph: string, own: ReadonlySet<string>): string | null {
  const fitting = ligatures.flatMap(ligature => {
    const known = words.filter(left => {
      const whole = left.replaceAll(glyph, ligature).toLowerCase();
      // Behind an initial, as addresses have it, too.
      return isLigatureWord(left.split(glyph), ligature) || own.has(whole) || own.has(whole.slice(1));
    });
    return known.length > 0 ? [{ ligature, known }] : [];
  });
  const [only] = fitting;
  if (!only || fitting.length > 1 || only.known.length < LEAST_SHARE * words.length) return null;
  const isLong = only.known.some(left => left.replaceAll(glyph, only.ligature).length >= LEAST_LETTERS);
  return only.known.length > 1 || isLong ? only.ligature : null;
}
