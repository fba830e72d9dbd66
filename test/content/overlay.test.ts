import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openCovers } from '../../src/content/covers.ts';
import { openHighlighter } from '../../src/content/highlighter.ts';
import { openHighlights } from '../../src/content/highlights.ts';
import { drawBoxes, lookOf } from '../../src/content/looks.ts';
import { type Overlay, openOverlay } from '../../src/content/overlay.ts';
import { readPageText } from '../../src/content/page-text.ts';
import { revealRange } from '../../src/content/reveal.ts';
import { removeLeftOverlays } from '../../src/content/sheet.ts';
import { type HighlightedRange, parentOf, type Spot } from '../../src/content/spots.ts';
import { drawnPage } from './drawn-page.ts';

let page: ReturnType<typeof drawnPage>;
let overlay: Overlay;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<main><p id="a">Python and SQL</p><p id="b">Docker</p></main><p id="far">Kafka</p>';
  page = drawnPage();
  page.put('main', [0, 50, 800, 400]);
  page.put('#a', [100, 100, 600, 20]);
  page.put('#b', [100, 200, 600, 20]);
  page.put('#far', [100, 3_000, 600, 20]);
  overlay = openOverlay(document, false);
});
afterEach(() => {
  overlay.close();
  vi.useRealTimers();
});

const at = (
  selector: string,
  words: string,
  layer: HighlightedRange['layer'] = 'proven',
): HighlightedRange => ({
  range: page.words(selector, words),
  layer,
});
const frame = () => vi.advanceTimersByTime(20);
const settled = () => vi.advanceTimersByTime(700);
const sheets = () => document.documentElement.querySelectorAll(':scope > div');
/** The shape and left edge of each line under a word. */
const lines = () => page.drawing.lines.map(line => line.split(' ').slice(0, 2).join(' '));

describe('a highlighted word', () => {
  test('has a tint over it, and a line below it with a shape for each level', () => {
    overlay.show([at('#a', 'Python', 'missing'), at('#a', 'SQL', 'listed'), at('#b', 'Docker', 'proven')]);
    expect(page.drawing.tints.map(tint => tint.split(') ')[1])).toEqual([
      '100 100 60 20',
      '210 100 30 20',
      '100 200 60 20',
    ]);
    expect(page.drawing.lines).toEqual([
      'wave 100 119 160 119',
      'dots 210 119 240 119',
      'line 100 219 160 219',
    ]);
    expect(new Set(page.drawing.tints.map(tint => tint.split(') ')[0])).size).toBe(3);
  });

  test('is not drawn if its level is turned off', () => {
    overlay.show([at('#a', 'Python', null), at('#b', 'Docker')]);
    expect(lines()).toEqual(['line 100']);
  });

  test('has no tint in quiet mode or with forced colours, but a jump to it stays visible', () => {
    overlay.close();
    overlay = openOverlay(document, true);
    overlay.show([at('#a', 'Python')]);
    expect([page.drawing.tints.length, page.drawing.lines.length]).toEqual([0, 1]);
    overlay.flash(page.words('#b', 'Docker'));
    settled();
    expect([page.drawing.tints.length, page.drawing.lines.length]).toEqual([1, 2]);
    page.state.isForced = true;
    overlay.show([at('#a', 'Python')]);
    settled();
    expect([page.drawing.tints.length, page.drawing.lines.length]).toEqual([0, 2]);
  });

  test('keeps one line while a jump flashes it, and after that', () => {
    const place = at('#a', 'Python');
    overlay.show([place]);
    overlay.flash(place.range);
    settled();
    expect(page.drawing.lines).toHaveLength(1);
    overlay.flash(null);
    settled();
    expect(page.drawing.lines).toHaveLength(1);
    overlay.show([]);
    settled();
    expect(page.drawing.lines).toEqual([]);
  });

  test('is drawn only while it is near the window', () => {
    overlay.show([at('#a', 'Python'), at('#far', 'Kafka')]);
    expect(page.drawing.lines).toHaveLength(1);
    const [far] = page.watched().filter(({ id }) => id === 'far');
    page.see(far as Element, true);
    settled();
    expect(page.drawing.lines).toHaveLength(2);
    page.see(far as Element, false);
    settled();
    expect(page.drawing.lines).toHaveLength(1);
    overlay.show([at('#a', 'Python')]);
    expect(page.watched().map(({ id }) => id)).toEqual(['a']);
  });

  test('is found among many without measuring each of those above and below the window', () => {
    document.body.innerHTML = Array.from({ length: 100 }, (_, nth) => `<p id="p${nth}">Go</p>`).join('');
    const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    for (let nth = 0; nth < 100; nth += 1) page.put(`#p${nth}`, [0, nth * 100, 100, 20]);
    overlay.show(Array.from({ length: 100 }, (_, nth) => at(`#p${nth}`, 'Go')));
    // Those in the window and up to 200 pixels below it.
    expect(page.drawing.lines).toHaveLength(8);
    expect(measured.mock.calls.length).toBeLessThan(60);
    measured.mockRestore();
  });
});

