import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/prepare.mjs';
import { type NetworkRequest, networkRequests } from './net-log.ts';
import { waitUntil } from './wait-until.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The folder for screenshots. */
export const artifacts = path.join(root, 'artifacts');

/** A fake web: addresses, and the HTML of each. */
export type Web = Readonly<Record<string, string>>;

/** The real popup of the toolbar icon, as a Playwright page. */
export type Popup = {
  readonly page: Page;
  /** When the icon was clicked, in ms since 1970. */
  readonly clickedAt: number;
  close(): Promise<void>;
};

/** Chromium with the built extension, on a fake web and without access to the real one. */
export type Chromium = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** All requests of pages and workers; those of the popup only while it is open. */
  readonly requests: readonly string[];
  /** The page that the extension opened when it was installed. */
  readonly firstRunPage: Page;
  open(address: string): Promise<Page>;
  openResumePage(): Promise<Page>;
  /** Clicks the toolbar icon while `page` is in front: the click grants `activeTab`. */
  clickIcon(page: Page): Promise<Popup>;
  /** Waits for the side panel, and returns it as a Playwright page. */
  sidePanel(): Promise<Page>;
  screenshot(page: Page, name: string): Promise<void>;
  /** Closes the browser, and returns all requests that pages or the extension sent or tried to send. */
  close(): Promise<readonly NetworkRequest[]>;
};

/** Options for starting Chromium. */
export type ChromiumOptions = {
  readonly web?: Web;
  readonly headed?: boolean;
  /** Device pixels per CSS pixel. */
  readonly scale?: number;
  readonly extension?: string;
  /** The folder for downloads. */
  readonly saveInto?: string;
  /** A Chromium to use in place of the installed one. */
  readonly executable?: string;
};

const popupPath = 'src/ui/popup/popup.html';
const panelPath = 'src/ui/panel/panel.html';
const resumePath = 'src/ui/resume/resume.html';

function launchArguments(extension: string, netLog: string, scale: number): string[] {
  return [
    // Chromium's sandbox needs rights that root in a container does not have.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--test-type',
    '--disable-component-update',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--remote-debugging-port=0',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--window-size=1280,900',
    // Without a screen, Chromium assumes 800 × 600, which is too low for the full height of the popup.
    `--screen-info={${1600 * scale}x${1200 * scale}}`,
    `--force-device-scale-factor=${scale}`,
    `--log-net-log=${netLog}`,
  ];
}

/** Answers requests for the addresses in `web`, and fails all others. */
async function pretend(context: BrowserContext, web: Web): Promise<void> {
  await context.route(/^https?:/, route => {
    const body =
      web[
        route
          .request()
          .url()
          .replace(/[?#].*$/, '')
      ];
    return body === undefined
      ? route.abort('namenotresolved')
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

/** Takes a picture of a page. By default, Playwright hides the caret by adding a style to the page, but the page must stay as it is. */
export function takePicture(page: Page, file?: string): Promise<Buffer> {
  return page.screenshot({
    caret: 'initial',
    animations: 'allow',
    ...(file === undefined ? {} : { path: file }),
  });
}

/** Starts Chromium in a fresh profile. */
async function launch(options: ChromiumOptions) {
  const executablePath = options.executable ?? findBrowser('chromium');
  if (executablePath === null) throw new Error('Chromium was not found; set CHROMIUM_PATH.');
  const extension = options.extension ?? path.join(root, 'dist/chrome');
  if (!existsSync(path.join(extension, 'manifest.json'))) throw new Error('Run `npm run build` first.');
  const profile = mkdtempSync(path.join(os.tmpdir(), 'evident-chromium-'));
  const netLog = path.join(profile, 'net-log.json');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !options.headed,
    viewport: null,
    args: launchArguments(extension, netLog, options.scale ?? 1),
  });
  context.setDefaultTimeout(60_000);
  return { context, profile, netLog };
}

/** Starts Chromium with the extension in a fresh profile. */
export async function openChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const { context, profile, netLog } = await launch(options);
  const requests: string[] = [];
  context.on('request', request => requests.push(request.url()));
  await pretend(context, options.web ?? {});

  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium has no browser connection.');
  const devTools = await browser.newBrowserCDPSession();
  // Each new connection of Playwright makes downloads get other names, so this must be sent again after it.
  const keepDownloads = async () => {
    if (options.saveInto === undefined) return;
    await devTools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: options.saveInto });
  };
  await keepDownloads();
  const address = (file: string) => `chrome-extension://${extensionId}/${file}`;

  async function open(url: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  }

  // Waits for it, because Chromium might otherwise show it in a tab that a test has just opened.
  const firstRunPage = await waitUntil('the first-run page', () =>
    context.pages().find(candidate => candidate.url().startsWith(address(resumePath))),
  );
  await firstRunPage.waitForLoadState();

  return {
    context,
    extensionId,
    requests,
    open,
    openResumePage: () => open(address(resumePath)),
    firstRunPage,
    async clickIcon(page) {
      const popup = address(popupPath);
      const opened = await clickIcon(page, { context, devTools, extensionId, profile, popup, requests });
      await keepDownloads();
      return opened;
    },
    sidePanel: async () => (await connectTo(profile, address(panelPath), requests)).page,
    async screenshot(page, name) {
      mkdirSync(artifacts, { recursive: true });
      await takePicture(page, path.join(artifacts, `${name}.png`));
    },
    async close() {
      if (!existsSync(profile)) return [];
      await context.close();
      const sent = networkRequests(readFileSync(netLog, 'utf8'));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      return sent;
    },
  };
}

