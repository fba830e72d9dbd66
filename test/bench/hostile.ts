import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/prepare.mjs';
import { builtScript } from './built.ts';
import { median, ms, print, times } from './measure.ts';

const rounds = 5;

const ad = `<h1>Backend Engineer</h1><h2>Responsibilities</h2><ul><li>Build REST APIs in Java for lighthouse keepers</li></ul>
<h2>Requirements</h2><ul><li>Two years of experience with Java or Kotlin, SQL, Git and Docker in daily work</li></ul>
<p>We are looking for somebody who stays calm when the fog rolls in, in a team of six, full-time, in Cork.</p>`;

/** Extreme pages that no real posting has. Each was slow once, or would be slow with a careless reader. */
const pages: Readonly<Record<string, () => string>> = {
  'list items, 9.2 MB': () =>
    `${ad}<ul>${'<li>Work with SQL and Node.js in a team of ten</li>'.repeat(180_000)}</ul>`,
  '100,000 forms': () => `${ad}${'<form><input name="q"></form>'.repeat(100_000)}`,
  '100,000 links': () => `${ad}${'<a href="/jobs/java-engineer">Engineer</a> '.repeat(100_000)}`,
  '100,000 hidden boxes': () => `${ad}${'<div class="menu" hidden>Cookies</div>'.repeat(100_000)}`,
  'one text of 5 MB': () => `${ad}<p>${'Java and SQL. '.repeat(370_000)}</p>`,
};

type Sample = { readonly reader: number; readonly walk: number };

/** Reads a fresh copy of the page once, and makes one plain pass over its text nodes. */
async function sample(page: Page, script: string, html: string): Promise<Sample> {
  await page.goto('about:blank');
  await page.evaluate(script);
  await page.setContent(`<!doctype html><title>Backend Engineer</title><main>${html}</main>`);
  return page.evaluate(() => {
    const { evidentBench } = globalThis as unknown as {
      evidentBench: { readPosting(document: Document, url: URL): object };
    };
    const url = new URL('https://careers.example.com/jobs/backend-engineer-12345');
    const walker = document.createTreeWalker(document.body, 5);
    let chars = 0;
    const started = performance.now();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === 3) chars += (node as Text).data.trim().length;
    }
    const walked = performance.now();
    evidentBench.readPosting(document, url);
    const reader = performance.now() - walked;
    return { reader, walk: chars > 0 ? walked - started : Number.NaN };
  });
}

/** Compares the time to read these pages with one plain pass over the same nodes, in Chromium. */
export async function benchHostile(): Promise<void> {
  const script = await builtScript('src/boards/read-posting.ts');
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const lines: [string, string][] = [];
  for (const [name, html] of Object.entries(pages)) {
    const samples: Sample[] = [];
    for (let round = 0; round < rounds; round += 1) samples.push(await sample(page, script, html()));
    const [reader, walk] = [median(samples.map(one => one.reader)), median(samples.map(one => one.walk))];
    lines.push([
      name,
      `${ms(reader)}; one plain pass over its nodes takes ${ms(walk)}: ${times(reader / walk)} that`,
    ]);
  }
  await browser.close();
  print('reading hostile pages, in Chromium', lines);
}
