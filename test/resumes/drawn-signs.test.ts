import { expect, test } from 'vitest';
import { glyphSign } from '../../src/resumes/pdf/drawn-signs.ts';
import { SITE_SHAPES } from '../../src/resumes/pdf/site-shapes.ts';
import { type Canvas, line, makePdf } from './make-pdf.ts';
import { makePng } from './make-png.ts';
import { readOk } from './read.ts';

/** A kept shape as the squares that it has ink in, with gaps and in a size that are no whole points. */
const squaresOf = (site: keyof typeof SITE_SHAPES, which: number): readonly (readonly [number, number])[] => {
  const bytes = [...Buffer.from(SITE_SHAPES[site].split(' ')[which] ?? '', 'base64')];
  const bits = bytes.flatMap(byte => [...byte.toString(2).padStart(8, '0')]);
  return bits.flatMap((bit, at) => (bit === '1' ? [[at % 16, Math.floor(at / 16)] as const] : []));
};

type Draw = (canvas: Canvas, x: number, y: number, size: number) => void;

const sign =
  (site: keyof typeof SITE_SHAPES, which = 0): Draw =>
  (canvas, x, y, size) => {
    const step = size / 16;
    for (const [column, row] of squaresOf(site, which))
      canvas.rect(x + column * step, y + row * step, step * 1.02, step * 1.02);
    canvas.fill('#336699');
  };

/** The same as a picture of dots. */
const pictured = (site: keyof typeof SITE_SHAPES): Draw => {
  const inked = new Set(squaresOf(site, 0).map(String));
  const dots = makePng(52, 52, (x, y) =>
    inked.has(String([Math.floor(x / 3) - 1, Math.floor(y / 3) - 1])) ? 0 : 255,
  );
  return (canvas, x, y, size) => canvas.image(dots, x, y, { width: size });
};

const disc: Draw = (canvas, x, y, size) =>
  canvas.circle(x + size / 2, y + size / 2, size / 2).fill('#333333');

/** A head of icons, each before a word. */
const linksOf = async (details: readonly (readonly [Draw, string])[], size = 11) => {
  const resume = await readOk(
    await makePdf(canvas => {
      line(canvas, '# Jane Doe', 50, 40);
      line(canvas, 'jane@example.com', 50, 62);
      details.forEach(([draw, text], at) => {
        draw(canvas, 50, 80 + at * 1.6 * size, size);
        line(canvas, text, 50 + 1.5 * size, 80 + at * 1.6 * size + (size - 8) / 2);
      });
      ['# Experience', ...Array<string>(8).fill('Built a service that stores orders in PostgreSQL')].forEach(
        (text, at) => {
          line(canvas, text, 50, 260 + at * 18);
        },
      );
    }),
  );
  return resume.links.map(({ url }) => url).sort();
};

test.each([8, 11, 19.5])('a word beside the drawn sign of a site is an account: %d points', async size => {
  const details = [
    [sign('github'), 'codewizard'],
    [sign('linkedin'), 'in/jane-doe'],
  ] as const;
  expect(await linksOf(details, size)).toEqual(['github.com/codewizard', 'linkedin.com/in/jane-doe']);
});

test('all kept shapes are known, drawn or as pictures; an icon of another thing is none, and a town beside a sign no account', async () => {
  for (const which of [1, 9, 20])
    expect(await linksOf([[sign('linkedin', which), 'jane-doe']])).toEqual(['linkedin.com/in/jane-doe']);
  expect(await linksOf([[pictured('github'), 'codewizard']])).toEqual(['github.com/codewizard']);
  expect(await linksOf([[disc, 'jane-doe']])).toEqual([]);
  expect(await linksOf([[sign('github'), 'Leeds']])).toEqual([]);
});

test('far from the contact details a sign stands beside a project', async () => {
  const url = await makePdf(canvas => {
    line(canvas, '# Jane Doe', 50, 40);
    line(canvas, 'jane@example.com', 50, 62);
    line(canvas, '# Projects', 50, 400);
    sign('github')(canvas, 50, 424, 11);
    line(canvas, 'tidepool', 66, 425);
  });
  expect((await readOk(url)).links).toEqual([]);
});

test('a glyph is a sign by its outlines, whatever letter its font has it at', () => {
  const [moveTo, lineTo, closePath] = [0, 1, 4];
  // The units of a font go up.
  const square = ([column, row]: readonly [number, number]) => {
    const [x, y] = [column * 60, 900 - row * 60];
    const corners = [x + 61, y, x + 61, y - 61, x, y - 61];
    const [a, b, c] = [0, 2, 4].map(at => [lineTo, ...corners.slice(at, at + 2)]);
    return [moveTo, x, y, ...(a ?? []), ...(b ?? []), ...(c ?? []), closePath];
  };
  expect(glyphSign(Float32Array.from(squaresOf('github', 0).flatMap(square)))).toBe('\uf09b');
  expect(glyphSign(Float32Array.from(squaresOf('linkedin', 0).flatMap(square)))).toBe('\uf08c');
  expect(glyphSign(Float32Array.from(squaresOf('github', 0).slice(0, 90).flatMap(square)))).toBeNull();
  expect(glyphSign([moveTo, 0, 0, lineTo, 500, 0, lineTo, 500, 500, closePath])).toBeNull();
});
