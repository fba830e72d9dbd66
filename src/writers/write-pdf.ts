import PDFDocument from 'pdfkit';
import type { Draft } from '../core/tailor/draft.ts';
import { type Sheet, sheetOf } from '../core/tailor/sheet-of.ts';
import { type Block, blocksOf } from './blocks-of.ts';
import type { FontFaces } from './fonts.ts';
import { layOut, type PlacedBlock, type PlacedLine } from './lay-out.ts';
import { LOOKS, type LookMeasures, PAPERS, type WriteOptions } from './look.ts';
import { type HasLetter, letterFinder } from './missing-letters.ts';

type Canvas = InstanceType<typeof PDFDocument>;
type Element = PDFKit.PDFStructureElement;

/** Writes a draft as a tagged PDF of one plain column. The same draft gives the same bytes. https://pdfkit.org/docs/accessibility.html */
export async function writePdf(
  draft: Draft,
  { look, paper, fonts }: WriteOptions & { readonly fonts: FontFaces },
): Promise<Uint8Array> {
  const sheet = sheetOf(draft);
  const measures = LOOKS[look];
  const [width, height] = PAPERS[paper];
  const canvas = openCanvas(sheet, [width, height]);
  const bytes = bytesOf(canvas);
  canvas.registerFont('regular', fonts.regular as unknown as string);
  canvas.registerFont('bold', fonts.bold as unknown as string);
  const measure = (text: string, isBold: boolean, size: number) =>
    canvas
      .font(isBold ? 'bold' : 'regular')
      .fontSize(size)
      .widthOfString(text);
  const has = letterFinder(fonts);
  const placed = layOut(
    blocksOf(sheet).map(block => withBoxes(block, has)),
    { look: measures, width, height, measure },
  );
  draw(canvas, placed, measures, width);
  canvas.end();
  return bytes;
}

/** Replaces letters that the font lacks by a box, so that a reader sees the gap, and our own check finds it when it reads the file back. */
function withBoxes(block: Block, has: HasLetter): Block {
  const boxed = (text: string) => [...text].map(letter => (has(letter) ? letter : BOX)).join('');
  return { ...block, pieces: block.pieces.map(piece => ({ ...piece, text: boxed(piece.text) })) };
}

const BOX = '□';

async function bytesOf(canvas: Canvas): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  canvas.on('data', chunk => chunks.push(chunk));
  await new Promise((resolve, reject) => canvas.on('end', resolve).on('error', reject));
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function openCanvas({ name: title, language }: Sheet, size: [number, number]): Canvas {
  const canvas = new PDFDocument({
    size,
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    // No standard font: every font that is used is embedded.
    font: null as unknown as string,
    // pdfkit makes the file's id from this, including the date.
    info: { Title: title, Author: title, Producer: 'Evident', Creator: 'Evident', CreationDate: new Date(0) },
  });
  // The same draft gives the same bytes, whenever it is written.
  const { info } = canvas as { info: { CreationDate?: Date } };
  delete info.CreationDate;
  // pdfkit would put the title into XML unescaped. So we write no XML metadata; `info` has the title, too.
  return Object.assign(canvas, { endMetadata: () => undefined });
}

/** Draws the blocks, each as an element of the document's structure, a page after another. */
function draw(canvas: Canvas, blocks: readonly PlacedBlock[], look: LookMeasures, width: number): void {
  const root = canvas.struct('Document');
  canvas.addStructure(root);
  let section = root;
  let list: Element | null = null;
  let page = 0;
  const turnTo = (wanted: number): void => {
    for (; page < wanted; page += 1) canvas.continueOnNewPage();
  };
  for (const placed of blocks) {
    const { role } = placed.block;
    turnTo(placed.lines[0]?.page ?? page);
    if (role === 'heading') {
      section = canvas.struct('Sect');
      root.add(section);
    }
    if (role !== 'bullet') list = null;
    else if (list === null) {
      list = canvas.struct('L');
      section.add(list);
    }
    const parent = list ?? section;
    if (role === 'bullet') drawItem(canvas, parent, placed, turnTo);
    else parent.add(element(canvas, tagOf(placed), () => drawLines(canvas, placed, turnTo)));
    if (role === 'heading' && look.isRuled) drawRule(canvas, placed, look, width);
  }
  root.end();
}

const tagOf = ({ block: { role } }: PlacedBlock): string =>
  role === 'name' ? 'H1' : role === 'heading' ? 'H2' : role === 'title' ? 'H3' : 'P';

const element = (canvas: Canvas, tag: string, drawn: () => void): Element => canvas.struct(tag, {}, [drawn]);

function drawItem(canvas: Canvas, list: Element, placed: PlacedBlock, turnTo: (page: number) => void): void {
  const [first, ...others] = placed.lines;
  if (!first) return;
  const item = canvas.struct('LI');
  list.add(item);
  const only = (isMark: boolean): PlacedLine => ({
    ...first,
    texts: first.texts.filter(text => (text.isMark ?? false) === isMark),
  });
  const label = { ...placed, lines: [only(true)] };
  const body = { ...placed, lines: [only(false), ...others] };
  item.add(element(canvas, 'Lbl', () => drawLines(canvas, label, turnTo)));
  item.add(element(canvas, 'LBody', () => drawLines(canvas, body, turnTo)));
  item.end();
}

function drawLines(canvas: Canvas, { lines, size }: PlacedBlock, turnTo: (page: number) => void): void {
  for (const { page, y, texts } of lines) {
    turnTo(page);
    for (const { text, url, x, isBold } of texts) {
      canvas.font(isBold ? 'bold' : 'regular').fontSize(size);
      canvas.text(text, x, y, { lineBreak: false, link: url === '' ? null : url });
    }
  }
}

/** Draws a rule as an artifact, so that screen readers skip it. */
function drawRule(canvas: Canvas, { lines, size }: PlacedBlock, look: LookMeasures, width: number): void {
  const last = lines.at(-1);
  if (!last) return;
  const y = last.y + size * 1.16;
  canvas.markContent('Artifact', { type: 'Layout' });
  canvas
    .moveTo(look.margin, y)
    .lineTo(width - look.margin, y)
    .lineWidth(0.5)
    .stroke();
  canvas.endMarkedContent();
}
