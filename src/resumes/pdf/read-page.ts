import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Box } from '../../core/types.ts';
import { cleanText } from './clean-text.ts';
import { type FontFace, fontFaceOf } from './fonts.ts';
import { findHiddenShows, isSeeThrough, outlineOf } from './hidden-text.ts';
import { joinColors, respace } from './letter-spacing.ts';
import { asMatrix, type Matrix, multiply } from './matrix.ts';
import { mendRuns } from './mend-runs.ts';
import type { HiddenRun, PageInk, PageLink, Run } from './page-ink.ts';
import type { PdfOperators } from './pdf-engine.ts';
import type { Drawing, Painted } from './pen.ts';
import { indexShows } from './show-index.ts';
import { type TaggedTable, taggedTables } from './tagged-tables.ts';
import type { Show } from './text-state.ts';
import { walkOperators } from './walk-operators.ts';
import { findWordPictures } from './word-pictures.ts';

// Annotations are asked for by themselves; drawing them too would read them twice.
const annotationsOff = 0;

/** A page read from pdf.js, with counts that only its glyphs can tell. */
export type ReadPage = PageInk & {
  /** Runs with glyphs that have no text of their own, or text that had to be guessed. */
  readonly lost: readonly { readonly run: Run; readonly count: number }[];
  /** Words that were set with gaps between their letters. */
  readonly letterSpaced: readonly Run[];
  /** How many letters are not seen themselves, but lie over a picture of the page: the text layer of a scan. */
  readonly unseenLetters: number;
  /** Pictures that seem to hold lines of words. */
  readonly wordPictures: readonly Box[];
  /** Tables that the file's own tags name. */
  readonly taggedTables: readonly TaggedTable[];
};

/** What pdf.js tells of a page. */
export type PageAnswers = Awaited<ReturnType<typeof askPage>>;

/** Asks pdf.js for all that is read of a page, at once: its worker need not wait for us between the answers. */
export async function askPage(document: PDFDocumentProxy, number: number, isTagged: boolean) {
  const page = await document.getPage(number);
  const [content, list, annotations, tags] = await Promise.all([
    page.getTextContent({ disableNormalization: true }),
    page.getOperatorList({ annotationMode: annotationsOff }),
    page.getAnnotations() as Promise<unknown>,
    isTagged ? page.getStructTree() : null,
  ]);
  return { number, page, content, list, annotations, tags };
}

/** Reads one page: its text, what is painted around it, and its links. */
export async function readPage(
  { number, page, content, list, annotations, tags }: PageAnswers,
  operators: PdfOperators,
  isLayerVisible: (group: unknown) => boolean,
): Promise<ReadPage> {
  const viewport = page.getViewport({ scale: 1 });
  const toPage = asMatrix(viewport.transform) ?? [1, 0, 0, -1, 0, viewport.height];
  const paper = { width: viewport.width, height: viewport.height };
  const faces = fontFaces(page);
  const drawing = walkOperators({
    fnArray: list.fnArray,
    argsArray: list.argsArray,
    operators,
    viewport: toPage,
    fontOf: id => faces(id),
    isLayerVisible,
  });
  const hidden = findHiddenShows(drawing.shows, drawing.shapes, paper);
  const text = sortItems(content.items, toPage, faces, drawing, hidden);
  return {
    number,
    ...paper,
    ...text,
    hidden: [...hidden].map(([show, why]) => hiddenRun(show, why)),
    ...shapesOnPage(drawing.shapes, paper),
    wordPictures: await findWordPictures(page, drawing.shapes, paper),
    taggedTables: taggedTables(tags, drawing.shows),
    links: Array.isArray(annotations) ? annotations.flatMap(one => linkOf(one, toPage)) : [],
  };
}

type Faces = (id: string) => FontFace & { readonly unit: number; readonly isVertical: boolean };

/** pdf.js sends a font's name only with the operator list, so this is asked after it. */
function fontFaces(page: PDFPageProxy): Faces {
  const known = new Map<string, ReturnType<Faces>>();
  return id => {
    const cached = known.get(id);
    if (cached) return cached;
    const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
    const { name, fontMatrix, vertical } = (font ?? {}) as Record<string, unknown>;
    const matrix = asMatrix(fontMatrix);
    const face = {
      ...fontFaceOf(typeof name === 'string' ? name : ''),
      unit: matrix ? matrix[0] : 0.001,
      isVertical: vertical === true,
    };
    known.set(id, face);
    return face;
  };
}

type SortedText = Pick<ReadPage, 'runs' | 'rotated' | 'icons' | 'lost' | 'letterSpaced' | 'unseenLetters'>;

