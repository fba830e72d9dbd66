import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { isHeading, type Look, languages } from './look.ts';
import { wordsPicture } from './words-picture.ts';

const left = 60;
const width = 475;
const greyPixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Sets a planted resume by pdfkit. A line that ends in ` ⁂` is a heading of the person’s own, without the mark. */
export function setPdf(text: string, look: Look = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 56, info: { CreationDate: new Date(0) } });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<Uint8Array>(resolve => {
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  if (look.scanned || look.recognised) document.image(greyPixel, 0, 0, { width: 595, height: 842 });
  if (look.recognised) document.fillOpacity(0);
  if (!look.scanned) setPage(document, text, look);
  // Bytes that no compression makes small.
  if (look.attachedBytes) document.file(noise(look.attachedBytes), { name: 'attached.bin' });
  document.end();
  return done;
}

function setPage(document: PDFKit.PDFDocument, text: string, look: Look): void {
  const lines = text.trim().split('\n');
  const contact = look.contactInFooter ? lines.splice(1, 1)[0] : undefined;
  const aside = look.columns ? lines.splice(lines.indexOf('Skills')) : [];
  const top = setLines(document, lines, left, look.columns ? 300 : width, look, document.page.margins.top);
  if (aside.length > 0) setLines(document, aside, 390, 150, look, top);
  if (contact !== undefined) {
    document.page.margins.bottom = 0;
    document.fontSize(9).text(contact, left, 808, { lineBreak: false });
  }
  if (look.pictured) document.image(wordsPicture, left, document.y + 10, { width: 300 });
  if (look.grid) setGrid(document, document.y + 4);
  if (look.hidden) document.fillColor('white').fontSize(9).text(look.hidden, left, 760, { lineBreak: false });
}

/** Sets lines below each other, and answers where the first of them under the contact line began. */
function setLines(
  document: PDFKit.PDFDocument,
  lines: readonly string[],
  x: number,
  wide: number,
  look: Look,
  y: number,
): number {
  let size = look.size ?? 10;
  let [bodyTop, bullets] = [y, 0];
  document.y = y;
  for (const [index, line] of lines.entries()) {
    const heading = isHeading(line);
    if (line === look.tinyAfter) size = 6;
    if (heading && bodyTop === y) bodyTop = document.y;
    if (line === '\f') document.addPage();
    else if (line === '') document.moveDown(0.7);
    else if (look.table && line.startsWith('Languages:'))
      setTable(document, lines.slice(index, index + 3), x);
    else if (!look.table || !/^(?:Backend|Tools):/.test(line)) {
      if (look.textBox && line.startsWith('- ') && bullets === 0) setBox(document, look.textBox);
      if (line.startsWith('- ')) bullets += 1;
      // The first two bullets, of two lines each, are as high as the box.
      const room = look.textBox && bullets > 0 && bullets < 3 ? wide - boxWidth - 14 : wide;
      setLine(document, line, { x, wide: room, look, heading: heading || (index === 0 && x === left), size });
    }
  }
  return bodyTop;
}

function setGrid(document: PDFKit.PDFDocument, top: number): void {
  for (const [row, cells] of languages.entries())
    for (const [column, cell] of cells.entries())
      document
        .font(row === 0 ? 'Helvetica-Bold' : 'Helvetica')
        .fontSize(10)
        .text(cell, left + column * 150, top + row * 15, { lineBreak: false });
}

const boxWidth = 200;

/** A framed box at the right edge of the bullets. */
function setBox(document: PDFKit.PDFDocument, words: string): void {
  const [x, y] = [left + width - boxWidth, document.y];
  document.rect(x, y, boxWidth, 44).stroke();
  document.fontSize(9).text(words, x + 5, y + 5, { width: boxWidth - 10 });
  document.y = y;
}

type Place = { x: number; wide: number; look: Look; heading: boolean; size: number };

function setLine(document: PDFKit.PDFDocument, line: string, { x, wide, look, heading, size }: Place): void {
  const font = look.font ?? 'Helvetica';
  const bold = font === 'Times-Roman' ? 'Times-Bold' : `${font}-Bold`;
  const bullet = line.startsWith('- ');
  const words = line.replace(/ ⁂$/, '').replace(/^- /, `${look.bullet ?? '•'} `);
  document.font(heading ? bold : font).fontSize(heading ? 13 : size);
  const indent = bullet ? 10 : 0;
  const spacing = look.letterSpaced && heading ? { characterSpacing: 5 } : {};
  if (look.linkUnderWord && words.includes('github.com/')) {
    const [before = '', address = ''] = words.split(/(?=github\.com)/);
    const at = document.y;
    document.text(`${before}GitHub`, x + indent, at, { width: wide - indent });
    const start = x + document.widthOfString(before);
    document.link(start, at, document.widthOfString('GitHub'), size + 2, `https://${address}`);
  } else document.text(words, x + indent, document.y, { width: wide - indent, lineGap: 2, ...spacing });
}

/** Three rows of two cells, with their rules. */
function setTable(document: PDFKit.PDFDocument, rows: readonly string[], x: number): void {
  const top = document.y;
  const height = 22;
  const edges = [x, x + 110, x + 400];
  rows.forEach((row, index) => {
    const [name = '', rest = ''] = row.split(': ');
    document.fontSize(10).text(name, x + 4, top + index * height + 6, { lineBreak: false });
    document.text(rest, x + 114, top + index * height + 6, { lineBreak: false });
  });
  for (let row = 0; row <= rows.length; row += 1)
    document
      .moveTo(x, top + row * height)
      .lineTo(x + 400, top + row * height)
      .stroke();
  for (const edge of edges)
    document
      .moveTo(edge, top)
      .lineTo(edge, top + rows.length * height)
      .stroke();
  document.x = x;
  document.y = top + rows.length * height + 4;
}

function noise(bytes: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(bytes / 64) }, (_, index) =>
    createHash('sha512').update(String(index)).digest(),
  );
  return Buffer.concat(blocks).subarray(0, bytes);
}
