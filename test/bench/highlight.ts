import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/prepare.mjs';
import type { HighlightTerm } from '../../src/browser/page/highlight-term.ts';
import { builtScript } from './built.ts';
import { median, ms, print, times } from './measure.ts';

const rounds = 9;

// Invented names, because only the search is measured, not the lexicon.
const terms = Array.from({ length: 60 }, (_, nth) => `Zephyr${String.fromCharCode(65 + (nth % 26))}${nth}`);
const filler = Array.from({ length: 400 }, (_, nth) => `word${((nth * 7919) % 1000).toString(36)}s`);

type BenchPage = { readonly html: string; readonly text: string };

/** A page of this many words below a menu. One word in `every` is a keyword, and a tenth of the words have their own element. */
function pageOf(words: number, every = 40): BenchPage {
  const paragraphs: string[][] = [];
  for (let at = 0; at < words; at += 1) {
    if (at % 50 === 0) paragraphs.push([]);
    const word =
      at % every === 2 ? terms[(at * 31) % terms.length] : filler[(at * 37 + (at >> 5)) % filler.length];
    paragraphs.at(-1)?.push(word ?? '');
  }
  const inline = (word: string, at: number) => (at % 10 === 9 ? `<b>${word}</b>` : word);
  const html = paragraphs.map(one => `<p>${one.map(inline).join(' ')}</p>`).join('\n');
  const menu = terms.map(term => `<a href="#">${term}</a>`).join(' ');
  return {
    html: `<!doctype html><meta charset="utf-8"><nav>${menu}</nav><main>${html}</main>`,
    text: paragraphs.map(one => one.join(' ')).join('\n'),
  };
}

/** The terms with their places, as the core would return them. */
function termsIn(text: string): readonly HighlightTerm[] {
  return terms.map(keyword => ({
    keyword,
    layer: 'missing',
    quotes: [...text.matchAll(new RegExp(`\\b${keyword}\\b`, 'g'))].map(({ index }) => ({
      before: text.slice(Math.max(0, index - 24), index),
      exact: keyword,
      after: text.slice(index + keyword.length, index + keyword.length + 24),
    })),
  }));
}

// As text, because tsx names functions by a helper function that the page does not have.
const nextFrame =
  'globalThis.nextFrame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));';

type Sample = { readonly script: number; readonly painted: number; readonly places: number };

/** One run on a fresh copy of the page: the time of the script, and the time until it is painted. */
async function sample(page: Page, content: BenchPage, task: 'ours' | 'mark.js'): Promise<Sample> {
  await page.setContent(content.html);
  return page.evaluate(
    async ({ task, terms }) => {
      const scope = globalThis as unknown as {
        nextFrame(): Promise<void>;
        evidentBench: {
          openHighlighter(document: Document): { highlight(request: object): { places: object } };
        };
        Mark: new (root: Element) => { markRegExp(regex: RegExp, options: object): void };
      };
      // Makes the layout before the measurement, because a page that a person clicks on already has one.
      document.body.getBoundingClientRect();
      await scope.nextFrame();
      const started = performance.now();
      let places = 0;
      if (task === 'ours') {
        const lit = scope.evidentBench.openHighlighter(document).highlight({ terms, quiet: false });
        places = Object.values(lit.places).reduce((sum: number, count: number) => sum + count, 0);
      } else {
        const regex = new RegExp(`\\b(?:${terms.map(({ keyword }) => keyword).join('|')})\\b`, 'g');
        new scope.Mark(document.body).markRegExp(regex, {});
        places = document.querySelectorAll('mark').length;
      }
      const script = performance.now() - started;
      await scope.nextFrame();
      return { script, painted: performance.now() - started, places };
    },
    { task, terms: termsIn(content.text) },
  );
}

/** Compares highlighting 60 terms with mark.js, in Chromium, on a long posting and on a page longer than any real one. */
export async function benchHighlight(): Promise<void> {
  const markJs = createRequire(import.meta.url).resolve('mark.js/dist/mark.js');
  const scripts = [await builtScript('src/content/highlighter.ts'), readFileSync(markJs, 'utf8'), nextFrame];
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  for (const words of [5_000, 100_000]) {
    const content = pageOf(words);
    const samples = { ours: [] as Sample[], 'mark.js': [] as Sample[] };
    for (let round = -1; round < rounds; round += 1) {
      for (const task of ['ours', 'mark.js'] as const) {
        await page.goto('about:blank');
        for (const script of scripts) await page.evaluate(script);
        const taken = await sample(page, content, task);
        if (round >= 0) samples[task].push(taken);
      }
    }
    const middle = (task: 'ours' | 'mark.js', time: 'script' | 'painted') =>
      median(samples[task].map(one => one[time]));
    const line = (task: 'ours' | 'mark.js') =>
      `${ms(middle(task, 'script'))}, ${ms(middle(task, 'painted'))} to paint, ${samples[task][0]?.places} places`;
    const ratio = (time: 'script' | 'painted') => times(middle('mark.js', time) / middle('ours', time));
    print(`lighting 60 terms on ${words.toLocaleString('en')} words, in Chromium`, [
      ['highlights', line('ours')],
      ['mark.js markRegExp', `${line('mark.js')}; ${ratio('script')} our time, ${ratio('painted')} to paint`],
    ]);
  }
  await benchScroll(page, scripts);
  await browser.close();
}

/** Measures the time of a frame while a page scrolls with about 200 highlights in view. */
async function benchScroll(page: Page, scripts: readonly string[]): Promise<void> {
  const content = pageOf(20_000, 5);
  await page.goto('about:blank');
  await page.setContent(content.html);
  for (const script of scripts) await page.evaluate(script);
  const { frames, inView } = await page.evaluate(
    async ({ terms }) => {
      const scope = globalThis as unknown as {
        nextFrame(): Promise<void>;
        evidentBench: { openHighlighter(document: Document): { highlight(request: object): unknown } };
      };
      const frames: number[] = [];
      const ask = globalThis.requestAnimationFrame.bind(globalThis);
      document.documentElement.style.font = '10px/1.4 sans-serif';
      globalThis.requestAnimationFrame = draw =>
        ask(time => {
          const started = performance.now();
          draw(time);
          frames.push(performance.now() - started);
        });
      scope.evidentBench.openHighlighter(document).highlight({ terms, quiet: false });
      await new Promise(resolve => setTimeout(resolve, 500));
      frames.length = 0;
      for (let step = 0; step < 120; step += 1) {
        scrollBy(0, 30);
        await new Promise(resolve => ask(() => setTimeout(resolve)));
      }
      globalThis.requestAnimationFrame = ask;
      const names = new RegExp(terms.map(({ keyword }) => `\\b${keyword}\\b`).join('|'), 'g');
      const seen = [...document.querySelectorAll('main p')].filter(paragraph => {
        const { top, bottom } = paragraph.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      const inView = seen.reduce((sum, { textContent }) => sum + (textContent.match(names)?.length ?? 0), 0);
      return { frames, inView };
    },
    { terms: termsIn(content.text) },
  );
  const sorted = frames.toSorted((a, b) => a - b);
  print(`scrolling with ${inView} lit places in view, in Chromium (limit 2 ms a frame)`, [
    [
      'script a frame',
      `${ms(median(frames))}, 95 %: ${ms(sorted[Math.floor(sorted.length * 0.95)] ?? 0)}, ${frames.length} frames`,
    ],
  ]);
}
