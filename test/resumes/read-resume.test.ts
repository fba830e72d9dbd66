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
  const odt = zipSync({ mimetype: bytesOf('application/vnd.oasis.opendocument.text') });
  test.each([
    ['no bytes', new Uint8Array(), 'empty', /empty/],
    ['white space', bytesOf(' \n\n '), 'empty', /empty/],
    ['a picture', new Uint8Array(greyPng), 'wrong-type', /picture/],
    [
      'old Word',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'wrong-type',
      /\.doc\b/,
    ],
    ['rich text', bytesOf('{\\rtf1 Sam}'), 'wrong-type', /Rich Text/],
    ['a web page', bytesOf('<!DOCTYPE html><html><p>Sam</p></html>'), 'wrong-type', /web page/],
    ['OpenDocument', odt, 'wrong-type', /OpenDocument/],
    ['Pages', zipSync({ 'Index/Document.iwa': bytesOf('x') }), 'wrong-type', /Pages/],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': bytesOf('x') }), 'wrong-type', /spreadsheet/],
    ['another ZIP', zipSync({ 'a.txt': bytesOf('x') }), 'wrong-type', /ZIP/],
    ['noise', Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256), 'wrong-type', /neither/],
    ['over 20 MB', new Uint8Array(20_000_001), 'too-large', /20 MB/],
    ['half a ZIP', makeDocx({ body: paragraph('Sam') }).subarray(0, 300), 'damaged', /damaged/],
    ['a PDF header and nothing else', bytesOf('%PDF-1.7\n'), 'damaged', /damaged/],
  ] as const)('%s', async (_, bytes, kind, reason) => {
    const reading = await read(bytes, 'resume.pdf');
    expect(reading).toMatchObject({ resume: null, refusal: { kind } });
    expect(reading.refusal?.reason).toMatch(reason);
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
    { numRuns: 60 },
  );
}, 60_000);