describe('a highlighted word that the page hides', () => {
  const shown = (style: string, box = '#a') => {
    (document.querySelector('main') as HTMLElement).style.cssText = style;
    overlay.show([at(box, 'Python')]);
    settled();
    return page.drawing.tints.map(tint => tint.split(') ')[1]).join();
  };

  test('is cut off at the edges of boxes that hide their overflow', () => {
    page.put('main', [0, 50, 120, 60]);
    expect(shown('')).toBe('100 100 60 20');
    expect(shown('overflow: hidden')).toBe('100 100 20 10');
    expect(shown('overflow: auto')).toBe('100 100 20 10');
    expect(shown('overflow: hidden; display: inline')).toBe('100 100 60 20');
    page.put('main', [130, 105, 10, 500]);
    expect(shown('overflow: hidden')).toBe('130 105 10 15');
    page.put('main', [0, 50, 100, 60]);
    expect(shown('overflow: hidden')).toBe('');
    page.put('main', [0, 50, 120, 50]);
    expect(shown('overflow: hidden')).toBe('');
  });

  test('is not cut off by a box that does not contain it because of its CSS position', () => {
    page.put('main', [0, 50, 120, 60]);
    const text = document.querySelector('#a') as HTMLElement;
    text.style.position = 'absolute';
    expect(shown('overflow: hidden')).toBe('100 100 60 20');
    expect(shown('overflow: hidden; position: relative')).toBe('100 100 20 10');
    text.style.position = 'fixed';
    expect(shown('overflow: hidden; position: relative')).toBe('100 100 60 20');
    text.style.position = 'relative';
    expect(shown('overflow: hidden')).toBe('100 100 20 10');
  });

  const covered = (cover: string, change: (element: HTMLElement) => void = () => undefined) => {
    document.querySelector('#cover')?.remove();
    document.body.insertAdjacentHTML('beforeend', cover);
    page.state.over = page.put('#cover', [0, 0, 900, 600]);
    change(page.state.over as HTMLElement);
    overlay.show([at('#a', 'Python')]);
    settled();
    return page.drawing.lines.length === 0;
  };

  test.each([
    ['<div id="cover" style="background-color: white"></div>', true],
    ['<div id="cover" style="background-color: rgba(0, 0, 0, 0.6)"></div>', true],
    ['<div id="cover" style="background-color: rgba(0, 0, 0, 0.5)"></div>', false],
    ['<div id="cover" style="background-color: rgba(0, 0, 0, 0)"></div>', false],
    ['<div id="cover" style="background: rgba(0, 0, 0, 0) url(a.png)"></div>', true],
    ['<img id="cover" style="background-color: rgba(0, 0, 0, 0)">', true],
  ])('is covered by %s: %s', (cover, expected) => expect(covered(cover)).toBe(expected));

  test('is covered by an opaque box around a transparent element above it, but not by an element that contains it', () => {
    const inner =
      '<div style="background-color: white"><i id="cover" style="background-color: rgba(0, 0, 0, 0)"></i></div>';
    expect(covered(inner)).toBe(true);
    page.state.over = document.querySelector('main');
    overlay.show([at('#a', 'Python')]);
    settled();
    expect(page.drawing.lines).toHaveLength(1);
    page.state.over = null;
  });

  test('is drawn again once the cover is gone, although only some words are tested while the page scrolls', () => {
    expect(covered('<div id="cover" style="background-color: white"></div>')).toBe(true);
    page.state.over = null;
    document.querySelector('#cover')?.remove();
    settled();
    page.scroll(1);
    settled();
    expect(page.drawing.lines).toHaveLength(1);
  });

  test('is not drawn under a bar at the upper edge of the window, even while the page scrolls', () => {
    page.put('#a', [100, 10, 600, 20]);
    overlay.show([at('#a', 'Python'), at('#b', 'Docker')]);
    settled();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div id="bar" style="position: fixed; background-color: white"></div>',
    );
    const bar = page.put('#bar', [0, 0, 1_000, 60], true);
    document.elementFromPoint = (_x: number, y: number) => (y < 60 ? bar : null);
    document.dispatchEvent(new Event('toggle'));
    frame();
    expect(lines()).toEqual(['line 100']);
    expect(page.drawing.lines[0]).toContain(' 219 ');
  });

  test('is not drawn under a bar at the lower edge, even while the page scrolls', () => {
    page.put('#b', [100, 570, 600, 20]);
    overlay.show([at('#a', 'Python'), at('#b', 'Docker')]);
    settled();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div id="bar" style="position: fixed; background-color: white"></div>',
    );
    const bar = page.put('#bar', [0, 540, 1_000, 60], true);
    document.elementFromPoint = (_x: number, y: number) => (y > 540 ? bar : null);
    document.dispatchEvent(new Event('toggle'));
    frame();
    expect(page.drawing.lines).toEqual(['line 100 119 160 119']);
  });
});

