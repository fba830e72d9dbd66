import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResumeText } from '../../../scripts/sample/sample.ts';
import { writePdf } from '../../../scripts/sample/write-pdf.ts';
import { openFirefox } from '../firefox.ts';
import { type Lit, pixelsByLayer } from '../flow.ts';
import { spyOnPage } from '../spy-on-page.ts';
import { waitUntil } from '../wait-until.ts';

const spied = samplePosting.replace('</body>', `<script>(${spyOnPage})()</script></body>`);
const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pause = () => new Promise(resolve => setTimeout(resolve, 800));

/** What the page's own script saw while its words were lit for this resume, and what was lit. */
async function seenWith(text: string) {
  const firefox = await openFirefox({ [sampleAddress]: spied });
  try {
    const lit = () =>
      firefox.run<Omit<Lit, 'sheets'> | null>(
        `const canvas = document.documentElement.lastElementChild.openOrClosedShadowRoot?.firstElementChild;
         return canvas ? (${pixelsByLayer})(canvas) : null;`,
        'system',
      );
    const file = path.join(folder, 'resume.pdf');
    writeFileSync(file, await writePdf(text.trim()));
    await firefox.goTo(firefox.addressOf('src/ui/resume/resume.html'));
    await waitUntil('the picker', () =>
      firefox.run('return document.querySelector("input[type=file]") !== null'),
    );
    await firefox.attach('input[type=file]', file);
    await waitUntil('the resume to be read', async () => (await firefox.text()).includes('example.com'));
    await firefox.goTo(sampleAddress);
    await pause();
    await firefox.run('(window.wrappedJSObject ?? window).evidentSpy.begin()');
    await firefox.clickIcon();
    const drawn = await waitUntil('highlights', async () => {
      const now = await lit();
      return now && now.missing + now.listed + now.proven > 0 ? now : null;
    });
    // Nothing says when the last picture is drawn, so there is nothing to wait for but a time in which it is.
    await pause();
    await firefox.run('scrollTo(0, 120)');
    await pause();
    const log = await firefox.run<string>(
      'return JSON.stringify((window.wrappedJSObject ?? window).evidentSpy.end())',
    );
    return { drawn, log: JSON.parse(log) as string[] };
  } finally {
    await firefox.close();
  }
}

test('in Firefox, too, a page sees the same whatever the resume holds', async () => {
  const able = await seenWith(sampleResumeText);
  const gardener = await seenWith(
    'Ida Moss\nida.moss@example.com\n\nEXPERIENCE\nGardener, Fern House\nJan 2019 – Present\n- Planted 400 trees along the canal.\n',
  );
  expect(able.drawn.proven).toBeGreaterThan(0);
  expect(gardener.drawn.proven).toBe(0);
  expect(able.log.some(line => line.startsWith('["change","childList"'))).toBe(true);
  expect(gardener.log).toEqual(able.log);
});
