import { at } from '../../core/text/at.ts';
import { median, pairsOf } from '../../core/text/grouped.ts';
import type { Run } from './page-content.ts';
import type { ShowIndex } from './show-index.ts';
import type { PlacedGlyph, Show } from './text-state.ts';

const LONGEST_WORD = 32;
const loneLetters = /^(?:[\p{L}\p{N}@.+:/_-] ){2,}[\p{L}\p{N}@.+:/_-]$/u;

/** Joins a letter-spaced run (`J O H N   D O E`) into words, which part at the clearly wider gaps. Null where it is not letter-spaced. */
export function respace(run: Run, shows: ShowIndex): Run | null {
  const isSpaced = loneLetters.test(run.text.trim()) || hasManyLoneLetters(run.text);
  if (!isSpaced && !isPulledApart(run.text)) return null;
  const glyphs = glyphsOf(run, shows).filter(({ text }) => text !== '');
  if (!isSpaced && (glyphs.length < 4 || glyphs.some(({ text }) => text.trim() === ''))) return null;
  const text = glyphs.length > 2 ? joinByGaps(glyphs) : run.text.replace(/(?<=\S) (?=\S)/g, '');
  // An alphabet or a row of dots is no word.
  const isWords = text.split(' ').every(word => word.length <= LONGEST_WORD) && /\p{L}{2}|\d{2}/u.test(text);
  return isWords && !isAlphabet(text) ? { ...run, text } : null;
}

/** In ems: the smallest and largest usual gap of spaced letters, and how much wider a gap between words is. Dot leaders are left as they are. */
const LEAST_SPACING = 0.03;
const MOST_SPACING = 0.2;
const LEAST_WORD = 0.1;
const leaders = /(?:\. ){3}/;

/** Removes spaces that pdf.js made of the gaps between spaced letters, as in `jane@mail.r u`: the file draws no space there. */
export function withoutKerning(run: Run, first: Show | null, shows: ShowIndex): Run {
  const spacesIn = (text = ''): number => text.trim().split(' ').length - 1;
  if (spacesIn(run.text) <= spacesIn(first?.text) || leaders.test(run.text)) return run;
  const glyphs = glyphsOf(run, shows);
  const gaps = glyphs.map(({ x, width }, at) => (glyphs[at + 1]?.x ?? x + width) - x - width);
  const usual = median(gaps.slice(0, -1));
  if (usual < LEAST_SPACING * run.size || usual > MOST_SPACING * run.size) return run;
  let at = -1;
  const text = [...run.text].filter((letter, index, all) => {
    const isDrawn = letter !== ' ' || glyphs[at + 1]?.text !== all[index + 1];
    if (isDrawn) at += 1;
    return isDrawn || (gaps[at] ?? 0) > usual + LEAST_WORD * run.size;
  });
  return { ...run, text: text.join('') };
}

/** Do the letters mostly follow one another in the alphabet? Then they are a table of characters. */
function isAlphabet(text: string): boolean {
  const codes = [...text.replace(/\s/g, '')].map(letter => letter.codePointAt(0) ?? 0);
  const steps = pairsOf(codes).filter(([before, code]) => code - before === 1).length;
  return codes.length >= 4 && steps > codes.length / 2;
}

/** `j o h n . d o e@em a il . c o m`: six parts or more, most of them single letters. */
function hasManyLoneLetters(text: string): boolean {
  const parts = text.trim().split(/\s+/);
  const lone = parts.filter(part => part.length === 1 && /[\p{L}\p{N}.@]/u.test(part)).length;
  return parts.length >= 6 && lone >= 0.6 * parts.length;
}

/** `AWA R D S`: capitals, of which only some stand close together. They may be one word or several. */
function isPulledApart(text: string): boolean {
  const parts = text.trim().split(' ');
  const letters = parts.reduce((sum, part) => sum + part.length, 0);
  return parts.length >= 3 && letters <= 2 * parts.length && parts.every(part => /^\p{Lu}+$/u.test(part));
}

