import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Draft } from '../core/tailor/draft.ts';
import { sheetOf } from '../core/tailor/sheet-of.ts';
import { kept } from '../core/text/remembered.ts';
import { type Block, type BlockPiece, blocksOf, gapAbove, textOf } from './blocks-of.ts';
import { LOOKS, type LookMeasures, PAPERS, SMALLEST, type WriteOptions } from './look.ts';

const FONTS = { sans: 'Arial', serif: 'Times New Roman' } as const;
const BULLETS = 'bullets';

/** Writes a draft as a Word document of one plain column. The same draft gives the same bytes. */
export async function writeDocx(draft: Draft, { look, paper }: WriteOptions): Promise<Uint8Array> {
  const sheet = sheetOf(draft);
  const measures = LOOKS[look];
  const [width, height] = PAPERS[paper].map(twips) as [number, number];
  const margin = twips(measures.margin);
  const blocks = blocksOf(sheet);
  const document = new Document({
    title: sheet.name,
    creator: sheet.name,
    lastModifiedBy: sheet.name,
    styles: stylesOf(measures, sheet.language),
    numbering: { config: [{ reference: BULLETS, levels: [bulletLevel(measures)] }] },
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        children: blocks.map((block, index) =>
          paragraphOf(block, blocks[index - 1] ?? null, measures, width - 2 * margin),
        ),
      },
    ],
  });
  return sameBytes(await Packer.pack(document, 'uint8array'));
}

const twips = (points: number): number => Math.round(points * 20);
const halfPoints = (points: number): number => Math.round(points * 2);

function stylesOf({ font, body, leading, heading, name }: LookMeasures, language: string) {
  const run = { font: FONTS[font], size: halfPoints(body), color: '000000' };
  const line = { line: Math.round(leading * 210), lineRule: LineRuleType.AUTO };
  return {
    default: {
      document: {
        run: { ...run, language: { value: language } },
        paragraph: { spacing: { before: 0, after: 0, ...line } },
      },
      title: { run: { ...run, size: halfPoints(name), bold: true } },
      heading1: { run: { ...run, size: halfPoints(heading), bold: true } },
    },
  };
}

function bulletLevel({ indent }: LookMeasures) {
  return {
    level: 0,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: twips(indent), hanging: twips(indent) } } },
  };
}

function paragraphOf(block: Block, above: Block | null, look: LookMeasures, width: number): Paragraph {
  return new Paragraph({
    ...settingOf(block, look),
    spacing: { before: twips(gapAbove(block, above, look)) },
    keepNext: block.isKept,
    keepLines: block.role !== 'bullet' && block.role !== 'text',
    children: block.pieces.map(piece => pieceOf(piece, sizeOf(block, look, width))),
  });
}

function settingOf({ role }: Block, look: LookMeasures): IParagraphOptions {
  if (role === 'name') return { heading: HeadingLevel.TITLE };
  if (role === 'bullet') return { numbering: { reference: BULLETS, level: 0 } };
  if (role !== 'heading') return {};
  const bottom = { style: BorderStyle.SINGLE, size: 4, space: 1, color: '000000' };
  return { heading: HeadingLevel.HEADING_1, ...(look.isRuled && { border: { bottom } }) };
}

// The average width of a letter in Arial and in Times, in ems.
const LETTER = { sans: 0.51, serif: 0.45 } as const;

/** The font size of a block in half points, or null for the default. The contact line gets a smaller one if it then probably fits onto one line. */
function sizeOf(block: Block, look: LookMeasures, width: number): number | null {
  if (block.role === 'headline') return halfPoints(look.headline);
  if (block.role !== 'contact') return null;
  const fitting = width / 20 / (textOf(block).length * LETTER[look.font]);
  return fitting >= SMALLEST && fitting < look.body ? Math.floor(fitting * 2) : null;
}

function pieceOf({ text, url, isBold }: BlockPiece, size: number | null): ParagraphChild {
  const run = new TextRun({ text, ...(isBold ? { bold: true } : {}), ...(size === null ? {} : { size }) });
  return url === '' ? run : new ExternalHyperlink({ link: url, children: [run] });
}

/** The first date that a ZIP archive can store. */
const FIRST_DAY = new Date(1980, 0, 1);

/** The archive that `docx` made, without what differs each time: the time of its making, and random names. */
export function sameBytes(archive: Uint8Array): Uint8Array {
  const files = unzipSync(archive);
  const names = new Map<string, string>();
  const settled = Object.entries(files).map(([path, bytes]) => [
    path,
    /\.(?:xml|rels)$/.test(path) ? strToU8(settledText(strFromU8(bytes), names)) : bytes,
  ]);
  return zipSync(Object.fromEntries(settled), { mtime: FIRST_DAY, level: 9 });
}

// The names of relationships are 21 random letters.
const drawn = /(?<=")rId[a-z0-9_-]{21}(?=")/g;
const hours = /<dcterms:(?:created|modified)[^>]*>[^<]*<\/dcterms:(?:created|modified)>/g;

const settledText = (text: string, names: Map<string, string>): string =>
  text.replace(hours, '').replace(drawn, name => kept(names, name, () => `rIdLink${names.size + 1}`));
