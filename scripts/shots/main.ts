// `npm run shots`: the pictures for the stores and the README, and the film of the README, from real runs of the built extension.
// `npm run shots -- film`: only the film, with the build in dist/chrome.
// `npm run shots -- screens [part of a variant's name] [part of a state's name]`: every screen, into artifacts/screens.
// `npm run shots -- tasks`: prints how many clicks or keys the main tasks take.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { type Chromium, openChromium } from '../../test/e2e/chromium.ts';
import { addTwoResumes, doTasks } from '../../test/e2e/tasks.ts';
import { build } from '../build.mjs';
import { root } from '../prepare.mjs';
import { sampleAddress, samplePosting } from '../sample/sample.ts';
import { compose, composeTile, type Scheme } from './compose.ts';
import { record } from './record.ts';
import { type Scene, takeScenes } from './scenes.ts';
import { takeScreens } from './screens.ts';

type Keep = (context: BrowserContext, scene: Scene, scheme: Scheme) => Promise<void>;

const schemes: readonly Scheme[] = ['light', 'dark'];

function save(file: string, picture: Uint8Array): void {
  const place = path.join(root, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, picture);
  console.log(`${file}  ${Math.round(picture.length / 1024)} kB`);
}

const tile = ({ context }: Chromium) =>
  composeTile(context, 'Evident', 'Your resume and the posting, keyword by keyword, on your machine');

async function scenesOf(extension: string, scale: number, keep: Keep): Promise<void> {
  const chromium = await openChromium({ extension, scale, web: { [sampleAddress]: samplePosting } });
  try {
    const scenes = await takeScenes(chromium);
    for (const scheme of schemes)
      for (const scene of scenes[scheme]) await keep(chromium.context, scene, scheme);
    if (scale === 1) save('docs/store/promo-tile.png', await tile(chromium));
  } finally {
    await chromium.close();
  }
}

const forStores: Keep = async (context, { name, caption, seen }, scheme) =>
  save(`docs/store/${name}-${scheme}.png`, await compose(context, seen, caption, scheme));

/** The pictures of the README, by the scene that each shows. */
const readmeNames: Readonly<Record<string, string>> = { '1-score': 'evident', '5-tailor': 'tailor' };

const forReadme: Keep = async (context, { name, seen }, scheme) => {
  const file = readmeNames[name];
  if (file) save(`docs/${file}-${scheme}.png`, await compose(context, seen, null, scheme));
};

async function film(extension: string): Promise<void> {
  const file = 'docs/evident.webm';
  await record(extension, path.join(root, file));
  console.log(`${file}  ${Math.round(statSync(path.join(root, file)).size / 1024)} kB`);
}

async function takeDocs(): Promise<void> {
  const extension = mkdtempSync(path.join(os.tmpdir(), 'evident-shots-'));
  try {
    if (!build('chrome', ['--outDir', extension])) throw new Error('The build failed.');
    await scenesOf(extension, 1, forStores);
    await scenesOf(extension, 2, forReadme);
    await film(extension);
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}

async function printTasks(): Promise<void> {
  const chromium = await openChromium({ web: { [sampleAddress]: samplePosting } });
  try {
    await addTwoResumes(chromium.firstRunPage);
    for (const { task, by, presses, seconds } of await doTasks(chromium, await chromium.open(sampleAddress)))
      console.log(`${task}, by ${by}: ${presses} presses, ${seconds.toFixed(1)} s`);
  } finally {
    await chromium.close();
  }
}

const [what, ...parts] = process.argv.slice(2);
if (what === undefined) await takeDocs();
else if (what === 'screens') await takeScreens(...parts);
else if (what === 'film') await film(path.join(root, 'dist/chrome'));
else if (what === 'tasks') await printTasks();
else throw new Error(`“${what}” is none of screens, film, tasks.`);
