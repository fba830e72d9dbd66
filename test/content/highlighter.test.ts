import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HighlightTerm } from '../../src/browser/highlight-terms.ts';
import { highlightTerms } from '../../src/browser/highlight-terms.ts';
import { type Highlighter, openHighlighter } from '../../src/content/highlighter.ts';
import { sampleKeyword } from '../browser/samples.ts';
import { fakeHighlights } from './fake-highlights.ts';

const description = 'You know Python and SQL.\nWe also use Python for tools.\n- Docker is a plus';
const markup =
  '<nav>Python jobs</nav><main><p>You know <b>Python</b> and SQL.</p><p>We also use Python for tools.</p><ul><li>Docker is a plus</li></ul></main>';

const python = sampleKeyword(description, ['Python']);
const keywords = [
  {
    ...python,
    spans: [...description.matchAll(/Python/g)].map(({ index }) => ({ start: index, end: index + 6 })),
  },
  sampleKeyword(description, ['SQL'], { evidence: 'listed' }),
  sampleKeyword(description, ['Docker'], { evidence: 'experience', need: 'preferred' }),
];
const terms: readonly HighlightTerm[] = highlightTerms({ keywords }, { description });
const painting = { terms, quiet: false };

let registry: ReturnType<typeof fakeHighlights>;
let highlighter: Highlighter;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = markup;
  registry = fakeHighlights(document);
  highlighter = openHighlighter(document);
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  window.scrollBy = () => undefined;
});
afterEach(() => {
  highlighter.clear();
  vi.useRealTimers();
});

const words = (name: string) => [...(registry.get(name) ?? [])].map(String);
/** Lets the observer hear of a change, and the pause after it pass. */
const settle = async () => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(400);
};

describe('highlightTerms', () => {
  test('quotes each place with its context', () => {
    expect(terms[0]?.quotes).toEqual([
      { before: 'You know ', exact: 'Python', after: ' and SQL.\nWe also use Py' },
      { before: 'on and SQL.\nWe also use ', exact: 'Python', after: ' for tools.\n- Docker is ' },
    ]);
  });

  test('leaves out what only is mentioned, and the styles that are off', () => {
    const report = { keywords: [...keywords, sampleKeyword(description, ['tools'], { need: 'mentioned' })] };
    expect(
      highlightTerms(report, { description }, ['missing', 'proven']).map(({ keyword }) => keyword),
    ).toEqual(['Python', 'Docker']);
  });
});

describe('the highlighter', () => {
  test('paints each level on its layer, inside the posting, and counts the places', () => {
    expect(highlighter.paint(painting)).toEqual({
      on: true,
      places: { Python: 2, SQL: 1, Docker: 1 },
      needsSheet: false,
    });
    expect([words('evident-missing'), words('evident-listed'), words('evident-proven')]).toEqual([
      ['Python', 'Python'],
      ['SQL'],
      ['Docker'],
    ]);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  test('changes no node', async () => {
    const before = document.documentElement.outerHTML;
    highlighter.paint(painting);
    highlighter.jumpTo({ keyword: 'Python', direction: 'next' });
    await settle();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('leaves nothing behind', async () => {
    highlighter.paint(painting);
    highlighter.jumpTo({ keyword: 'Python', direction: 'next' });
    highlighter.clear();
    expect(registry.size).toBe(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    document.body.innerHTML = markup;
    await settle();
    expect(registry.size).toBe(0);
    expect(highlighter.painted()).toEqual({ on: false, places: {}, needsSheet: false });
  });

  test('leaves the sheets and highlights of the page alone', () => {
    const theirs = new CSSStyleSheet();
    document.adoptedStyleSheets = [theirs];
    registry.set('search', new Highlight() as never);
    highlighter.paint(painting);
    highlighter.clear();
    expect([document.adoptedStyleSheets, [...registry.keys()]]).toEqual([[theirs], ['search']]);
  });

  test('stays lit when the page renders its text anew', async () => {
    highlighter.paint(painting);
    document.body.innerHTML = markup;
    await settle();
    expect(words('evident-missing')).toEqual(['Python', 'Python']);
    expect(highlighter.painted().places.Python).toBe(2);
  });

  test('is lit again before the next picture where the page took the lit text away, at a bounded pace', async () => {
    highlighter.paint(painting);
    const scans = vi.spyOn(registry, 'set');
    let lit = 0;
    for (let tick = 0; tick < 20; tick += 1) {
      document.body.innerHTML = markup;
      await vi.advanceTimersByTimeAsync(0);
      if (words('evident-missing').join() === 'Python,Python') lit += 1;
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(lit).toBe(20);
    scans.mockClear();
    for (let tick = 0; tick < 100; tick += 1) {
      document.body.innerHTML = markup;
      await vi.advanceTimersByTimeAsync(1);
    }
    await vi.advanceTimersByTimeAsync(100);
    expect(words('evident-missing')).toEqual(['Python', 'Python']);
    expect(scans.mock.calls.length).toBeLessThanOrEqual(3 * 5);
  });

  test('lights nothing of a posting that the page no longer shows', async () => {
    highlighter.paint(painting);
    document.body.innerHTML = '<main><p>Python is used by another team of ours.</p></main>';
    await settle();
    expect(registry.size).toBe(0);
  });

  test('does not set itself off, and scans a restless page at a bounded pace', async () => {
    const create = vi.spyOn(document, 'createRange');
    highlighter.paint(painting);
    create.mockClear();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(create).not.toHaveBeenCalled();
    const scans = vi.spyOn(registry, 'set');
    for (let tick = 0; tick < 100; tick += 1) {
      document.body.setAttribute('data-tick', String(tick));
      document.body.append('.');
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(scans.mock.calls.length).toBeGreaterThan(0);
    expect(scans.mock.calls.length).toBeLessThanOrEqual(3 * 4);
  });

  test('painting again takes the place of what was lit', () => {
    highlighter.paint(painting);
    highlighter.paint({ terms: terms.slice(1), quiet: true });
    expect([...registry.keys()].sort()).toEqual(['evident-listed', 'evident-proven']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  test('says when the page takes no sheet', () => {
    Object.defineProperty(document, 'adoptedStyleSheets', {
      get: () => [],
      set: () => {
        throw new Error('Accessing from Xray wrapper is not supported.');
      },
      configurable: true,
    });
    expect(highlighter.paint(painting)).toMatchObject({ on: true, needsSheet: true });
  });

  test('jumps forth and back and round, and flashes for a moment', async () => {
    highlighter.paint(painting);
    const jump = (direction: 'next' | 'previous', keyword = 'Python') =>
      highlighter.jumpTo({ keyword, direction }).place;
    expect([jump('next'), jump('next'), jump('next'), jump('previous')]).toEqual([1, 2, 1, 2]);
    expect(jump('next', 'SQL')).toBe(1);
    expect(words('evident-flash')).toEqual(['SQL']);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(words('evident-flash')).toEqual([]);
    expect(highlighter.jumpTo({ keyword: 'Cobol', direction: 'next' })).toEqual({ place: 0, places: 0 });
  });

  test('lights an open shadow tree', () => {
    document.body.innerHTML = '<job-card></job-card>';
    const root = document.querySelector('job-card')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = markup;
    expect(highlighter.paint(painting).places.Python).toBe(2);
  });
});