describe('the drawing', () => {
  beforeEach(() => {
    overlay.show([at('#a', 'Python')]);
    settled();
    page.drawing.pictures = 0;
  });

  test('is renewed when the window scrolls beyond the sheet, and not before', () => {
    page.scroll(50);
    frame();
    expect(page.drawing.pictures).toBe(0);
    page.scroll(150);
    frame();
    expect(page.drawing.pictures).toBe(1);
  });

  test('is renewed 150 ms after the last movement', () => {
    page.scroll(50);
    vi.advanceTimersByTime(149);
    expect(page.drawing.pictures).toBe(0);
    vi.advanceTimersByTime(1);
    expect(page.drawing.pictures).toBe(1);
  });

  test('is renewed when a box scrolls, a transition ends, or the window changes its size', () => {
    (document.querySelector('main') as Element).dispatchEvent(new Event('scroll'));
    frame();
    expect(page.drawing.pictures).toBe(1);
    document.dispatchEvent(new Event('transitionend'));
    frame();
    expect(page.drawing.pictures).toBe(2);
    window.dispatchEvent(new Event('resize'));
    frame();
    expect(page.drawing.pictures).toBe(3);
  });

  test.each(['sticky', 'fixed'])('follows a %s element while the page scrolls', position => {
    const bar = page.put('#b', [100, 200, 600, 20], true);
    bar.style.position = position;
    overlay.show([at('#b', 'Docker')]);
    settled();
    page.drawing.pictures = 0;
    page.scroll(30);
    frame();
    expect(page.drawing.pictures).toBe(1);
    expect(page.drawing.lines).toEqual(['line 100 249 160 249']);
  });

  test.each([
    ['an attribute', () => document.querySelector('#b')?.setAttribute('class', 'wide')],
    ['a text beside it', () => document.querySelector('#b')?.append(' more')],
    ['nothing', () => undefined],
  ])('follows its word if the page changes %s', async (what, change) => {
    overlay.show([at('#a', 'Python', 'missing')]);
    settled();
    page.put('#a', [100, 300, 600, 20]);
    change();
    await Promise.resolve();
    frame();
    expect(page.drawing.lines).toEqual([
      what === 'nothing' ? 'wave 100 119 160 119' : 'wave 100 319 160 319',
    ]);
  });

  test('stays as it is when the page removes highlighted text, until half a second is over', async () => {
    overlay.show([at('#a', 'Python')]);
    page.drawing.pictures = 0;
    document.querySelector('#a')?.remove();
    await Promise.resolve();
    frame();
    expect(page.drawing.pictures).toBe(0);
    vi.advanceTimersByTime(500);
    document.dispatchEvent(new Event('load'));
    settled();
    expect(page.drawing.pictures).toBeGreaterThan(0);
  });

  test('comes back if the page removes the sheet, up to fifty times', () => {
    for (let turn = 0; turn < 50; turn += 1) {
      sheets()[0]?.remove();
      page.drawing.pictures = 0;
      document.dispatchEvent(new Event('toggle'));
      frame();
      expect([sheets().length, page.drawing.pictures]).toEqual([1, 1]);
    }
    sheets()[0]?.remove();
    document.dispatchEvent(new Event('toggle'));
    settled();
    expect(sheets()).toHaveLength(0);
  });

  test('is renewed when something scrolls in a shadow tree', () => {
    const host = document.querySelector('#b') as HTMLElement;
    const inner = document.createElement('p');
    inner.textContent = 'Rust';
    host.attachShadow({ mode: 'open' }).append(inner);
    const range = document.createRange();
    range.selectNodeContents(inner.firstChild as Text);
    overlay.show([{ range, layer: 'proven' }]);
    settled();
    page.drawing.pictures = 0;
    inner.dispatchEvent(new Event('scroll'));
    frame();
    expect(page.drawing.pictures).toBe(1);
  });
});

