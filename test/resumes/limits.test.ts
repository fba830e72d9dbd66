import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodePdfEngine } from '../../src/cli/node-pdf-engine.ts';
import { isResume } from '../../src/core/resume.ts';
import type { ResumeReading } from '../../src/core/types.ts';
import { readResume } from '../../src/resumes/read-resume.ts';
import { formBomb, formTree, withForms, words } from './bombs.ts';
import { makeDocx } from './make-docx.ts';
import { pdfOf, rawPdf, stream } from './make-pdf.ts';
import { readOk } from './read.ts';

const flate = (content: string | Buffer, entries = '') =>
  stream(deflateSync(content, { level: 1 }), `/Filter /FlateDecode ${entries}`);
const packed = (content: string | Buffer) => rawPdf('', { contents: flate(content) });

const picture = (entries: string, bytes: string | Buffer) =>
  rawPdf(`q 600 0 0 700 0 0 cm /P Do Q ${words}`, {
    resources: '/XObject << /P 6 0 R >>',
    objects: [stream(bytes, `/Type /XObject /Subtype /Image ${entries}`)],
  });
const pages = (kids: string, count: number) =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    stream(words),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);

/** Nothing in them takes a reader longer than they say, or more memory. Each is a little above what a reader allows. */
const stopped: readonly (readonly [what: string, bytes: () => Uint8Array])[] = [
  ['forms that paint forms, ten million times', () => formBomb(8)],
  ['200,000 words over one another', () => packed(words.repeat(200_000))],
  ['half a million strokes', () => packed('0 0 m 10 10 l S\n'.repeat(500_000))],
  ['half a million saved states', () => packed(`${'q '.repeat(500_000)}${words}`)],
  ['160 MB of spaces in 700 kB', () => packed(Buffer.alloc(160_000_000, ' '))],
  ['one string of four million letters', () => packed(`BT /F1 9 Tf (${'a b '.repeat(1_000_000)}) Tj ET`)],
];

/** Read like any other file: what is out of all measure in them is not needed. */
const harmless: readonly (readonly [what: string, bytes: () => Uint8Array])[] = [
  ['a form that paints itself', () => withForms([formTree(2)[0]?.replace('7 0 R', '6 0 R') ?? ''])],
  ['two billion pages, said but not there', () => pages('3 0 R', 2_147_483_647)],
  ['a page of 1e30 points', () => rawPdf(words, { mediaBox: '0 0 1e30 1e30' })],
  ['a page of no size', () => rawPdf(words, { mediaBox: '0 0 0 0' })],
  [
    'a JPX picture of ten gigapixels',
    () => picture('/Width 100000 /Height 100000 /Filter /JPXDecode', '\0\0\0\x0cjP  \r\n\x87\n'),
  ],
  [
    'a JBIG2 picture of ten gigapixels',
    () =>
      picture(
        '/Width 100000 /Height 100000 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode',
        Buffer.from('000000003000010000001300ea6000000ea600000000000000000000000000', 'hex'),
      ),
  ],
];

const brief = (bytes: Uint8Array, timeoutMs: number): Promise<ResumeReading> =>
  readResume({ name: 'bomb.pdf', bytes }, { pdf: nodePdfEngine(), timeoutMs });

describe('bombs', () => {
  test.each(stopped)('%s: is stopped, and the next file is read', async (_, bytes) => {
    const { resume, refusal } = await brief(bytes(), 250);
    expect(resume?.text.trim() ?? refusal?.kind).not.toBe('');
    expect((await readOk(rawPdf(words))).text).toBe('Sam Example wrote this line');
  });

  test.each(harmless)('%s: is read', async (_, bytes) => {
    expect((await brief(bytes(), 20_000)).resume?.text).toBe('Sam Example wrote this line');
  });

  test.each<[what: string, bytes: () => Uint8Array]>([
    ['10,000 texts in one place', () => packed(words.repeat(10_000))],
    [
      '4,000 texts of lone letters in one place',
      () => packed('BT /F1 12 Tf 60 700 Td (S a m x) Tj ET\n'.repeat(4_000)),
    ],
    [
      'a paragraph of 70,000 runs',
      () => makeDocx({ body: `<w:p>${'<w:r><w:t>ab </w:t></w:r>'.repeat(70_000)}</w:p>` }),
    ],
  ])('%s: is read, and can be stored', async (_, bytes) => {
    expect(isResume((await brief(bytes(), 30_000)).resume)).toBe(true);
  });

  test('numbers that no page has room for can be stored', async () => {
    const text = (size: string, place: string) => `BT /F1 ${size} Tf ${place} Td (Far away) Tj ET\n`;
    const resume = await readOk(
      rawPdf(
        `${words}${text('12', '2000000 700')}${text('12', '-2000000 -2000000')}${text('2000000', '1 1')}
        -2000000 -2000000 4000000 4000000 re S`,
        {
          page: '/Annots [<< /Subtype /Link /Rect [-2000000 -2000000 2000000 2000000] /A << /S /URI /URI (https://example.com) >> >>]',
        },
      ),
    );
    expect(resume.text).toContain('Sam Example wrote this line');
    expect(isResume(resume)).toBe(true);
  });

  test('a line that is too long is cut off', async () => {
    const oneLine = await readOk(new TextEncoder().encode('Sam Example '.repeat(5_000)));
    expect(oneLine.text).toHaveLength(12_000);
  });

  test('a PDF whose pages contain themselves is refused', async () => {
    expect((await brief(pages('2 0 R 2 0 R', 9), 20_000)).refusal?.kind).toBe('damaged');
  });

  test('a worker in the middle of its work is ended when the reading is cancelled', async () => {
    const stop = new AbortController();
    const bytes = formBomb(9);
    const reading = readResume({ name: 'a.pdf', bytes }, { pdf: nodePdfEngine(), signal: stop.signal });
    setTimeout(() => stop.abort(), 250);
    expect((await reading).refusal?.kind).toBe('cancelled');
  });
});

test('whatever is changed in a PDF, there is an answer', async () => {
  const link =
    '/Annots [<< /Subtype /Link /Rect [60 690 200 710] /A << /S /URI /URI (https://example.com) >> >>]';
  const whole = [
    rawPdf(`${words}q 9 0 0 9 0 0 cm /P Do Q 0 0 50 50 re f`, {
      page: link,
      resources: '/XObject << /P 6 0 R /F 7 0 R >>',
      objects: [
        stream(
          'abcabcabc',
          '/Type /XObject /Subtype /Image /Width 3 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB',
        ),
        stream(words, '/Type /XObject /Subtype /Form /BBox [0 0 9 9]'),
      ],
    }),
    pages('3 0 R', 1),
  ].map(
    bytes =>
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\d+|\/\w+|[^\d/]+|\//g) ?? [],
  );
  const pieces = [
    ...'-1 0 7 65536 2147483647 1e30 null true [ ] << >> ( ) <41> % endobj stream endstream'.split(' '),
    '4 0 R',
    '/F1 Do',
    'BT',
    'q',
  ];
  const change = fc.record({
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    count: fc.nat(3),
    put: fc.array(fc.constantFrom(...pieces), { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...whole),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      async (source, changes) => {
        const changed = [...source];
        for (const { at, count, put } of changes)
          changed.splice(Math.floor(at * changed.length), count, put.join(' '));
        const { resume, refusal } = await brief(
          new Uint8Array(Buffer.from(changed.join(''), 'latin1')),
          2000,
        );
        expect((resume === null) !== (refusal === null)).toBe(true);
      },
    ),
    { numRuns: 25 },
  );
});