type IconClick = {
  readonly context: BrowserContext;
  readonly devTools: CDPSession;
  readonly extensionId: string;
  readonly profile: string;
  readonly popup: string;
  readonly requests: string[];
};

/** DevTools commands that are not in Playwright's types. */
type RawDevTools = { send(method: string, parameters?: object): Promise<{ targetInfos: TargetInfo[] }> };
type TargetInfo = { readonly type: string; readonly url: string; readonly targetId: string };

/** A popup or panel as a page. Playwright does not list it in the context that it launched, so this opens a second connection. */
async function connectTo(
  profile: string,
  address: string,
  requests: string[],
): Promise<{ readonly page: Page; readonly connection: Browser }> {
  const port = readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await waitUntil(`${address} as a page`, () =>
    connection
      .contexts()
      .flatMap(context => context.pages())
      .find(candidate => candidate.url().startsWith(address)),
  );
  page.setDefaultTimeout(60_000);
  page.on('request', request => requests.push(request.url()));
  return { page, connection };
}

/** Clicks the toolbar icon by `Extensions.triggerAction`. Like a real click, it opens the real popup and grants `activeTab`. */
async function clickIcon(page: Page, click: IconClick): Promise<Popup> {
  const devTools = click.devTools as unknown as RawDevTools;
  await page.bringToFront();
  const { targetInfos } = await devTools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabs = targetInfos.filter(({ url }) => url === page.url());
  if (tabs.length !== 1) throw new Error(`One tab with ${page.url()} is needed; there are ${tabs.length}.`);
  const before = new Set(targetInfos.concat(await pageTargets(devTools)).map(({ targetId }) => targetId));
  const clickedAt = Date.now();
  await devTools.send('Extensions.triggerAction', { id: click.extensionId, targetId: tabs[0]?.targetId });
  const target = await waitUntil('the popup', async () =>
    (await pageTargets(devTools)).find(
      ({ url, targetId }) => url.startsWith(click.popup) && !before.has(targetId),
    ),
  );
  const { page: popup, connection } = await connectTo(click.profile, click.popup, click.requests);
  return {
    page: popup,
    clickedAt,
    async close() {
      await devTools.send('Target.closeTarget', { targetId: target.targetId });
      await waitUntil('the popup to close', async () =>
        (await pageTargets(devTools)).every(({ targetId }) => targetId !== target.targetId),
      );
      await connection.close();
    },
  };
}

async function pageTargets(devTools: RawDevTools): Promise<TargetInfo[]> {
  const { targetInfos } = await devTools.send('Target.getTargets');
  return targetInfos.filter(({ type }) => type === 'page');
}
