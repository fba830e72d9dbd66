import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HighlightTerm } from '../../src/browser/page/highlight-term.ts';
import { highlightTerms } from '../../src/browser/page/highlight-terms.ts';
import { type Highlighter, openHighlighter } from '../../src/content/highlighter.ts';
import { watchPage } from '../../src/content/rescan.ts';
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
const terms: readonly HighlightTerm[] = highlightTerms(
  { keywords, ledger: [] },
  { title: null, description },
);
const request = { terms, quiet: false };

let highlights: ReturnType<typeof fakeHighlights>;
let isAlive: boolean;
let highlighter: Highlighter;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = markup;
  highlights = fakeHighlights();
  isAlive = true;
  highlighter = openHighlighter(document, () => isAlive, highlights.open);
  window.matchMedia = () => ({ matches: true }) as MediaQueryList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  window.scrollBy = () => undefined;
});
afterEach(() => {
  highlighter.clear();
  vi.useRealTimers();
});

/** Waits until the observer has noticed a change and the pause after it is over. */
const settle = async () => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(400);
};

describe('the highlighter', () => {
  test('puts each keyword of the posting on the layer of its level, and counts the places', () => {
    expect(highlighter.highlight(request)).toEqual({
      places: { Python: 2, SQL: 1, Docker: 1 },
      isCut: false,
    });
    expect([highlights.words('missing'), highlights.words('listed'), highlights.words('proven')]).toEqual([
      ['Python', 'Python'],
      ['SQL'],
      ['Docker'],
    ]);
  });

  test('counts, and jumps to, only places that are visible', () => {
    const isSeen = vi.fn(function (this: Element) {
      return this.localName !== 'b';
    });
    Element.prototype.checkVisibility = isSeen;
    expect(highlighter.highlight(request).places).toEqual({ Python: 1, SQL: 1, Docker: 1 });
    expect(isSeen).toHaveBeenCalledWith({ visibilityProperty: true, opacityProperty: true });
    expect(highlighter.jumpTo({ keyword: 'Python', direction: 'next' })).toEqual({ place: 1, places: 1 });
    expect(highlighter.jumpTo({ keyword: 'Go', direction: 'next' })).toEqual({ place: 0, places: 0 });
    // A form may have a field with this name.
    Reflect.set(Element.prototype, 'checkVisibility', 'a field');
    expect(highlighter.highlight(request).places).toEqual({ Python: 2, SQL: 1, Docker: 1 });
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  });

  test('changes no node', async () => {
    const before = document.documentElement.outerHTML;
    highlighter.highlight(request);
    highlighter.jumpTo({ keyword: 'Python', direction: 'next' });
    await settle();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('leaves nothing behind when it is cleared', async () => {
    highlighter.highlight(request);
    highlighter.jumpTo({ keyword: 'Python', direction: 'next' });
    highlighter.clear();
    expect(highlights.isDark()).toBe(true);
    document.body.innerHTML = markup;
    await settle();
    expect(highlights.isDark()).toBe(true);
    expect(highlighter.jumpTo({ keyword: 'Python', direction: 'next' })).toEqual({ place: 0, places: 0 });
  });

  test('leaves nothing behind once an update of the extension has cut it off, since another script highlights the page then', async () => {
    highlighter.highlight(request);
    isAlive = false;
    document.body.innerHTML = markup;
    await settle();
    expect(highlights.isDark()).toBe(true);
    expect(highlighter.jumpTo({ keyword: 'Python', direction: 'next' })).toEqual({ place: 0, places: 0 });
  });

  test.each([
    [2_001, true],
    [1_000, false],
  ])(
    'with two keywords in each of %i sentences, keeps the first 2,000 places and says whether there are more',
    (count, isMore) => {
      document.body.innerHTML = `<p>${'You know Python and SQL. '.repeat(count)}</p>`;
      const { places, isCut } = highlighter.highlight(request);
      expect([places, isCut]).toEqual([{ Python: 1_000, SQL: 1_000, Docker: 0 }, isMore]);
    },
  );

  test('counts a line that the page repeats sixty times as 60 places, although 60 quotes match each of them', () => {
    document.body.innerHTML = `${'<p>You know Python and SQL.</p>'.repeat(60)}<p>You know us.</p>`;
    const [term] = terms;
    const quotes = Array.from({ length: 60 }, () => ({
      before: 'You know ',
      exact: 'Python',
      after: ' and SQL.You know ',
    }));
    if (!term) throw new Error('There is no term.');
    expect(highlighter.highlight({ terms: [{ ...term, quotes }], quiet: false })).toMatchObject({
      places: { Python: 60 },
      isCut: false,
    });
  });

  test('keeps its highlights when the page renders its text again', async () => {
    highlighter.highlight(request);
    document.body.innerHTML = markup;
    await settle();
    expect(highlights.words('missing')).toEqual(['Python', 'Python']);
    expect(highlighter.jumpTo({ keyword: 'Python', direction: 'next' }).places).toBe(2);
  });

  test('highlights again before the next frame when the page replaces highlighted text, but not too often', async () => {
    highlighter.highlight(request);
    let isHighlighted = 0;
    for (let tick = 0; tick < 20; tick += 1) {
      document.body.innerHTML = markup;
      await vi.advanceTimersByTimeAsync(0);
      if (highlights.words('missing').join() === 'Python,Python') isHighlighted += 1;
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(isHighlighted).toBe(20);
    const busy = highlights.pictures();
    for (let tick = 0; tick < 100; tick += 1) {
      document.body.innerHTML = markup;
      await vi.advanceTimersByTimeAsync(1);
    }
    await vi.advanceTimersByTimeAsync(100);
    expect(highlights.words('missing')).toEqual(['Python', 'Python']);
    expect(highlights.pictures() - busy).toBeLessThanOrEqual(5);
  });

  test('reuses the ranges of places that did not change', async () => {
    highlighter.highlight(request);
    const create = vi.spyOn(globalThis, 'Range');
    const before = highlights.pictures();
    document.body.append('.');
    await settle();
    expect(highlights.pictures()).toBeGreaterThan(before);
    expect(create).not.toHaveBeenCalled();
    document.querySelector('li')?.replaceChildren('Docker is a plus');
    await settle();
    expect(create).toHaveBeenCalledOnce();
    expect(highlights.words('proven')).toEqual(['Docker']);
    create.mockRestore();
  });

  test('highlights nothing when the page no longer shows the posting', async () => {
    highlighter.highlight(request);
    document.body.innerHTML = '<main><p>Python is used by another team of ours.</p></main>';
    await settle();
    expect(highlights.isDark()).toBe(true);
  });

  test('does not react to its own highlights, and scans a page that always changes only now and then', async () => {
    const create = vi.spyOn(globalThis, 'Range');
    highlighter.highlight(request);
    create.mockClear();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(create).not.toHaveBeenCalled();
    const before = highlights.pictures();
    for (let tick = 0; tick < 100; tick += 1) {
      document.body.setAttribute('data-tick', String(tick));
      document.body.append('.');
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(highlights.pictures()).toBeGreaterThan(before);
    expect(highlights.pictures() - before).toBeLessThanOrEqual(4);
  });

  test('replaces the highlights of an earlier request', () => {
    highlighter.highlight(request);
    highlighter.highlight({ terms: terms.slice(1), quiet: true });
    expect([highlights.words('missing'), highlights.words('listed'), highlights.words('proven')]).toEqual([
      [],
      ['SQL'],
      ['Docker'],
    ]);
  });

  test('jumps forwards and backwards, from the last place to the first, and flashes the place for a moment', async () => {
    highlighter.highlight(request);
    const jump = (direction: 'next' | 'previous', keyword = 'Python') =>
      highlighter.jumpTo({ keyword, direction }).place;
    expect([jump('next'), jump('next'), jump('next'), jump('previous')]).toEqual([1, 2, 1, 2]);
    expect(jump('next', 'SQL')).toBe(1);
    expect(highlights.flashed()).toBe('SQL');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(highlights.flashed()).toBe(null);
    expect(highlighter.jumpTo({ keyword: 'Cobol', direction: 'next' })).toEqual({ place: 0, places: 0 });
  });

  test('highlights a word that is split over two elements, but not one that begins in the page and ends in a frame', () => {
    document.body.innerHTML =
      '<p>You know Py<b>thon</b> and SQL.</p><p>We also use Pyth</p><iframe></iframe>';
    document.querySelector('iframe')?.contentDocument?.body.append('on for tools.');
    expect(highlighter.highlight(request).places).toMatchObject({ Python: 1, SQL: 1 });
    expect(highlights.words('missing')).toEqual(['Python']);
  });

  test('highlights words in an open shadow tree', () => {
    document.body.innerHTML = '<job-card></job-card>';
    const root = document.querySelector('job-card')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = markup;
    expect(highlighter.highlight(request).places.Python).toBe(2);
  });
});

describe('a page that changes', () => {
  let scans: number;
  let scanMs: number;
  let isLost: boolean;
  let stop: () => void;
  beforeEach(() => {
    scans = 0;
    scanMs = 0;
    isLost = false;
    const scan = () => {
      scans += 1;
      const ended = performance.now() + scanMs;
      if (scanMs > 0) vi.spyOn(performance, 'now').mockReturnValueOnce(ended);
    };
    stop = watchPage(document, scan, () => isLost);
  });
  afterEach(() => stop());

  /** How many scans there have been, some time after a change. */
  const scansIn = async (ms: number) => {
    document.body.append('.');
    await vi.advanceTimersByTimeAsync(ms);
    return scans;
  };

  test('is scanned once, 300 ms after the first change', async () => {
    expect(await scansIn(100)).toBe(0);
    expect(await scansIn(199)).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(scans).toBe(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(scans).toBe(1);
    expect(await scansIn(299)).toBe(1);
  });

  test('is scanned at once if highlighted text is gone, but at most every 30 ms', async () => {
    await vi.advanceTimersByTimeAsync(100);
    isLost = true;
    expect(await scansIn(0)).toBe(1);
    expect(await scansIn(10)).toBe(1);
    expect(await scansIn(19)).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(scans).toBe(2);
    await vi.advanceTimersByTimeAsync(30);
    expect(await scansIn(0)).toBe(3);
    await vi.advanceTimersByTimeAsync(29);
    expect(await scansIn(0)).toBe(3);
    await vi.advanceTimersByTimeAsync(1);
    expect(scans).toBe(4);
  });

  test('is not scanned again for twelve times as long as the last scan took', async () => {
    scanMs = 100;
    await scansIn(400);
    expect(await scansIn(1_199)).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(scans).toBe(2);
  });

  test('is scanned when its tab is shown again, if it changed while hidden', async () => {
    const show = () => document.dispatchEvent(new Event('visibilitychange'));
    show();
    expect(scans).toBe(0);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    expect(await scansIn(1_000)).toBe(0);
    hidden.mockReturnValue(false);
    show();
    expect(scans).toBe(1);
    show();
    expect(scans).toBe(1);
    hidden.mockRestore();
  });

  test('is not scanned once watching has stopped', async () => {
    await scansIn(0);
    stop();
    expect(await scansIn(1_000)).toBe(0);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(scans).toBe(0);
  });
});
