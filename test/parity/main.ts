/**
 * Serves the saved job pages of `../shared/corpus` to the built extension in Chromium, each at its own address, and compares what the content script
 * reads with what the command line reads. Prints all differences, which are faults, and exits with status 1 if there are any.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { readJobFile } from '../../src/cli/read-files.ts';
import type { Reading } from '../../src/core/types.ts';
import { type Chromium, openChromium } from '../e2e/chromium.ts';

const jobs = path.resolve(import.meta.dirname, '../../../shared/corpus/jobs');

type SavedPage = { readonly file: string; readonly url: string };

/** The page's own scripts ran before it was saved. They must not run again, because they would change it. */
const noScripts = "default-src 'none'; style-src 'unsafe-inline'";

async function openSaved(chromium: Chromium, saved: SavedPage): Promise<Page> {
  const page = await chromium.context.newPage();
  const body = readFileSync(path.join(jobs, saved.file), 'utf8');
  await page.route('**/*', route =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': noScripts },
          body,
        })
      : route.abort(),
  );
  await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Asks the content script in the same way as the popup, and returns its answer. */
async function readInBrowser(chromium: Chromium, saved: SavedPage): Promise<Reading> {
  const page = await openSaved(chromium, saved);
  const popup = await chromium.clickIcon(page);
  try {
    return await popup.page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { readonly chrome: Browser };
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const tabId = tab?.id ?? -1;
      await chrome.scripting.executeScript({ target: { tabId }, files: ['src/content/content-script.js'] });
      const call = { evident: 'page', call: 'readPosting' };
      const reply = await chrome.tabs.sendMessage<object, { value: Reading }>(tabId, call, { frameId: 0 });
      return reply.value;
    });
  } finally {
    await popup.close();
    await page.close();
  }
}

function differences(browser: Reading, terminal: Reading): readonly string[] {
  const left: Record<string, unknown> = { ...browser.job, ...browser.refusal };
  const right: Record<string, unknown> = { ...terminal.job, ...terminal.refusal };
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter(key => JSON.stringify(left[key]) !== JSON.stringify(right[key]))
    .map(
      key =>
        `  ${key}\n    browser:  ${excerpt(left[key], right[key])}\n    terminal: ${excerpt(right[key], left[key])}`,
    );
}

/** The part of the value around the first difference from the other one. */
function excerpt(value: unknown, other: unknown): string {
  const [text, against] = [JSON.stringify(value) ?? 'nothing', JSON.stringify(other) ?? ''];
  let at = 0;
  while (at < text.length && text[at] === against[at]) at += 1;
  return text.slice(Math.max(0, at - 40), at + 80);
}

async function main(): Promise<void> {
  if (!existsSync(jobs))
    return console.log('No saved pages here (../shared/corpus/jobs): nothing to compare.');
  const pages = readFileSync(path.join(jobs, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as SavedPage);
  const [extension] = process.argv.slice(2);
  const chromium = await openChromium(extension === undefined ? {} : { extension });
  let different = 0;
  for (const saved of pages) {
    const found = differences(
      await readInBrowser(chromium, saved),
      await readJobFile(path.join(jobs, saved.file), saved.url),
    );
    if (found.length === 0) continue;
    different += 1;
    console.log(`${saved.file}  ${saved.url}\n${found.join('\n')}`);
  }
  await chromium.close();
  console.log(
    `${pages.length - different} of ${pages.length} pages read alike in the browser and in the terminal.`,
  );
  process.exitCode = different > 0 ? 1 : 0;
}

await main();
