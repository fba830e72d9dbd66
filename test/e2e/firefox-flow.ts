import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Firefox } from './firefox.ts';
import { type Lit, pixelsByLayer } from './flow.ts';
import { waitUntil } from './wait-until.ts';

/** Adds a PDF on the resume page, and waits until the page shows what was read. */
export async function addResume(firefox: Firefox, pdf: Uint8Array): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-upload-'));
  try {
    const file = path.join(folder, 'resume.pdf');
    writeFileSync(file, pdf);
    await firefox.goTo(firefox.addressOf('src/ui/resume/resume.html'));
    await waitUntil('the picker', () =>
      firefox.run('return document.querySelector("input[type=file]") !== null'),
    );
    await firefox.attach('input[type=file]', file);
    await waitUntil('the resume to be read', async () => (await firefox.text()).includes('@example.com'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is drawn on the highlight canvas over the page, or null if there is none. Only code with system rights can reach it. */
export function litOn(firefox: Firefox): Promise<Omit<Lit, 'sheets'> | null> {
  return firefox.run(
    `const canvas = document.documentElement.lastElementChild.openOrClosedShadowRoot?.firstElementChild;
     return canvas ? (${pixelsByLayer.toString()})(canvas) : null;`,
    'system',
  );
}