describe('the test for covers', () => {
  let asked: number[];
  const spot = (top: number, height = 20): Spot => ({
    ...{ place: at('#a', 'Python'), parent: document.querySelector('#a') as Element },
    ...{ left: 100, right: 160, top, bottom: top + height },
  });
  beforeEach(() => {
    page.state.scrollY = 1_000;
    asked = [];
    document.elementFromPoint = (x: number, y: number) => {
      expect(x).toBe(130);
      asked.push(y + 1_000);
      return null;
    };
  });
  const askedOf = (spots: readonly Spot[], isAtRest: boolean, covers = openCovers(window)) => {
    asked = [];
    expect(covers.uncovered(spots, isAtRest)).toEqual(spots);
    return asked.sort((a, b) => a - b);
  };

  test('is made at rest for all words in the window', () => {
    const spots = [900, 979, 980, 1_300, 1_600, 1_601].map(top => spot(top));
    expect(askedOf(spots, true)).toEqual([990, 1_310, 1_610]);
  });

  test('is made near the upper and lower edge while the page scrolls', () => {
    const spots = [1_159, 1_160, 1_300, 1_420, 1_421].map(top => spot(top));
    expect(askedOf(spots, false)).toEqual([1_169, 1_431]);
  });

  test.each([10, 8])(
    'is made each time for the two outermost of %i words at an edge, and for the others in turn',
    count => {
      const covers = openCovers(window);
      for (const [outermost, first, down] of [
        [[1_010, 1_020], 1_000, 10],
        [[1_580, 1_590], 1_580, -10],
      ] as const) {
        const spots = Array.from({ length: count }, (_, nth) => spot(first + nth * down));
        const turns = [1, 2, 3].map(() => askedOf(spots, false, covers));
        for (const turn of turns) {
          expect(turn).toEqual(expect.arrayContaining([...outermost]));
          expect(turn.length).toBeLessThanOrEqual(6);
        }
        expect(new Set(turns.flat()).size).toBe(count);
      }
    },
  );

  test('is made under the latest forty covers that were found, wherever these are', () => {
    const spots = Array.from({ length: 41 }, (_, nth) => spot(1_200 + nth * 5, 4));
    document.body.insertAdjacentHTML(
      'beforeend',
      spots.map((_, nth) => `<i id="c${nth}" style="background-color: white"></i>`).join(''),
    );
    const all = spots.map(({ top }, nth) => page.put(`#c${nth}`, [100, top, 60, 4]));
    const over = (y: number) => Math.floor((y + 1_000 - 1_200) / 5);
    document.elementFromPoint = (_x: number, y: number) => {
      asked.push(over(y));
      return all[over(y)] ?? null;
    };
    const covers = openCovers(window);
    expect(covers.uncovered(spots, true)).toEqual([]);
    asked = [];
    expect(covers.uncovered(spots, false)).toEqual([spots[0]]);
    expect(asked.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, nth) => nth + 1));
    all[7]?.remove();
    expect(covers.uncovered(spots, false)).toEqual([spots[0], spots[7]]);
    // This cover has moved away.
    page.put('#c9', [100, 1_160, 60, 4]);
    expect(covers.uncovered(spots, false)).toEqual([spots[0], spots[7], spots[9]]);
  });

  test('looks for covers at the middle of a word, including their edges', () => {
    document.body.insertAdjacentHTML('beforeend', '<i id="c" style="background-color: white"></i>');
    const covers = openCovers(window);
    const cover = page.put('#c', [100, 1_300, 60, 20]);
    document.elementFromPoint = () => cover;
    expect(covers.uncovered([spot(1_300)], true)).toEqual([]);
    for (const [box, isDark] of [
      [[130, 1_310, 10, 10], true],
      [[120, 1_300, 10, 10], true],
      [[131, 1_300, 10, 20], false],
      [[119, 1_300, 10, 20], false],
      [[100, 1_311, 60, 20], false],
      [[100, 1_299, 60, 10], false],
    ] as const) {
      page.put('#c', box);
      expect(covers.uncovered([spot(1_300)], false).length, String(box)).toBe(isDark ? 0 : 1);
    }
  });
});

