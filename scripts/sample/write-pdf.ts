import PDFDocument from 'pdfkit';

/** Options of `writePdf`. */
export type PdfOptions = {
  /** Readers must give this password before they can read anything. */
  readonly password?: string;
  /** Shows a picture instead of the text, like a scan. */
  readonly scanned?: boolean;
  /** A file to attach, which makes the PDF larger. */
  readonly attachment?: Buffer;
};

const headings = /^(?:Summary|Skills|Projects|Experience|Education)$/;

function setLine(document: PDFKit.PDFDocument, line: string, isFirst: boolean): void {
  const isHeading = headings.test(line);
  const indent = line.startsWith('- ') ? 12 : 0;
  document
    .font(isFirst || isHeading ? 'Helvetica-Bold' : 'Helvetica')
    .fontSize(isFirst ? 20 : isHeading ? 12.5 : 10)
    .text(line.replace(/^- /, '\u2022 '), 56 + indent, undefined, { width: 483 - indent, lineGap: 2 });
}

const greyPixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * Sets plain text as a PDF with one column on A4 pages. The first line is the name, known headings are bold, and a form feed begins a page. It is
 * for samples and tests.
 */
export function writePdf(text: string, options: PdfOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: 52, bottom: 52, left: 56, right: 56 },
    info: { Title: 'Resume', CreationDate: new Date(0) },
    ...(options.password === undefined ? {} : { userPassword: options.password }),
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<Uint8Array>(resolve => {
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  if (options.scanned) {
    document.image(greyPixel, 0, 0, { width: document.page.width, height: document.page.height });
  } else {
    for (const [index, line] of text.split('\n').entries()) {
      if (line === '\f') document.addPage();
      else if (line.trim() === '') document.moveDown(0.6);
      else setLine(document, line, index === 0);
    }
  }
  if (options.attachment) document.file(options.attachment, { name: 'attachment' });
  document.end();
  return done;
}
