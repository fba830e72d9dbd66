import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { sampleAddress, samplePosting, sampleResume } from '../../scripts/sample/sample.ts';
import { artifacts, type Chromium, openChromium } from '../e2e/chromium.ts';
import { litPixels, score, upload } from '../e2e/flow.ts';
import { waitUntil } from '../e2e/wait-until.ts';
import { say, saying } from '../e2e/words.ts';
import { ms, print } from './measure.ts';

// By the keystroke-level model of Card, Moran and Newell: think 1.35 s, point 1.1 s, press and release 0.2 s.
const msPerClick = 2_650;

type Step = { readonly name: string; readonly clicks: number; readonly time: number };

/** Starts a walk. Each step is timed until its result is on the screen, and saves a picture. */
function openWalk(chromium: Chromium) {
  const steps: Step[] = [];
  return {
    async step(name: string, clicks: number, walk: () => Promise<Page>, started = performance.now()) {
      const page = await walk();
      steps.push({ name, clicks, time: performance.now() - started });
      await chromium.screenshot(page, `walk/${steps.length}-${name.replace(/\W+/g, '-')}`);
    },
    tell(heading: string) {
      const clicks = steps.reduce((sum, step) => sum + step.clicks, 0);
      const time = steps.reduce((sum, step) => sum + step.time, 0);
      print(heading, [
        ...steps.map(step => [step.name, `${ms(step.time)}, clicks: ${step.clicks}`] as const),
        [
          'all of it',
          `${ms(time)}, clicks: ${clicks}; ${((time + clicks * msPerClick) / 1000).toFixed(0)} s for a person at 2.65 s a click`,
        ],
      ]);
    },
  };
}

async function walkToExample(chromium: Chromium, installedAt: number): Promise<Page> {
  const walk = openWalk(chromium);
  const page = chromium.firstRunPage;
  await walk.step(
    'the browser starts, the first page opens by itself',
    0,
    async () => {
      await page.getByRole('heading', { name: say('welcomeTitle'), level: 1 }).waitFor();
      return page;
    },
    installedAt,
  );
  await walk.step('see an example first', 1, async () => {
    await page.getByRole('link', { name: say('seeExample') }).click();
    await score(page);
    return page;
  });
  walk.tell('walk: from install to a first score, on the examples');
  return page;
}

async function walkWithOwnResume(chromium: Chromium, page: Page): Promise<void> {
  const walk = openWalk(chromium);
  let posting!: Page;
  await walk.step('back to add a resume', 1, async () => {
    await page.getByRole('link', { name: say('addResume') }).click();
    await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
    return page;
  });
  await walk.step('choose a file', 2, async () => {
    await upload(page, await sampleResume());
    await page.getByText(saying('resumeAdded')).waitFor();
    return page;
  });
  await walk.step('open a posting', 1, async () => {
    posting = await chromium.open(sampleAddress);
    return posting;
  });
  // Two clicks, because the icon is in the puzzle menu until the person pins it.
  await walk.step('click the icon', 2, async () => {
    const popup = await chromium.clickIcon(posting);
    await score(popup.page);
    return popup.page;
  });
  await walk.step('see the words lit', 0, async () => {
    await waitUntil('highlights', async () => (await litPixels(posting)) > 0);
    return posting;
  });
  walk.tell('walk: from there to a first score with one’s own resume');
}

/** Measures the way of a new person from a fresh profile to a first score, with a picture of each step in artifacts/walk. */
export async function benchWalk(): Promise<void> {
  mkdirSync(path.join(artifacts, 'walk'), { recursive: true });
  const installedAt = performance.now();
  const chromium = await openChromium({ web: { [sampleAddress]: samplePosting } });
  try {
    await walkWithOwnResume(chromium, await walkToExample(chromium, installedAt));
  } finally {
    await chromium.close();
  }
}
