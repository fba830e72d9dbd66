import { type Message, message } from '../../core/messages/message.ts';
import { SMALLEST_TEXT } from '../../core/smallest-text.ts';
import type { Box, Hazard } from '../../core/types.ts';
import { columnsOfPages, segmentsIn } from '../layout/count-columns.ts';
import type { PageBlocks } from '../layout/page-blocks.ts';
import type { Block } from '../layout/reading-order.ts';
import type { TextBox } from '../layout/text-boxes.ts';
import type { Run } from '../pdf/page-content.ts';
import type { ReadPage } from '../pdf/read-page.ts';
import type { BuiltResume } from '../structure/build-resume.ts';
import { around, boxOfRun, hazardAt, hazardOn } from './boxes.ts';
import { marginContactHazards } from './contact-hazards.ts';
import { headingHazards } from './heading-hazards.ts';
import { hiddenTextHazards } from './hidden-text-hazards.ts';
import { linkHazards } from './link-hazards.ts';
import { pictureHazards, scanHazards } from './picture-hazards.ts';
import { skillBarHazards } from './skill-bar-hazards.ts';
import { tableHazards } from './table-hazards.ts';

const MAX_HAZARDS = 60;

/** The hazards of a PDF, each with its place. */
export function findPdfHazards(
  built: BuiltResume,
  pages: readonly ReadPage[],
  layouts: readonly PageBlocks[],
): readonly Hazard[] {
  return [
    ...columnsOfPages(layouts.map(({ blocks }) => blocks)).map(columnHazard),
    ...layouts.flatMap((layout, index) => {
      const page = pages[index];
      return page
        ? [
            ...tableHazards(page, layout),
            ...layout.textBoxes.map(found => textBoxHazard(page, found)),
            ...pageHazards(page, built.resume.layout.tinyShare > SMALLEST_TEXT.share),
          ]
        : [];
    }),
    ...marginContactHazards(built, pages),
    ...linkHazards(built),
    ...headingHazards(built),
  ].slice(0, MAX_HAZARDS);
}

function pageHazards(page: ReadPage, isTiny: boolean): readonly Hazard[] {
  return [
    ...scanHazards(page),
    ...hiddenTextHazards(page),
    ...tinyTextHazards(page, isTiny),
    ...iconHazards(page),
    ...lostGlyphHazards(page),
    ...letterSpacingHazards(page),
    ...pictureHazards(page),
    ...skillBarHazards(page),
  ];
}

function textBoxHazard(page: ReadPage, { box, segments }: TextBox): Hazard {
  const text = segments.map(segment => segment.text).join(' ');
  return hazardOn(page, [box], 'text-box', message('hazards.boxInFlow'), text);
}

function columnHazard(columns: Block): Hazard {
  const segments = segmentsIn(columns);
  const boxes = segments.map(({ x, y, right, size }): Box => [x, y - size, right - x, size * 1.2]);
  const place = { page: segments[0]?.page ?? null, box: around(boxes) };
  return hazardAt(place, 'multi-column', message('hazards.multiColumn'));
}

const UNREADABLE_BELOW = 4;
const LEAST_TINY_LETTERS = 12;

/** Letters that are almost unreadable or, if too much of the resume is too small, all letters that are too small. */
function tinyTextHazards(page: ReadPage, isTiny: boolean): readonly Hazard[] {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const below = (size: number) => page.runs.filter(run => run.size < size - 0.05 && letters(run.text) > 0);
  const sum = (runs: readonly { readonly text: string }[]) =>
    runs.reduce((all, run) => all + letters(run.text), 0);
  const unreadable = below(UNREADABLE_BELOW);
  const hidden = page.hidden.filter(run => run.box[3] / 1.2 < UNREADABLE_BELOW);
  if (sum(unreadable) + sum(hidden) >= LEAST_TINY_LETTERS) {
    const text = [...unreadable, ...hidden].map(run => run.text).join(' ');
    const boxes = [...unreadable.map(boxOfRun), ...hidden.map(run => run.box)];
    return [hazardOn(page, boxes, 'tiny-text', message('hazards.tooSmall'), text)];
  }
  const tiny = isTiny ? below(SMALLEST_TEXT.size) : [];
  if (tiny.length === 0) return [];
  return [hazardOn(page, tiny.map(boxOfRun), 'tiny-text', message('hazards.tinyText'), tiny[0]?.text)];
}

/** This many of one sign and no other are bullets or a rating. Lone glyphs without text are read as “•”. */
const BULLETS_FROM = 3;

function iconHazards(page: ReadPage): readonly Hazard[] {
  const signs = new Set(page.icons.flatMap(({ text }) => [...text.replace(/\s/g, '')]));
  const areBullets = signs.size === 1 && !signs.has('•') && page.icons.length >= BULLETS_FROM;
  if (page.icons.length === 0 || areBullets) return [];
  const boxes = page.icons.map(boxOfRun);
  return [{ ...hazardOn(page, boxes, 'icon-font', message('hazards.iconFont')), boxes }];
}

const LEAST_LOST = 2;

function lostGlyphHazards(page: ReadPage): readonly Hazard[] {
  if (page.lost.reduce((sum, run) => sum + run.count, 0) < LEAST_LOST) return [];
  const lost = page.lost.map(({ run }) => run);
  return [hazardOfRuns(page, lost, 'unmapped-glyphs', message('hazards.unmappedGlyphs'))];
}

function letterSpacingHazards(page: ReadPage): readonly Hazard[] {
  const spaced = page.letterSpaced.filter(run => run.text.length >= 3);
  if (spaced.length === 0) return [];
  return [hazardOfRuns(page, spaced, 'letter-spacing', message('hazards.letterSpacing'))];
}

const hazardOfRuns = (page: ReadPage, runs: readonly Run[], id: Hazard['id'], told: Message): Hazard =>
  hazardOn(page, runs.map(boxOfRun), id, told, runs.map(run => run.text).join(' '));