test('a wavy line goes up and down every three pixels, and ends with the word', () => {
  const swings: number[][] = [];
  const pen = {
    ...{ setLineDash: () => undefined, beginPath: () => undefined, moveTo: () => undefined },
    ...{ rect: () => undefined, fill: () => undefined, stroke: () => undefined },
    quadraticCurveTo: (...swing: number[]) => swings.push(swing),
  } as never as CanvasRenderingContext2D;
  drawBoxes(pen, [{ left: 0, top: 0, right: 7, bottom: 20.4 }], lookOf('missing', false, false));
  expect(swings).toEqual([
    [1.5, 17, 3, 19],
    [4.5, 21, 6, 19],
    [6.5, 17, 7, 19],
  ]);
  expect(pen.lineWidth).toBe(2);
});

test('with forced colours, words have the system’s colour for links, and a jump its colour for selections', () => {
  for (const layer of ['missing', 'listed', 'proven'] as const)
    expect(lookOf(layer, false, true)).toMatchObject({ colour: 'LinkText', tint: 'transparent' });
  expect(lookOf('flash', true, true)).toMatchObject({ colour: 'Highlight', tint: 'transparent' });
});

describe('the sheet', () => {
  test.each([
    ['at the top', {}, [2_000, 1_600, '1000px', '800px', 'translate(0px)'], 0],
    [
      'further down',
      { scrollY: 1_000.5 },
      [2_000, 2_001, '1000px', '1000.5px', 'translate(0px, 800px)'],
      1_600,
    ],
    ['at the end', { scrollY: 4_400 }, [2_000, 1_600, '1000px', '800px', 'translate(0px, 4200px)'], 8_400],
    ['on a short page', { height: 300 }, [2_000, 600, '1000px', '300px', 'translate(0px)'], 0],
    ['on an empty page', { height: 0 }, [2_000, 1, '1000px', '0.5px', 'translate(0px)'], 0],
  ])(
    '%s, is as large as the window with its margin, but not larger than the page',
    (_, state, canvas, above) => {
      Object.assign(page.state, state);
      overlay.show([at('#a', 'Python')]);
      expect(page.canvas()).toEqual(canvas);
      expect(page.drawing.scale.map(value => value + 0)).toEqual([2, 0, 0, 2, 0, -above + 0]);
      // The whole canvas is cleared, in device pixels.
      expect(page.drawing.wiped).toEqual([
        [0, 0, canvas[0], canvas[1]],
        [1, 0, 0, 1, 0, 0],
      ]);
    },
  );

  test('is drawn again once less than half of its margin is left, or the window, the pixel ratio or its own place changes', () => {
    const redrawn = (change: () => void) => {
      page.state.scrollY = 1_000;
      overlay.show([at('#a', 'Python')]);
      page.drawing.pictures = 0;
      change();
      page.scroll(page.state.scrollY);
      frame();
      return page.drawing.pictures > 0;
    };
    const scrolled = (to: number) => redrawn(() => Object.assign(page.state, { scrollY: to }));
    expect([1_000, 1_100, 900].map(scrolled)).toEqual([false, false, false]);
    expect([1_101, 899].map(scrolled)).toEqual([true, true]);
    expect(redrawn(() => Object.assign(window, { devicePixelRatio: 1 }))).toBe(true);
    expect(redrawn(() => Object.assign(window, { innerWidth: 900 }))).toBe(true);
    expect(redrawn(() => page.put(':root > div', [3, 0, 0, 0]))).toBe(true);
    expect(redrawn(() => page.put(':root > div', [3, 3, 0, 0]))).toBe(true);
    expect(redrawn(() => undefined)).toBe(false);
  });

  test('shows words that are less than its margin away at once', () => {
    const isShown = (top: number) => {
      page.put('#b', [100, top, 600, 20]);
      overlay.show([]);
      overlay.show([at('#b', 'Docker')]);
      return page.drawing.lines.length === 1;
    };
    expect([799, 800].map(isShown)).toEqual([true, false]);
    page.state.scrollY = 1_000;
    expect([781, 780].map(isShown)).toEqual([true, false]);
  });

  test('is one empty element, and becomes invisible by itself unless it is renewed', () => {
    expect(sheets()).toHaveLength(1);
    expect(sheets()[0]?.childNodes).toHaveLength(0);
    expect(page.lives.at(-1)?.currentTime).toBe(1);
    expect(page.lives.at(-1)?.given).toEqual([
      { opacity: [0, 0] },
      { delay: 9_000, duration: 1, fill: 'forwards' },
    ]);
    vi.advanceTimersByTime(2_999);
    expect(page.lives.at(-1)?.currentTime).toBe(1);
    vi.advanceTimersByTime(1);
    expect(page.lives.at(-1)?.currentTime).toBe(0);
    const life = page.lives.at(-1) as { currentTime: number };
    life.currentTime = 1;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(life.currentTime).toBe(0);
  });

  test('replaces a sheet that was left behind, and no other element', () => {
    const left = sheets()[0] as HTMLElement;
    overlay.close();
    const styles = [...left.style].map(name => `${name}: ${left.style.getPropertyValue(name)}`);
    const others = [
      '<div></div>',
      '<div style="position: absolute">x</div>',
      ...styles.map(style => `<div style="${style}"></div>`),
    ].map(markup => {
      document.documentElement.insertAdjacentHTML('beforeend', markup);
      return document.documentElement.lastElementChild;
    });
    document.documentElement.append(left);
    removeLeftOverlays(document);
    expect(left.isConnected).toBe(false);
    expect(others.every(other => other?.isConnected)).toBe(true);
    for (const other of others) other?.remove();
  });

  test('leaves nothing behind when closed, and draws no more', () => {
    overlay.show([at('#a', 'Python')]);
    overlay.close();
    page.drawing.pictures = 0;
    document.dispatchEvent(new Event('toggle'));
    window.dispatchEvent(new Event('resize'));
    vi.advanceTimersByTime(5_000);
    expect([sheets().length, page.drawing.pictures, page.watched().length]).toEqual([0, 0, 0]);
  });

  test('is not added if the browser has no canvas', () => {
    overlay.close();
    HTMLCanvasElement.prototype.getContext = () => null;
    const nothing = openOverlay(document, false);
    nothing.show([at('#a', 'Python')]);
    nothing.flash(null);
    nothing.close();
    expect(sheets()).toHaveLength(0);
  });
});

