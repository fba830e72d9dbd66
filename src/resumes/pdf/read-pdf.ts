import { SMALLEST_TEXT } from '../../core/smallest-text.ts';
import type { Resume, ResumeReading } from '../../core/types.ts';
import { changedIn } from '../changed-in.ts';
import { findPdfHazards } from '../hazards/find-pdf-hazards.ts';
import { countColumns } from '../layout/count-columns.ts';
import { pageBlocks } from '../layout/page-blocks.ts';
import { flatten, joinPages, type PlacedRow } from '../layout/reading-order.ts';
import { styledLines } from '../layout/styled-lines.ts';
import { refuse } from '../refusals.ts';
import type { Unbuilt } from '../structure/build-resume.ts';
import { whyNoText } from './page-kind.ts';
import { annotatedLinks, iconLinks } from './page-links.ts';
import type { OpenedPdf } from './pdf-engine.ts';
import { askPage, type ReadPage, readPage } from './read-page.ts';
import { restoreLigatures } from './restore-ligatures.ts';

/** The name and size of a PDF file, and how to follow and stop its reading. */
export type PdfSource = {
  readonly name: string;
  readonly size: number;
  readonly onProgress: (page: number, pages: number) => void;
  readonly signal: AbortSignal;
};

/** Reads an opened PDF: pages → segments → reading order → lines. Refuses one without text. */
export async function readPdf(pdf: OpenedPdf, source: PdfSource): Promise<Unbuilt | ResumeReading> {
  const pages = restoreLigatures(await readPages(pdf, source));
  const why = whyNoText(pages);
  if (why !== null) return refuse(why);
  const layouts = pages.map(pageBlocks);
  const blocks = layouts.map(layout => layout.blocks);
  const rows = flatten(joinPages(blocks));
  const lines = [...styledLines(rows, pages), ...styledLines(rotatedRows(pages), pages)];
  if (lines.every(({ text }) => text.trim() === '')) return refuse('empty');
  return {
    raw: {
      format: 'pdf',
      fileName: source.name,
      fileBytes: source.size,
      ...(await changeOf(pdf)),
      lines,
      links: [...pages.flatMap(annotatedLinks), ...pages.flatMap(iconLinks)],
      layout: {
        pages: pages.length,
        columns: countColumns(blocks),
        tables: layouts.reduce((sum, { tables }) => sum + tables.length, 0),
        images: pages.reduce((sum, page) => sum + page.images.length, 0),
        scanned: false,
        tinyShare: tinyShare(pages),
      },
    },
    hazardsOf: built => findPdfHazards(built, pages, layouts),
  };
}

/** Reads the pages in turn; while one is read, pdf.js' worker takes the next one apart. */
async function readPages(pdf: OpenedPdf, source: PdfSource): Promise<readonly ReadPage[]> {
  const { document, operators } = pdf;
  const [layers, marks] = await Promise.all([document.getOptionalContentConfig(), document.getMarkInfo()]);
  // pdf.js' types still promise an object; since 6.0 it is a Map.
  const isTagged = marks instanceof Map && marks.get('Marked') === true;
  const ask = (number: number) => {
    const answers = askPage(document, number, isTagged);
    // If the current page fails, nobody awaits the next one, and its rejection would be unhandled.
    answers.catch(() => undefined);
    return answers;
  };
  const pages: ReadPage[] = [];
  let asked = ask(1);
  for (let number = 1; number <= document.numPages; number += 1) {
    source.signal.throwIfAborted();
    const answers = await asked;
    if (number < document.numPages) asked = ask(number + 1);
    pages.push(await readPage(answers, operators, group => isShown(layers, group)));
    answers.page.cleanup();
    source.onProgress(number, document.numPages);
  }
  return pages;
}

type Layers = Awaited<ReturnType<OpenedPdf['document']['getOptionalContentConfig']>>;

/** True for a layer that is switched on and whose name does not say that it is hidden. */
function isShown(layers: Layers, group: unknown): boolean {
  const { id } = (group ?? {}) as { id?: unknown };
  const named = typeof id === 'string' ? (layers.getGroup(id) as { name?: unknown } | null) : null;
  return layers.isVisible(group) && !/hidden|invisible/i.test(String(named?.name ?? ''));
}

/** Rotated text is kept at the end: it has no place in the reading order, but its words count. */
function rotatedRows(pages: readonly ReadPage[]): readonly PlacedRow[] {
  return pages.flatMap(page =>
    page.rotated.map(run => ({
      row: [
        {
          runs: [run],
          text: run.text.trim(),
          x: run.x,
          right: run.x + run.size,
          y: run.y,
          size: run.size,
          page: page.number,
        },
      ],
      flow: -1,
      isBeside: false,
    })),
  );
}

/** How long reading the file's dates may take after the text was read. */
const DATES_TIMEOUT_MS = 2_000;

/** When the file says it was last changed. Damaged or endless metadata must not keep us from the text. */
async function changeOf({ document }: OpenedPdf): Promise<Pick<Resume, 'changedIn'>> {
  const nothing = { info: {}, metadata: null };
  const late = Promise.withResolvers<typeof nothing>();
  const timer = setTimeout(late.resolve, DATES_TIMEOUT_MS, nothing);
  const told = document.getMetadata().catch(() => nothing);
  const { info, metadata } = await Promise.race([told, late.promise]).finally(() => clearTimeout(timer));
  const { ModDate, CreationDate } = info as Readonly<Record<string, unknown>>;
  return changedIn([ModDate, CreationDate, metadata?.get('xmp:modifydate'), metadata?.get('xmp:createdate')]);
}

/** The share of the letters that are too small, 0 to 1. */
function tinyShare(pages: readonly ReadPage[]): number {
  let [tiny, all] = [0, 0];
  for (const run of pages.flatMap(page => page.runs)) {
    const letters = run.text.replace(/[^\p{L}\p{N}]/gu, '').length;
    all += letters;
    if (run.size < SMALLEST_TEXT.size - 0.05) tiny += letters;
  }
  return all === 0 ? 0 : Math.round((tiny / all) * 1000) / 1000;
}
