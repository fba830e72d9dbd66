import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAddress, samplePosting, sampleResume } from '../../../scripts/sample/sample.ts';
import { type Firefox, openFirefox } from '../firefox.ts';
import { waitUntil } from '../wait-until.ts';
import { say } from '../words.ts';

let firefox: Firefox;
const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-upload-'));

beforeAll(async () => {
  firefox = await openFirefox({ [sampleAddress]: samplePosting });
});

afterAll(async () => {
  await firefox?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The score that the popup or sidebar shows; null while it shows none. */
async function scoreIn(place: 'popup' | 'sidebar'): Promise<number | null> {
  const text = await firefox.runIn<string>(place, 'return document.body.textContent');
  return Number(new RegExp(say('scoreSpoken', '(\\d+)')).exec(text)?.[1]) || null;
}

describe('Firefox', () => {
  test('opens the resume page when installed', async () => {
    const page = firefox.addressOf('src/ui/resume/resume.html');
    await waitUntil('the first-run page', async () =>
      (await firefox.tabs()).some(tab => tab.startsWith(page)),
    );
  });

  test('reads a PDF on the resume page', async () => {
    const resume = await sampleResume();
    const file = path.join(folder, resume.name);
    writeFileSync(file, resume.buffer);
    await firefox.goTo(firefox.addressOf('src/ui/resume/resume.html'));
    await waitUntil('the picker', () =>
      firefox.run('return document.querySelector("input[type=file]") !== null'),
    );
    await firefox.attach('input[type=file]', file);
    await waitUntil('the resume to be read', async () =>
      (await firefox.text()).includes('maya.lindqvist@example.com'),
    );
    await firefox.screenshot('firefox-resume-page');
  });

  test('opens the popup by its button, which lights the words of the page', async () => {
    await firefox.goTo(sampleAddress);
    const before = await firefox.run<string>('return document.documentElement.outerHTML');
    expect(await firefox.clickIcon()).toBe(firefox.addressOf('src/ui/popup/popup.html'));
    await waitUntil('highlights', () =>
      firefox.run<boolean>('return [...CSS.highlights.values()].some(({ size }) => size > 0)'),
    );
    const shown = await waitUntil('the score', () => scoreIn('popup'));
    expect(shown).toBeGreaterThan(30);
    expect(shown).toBeLessThan(95);
    await firefox.screenshot('firefox-window', 'window');
    expect(await firefox.run<string>('return document.documentElement.outerHTML')).toBe(before);
  });

  test('shows the same in the sidebar, which follows the page', async () => {
    await firefox.openSidebar();
    await waitUntil('the score in the sidebar', () => scoreIn('sidebar'));
    await firefox.screenshot('firefox-sidebar', 'window');
    await firefox.run(
      `document.body.textContent = 'Open positions'; history.pushState(null, '', '/larkfieldtransit')`,
    );
    await waitUntil('the sidebar to say that there is no posting', async () =>
      (await firefox.runIn<string>('sidebar', 'return document.body.textContent')).includes(
        say('useSelection'),
      ),
    );
  });

  test('shows the popup’s own words where there is no page to read', async () => {
    await firefox.goTo(firefox.addressOf('src/ui/popup/popup.html'));
    await waitUntil('the popup', async () => (await firefox.text()).includes(say('offLimitsTitle')));
    await firefox.screenshot('firefox-popup');
  });
});
