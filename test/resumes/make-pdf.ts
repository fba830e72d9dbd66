import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

const fonts = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts',
);

/** The document that a test draws on: 612 × 792 points, with the fonts `regular` and `bold`. */
export type Canvas = InstanceType<typeof PDFDocument>;

/** Makes a PDF by what `draw` paints on it. */
export function makePdf(
  draw: (canvas: Canvas) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const canvas = new PDFDocument({ size: 'LETTER', margin: 0, ...options });
    const chunks: Buffer[] = [];
    canvas.on('data', (chunk: Buffer) => chunks.push(chunk));
    canvas.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    canvas.on('error', reject);
    canvas.registerFont('regular', join(fonts, 'LiberationSans-Regular.ttf'));
    canvas.registerFont('bold', join(fonts, 'LiberationSans-Bold.ttf'));
    canvas.font('regular').fontSize(10);
    draw(canvas);
    canvas.end();
  });
}

/** One line of text at a place; `# ` makes it a heading and `** ` bold. */
export function line(canvas: Canvas, text: string, x: number, y: number, size = 10): void {
  const isHeading = text.startsWith('# ');
  const isBold = isHeading || text.startsWith('** ');
  canvas
    .font(isBold ? 'bold' : 'regular')
    .fontSize(isHeading ? size + 3 : size)
    .text(text.replace(/^(?:#|\*\*) /, ''), x, y, { lineBreak: false });
}

/** Lines under one another; an empty one leaves a gap. Returns where the next would stand. */
export function lines(canvas: Canvas, texts: readonly string[], x = 50, y = 50, pitch = 14): number {
  let at = y;
  for (const text of texts) {
    if (text.startsWith('# ')) at += 8;
    if (text !== '') line(canvas, text, x, at);
    at += text.startsWith('# ') ? pitch + 6 : pitch;
  }
  return at;
}

/** A PDF of one page whose content stream, font and extra objects are written by hand (Helvetica as /F1). */
export function rawPdf(
  content: string,
  options: {
    readonly font?: string;
    readonly resources?: string;
    /** More fonts, beside `/F1`. */
    readonly fonts?: string;
    readonly objects?: readonly string[];
    readonly page?: string;
    readonly catalog?: string;
    /** The content stream as an object of its own making, instead of `content`. */
    readonly contents?: string;
    readonly mediaBox?: string;
  } = {},
): Uint8Array {
  const font =
    options.font ?? '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  const resources = `<< /Font << /F1 5 0 R ${options.fonts ?? ''} >> ${options.resources ?? ''} >>`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${options.catalog ?? ''} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [${options.mediaBox ?? '0 0 612 792'}] /Resources ${resources} /Contents 4 0 R ${options.page ?? ''} >>`,
    options.contents ?? stream(content),
    font,
    ...(options.objects ?? []),
  ];
  return pdfOf(objects);
}

/** A PDF out of its objects, numbered from 1; the first is the catalogue. Bytes are written as Latin-1. */
export function pdfOf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  const whole = `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`;
  return new Uint8Array(Buffer.from(whole, 'latin1'));
}

/** A stream object: its dictionary's entries and its bytes. */
export function stream(content: string | Buffer, entries = ''): string {
  const bytes = typeof content === 'string' ? content : content.toString('latin1');
  return `<< ${entries} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`;
}

/** A grey picture, as a scanner would make it: a PNG of 2 × 2 pixels. */
export const greyPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGNoaGgAIgYIBQAijgSBHP/u7gAAAABJRU5ErkJggg==',
  'base64',
);
