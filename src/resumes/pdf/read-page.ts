import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Box } from '../../core/types.ts';
import { cleanText } from './clean-text.ts';
import { drawnSigns, picturedSigns } from './drawn-signs.ts';
import { findHiddenShows } from './hidden-text.ts';
import { linksOnPage } from './links-on-page.ts';
import { asMatrix, withinReach } from './matrix.ts';
import type { HiddenRun, PageContent, Run } from './page-content.ts';
import { fontsOfPage } from './page-fonts.ts';
import { paintHandlers } from './paint-handlers.ts';
import type { PdfOperators } from './pdf-engine.ts';
import { type Drawing, newPen, type OperatorSource, type Painted } from './pen.ts';
import { type SortedText, sortText } from './sort-text.ts';
import { type TaggedTable, taggedTables } from './tagged-tables.ts';
import { type Handler, textHandlers } from './text-handlers.ts';
import type { Show } from './text-state.ts';
import { findWordPictures } from './word-pictures.ts';
import { writtenOnPage } from './written-on-page.ts';

// Annotations are requested separately; with them in the operator list, they would be read twice.
const ANNOTATIONS_OFF = 0;

/** A page read from pdf.js. */
export type ReadPage = PageContent &
  SortedText & {
    /** Signs of sites that are drawn as paths or pictures, not as letters of a font. */
    readonly signs: readonly Run[];
    /** Pictures that seem to hold lines of words. */
    readonly wordPictures: readonly Box[];
    /** Tables that the file's own tags name. */
    readonly taggedTables: readonly TaggedTable[];
  };

/** pdf.js' answers about a page. */
export type PageAnswers = Awaited<ReturnType<typeof askPage>>;

/** Asks pdf.js for everything about a page at once, so that its worker does not wait for us between the answers. */
export async function askPage(document: PDFDocumentProxy, number: number, isTagged: boolean) {
  const page = await document.getPage(number);
  const [content, list, annotations, tags] = await Promise.all([
    page.getTextContent({ disableNormalization: true }),
    page.getOperatorList({ annotationMode: ANNOTATIONS_OFF }),
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
  const paper = { width: withinReach(viewport.width), height: withinReach(viewport.height) };
  const fonts = fontsOfPage(page);
  const drawing = walkOperators({
    fnArray: list.fnArray,
    argsArray: list.argsArray,
    operators,
    viewport: toPage,
    fontOf: fonts,
    isLayerVisible,
  });
  const hidden = findHiddenShows(drawing.shows, drawing.shapes, paper);
  const text = sortText(content.items, toPage, fonts, drawing, hidden);
  return {
    number,
    ...paper,
    ...text,
    runs: [...text.runs, ...writtenOnPage(annotations, toPage)],
    signs: [
      ...drawnSigns(drawing.outlines, text.runs),
      ...(await picturedSigns(page, drawing.shapes, text.runs)),
    ],
    hidden: [...hidden].map(([show, why]) => hiddenRun(show, why)),
    ...shapesOnPage(drawing.shapes, paper),
    wordPictures: await findWordPictures(page, drawing.shapes, paper),
    taggedTables: taggedTables(tags, drawing.shows),
    links: linksOnPage(annotations, toPage),
  };
}

function hiddenRun(show: Show, why: HiddenRun['why']): HiddenRun {
  const left = Math.min(show.x, show.endX);
  const box: Box = [left, show.y - show.size, Math.abs(show.endX - show.x), show.size * 1.2];
  return { text: cleanText(show.text).text, box, why };
}

const THIN = 2.5;
// Fainter shapes are shades of the paper.
const FAINTEST = 0.3;
// A gradient narrower than this share of the page's width is a bar or a band, not a page background.
const WIDEST_GRADIENT = 0.5;
// A page with thousands of shapes contains a drawing. The shapes that we look for usually come before the limit.
const MAX_SHAPES = 4000;

/** What is painted on the paper, as lines, surfaces and pictures. */
export function shapesOnPage(
  shapes: readonly Painted[],
  paper: { readonly width: number; readonly height: number },
): Pick<PageContent, 'rules' | 'fills' | 'images'> {
  const rules: PageContent['rules'][number][] = [];
  const fills: PageContent['fills'][number][] = [];
  const images: Box[] = [];
  for (const { kind, x1, y1, x2, y2, color, alpha, isRound } of shapes.slice(0, MAX_SHAPES)) {
    const isOnPage = x2 > 0 && y2 > 0 && x1 < paper.width && y1 < paper.height;
    if (!isOnPage || alpha < FAINTEST) continue;
    const [width, height] = [x2 - x1, y2 - y1];
    const box: Box = [x1, y1, width, height];
    if (kind === 'image') images.push(box);
    else if (kind === 'mask' && width > 12 && height > 12) images.push(box);
    else if (height < THIN && width > 8) rules.push({ isVertical: false, x1, y1, x2, y2 });
    else if (width < THIN && height > 8) rules.push({ isVertical: true, x1, y1, x2, y2 });
    else if (kind === 'fill' || (kind === 'gradient' && width < WIDEST_GRADIENT * paper.width))
      fills.push({ box, color, isRound });
    else if (kind === 'stroke' && isRound) fills.push({ box, color: null, isRound });
    else if (kind === 'stroke' && width > 8 && height > 8) rules.push(...sidesOf(x1, y1, x2, y2));
  }
  return { rules, fills, images };
}

/** The four sides of a stroked rectangle, as rules. */
function sidesOf(x1: number, y1: number, x2: number, y2: number): PageContent['rules'] {
  return [
    { isVertical: false, x1, y1, x2, y2: y1 },
    { isVertical: false, x1, y1: y2, x2, y2 },
    { isVertical: true, x1, y1, x2: x1, y2 },
    { isVertical: true, x1: x2, y1, x2, y2 },
  ];
}

const MAX_OPERATORS = 400_000;

/** Follows a page's operators and returns what they paint, in order. */
export function walkOperators(source: OperatorSource): Drawing {
  const { fnArray, argsArray, operators } = source;
  const handlers: Handler[] = [];
  for (const [name, handler] of Object.entries({ ...textHandlers, ...paintHandlers })) {
    const number = operators[name];
    if (number !== undefined) handlers[number] = handler;
  }
  const pen = newPen(source);
  const count = Math.min(fnArray.length, MAX_OPERATORS);
  for (let index = 0; index < count; index += 1) {
    handlers[fnArray[index] ?? -1]?.(pen, listOf(argsArray[index]));
  }
  return pen;
}

/** An operator's arguments: pdf.js sends most as lists, and some as typed arrays or not at all. */
function listOf(args: unknown): readonly unknown[] {
  if (Array.isArray(args)) return args;
  return args === null || args === undefined ? [] : Array.from(args as ArrayLike<unknown>);
}
