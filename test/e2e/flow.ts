import type { Locator, Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { say } from './words.ts';

/** A file for a file input. */
export type UploadedFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Gives a file to the file input of the resume page. Does not wait for the result. */
export async function upload(page: Page, file: UploadedFile): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...file });
}

/** Adds the sample resume, and waits until the page shows what was read. */
export async function addResume(page: Page, file: UploadedFile): Promise<void> {
  await upload(page, file);
  await page.getByText('maya.lindqvist@example.com').first().waitFor();
}

/** Waits for the score in the popup, and returns it. */
export async function score(popup: Page): Promise<number> {
  const spoken = new RegExp(say('scoreSpoken', '(\\d+)'));
  const shown = popup.getByText(spoken).first();
  await shown.waitFor({ state: 'attached' });
  const [, points] = spoken.exec((await shown.textContent()) ?? '') ?? [];
  return Number(points);
}

/** Opens the tailor page for the posting at an address, through the popup. Returns it once it shows a score. */
export async function openTailor(chromium: Chromium, address: string): Promise<Page> {
  const popup = await chromium.clickIcon(await chromium.open(address));
  await score(popup.page);
  const opening = chromium.context.waitForEvent('page');
  await popup.page.getByRole('button', { name: say('tailor'), exact: true }).click();
  const page = await opening;
  await page.locator('.live-score').waitFor();
  return page;
}

/** The file that a click saves: its name and its content. */
export async function savedBy(
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly file: Buffer }> {
  const download = page.waitForEvent('download');
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      Object.assign(globalThis, { savedFile: file });
      URL.createObjectURL = make;
      return make(file);
    };
  });
  await press();
  const name = (await download).suggestedFilename();
  const bytes = await page.evaluate(async () =>
    Array.from(new Uint8Array(await (globalThis as unknown as { savedFile: Blob }).savedFile.arrayBuffer())),
  );
  return { name, file: Buffer.from(bytes) };
}

/** The highlights over a page: the number of our closed shadow roots (0 or 1), and the pixels drawn of each kind of line and of the flash. */
export type Lit = {
  readonly sheets: number;
  readonly missing: number;
  readonly listed: number;
  readonly proven: number;
  readonly flash: number;
};

/** Counts the highlights in the closed shadow root, which the page itself cannot read. */
export async function litOn(page: Page): Promise<Lit> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { root } = await devtools.send('DOM.getDocument', { depth: 4, pierce: true });
    const sheets = root.children
      ?.flatMap(({ children }) => children ?? [])
      .flatMap(({ shadowRoots }) => shadowRoots ?? [])
      .filter(({ shadowRootType }) => shadowRootType === 'closed');
    const canvas = sheets?.[0]?.children?.[0];
    const none = { missing: 0, listed: 0, proven: 0, flash: 0 };
    if (!canvas) return { sheets: 0, ...none };
    const { object } = await devtools.send('DOM.resolveNode', { backendNodeId: canvas.backendNodeId });
    const { result } = await devtools.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return (${pixelsByLayer.toString()})(this); }`,
      returnByValue: true,
    });
    return { sheets: sheets?.length ?? 0, ...result.value };
  } finally {
    await devtools.detach();
  }
}

/** Counts the pixels of a canvas that have the colours of `src/content/looks.ts`. Runs in the page. */
export function pixelsByLayer(canvas: HTMLCanvasElement): Omit<Lit, 'sheets'> {
  const colours = {
    missing: [232, 89, 12, 255],
    listed: [76, 123, 243, 255],
    proven: [43, 154, 102, 255],
    flash: [255, 212, 59, 128],
  };
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  const counts = { missing: 0, listed: 0, proven: 0, flash: 0 };
  for (let at = 0; at < data.length; at += 4) {
    for (const name of Object.keys(counts) as (keyof typeof counts)[]) {
      const isNear = colours[name].every(
        (channel, index) => Math.abs((data[at + index] ?? 0) - channel) <= 3,
      );
      if (isNear) counts[name] += 1;
    }
  }
  return counts;
}

/** The number of pixels of all highlight lines over a page. */
export async function litPixels(page: Page): Promise<number> {
  const { missing, listed, proven } = await litOn(page);
  return missing + listed + proven;
}

/** Opens one of the views of the popup. */
export async function openView(
  popup: Page,
  view: 'viewKeywords' | 'viewRequirements' | 'viewChecklist' | 'viewParser',
): Promise<void> {
  await popup.getByRole('tab', { name: new RegExp(`^${say(view)}`) }).click();
}

/** Presses Tab until the element has the focus. Throws if it does not get it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let step = 0; step < 200; step += 1) {
    if (await target.evaluate(element => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target}.`);
}