/** The glyphs of a run, from left to right. */
export function glyphsOf(run: Run, shows: ShowIndex): readonly PlacedGlyph[] {
  return showsOf(run, shows)
    .flatMap(show => show.glyphs())
    .filter(glyph => glyph.x >= run.x - 0.6 && glyph.x < run.x + run.width - 0.1)
    .sort((a, b) => a.x - b.x);
}

function showsOf(run: Run, shows: ShowIndex): readonly Show[] {
  const right = run.x + run.width - 0.1;
  return shows.along(run.y, run.x, right).filter(show => show.x < right && show.endX > run.x);
}

const SHORT_RUN = 40;
const WORD_GAP = 0.17;
const NAME_GAP = 0.1;

/** Rebuilds a short run in several colours from its glyphs: a two-coloured heading comes with a space where the colour changes (`edu cation`). */
export function joinColors(run: Run, shows: ShowIndex): Run {
  if (run.text.length > SHORT_RUN || !run.text.includes(' ')) return run;
  const own = showsOf(run, shows);
  if (own.length < 2 || own.length > 4 || new Set(own.map(show => show.color)).size < 2) return run;
  let text = '';
  let end = run.x;
  for (const glyph of glyphsOf(run, shows)) {
    // The two words of a name in two colours may stand close together, but each begins with a capital.
    const isNewWord = /[^\p{Lu}\s]$/u.test(text) && /^\p{Lu}/u.test(glyph.text);
    const least = (isNewWord ? NAME_GAP : WORD_GAP) * run.size;
    text += glyph.x - end > least ? ` ${glyph.text}` : glyph.text;
    end = glyph.x + glyph.width;
  }
  const isSame = text.replace(/\s/g, '') === run.text.replace(/\s/g, '');
  return isSame ? { ...run, text } : run;
}

/** In ems: the smallest gap between a lowercase letter and the capital of the next word. pdf.js sees a space only in a slightly wider gap. */
const CASE_GAP = 0.085;

/** `JaneMoe-Poe` becomes two words if the gap before the capital is clearly wider than between letters. */
export function partWords(run: Run, shows: ShowIndex): Run {
  if (!/\p{Ll}\p{Lu}/u.test(run.text)) return run;
  const glyphs = glyphsOf(run, shows).filter(({ text }) => text.trim() !== '');
  const gapBefore = (at: number): number => {
    const [glyph, before] = [glyphs[at], glyphs[at - 1]];
    return glyph && before ? glyph.x - before.x - before.width : 0;
  };
  const least = Math.max(CASE_GAP * run.size, 3 * median(glyphs.slice(1).map((_, at) => gapBefore(at + 1))));
  let rest = run.text;
  let text = '';
  for (const [at, glyph] of glyphs.entries()) {
    const from = rest.indexOf(glyph.text);
    if (from < 0 || rest.slice(0, from).trim() !== '') return run;
    const isNewWord = from === 0 && /\p{Ll}$/u.test(text) && /^\p{Lu}/u.test(glyph.text);
    text += rest.slice(0, from) + (isNewWord && gapBefore(at) > least ? ' ' : '') + glyph.text;
    rest = rest.slice(from + glyph.text.length);
  }
  return { ...run, text: text + rest };
}

/** Letters joined; a space where the gap is clearly wider than the usual one. */
export function joinByGaps(glyphs: readonly Omit<PlacedGlyph, 'sign'>[]): string {
  const letters = glyphs.filter(({ text }) => text.trim() !== '');
  const gaps = pairsOf(letters).map(([before, glyph]) => glyph.x - before.x - before.width);
  const usual = median(gaps);
  const size = median(letters.map(({ width }) => width));
  const limit = usual + Math.max(0.35 * size, 0.45 * usual);
  return letters
    .map(({ text }, index) => (index > 0 && at(gaps, index - 1) > limit ? ` ${text}` : text))
    .join('');
}