/** Text items into readable runs, rotated runs and icons; hidden ones are left out. */
function sortItems(
  items: readonly unknown[],
  toPage: Matrix,
  faces: Faces,
  drawing: Drawing,
  hidden: ReadonlyMap<Show, HiddenRun['why']>,
): SortedText {
  const shows = indexShows(drawing.shows);
  const [runs, rotated, icons, letterSpaced]: Run[][] = [[], [], [], []];
  const lost: { run: Run; count: number }[] = [];
  let unseenLetters = 0;
  for (const item of items) {
    const { str, transform, width, fontName } = item as Record<string, unknown>;
    const matrix = asMatrix(transform);
    if (typeof str !== 'string' || matrix === null || str.trim() === '') continue;
    const placed = multiply(toPage, matrix);
    const face = faces(String(fontName));
    const size = Math.hypot(placed[2], placed[3]) || Math.hypot(placed[0], placed[1]);
    const show = shows.at(placed[4], placed[5]);
    if (show && hidden.has(show)) continue;
    const outline = show && isSeeThrough(show) ? outlineOf(show, drawing.shapes) : null;
    if (show && isSeeThrough(show) && outline === null) unseenLetters += str.trim().length;
    const isUpright = Math.abs(placed[1]) < 0.05 * size && placed[0] > 0;
    const { text, lost: count } = cleanText(str);
    const run: Run = {
      text,
      x: placed[4],
      y: placed[5],
      width: typeof width === 'number' ? width : 0,
      size,
      font: face.name,
      // Bold that was made by drawing outlines, or by filling and stroking.
      weight: show && (show.isStrokedToo || isSeeThrough(show)) ? Math.max(face.weight, 700) : face.weight,
      italic: face.italic,
      color: show && isSeeThrough(show) ? (outline?.color ?? null) : (show?.color ?? null),
    };
    if (face.isIcons) icons?.push(run);
    else if (!isUpright) rotated?.push(run);
    else {
      if (count > 0 && !face.isMath) lost.push({ run, count });
      const spaced = respace(run, shows);
      if (spaced) letterSpaced?.push(spaced);
      runs?.push(spaced ?? joinColors(run, shows));
    }
  }
  return {
    runs: mendRuns(runs ?? [], letterSpaced ?? [], ({ x, y }) => {
      const glyph = shows
        .at(x, y)
        ?.glyphs()
        .find(glyph => Math.abs(glyph.x - x) < 0.6);
      return glyph?.width ?? null;
    }),
    rotated: rotated ?? [],
    icons: icons ?? [],
    letterSpaced: letterSpaced ?? [],
    lost,
    unseenLetters,
  };
}

function hiddenRun(show: Show, why: HiddenRun['why']): HiddenRun {
  const left = Math.min(show.x, show.endX);
  const box: Box = [left, show.y - show.size, Math.abs(show.endX - show.x), show.size * 1.2];
  return { text: cleanText(show.text).text, box, why };
}

const thin = 2.5;
// Fainter shapes are shades of the paper.
const faintest = 0.3;
// Thousands of shapes are a picture; what is looked for among them is drawn by then.
const maxShapes = 4000;

function shapesOnPage(
  shapes: readonly Painted[],
  paper: { readonly width: number; readonly height: number },
): Pick<PageInk, 'rules' | 'fills' | 'images'> {
  const rules: PageInk['rules'][number][] = [];
  const fills: PageInk['fills'][number][] = [];
  const images: Box[] = [];
  for (const { kind, x1, y1, x2, y2, color, alpha, isRound } of shapes.slice(0, maxShapes)) {
    const isOnPage = x2 > 0 && y2 > 0 && x1 < paper.width && y1 < paper.height;
    if (!isOnPage || alpha < faintest) continue;
    const [width, height] = [x2 - x1, y2 - y1];
    const box: Box = [x1, y1, width, height];
    if (kind === 'image') images.push(box);
    else if (kind === 'mask' && width > 12 && height > 12) images.push(box);
    else if (height < thin && width > 8) rules.push({ isVertical: false, x1, y1, x2, y2 });
    else if (width < thin && height > 8) rules.push({ isVertical: true, x1, y1, x2, y2 });
    else if (kind === 'fill') fills.push({ box, color, isRound });
    else if (kind === 'stroke' && isRound) fills.push({ box, color: null, isRound });
    else if (kind === 'stroke' && width > 8 && height > 8) rules.push(...sidesOf(x1, y1, x2, y2));
  }
  return { rules, fills, images };
}

/** A stroked rectangle is four rules. */
function sidesOf(x1: number, y1: number, x2: number, y2: number): PageInk['rules'] {
  return [
    { isVertical: false, x1, y1, x2, y2: y1 },
    { isVertical: false, x1, y1: y2, x2, y2 },
    { isVertical: true, x1, y1, x2: x1, y2 },
    { isVertical: true, x1: x2, y1, x2, y2 },
  ];
}

const maxUrlLength = 2000;

function linkOf(annotation: unknown, toPage: Matrix): readonly PageLink[] {
  if (typeof annotation !== 'object' || annotation === null) return [];
  const { subtype, url, unsafeUrl, rect } = annotation as Record<string, unknown>;
  const address = typeof url === 'string' ? url : unsafeUrl;
  if (subtype !== 'Link' || typeof address !== 'string' || address.length > maxUrlLength) return [];
  if (!Array.isArray(rect) || rect.length !== 4 || !rect.every(side => Number.isFinite(side))) return [];
  const [x1, y1, x2, y2] = rect as [number, number, number, number];
  const from = multiply(toPage, [1, 0, 0, 1, x1, y1]);
  const to = multiply(toPage, [1, 0, 0, 1, x2, y2]);
  const [left, top] = [Math.min(from[4], to[4]), Math.min(from[5], to[5])];
  return [{ url: address, box: [left, top, Math.abs(to[4] - from[4]), Math.abs(to[5] - from[5])] }];
}
