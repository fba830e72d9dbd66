import { describe, expect, test } from 'vitest';
import { rasterOfPixels, SIDE } from '../../src/resumes/pdf/icon-raster.ts';
import { boxOnPage, linksOnPage } from '../../src/resumes/pdf/links-on-page.ts';
import type { Matrix } from '../../src/resumes/pdf/matrix.ts';

const upright: Matrix = [1, 0, 0, -1, 0, 792];
const link = { subtype: 'Link', url: 'https://example.com/', rect: [60, 690, 200, 710] };
const box = [60, 82, 140, 20];

describe('the links of a page', () => {
  test.each([
    ['with an address', link, 'https://example.com/'],
    [
      'with one that no browser would open',
      { ...link, url: undefined, unsafeUrl: 'example.com' },
      'example.com',
    ],
    ['with both', { ...link, unsafeUrl: 'example.com' }, 'https://example.com/'],
    ['as long as an address can be', { ...link, url: 'a'.repeat(2000) }, 'a'.repeat(2000)],
  ])('%s', (_, annotation, url) => {
    expect(linksOnPage([annotation], upright)).toEqual([{ url, box }]);
  });

  test.each([
    ['a note', { ...link, subtype: 'Text' }],
    ['a link to a page', { subtype: 'Link', rect: link.rect }],
    ['an address that is no text', { ...link, url: 7 }],
    ['an address that is too long', { ...link, url: 'a'.repeat(2001) }],
    ['a link that lies nowhere', { ...link, rect: null }],
    ['nothing', null],
    ['a text', 'https://example.com/'],
  ])('are none: %s', (_, annotation) => {
    expect(linksOnPage([annotation], upright)).toEqual([]);
  });

  test('are none where a file has no list of them', () => {
    expect(linksOnPage({ 0: link, length: 1 }, upright)).toEqual([]);
  });

  test.each([
    [[200, 710, 60, 690], box],
    [[60, 690, 200], null],
    [[60, 690, 200, 710, 1], null],
    [[60, 690, 200, Number.NaN], null],
    [[60, 690, 200, '710'], null],
  ])('in the rectangle %j lie at %j', (rect, place) => {
    expect(boxOnPage(rect, upright)).toEqual(place);
  });
});

describe('a picture as dots', () => {
  const dots = (width: number, height: number, isInk: (x: number, y: number) => boolean) =>
    rasterOfPixels({ width, height, brightness: (x, y) => (isInk(x, y) ? 255 : 0) });

  test('is sampled in the middle of each place', () => {
    const [wide, high] = [2 * SIDE, 2 * SIDE];
    expect(dots(wide, high, (x, y) => x % 2 === 1 && y > 0)?.every(dot => dot === 1)).toBe(true);
    expect(dots(wide, high, (x, y) => y % 2 === 1 && x > 0)?.every(dot => dot === 1)).toBe(true);
  });

  test.each([
    ['smaller than the dots', SIDE - 1, SIDE, 1],
    ['flatter than the dots', SIDE, SIDE - 1, 1],
    ['of more dots than any icon', 1000, 301, 1],
    ['with ink in less than half of its width', 2 * SIDE, 2 * SIDE, SIDE + 2],
    ['with no ink', SIDE, SIDE, SIDE],
  ])('is none: %s', (_, width, height, from) => {
    expect(dots(width, height, x => x >= from)).toBeNull();
  });

  test('counts what is clearly lighter or darker than its corner', () => {
    const of = (ground: number, ink: number) =>
      rasterOfPixels({ width: SIDE, height: SIDE, brightness: (x, y) => (x + y > 0 ? ink : ground) });
    expect([of(0, 65) !== null, of(0, 64), of(255, 190) !== null, of(255, 191)]).toEqual([
      true,
      null,
      true,
      null,
    ]);
  });
});
