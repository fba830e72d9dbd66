import { cleanText, lostGlyphs } from './clean-text.ts';
import { glyphSign } from './drawn-signs.ts';
import { shortLines, withUnderscores } from './drawn-underscores.ts';
import { isSeeThrough, outlineOf } from './hidden-text.ts';
import { type FontItem, iconFontsOf } from './icon-fonts.ts';
import { joinColors, partWords, respace, withoutKerning } from './letter-spacing.ts';
import { joinLooseAccents } from './loose-accents.ts';
import { asMatrix, type Matrix, multiply, withinReach } from './matrix.ts';
import { mendRuns } from './mend-runs.ts';
import type { HiddenRun, PageContent, Run } from './page-content.ts';
import type { PageFont, PageFonts } from './page-fonts.ts';
import type { Drawing } from './pen.ts';
import { indexShows, type ShowIndex } from './show-index.ts';
import type { PlacedGlyph, Show } from './text-state.ts';

/** A page's text, sorted by kind, with counts that need its glyphs. */
export type SortedText = Pick<PageContent, 'runs' | 'rotated' | 'icons'> & {
  /** Runs with glyphs that have no text of their own, or text that had to be guessed. */
  readonly lost: readonly { readonly run: Run; readonly count: number }[];
  /** Words that were set with gaps between their letters. */
  readonly letterSpaced: readonly Run[];
  /** How many letters are invisible but lie over a picture of the page: the text layer of a scan. */
  readonly unseenLetters: number;
};

/** Sorts pdf.js' text items into readable runs, rotated runs and icons; hidden ones are left out. */
export function sortText(
  items: readonly unknown[],
  toPage: Matrix,
  fonts: PageFonts,
  drawing: Drawing,
  hidden: ReadonlyMap<Show, HiddenRun['why']>,
): SortedText {
  const shows = indexShows(drawing.shows);
  const lines = shortLines(drawing.shapes);
  const runs: Run[] = [];
  const rotated: Run[] = [];
  const icons: Run[] = [];
  const letterSpaced: Run[] = [];
  const lost: { run: Run; count: number }[] = [];
  let unseenLetters = 0;
  const pieces = items.flatMap(item => pieceOf(item, toPage) ?? []);
  const iconFonts = iconFontsOf(pieces);
  for (const { font, text: str, x, y, width, size, isUpright } of pieces) {
    const face = fonts(font);
    const show = shows.at(x, y);
    if (show && hidden.has(show)) continue;
    const look = lookOf(show, drawing);
    if (look.isUnseen) unseenLetters += str.trim().length;
    const { text, lost: count } = cleanText(str);
    const run: Run = {
      text,
      x,
      y,
      width,
      size,
      font: face.name,
      weight: look.isMadeBold ? Math.max(face.weight, 700) : face.weight,
      italic: face.italic,
      color: look.color,
    };
    if (face.isIcons || iconFonts.has(font) || (!face.isMath && isPrivate(text)))
      icons.push({ ...run, text: signIn(run, shows, face) ?? text });
    else if (!isUpright) rotated.push(run);
    else {
      const untold = Math.max(count, untoldIn(text, show));
      if (untold > 0 && !face.isMath) lost.push({ run, count: untold });
      const spaced = respace(run, shows);
      if (spaced) letterSpaced.push(spaced);
      const own = spaced ?? partWords(joinColors(withoutKerning(run, show, shows), shows), shows);
      runs.push(withUnderscores(own, lines, shows));
    }
  }
  const widthOf = (run: Run) => firstGlyph(run, shows)?.width ?? null;
  const mended = mendRuns(joinLooseAccents(runs, shows), letterSpaced, widthOf);
  return { runs: mended, rotated, icons, letterSpaced, lost, unseenLetters };
}

/** A piece of text as pdf.js gives it, placed on the page; null for one that shows nothing. */
function pieceOf(item: unknown, toPage: Matrix): (FontItem & { readonly isUpright: boolean }) | null {
  const { str, transform, width, fontName } = item as Record<string, unknown>;
  const matrix = asMatrix(transform);
  if (typeof str !== 'string' || matrix === null || str.trim() === '') return null;
  const placed = multiply(toPage, matrix);
  return {
    font: String(fontName),
    text: str,
    x: withinReach(placed[4]),
    y: withinReach(placed[5]),
    width: typeof width === 'number' ? withinReach(width) : 0,
    size: withinReach(sizeOf(placed)),
    isUpright: isUpright(placed),
  };
}

/** The logo that an icon's glyph draws, or null. Icons with longer text are recognised by that text (page-links.ts). */
function signIn(run: Run, shows: ShowIndex, { pathOf }: PageFont): string | null {
  if ([...run.text.trim()].length > 1) return null;
  const path = pathOf(firstGlyph(run, shows)?.sign ?? '');
  return path && glyphSign(path);
}

/** Only private-use characters are left after cleaning: they are pictures, whatever the font is called. */
const isPrivate = (text: string): boolean => /^[\ue000-\uf8ff\s]+$/u.test(text);

/** How many glyphs have text only by `/ActualText`, which many parsers ignore. Only text with letters, digits or signs as in C++ counts. */
function untoldIn(text: string, show: Show | null): number {
  return show !== null && /[\p{L}\p{N}+#()]/u.test(text) ? lostGlyphs(show.text) : 0;
}

const sizeOf = (placed: Matrix): number =>
  Math.hypot(placed[2], placed[3]) || Math.hypot(placed[0], placed[1]);

const isUpright = (placed: Matrix): boolean => Math.abs(placed[1]) < 0.05 * sizeOf(placed) && placed[0] > 0;

type Look = { readonly color: string | null; readonly isMadeBold: boolean; readonly isUnseen: boolean };

/** How glyphs look: they have their own colour or, if they are invisible, the colour of the outlines drawn in their place. */
function lookOf(show: Show | null, { shapes }: Drawing): Look {
  if (!show) return { color: null, isMadeBold: false, isUnseen: false };
  // Some producers make bold by filling and stroking the letters, or by drawing outlines.
  if (!isSeeThrough(show)) return { color: show.color, isMadeBold: show.isStrokedToo, isUnseen: false };
  const outline = outlineOf(show, shapes);
  return { color: outline?.color ?? null, isMadeBold: true, isUnseen: outline === null };
}

const firstGlyph = ({ x, y }: Run, shows: ShowIndex): PlacedGlyph | undefined =>
  shows
    .at(x, y)
    ?.glyphs()
    .find(glyph => Math.abs(glyph.x - x) < 0.6);
