import type { Page } from 'playwright-core';
import { say } from './words.ts';

/** A file as a file input takes it. */
export type UploadedFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Puts a file into the resume page's picker; the result is for the caller to wait for. */
export async function upload(page: Page, file: UploadedFile): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...file });
}

/** Adds the sample resume and waits until the page shows what was understood of it. */
export async function addResume(page: Page, file: UploadedFile): Promise<void> {
  await upload(page, file);
  await page.getByText('maya.lindqvist@example.com').first().waitFor();
}

/** The score that the popup shows, once it does. */
export async function score(popup: Page): Promise<number> {
  const spoken = new RegExp(say('scoreSpoken', '(\\d+)'));
  const shown = popup.getByText(spoken).first();
  await shown.waitFor({ state: 'attached' });
  const [, points] = spoken.exec((await shown.textContent()) ?? '') ?? [];
  return Number(points);
}

/** How many highlights are registered in the page, and how many places they cover. */
export function highlights(page: Page): Promise<{ readonly names: string[]; readonly places: number }> {
  return page.evaluate(() => {
    const registered = [...CSS.highlights.entries()];
    return {
      names: registered.map(([name]) => name),
      places: registered.reduce((sum, [, highlight]) => sum + highlight.size, 0),
    };
  });
}

/** Turns the popup to one of its three views. */
export async function openView(
  popup: Page,
  view: 'viewKeywords' | 'viewChecklist' | 'viewParser',
): Promise<void> {
  await popup.getByRole('tab', { name: new RegExp(`^${say(view)}`) }).click();
}
