import { describe, expect, test } from 'vitest';
import { type Canvas, line, lines, makePdf, rawPdf } from './make-pdf.ts';
import { makePng, wordShade } from './make-png.ts';
import { readOk } from './read.ts';
import { education, experience, header, skills } from './sample-lines.ts';

const body = [...header, ...experience, ...education, ...skills];

async function hazardsWith(draw: Draw) {
  const bytes = await makePdf(canvas => {
    line(canvas, 'Sam Example', 50, 20, 22);
    draw(canvas, lines(canvas, body) + 20);
  });
  return (await readOk(bytes)).hazards;
}

type Draw = (canvas: Canvas, y: number) => void;

function put(picture: Buffer, size: { width: number; height?: number }): Draw {
  return (canvas, y) => void canvas.image(picture, 50, y, size);
}

const words = makePng(600, 120, (x, y) => wordShade(x, y));
const inverse = makePng(600, 120, (x, y) => wordShade(x, y, 240, 30));
const strip = (from: number) => makePng(600, 40, (x, y) => wordShade(x, y + from));
/** Looks like noise, and is the same each time. */
const noise = (x: number, y: number): number => (x * 7919 + y * 104729 + ((x * y) % 251) * 31) % 60;
const photo = makePng(600, 200, (x, y) => 100 + 60 * Math.sin(x / 31) * Math.cos(y / 17) + noise(x, y));

describe('a picture that holds words is a doubt, with its place', () => {
  test.each([
    ['dark on white', put(words, { width: 300 })],
    ['white on dark', put(inverse, { width: 300 })],
    [
      'cut into strips',
      (canvas: Canvas, y: number) =>
        [0, 20, 40].forEach(
          step => void canvas.image(strip(2 * step), 50, y + step, { width: 300, height: 20 }),
        ),
    ],
  ] as const)('%s', async (_, draw) => {
    const hazards = await hazardsWith(draw);
    expect(hazards).toMatchObject([{ id: 'text-in-image', page: 1, isDoubtful: true }]);
    const [x, , width, height] = hazards[0]?.box ?? [];
    expect([x, width, height]).toEqual([50, 300, 60]);
  });

  test('as a mask of one bit a point', async () => {
    const rows = Array.from({ length: 120 }, (_, y) =>
      Array.from({ length: 75 }, (__, byte) =>
        Array.from({ length: 8 }, (___, bit) => (wordShade(byte * 8 + bit, y) > 128 ? 0 : 1)).join(''),
      ),
    );
    const data = rows.flat().map(bits => String.fromCharCode(Number.parseInt(bits, 2)));
    const mask = `<< /Type /XObject /Subtype /Image /ImageMask true /Decode [1 0] /Width 600 /Height 120 /BitsPerComponent 1 /Length ${data.length} >>\nstream\n${data.join('')}\nendstream`;
    const text = Array.from(
      { length: 9 },
      (_, n) => `1 0 0 1 60 ${700 - n * 20} Tm (Some line of it, ${n}) Tj`,
    );
    const content = `BT /F1 12 Tf ${text.join(' ')} ET q 300 0 0 60 60 400 cm /M Do Q`;
    const resume = await readOk(rawPdf(content, { resources: '/XObject << /M 6 0 R >>', objects: [mask] }));
    expect(resume.hazards).toMatchObject([{ id: 'text-in-image', box: [60, 332, 300, 60] }]);
  });
});

describe('other pictures hold no words', () => {
  test.each([
    ['a photo', put(photo, { width: 500 })],
    [
      'a gradient',
      put(
        makePng(400, 80, (x, y) => (x + y) / 2),
        { width: 400 },
      ),
    ],
    [
      'a pattern of dots',
      put(
        makePng(600, 160, (x, y) => (x % 12 < 4 && y % 12 < 4 ? 60 : 250)),
        { width: 300 },
      ),
    ],
    [
      'stripes',
      put(
        makePng(600, 60, x => (x % 12 < 6 ? 60 : 250)),
        { width: 300 },
      ),
    ],
    [
      'a rule with ends',
      put(
        makePng(600, 60, (_, y) => (y > 28 && y < 32 ? 60 : 250)),
        { width: 300 },
      ),
    ],
    [
      'one word, as a logo',
      put(
        makePng(160, 24, (x, y) => wordShade(x, y)),
        { width: 150, height: 30 },
      ),
    ],
    [
      'a bar chart',
      put(
        makePng(600, 160, (x, y) => (x % 60 < 40 && y > 160 - x / 6 ? 90 : 255)),
        { width: 300 },
      ),
    ],
  ])('%s', async (_, draw) => {
    expect((await hazardsWith(draw)).map(({ id }) => id)).not.toContain('text-in-image');
  });

  test('a badge with tiny words is a picture like others', async () => {
    const badge = makePng(240, 240, (x, y) => wordShade(x, y));
    expect(await hazardsWith(put(badge, { width: 80, height: 80 }))).toMatchObject([{ id: 'photo' }]);
  });
});
