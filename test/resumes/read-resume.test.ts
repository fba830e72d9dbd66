import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { nodePdfEngine } from '../../src/cli/node-pdf-engine.ts';
import { readResume } from '../../src/resumes/read-resume.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { greyPng, line, lines, makePdf } from './make-pdf.ts';
import { read } from './read.ts';
import { education, experience, header, skills } from './sample-lines.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const sample = (options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> =>
  makePdf(canvas => {
    line(canvas, 'Sam Example', 50, 20, 22);
    lines(canvas, [...header, ...experience, ...education, ...skills]);
  }, options);

describe('files that yield no resume say why', () => {
  const ole = (stream: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, 'utf16le')]);
  const zip = (name: string, text = 'x') => zipSync({ [name]: bytesOf(text) });
  const noise = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256);
  test.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['white space', bytesOf(' \n\n '), 'empty'],
    ['a PNG', new Uint8Array(greyPng), 'image'],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'image'],
    ['a photo of an iPhone', bytesOf('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'image'],
    ['a WebP', bytesOf('RIFF\x10\0\0\0WEBPVP8 '), 'image'],
    ['a BMP', bytesOf('BM\x36\x10\0\0\0\0\0\0\x36\0\0\0'), 'image'],
    ['an SVG', bytesOf('<?xml version="1.0"?>\n<svg xmlns="x"><text>Sam</text></svg>'), 'image'],
    ['old Word', ole('WordDocument'), 'old-word'],
    ['Word with a password', ole('EncryptedPackage'), 'encrypted'],
    ['old Excel', ole('Workbook'), 'other-office'],
    ['Word of 2003 as XML', bytesOf('<?xml version="1.0"?><?mso progid="Word.Document"?>'), 'old-word'],
    ['rich text', bytesOf('{\\rtf1 Sam}'), 'rich-text'],
    ['a web page', bytesOf('<!DOCTYPE html><html><p>Sam</p></html>'), 'web-page'],
    ['a web page behind a comment', bytesOf('<!-- saved --><HTML><p>Sam'), 'web-page'],
    [
      'a web page as one file',
      bytesOf('MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n'),
      'web-page',
    ],
    ['LaTeX', bytesOf('% my resume\n\\documentclass[11pt]{article}\n'), 'source'],
    ['Typst', bytesOf('#import "@preview/basic-resume:0.1.0": *\n#set page(margin: 1cm)\n'), 'source'],
    ['OpenDocument', zip('mimetype', 'application/vnd.oasis.opendocument.text'), 'open-document'],
    ['flat OpenDocument', bytesOf('<?xml version="1.0"?>\n<office:document/>'), 'open-document'],
    ['Pages', zip('Index/Document.iwa'), 'pages'],
    ['Pages of 2009', zip('index.xml'), 'pages'],
    ['a spreadsheet', zip('xl/workbook.xml'), 'other-office'],
    ['another ZIP', zip('a.txt'), 'archive'],
    ['a RAR', bytesOf('Rar!\x1a\x07\0'), 'archive'],
    ['a film', bytesOf('\0\0\0\x18ftypmp42\0\0\0\0\x01\x02\x03'), 'wrong-type'],
    ['noise', noise, 'wrong-type'],
    ['over 20 MB', new Uint8Array(20_000_001), 'too-large'],
    ['half a ZIP', makeDocx({ body: paragraph('Sam') }).subarray(0, 300), 'damaged'],
    ['a PDF header and nothing else', bytesOf('%PDF-1.7\n'), 'damaged'],
  ] as const)('%s', async (_, bytes, kind) => {
    expect(await read(bytes, 'resume.pdf')).toEqual({ resume: null, refusal: { kind } });
  });

  test('a scan', async () => {
    const bytes = await makePdf(canvas => void canvas.image(greyPng, 0, 0, { width: 612, height: 792 }));
    expect(await read(bytes)).toMatchObject({ refusal: { kind: 'scan' } });
  });

  test('an encrypted PDF', async () => {
    const bytes = await sample({ userPassword: 'secret', pdfVersion: '1.7' });
    expect(await read(bytes)).toMatchObject({ refusal: { kind: 'encrypted' } });
  });

  test('200 pages', async () => {
    const bytes = await makePdf(canvas => {
      for (let page = 1; page < 200; page += 1) canvas.addPage();
    });
    expect(await read(bytes)).toMatchObject({ refusal: { kind: 'too-many-pages' } });
  });

  test('a ZIP bomb', async () => {
    const bytes = makeDocx({ body: paragraph('x'.repeat(14_000_000)) });
    expect(await read(bytes)).toMatchObject({ refusal: { kind: 'damaged' } });
  });
});

