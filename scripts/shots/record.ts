import { spawn } from 'node:child_process';
import { chromium as browsers, type Locator, type Page } from 'playwright-core';
import { type Chromium, openChromium } from '../../test/e2e/chromium.ts';
import { addResume, litPixels, score } from '../../test/e2e/flow.ts';
import { waitUntil } from '../../test/e2e/wait-until.ts';
import { say } from '../../test/e2e/words.ts';
import { findBrowser } from '../prepare.mjs';
import { sampleAddress, samplePosting, sampleResume } from '../sample/sample.ts';
import { openStage, pageSize } from './compose.ts';

const FRAMES_A_SECOND = 12;

/** A position of the pointer in the drawn window. */
type Point = { readonly x: number; readonly y: number };

/** Films the drawn window frame by frame. It does not depend on time, so that a slow machine makes the same film. */
type Camera = {
  /** Shows the page, and the popup if there is one, as they are now, for some seconds of the film. */
  look(seconds: number, page: Page, popup?: Page): Promise<void>;
  /** Moves the pointer to an element of the popup, or to the icon, and shows a press. */
  press(target: Locator | 'icon'): Promise<void>;
};

type View = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const base64 = async (page: Page, clip?: View) =>
  (await page.screenshot({ caret: 'initial', animations: 'allow', ...(clip && { clip }) })).toString(
    'base64',
  );

async function openCamera(stage: Page, film: (frame: Buffer) => Promise<void>): Promise<Camera> {
  let at: Point = { x: 500, y: 420 };
  const frame = () => stage.screenshot({ type: 'jpeg', quality: 95 });
  const point = (to: Point, scale = 1) => {
    at = to;
    const move = `translate(${to.x}px, ${to.y}px) scale(${scale})`;
    return stage.locator('.pointer').evaluate((pointer, transform) => {
      if (pointer instanceof SVGElement) pointer.style.transform = transform;
    }, move);
  };
  const show = (name: string, data: string | null) =>
    stage.locator(`img.${name}`).evaluate(async (image, source) => {
      if (!(image instanceof HTMLImageElement)) return;
      image.hidden = source === null;
      if (source === null) return;
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
    }, data);
  const middle = (thing: Locator): Promise<Point> =>
    thing.evaluate(element => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + Math.min(width / 2, 60), y: y + height / 2 };
    });
  const placeOf = async (target: Locator | 'icon'): Promise<Point> => {
    if (target === 'icon') return middle(stage.locator('.icon'));
    const popup = await stage.locator('img.popup').evaluate(image => {
      const { x, y } = image.getBoundingClientRect();
      return { x, y };
    });
    const inPopup = await middle(target);
    return { x: popup.x + inPopup.x, y: popup.y + inPopup.y };
  };
  await point(at);
  return {
    async look(seconds, page, popup) {
      await stage.locator('.address').evaluate(
        (bar, address) => {
          bar.textContent = address;
        },
        page.url().startsWith('https:') ? page.url().replace('https://', '') : 'Evident',
      );
      await show('page', await base64(page, { x: 0, y: 0, ...pageSize }));
      await show('popup', popup ? await base64(popup) : null);
      const taken = await frame();
      for (let left = Math.round(seconds * FRAMES_A_SECOND); left > 0; left -= 1) await film(taken);
    },
    async press(target) {
      const [from, to] = [at, await placeOf(target)];
      const steps = FRAMES_A_SECOND / 2;
      for (let step = 1; step <= steps; step += 1) {
        const eased = (1 - Math.cos((Math.PI * step) / steps)) / 2;
        await point({ x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased });
        await film(await frame());
      }
      await point(to, 0.85);
      await film(await frame());
      await point(to);
    },
  };
}

/** Goes through the main job, from the posting to the pages of the resume. The run is real; only the window and the pointer are drawn. */
async function play(chromium: Chromium, posting: Page, camera: Camera): Promise<void> {
  await camera.look(0.8, posting);
  await camera.press('icon');
  const { page: popup } = await chromium.clickIcon(posting);
  await popup.emulateMedia({ reducedMotion: 'reduce' });
  const points = await score(popup);
  await waitUntil('highlights', async () => (await litPixels(posting)) > 0);
  await camera.look(2.6, posting, popup);
  const press = async (target: Locator, seconds: number, settled: Locator) => {
    await camera.press(target);
    await target.click();
    await settled.waitFor();
    await posting.waitForTimeout(250);
    await camera.look(seconds, posting, popup);
  };
  const button = (name: string | RegExp) => popup.getByRole('button', { name }).first();
  const why = button(say('whyScore', points));
  await press(why, 2, popup.locator('.score-sum'));
  await press(why, 0.4, popup.locator('.why[data-open=false]'));
  await press(
    button(new RegExp(`^${say('chipMissing')} `)),
    1,
    popup.locator('.filter-chip[aria-pressed=true]'),
  );
  await press(button(/^Kafka/), 1, popup.getByText(say('notFoundOnResume')).first());
  await press(button(say('showOnPage')), 1.8, popup.locator('.place').first());
  const tab = (name: string) => popup.getByRole('tab', { name: new RegExp(`^${name}`) });
  await press(tab(say('viewRequirements')), 2, popup.locator('.ledger-count'));
  const see = button(say('parserOpen'));
  await press(tab(say('viewParser')), 1.2, see);
  // The button is below the edge of the popup, so it is scrolled into view, clear of the footer, before the pointer goes there.
  await see.evaluate(element => element.scrollIntoView({ block: 'center' }));
  await camera.look(0.3, posting, popup);
  await camera.press(see);
  const opening = chromium.context.waitForEvent('page');
  // The popup closes during the click, so Playwright reports an error.
  await see.click().catch(() => undefined);
  const pages = await opening;
  await pages.setViewportSize(pageSize);
  await pages.locator('.page-image[data-state=drawn]').first().waitFor();
  await camera.look(2.4, pages);
}

/** Writes frames as a WebM, with ffmpeg. */
function openFilm(file: string) {
  const from = `-y -f image2pipe -c:v mjpeg -framerate ${FRAMES_A_SECOND} -i -`.split(' ');
  const to = '-c:v libvpx-vp9 -crf 30 -b:v 0 -pix_fmt yuv420p -row-mt 1'.split(' ');
  const encoder = spawn('ffmpeg', ['-loglevel', 'error', ...from, ...to, file], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = new Promise<void>((resolve, reject) => {
    encoder.on('error', reject);
    encoder.on('exit', code => (code === 0 ? resolve() : reject(new Error('ffmpeg failed.'))));
  });
  return {
    add: (frame: Buffer) =>
      new Promise<void>((resolve, reject) =>
        encoder.stdin.write(frame, error => (error ? reject(error) : resolve())),
      ),
    end(): Promise<void> {
      encoder.stdin.end();
      return ended;
    },
  };
}

/** Films the main job with the built extension and writes it as a WebM of about twenty seconds. */
export async function record(extension: string, file: string): Promise<void> {
  const chromium = await openChromium({ extension, web: { [sampleAddress]: samplePosting } });
  // A browser only paints the tab in front, so the drawn window has its own browser.
  const studio = await browsers.launch({
    executablePath: findBrowser('chromium') ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const first = chromium.firstRunPage;
    await addResume(first, await sampleResume());
    await first.close();
    const posting = await chromium.open(sampleAddress);
    const film = openFilm(file);
    await play(chromium, posting, await openCamera(await openStage(await studio.newContext()), film.add));
    await film.end();
  } finally {
    await chromium.close();
    await studio.close();
  }
}
