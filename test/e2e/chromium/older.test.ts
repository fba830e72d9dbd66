import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { sampleResume } from '../../../scripts/sample/sample.ts';

// Packages of npm carry Chromium without its windows: `OLDER_CHROMIUM="126.0.0 131.0.1" npm run e2e` tries these. They are some 60 MB
// each, and can load no extension; what is tried is the built reader of files, in pages that the package’s own files answer.
const versions = (process.env.OLDER_CHROMIUM ?? '').split(/\s+/).filter(Boolean);
const dist = path.resolve(import.meta.dirname, '../../../dist/chrome');
const origin = 'https://evident.invalid';
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.mjs': 'text/javascript' };
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The executable of that version, out of its package; a sentence where there is none. */
async function install(version: string): Promise<{ executable: string } | { reason: string }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-older-'));
  folders.push(folder);
  const args = [
    'install',
    '--silent',
    '--ignore-scripts',
    '--prefix',
    folder,
    `@sparticuz/chromium@${version}`,
  ];
  if (spawnSync('npm', args, { stdio: 'ignore' }).status !== 0)
    return { reason: `npm has no @sparticuz/chromium ${version}, or cannot be reached.` };
  const main = path.join(folder, 'node_modules/@sparticuz/chromium/build/index.js');
  const { default: carried } = await import(pathToFileURL(main).href);
  const packed = carried.default ?? carried;
  return { executable: await packed.executablePath() };
}

async function start(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-zygote'] });
}

/** What the built reader makes of the sample resume, as a page of the extension would ask it. */
async function readIn(browser: Browser): Promise<unknown> {
  const page = await browser.newPage();
  await page.route(`${origin}/**`, route => {
    const file = path.join(dist, new URL(route.request().url()).pathname);
    if (route.request().url() === `${origin}/`) return route.fulfill({ contentType: 'text/html', body: '' });
    if (!existsSync(file)) return route.abort();
    return route.fulfill({
      contentType: types[path.extname(file)] ?? 'application/octet-stream',
      body: readFileSync(file),
    });
  });
  await page.goto(`${origin}/`);
  const { buffer, name } = await sampleResume();
  return page.evaluate(
    ([fileName, bytes]) =>
      new Promise(resolve => {
        const worker = new Worker('/reader-worker.js', { type: 'module' });
        worker.onerror = event => resolve(event.message);
        worker.onmessage = ({ data }) =>
          data.kind === 'read' && resolve(data.reading.resume ?? data.reading.refusal);
        worker.postMessage({ name: fileName, bytes: Uint8Array.from(bytes) });
      }),
    [name, [...buffer]] as const,
  );
}

describe.skipIf(versions.length === 0)('in an older Chromium (OLDER_CHROMIUM)', () => {
  test.each(versions)('%s, the built reader reads a PDF', async version => {
    const installed = await install(version);
    if ('reason' in installed) throw new Error(installed.reason);
    const browser = await start(installed.executable);
    console.log(`Chromium ${browser.version()}`);
    expect(await readIn(browser)).toMatchObject({
      name: 'Maya Lindqvist',
      email: 'maya.lindqvist@example.com',
    });
    await browser.close();
  });
});
