import { describe, expect, test } from 'vitest';
import { type Canvas, greyPng, line, lines, makePdf, rawPdf } from './make-pdf.ts';
import { hazardIds, read, readOk } from './read.ts';
import { education, experience, header, skills } from './sample-lines.ts';

const body = [...header, ...experience, ...education, ...skills];

function page(canvas: Canvas): void {
  line(canvas, 'Sam Example', 50, 20, 22);
  lines(canvas, body);
}

/** A picture over the whole page, in strips as scanners cut it. */
function picture(canvas: Canvas, strips = 1): void {
  for (let strip = 0; strip < strips; strip += 1)
    canvas.image(greyPng, 0, (strip * 792) / strips, { width: 612, height: 792 / strips });
}

/** Shapes with curves, as letters are once a program has turned them into outlines. */
function outlines(canvas: Canvas, rows: number): void {
  for (let row = 0; row < rows; row += 1)
    for (let letter = 0; letter < 60; letter += 1) {
      const [x, y] = [50 + letter * 8, 60 + row * 16];
      canvas.path(`M ${x} ${y} Q ${x + 3} ${y - 9 - (letter % 3)} ${x + 6} ${y} Z`).fill('#222222');
    }
}

describe('a scan with a text layer', () => {
  test.each([
    ['in one picture', 1],
    ['cut into strips', 8],
  ])('%s is named as what it is, and is no hidden text', async (_, strips) => {
    const bytes = await makePdf(canvas => {
      picture(canvas, strips);
      canvas.fillOpacity(0);
      page(canvas);
    });
    const resume = await readOk(bytes);
    expect(resume.hazards).toMatchObject([
      { id: 'scanned', page: 1, isDoubtful: true, message: { id: 'hazards.scannedAndRecognised' } },
    ]);
    expect(resume.email).toBe('sam@example.com');
  });

  test('by invisible mode, as scanners’ programs write it', async () => {
    const text = Array.from(
      { length: 9 },
      (_, n) => `1 0 0 1 60 ${700 - n * 20} Tm (Some line of it, ${n}) Tj`,
    );
    const image =
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream';
    const bytes = rawPdf(`q 612 0 0 792 0 0 cm /I Do Q BT 3 Tr /F1 12 Tf ${text.join(' ')} ET`, {
      resources: '/XObject << /I 6 0 R >>',
      objects: [image],
    });
    expect(hazardIds(await readOk(bytes))).toEqual(['scanned']);
  });

  test('a picture behind visible text is no scan, and invisible words over it are hidden text', async () => {
    const behind = await makePdf(canvas => {
      picture(canvas);
      page(canvas);
    });
    expect((await readOk(behind)).hazards).toEqual([]);
    const stuffed = await makePdf(canvas => {
      picture(canvas);
      page(canvas);
      canvas.fillOpacity(0).text('kubernetes terraform kafka', 50, 600);
    });
    expect(hazardIds(await readOk(stuffed))).toEqual(['hidden-text']);
  });
});

describe('letters drawn as shapes', () => {
  test('a file of them has no text to read, and is told so', async () => {
    const reading = await read(await makePdf(canvas => outlines(canvas, 20)));
    expect(reading.refusal?.kind).toBe('outlines');
  });

  test('a page of them after one of text is named', async () => {
    const bytes = await makePdf(canvas => {
      page(canvas);
      canvas.addPage();
      outlines(canvas, 20);
    });
    expect((await readOk(bytes)).hazards).toMatchObject([
      { id: 'scanned', page: 2, message: { id: 'hazards.outlines' } },
    ]);
  });

  test.each([
    ['dots and icons beside text', (canvas: Canvas) => outlines(canvas, 3)],
    [
      'a chart',
      (canvas: Canvas) => void [...Array(40)].map((_, n) => canvas.rect(50 + n * 10, 700, 6, n + 5).fill()),
    ],
  ])('%s: no alarm', async (_, draw) => {
    const bytes = await makePdf(canvas => {
      draw(canvas);
      page(canvas);
    });
    expect(hazardIds(await readOk(bytes))).not.toContain('scanned');
  });
});

test('a page that is a picture, after one of text, is a doubt; as the first page it is a failure', async () => {
  const certificate = await makePdf(canvas => {
    page(canvas);
    canvas.addPage();
    picture(canvas);
  });
  expect((await readOk(certificate)).hazards).toMatchObject([{ id: 'scanned', page: 2, isDoubtful: true }]);
  const cover = await makePdf(canvas => {
    picture(canvas);
    canvas.addPage();
    page(canvas);
  });
  const [hazard] = (await readOk(cover)).hazards;
  expect(hazard).toMatchObject({ id: 'scanned', page: 1 });
  expect(hazard?.isDoubtful).toBeUndefined();
});
