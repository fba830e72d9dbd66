// The second half of `npm start`: opens Chromium with the extension, the sample posting and the sample resume.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { artifacts, type Chromium, openChromium } from '../../test/e2e/chromium.ts';
import { addResume, score } from '../../test/e2e/flow.ts';
import { sampleAddress, samplePosting, sampleResume } from './sample.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(artifacts, 'start');

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** For a machine without a display: saves screenshots, and prints the report as text. */
async function printReport(chromium: Chromium, resumePage: Page, posting: Page): Promise<void> {
  const popup = await chromium.clickIcon(posting);
  await score(popup.page);
  mkdirSync(folder, { recursive: true });
  await chromium.screenshot(resumePage, 'start/resume-page');
  await chromium.screenshot(posting, 'start/posting');
  await chromium.screenshot(popup.page, 'start/popup');
  await popup.close();

  const resume = await sampleResume();
  const resumeFile = path.join(folder, resume.name);
  const postingFile = path.join(folder, 'posting.html');
  writeFileSync(resumeFile, resume.buffer);
  writeFileSync(postingFile, samplePosting);
  const command = [
    'src/cli/main.ts',
    'match',
    '--resume',
    resumeFile,
    '--job',
    postingFile,
    '--url',
    sampleAddress,
  ];
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...command], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The report could not be printed.');
  console.log(`\nNo display, so the pictures are files: ${path.relative(process.cwd(), folder)}/*.png`);
}

const headed = hasDisplay() && !process.argv.includes('--headless');
const chromium = await openChromium({ web: { [sampleAddress]: samplePosting }, headed });
const resumePage = chromium.firstRunPage;
await addResume(resumePage, await sampleResume());
const posting = await chromium.open(sampleAddress);
if (headed) {
  await chromium.clickIcon(posting);
  console.log(
    'Chromium shows a sample posting; the icon, or Alt+Shift+E, opens Evident. Close the window to end.',
  );
  await new Promise(resolve => chromium.context.once('close', resolve));
  await chromium.close();
} else {
  await printReport(chromium, resumePage, posting);
  await chromium.close();
}