describe('reading', () => {
  test('goes by bytes, not by name', async () => {
    expect((await read(await sample(), 'resume.docx')).resume?.format).toBe('pdf');
    expect((await read(makeDocx({ body: paragraph('Sam Example') }), 'resume.pdf')).resume?.format).toBe(
      'docx',
    );
    expect((await read(bytesOf('Sam Example\nsam@example.com'), 'resume.pdf')).resume?.format).toBe('text');
  });

  test('tells its progress page by page', async () => {
    const bytes = await makePdf(canvas => {
      lines(canvas, [...header, ...experience, ...education]);
      canvas.addPage();
      lines(canvas, skills);
    });
    const seen: string[] = [];
    await readResume(
      { name: 'a.pdf', bytes },
      { pdf: nodePdfEngine(), onProgress: (page, pages) => void seen.push(`${page}/${pages}`) },
    );
    expect(seen).toEqual(['1/2', '2/2']);
  });

  test('can be cancelled, before and while it runs', async () => {
    const bytes = await sample();
    const before = await readResume(
      { name: 'a.pdf', bytes },
      { pdf: nodePdfEngine(), signal: AbortSignal.abort() },
    );
    const stop = new AbortController();
    const running = readResume({ name: 'a.pdf', bytes }, { pdf: nodePdfEngine(), signal: stop.signal });
    stop.abort();
    for (const reading of [before, await running]) expect(reading.refusal?.kind).toBe('cancelled');
  });

  test('answers when a worker never does, and ends it', async () => {
    const stuck = { open: () => new Promise<never>(() => undefined), close: async () => undefined };
    const kill = vi.fn();
    const pdf = { start: async () => ({ ...stuck, kill }) };
    const reading = await readResume({ name: 'a.pdf', bytes: await sample() }, { pdf, timeoutMs: 20 });
    expect(reading.refusal?.kind).toBe('timeout');
    expect(kill).toHaveBeenCalledOnce();
  });

  test('answers the same twice', async () => {
    const bytes = await sample();
    expect(JSON.stringify(await read(bytes))).toBe(JSON.stringify(await read(bytes)));
  });

  test('leaves the bytes alone', async () => {
    const bytes = await sample();
    const copy = bytes.slice();
    await read(bytes);
    expect(bytes).toEqual(copy);
  });
});

test.each([
  ['line ends', '\n'.repeat(250_000)],
  ['tabs in one line', 'a\t'.repeat(125_000)],
  ['letters without a space', 'a'.repeat(250_000)],
  ['open brackets', '('.repeat(250_000)],
  ['addresses', 'sam@'.repeat(60_000)],
  ['headings', 'Skills\nSQL, Go\n\n'.repeat(6_000)],
])(
  'text of nothing but %s is answered',
  async (_, text) => {
    const { resume, refusal } = await read(bytesOf(`${text}Sam`));
    expect(resume?.format ?? refusal?.kind).toBe('text');
    // What is longer than any resume is cut off: of 4,000 lines of this a third are empty.
    if (text.startsWith('Skills')) expect(resume?.lines).toHaveLength(2_667);
  },
  20_000,
);

test('damaged files are always answered', async () => {
  const whole = [
    await sample({ compress: false }),
    await sample(),
    makeDocx({ body: paragraph('Sam Example') }),
  ];
  const damage = fc.record({
    file: fc.constantFrom(...whole),
    cut: fc.double({ min: 0.05, max: 1, noNaN: true }),
    hits: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), { maxLength: 30 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, cut, hits }) => {
      const bytes = file.slice(0, Math.ceil(file.length * cut));
      for (const [at, value] of hits) bytes[Math.floor(at * bytes.length)] = value;
      const { resume, refusal } = await read(bytes);
      expect((resume === null) !== (refusal === null)).toBe(true);
    }),
    { numRuns: 30 },
  );
});