describe('on paper', () => {
  const highlights = new Map<string, Set<Range>>();
  beforeEach(() => {
    highlights.clear();
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal('Highlight', Set);
  });

  test('the browser itself underlines the words while it prints', () => {
    const places = [at('#a', 'Python', 'missing'), at('#b', 'Docker')];
    overlay.show(places);
    window.dispatchEvent(new Event('beforeprint'));
    expect([...highlights.values()].map(ranges => [...ranges].map(String))).toEqual([['Python', 'Docker']]);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    window.dispatchEvent(new Event('afterprint'));
    expect([highlights.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
  });

  test('nothing is underlined if the browser does not let us', () => {
    vi.stubGlobal('Highlight', undefined);
    overlay.show([at('#a', 'Python')]);
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    expect([highlights.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
  });
});

test('highlights are drawn, flashed and removed for the page’s document', () => {
  overlay.close();
  document.body.insertAdjacentHTML('beforeend', '<iframe></iframe>');
  const highlights = openHighlights(document, false);
  expect(sheets()).toHaveLength(1);
  highlights.show([at('#a', 'Python')]);
  expect(page.drawing.lines).toHaveLength(1);
  highlights.flash(page.words('#b', 'Docker'));
  settled();
  expect(page.drawing.lines).toHaveLength(2);
  highlights.flash(null);
  highlights.show([]);
  settled();
  expect(page.drawing.lines).toHaveLength(0);
  highlights.clear();
  expect(sheets()).toHaveLength(0);
});

describe('a jump', () => {
  const scrolled: string[] = [];
  beforeEach(() => {
    scrolled.length = 0;
    window.scrollBy = ((to: ScrollToOptions) =>
      scrolled.push(`window ${to.top} ${to.behavior}`)) as typeof window.scrollBy;
    Element.prototype.scrollTo = function (this: Element, to: ScrollToOptions) {
      scrolled.push(`${this.localName} ${to.top} ${to.behavior}`);
    } as typeof Element.prototype.scrollTo;
    Range.prototype.getBoundingClientRect = function () {
      return this.getClientRects()[0] as DOMRect;
    };
  });
  const content = (element: Element, height: number) =>
    Object.defineProperty(element, 'scrollHeight', { configurable: true, value: height });
  const jump = (words: readonly [string, string], smooth = false) => {
    revealRange(page.words(...words), smooth);
    return scrolled.splice(0);
  };

  test('scrolls the window only if the place is near its edge or outside, and then to the middle', () => {
    page.put('#a', [100, 80, 600, 20]);
    expect(jump(['#a', 'SQL'])).toEqual([]);
    page.put('#a', [100, 79, 600, 20]);
    expect(jump(['#a', 'SQL'])).toEqual(['window -211 instant']);
    page.put('#a', [100, 500, 600, 20]);
    expect(jump(['#a', 'SQL'])).toEqual([]);
    page.put('#a', [100, 501, 600, 20]);
    expect(jump(['#a', 'SQL'], true)).toEqual(['window 211 smooth']);
  });

  test.each([
    ['auto', 1_000, ['main 60 instant']],
    ['scroll', 1_000, ['main 60 instant']],
    ['hidden', 1_000, []],
    ['auto', 401, []],
    ['auto', 402, ['main 2 instant']],
    ['auto', 430, ['main 30 instant']],
  ])(
    'in a box with overflow %s and a content height of %i, scrolls that box if it can be scrolled',
    (overflow, height, expected) => {
      const box = page.put('main', [0, 50, 800, 400]);
      box.style.overflowY = overflow;
      content(box, height);
      page.put('#a', [100, 300, 600, 20]);
      expect(jump(['#a', 'SQL'])).toEqual(expected);
    },
  );

  test('takes into account how far the box around has scrolled already', () => {
    const box = page.put('main', [0, 50, 800, 400]);
    box.style.overflowY = 'auto';
    content(box, 2_000);
    page.put('#a', [100, 1_240, 600, 20]);
    expect(jump(['#a', 'SQL'])).toEqual(['main 1000 instant']);
    page.put('#a', [100, 40, 600, 20]);
    expect(jump(['#a', 'SQL'])).toEqual(['main 0 instant', 'window -250 instant']);
  });
});

const fieldNames = [
  'parentElement',
  'parentNode',
  'assignedSlot',
  'getRootNode',
  'nodeType',
  'ownerDocument',
  'host',
];

test.each(fieldNames)(
  'the ancestors of a text are found even if a form around it has a field called %s',
  name => {
    const form = new DOMParser().parseFromString(
      `<main><form><input name="${name}"><p>Two years of experience</p></form></main>`,
      'text/html',
    );
    const around: string[] = [];
    for (let box = parentOf(form.querySelector('p')?.firstChild as Node); box; box = parentOf(box)) {
      around.push(box.localName);
      if (around.length > 10) break;
    }
    expect(around).toEqual(['p', 'form', 'main', 'body', 'html']);
  },
);

const documentNames = [
  'createElement',
  'createTreeWalker',
  'createRange',
  'defaultView',
  'documentElement',
  'body',
  'childNodes',
  'parentNode',
  'id',
];

test.each(documentNames)('a page is highlighted even if a form and a field of it are called %s', name => {
  overlay.close();
  const main = document.querySelector('main') as HTMLElement;
  const fields = `<input name="${name}"><input name="getRootNode">`;
  main.innerHTML = `<form name="${name}">${fields}<p id="c">Rust</p>Java</form>`;
  // The tests give the document a window of its own.
  if (name !== 'defaultView') expect(Reflect.get(document, name)).toBe(document.forms[0]);
  expect(readPageText(document).raw).toContain('RustJava');
  const quotes = ['Rust', 'Java'].map(exact => ({ before: '', exact, after: '' }));
  const highlighter = openHighlighter(document);
  highlighter.highlight({ quiet: false, terms: [{ keyword: 'Rust', layer: 'proven', quotes }] });
  settled();
  const own = () => main.parentElement?.parentElement?.querySelectorAll(':scope > div').length;
  expect(own()).toBe(1);
  expect(highlighter.jumpTo({ keyword: 'Rust', direction: 'next' }).places).toBeGreaterThan(0);
  highlighter.clear();
  expect(own()).toBe(0);
});
