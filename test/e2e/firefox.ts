import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '../../scripts/prepare.mjs';
import { connectMarionette } from './marionette.ts';
import { selfSigned } from './self-signed.ts';

const root = path.resolve(import.meta.dirname, '../..');
const addonId = 'evident@example.org';
const uuid = 'b3c1f9b0-5a0e-4c53-9d0b-1f6f2c9a7e11';

/** Firefox with the built extension, on a fake web and without access to the real one. */
export type Firefox = {
  goTo(address: string): Promise<void>;
  /** The address of a file of the extension. */
  addressOf(file: string): string;
  /** Runs a function body in the page and returns its result. */
  run<T>(body: string, sandbox?: 'system'): Promise<T>;
  /** The visible text of the page. */
  text(): Promise<string>;
  attach(selector: string, file: string): Promise<void>;
  /** Clicks in the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  /** Presses keys one after another: letters, or names of `keys`. Keys joined by `+` are held together. */
  press(...keys: readonly string[]): Promise<void>;
  /** Brings the page to the front, because a tab in the background gets no keys. */
  toFront(): Promise<void>;
  /** The addresses of all open tabs. */
  tabs(): Promise<readonly string[]>;
  /** Clicks the toolbar button, and returns the address of the popup that opens. */
  clickIcon(): Promise<string>;
  /** Runs a function body in the open popup or sidebar and returns its result. */
  runIn<T>(place: 'popup' | 'sidebar', body: string): Promise<T>;
  openSidebar(): Promise<void>;
  /** Right-clicks in the middle of the first element that matches, and chooses the menu entry with that name. */
  chooseFromMenu(selector: string, name: string): Promise<void>;
  /** The addresses that pages or the extension have requested since the start, without the browser's own requests. */
  requests(): Promise<readonly string[]>;
  /** Does the same as an update: installs the extension again while it runs. */
  reinstall(): Promise<void>;
  screenshot(name: string, what?: 'page' | 'window'): Promise<void>;
  close(): Promise<void>;
};

/** Serves the pages of `web` over https, under their own host names, on one port of this machine. */
async function serve(web: Readonly<Record<string, string>>): Promise<https.Server> {
  const hosts = [...new Set(Object.keys(web).map(address => new URL(address).hostname))];
  const server = https.createServer(selfSigned(hosts), (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const page = web[`https://${host}${(request.url ?? '').replace(/[?#].*$/, '')}`];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? 'Nothing here.');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const portOf = (server: net.Server) => (server.address() as net.AddressInfo).port;

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise(resolve => server.close(resolve));
  return port;
}

function preferences(
  hosts: readonly string[],
  marionettePort: number,
  saveInto: string | null,
): Record<string, string | number | boolean> {
  return {
    ...(saveInto !== null && {
      'browser.download.dir': saveInto,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    }),
    'marionette.port': marionettePort,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
    // The fake hosts are on this machine. For all others, there is a proxy that does not exist, so they fail.
    'network.dns.localDomains': hosts.join(','),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'network.proxy.no_proxies_on': hosts.join(','),
  };
}

function start(
  profile: string,
  settings: Record<string, string | number | boolean>,
  headed: boolean,
): ChildProcess {
  const executable = findBrowser('firefox');
  if (executable === null) throw new Error('Firefox was not found; set FIREFOX_PATH.');
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const options = ['--marionette', '--no-remote', '--remote-allow-system-access', '--profile', profile];
  return spawn(executable, headed ? options : [...options, '--headless'], {
    stdio: 'ignore',
    // As root, Firefox refuses to run in a home folder that belongs to another user.
    env: { ...process.env, HOME: profile, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
  });
}

/** WebDriver's codes for keys that are no letters. */
const keys: Readonly<Record<string, string>> = {
  Enter: '\uE006',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Control: '\uE009',
  Alt: '\uE00A',
  Home: '\uE011',
  End: '\uE010',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

/** The key events of a chord like `Alt+ArrowDown`: all keys go down, then up. */
function strokesOf(chord: string): readonly { readonly type: string; readonly value: string }[] {
  const values = (chord.length > 1 ? chord.split('+') : [chord]).map(key => keys[key] ?? key);
  return [
    ...values.map(value => ({ type: 'keyDown', value })),
    ...values.toReversed().map(value => ({ type: 'keyUp', value })),
  ];
}

/** A real click would close an open popup. Actions without a mouse do not, so these scripts close it. */
const closePopup = `
  const popup = () => document.querySelector('browser.webextension-popup-browser');
  const closePopup = async () => {
    popup()?.closest('panel')?.hidePopup();
    while (popup()) await new Promise(resolve => setTimeout(resolve, 30));
  };`;

/** Does the same as a click on the toolbar button. Runs with system rights. */
const clickScript = `${closePopup}
  const done = arguments[arguments.length - 1];
  (async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    await closePopup();
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    const opened = () => [...document.querySelectorAll('browser.webextension-popup-browser')]
      .map(browser => browser.currentURI?.spec ?? '')
      .find(address => address.startsWith('moz-extension:'));
    while (!opened()) await new Promise(resolve => setTimeout(resolve, 30));
    return opened();
  })().then(done, error => done('failed: ' + error));`;

/** Runs a script in a popup or sidebar. WebDriver has no window for these, so this calls Marionette's own actor there. */
const runInScript = `
  const [place, body, done] = arguments;
  (async () => {
    const found = () => place === 'popup'
      ? document.querySelector('browser.webextension-popup-browser')
      : SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
    const ready = () => found()?.currentURI?.spec.startsWith('moz-extension:');
    while (!ready()) await new Promise(resolve => setTimeout(resolve, 30));
    const actor = found().browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
    return actor.executeScript(body, [], { sandboxName: null });
  })().then(value => done({ value }), error => done({ failure: String(error) }));`;

const sidebarScript = `
  const done = arguments[arguments.length - 1];
  SidebarController.show('${addonId.replace(/\W/g, '_')}-sidebar-action').then(done, error => done('failed: ' + error));`;

/** Records every HTTP request before it is sent, from all processes, without the browser's own. */
const watchScript = `
  globalThis.evidentRequests = [];
  Services.obs.addObserver(subject => {
    const channel = subject.QueryInterface(Ci.nsIChannel);
    const asker = channel.loadInfo?.triggeringPrincipal;
    if (asker && !asker.isSystemPrincipal) globalThis.evidentRequests.push(channel.URI.spec);
  }, 'http-on-opening-request');`;

const menuScript = `${closePopup}
  const [name, done] = arguments;
  (async () => {
    const menu = document.getElementById('contentAreaContextMenu');
    const entry = () => [...menu.querySelectorAll('menuitem')].find(({ label }) => label === name);
    while (menu.state !== 'open' || !entry()) await new Promise(resolve => setTimeout(resolve, 30));
    await closePopup();
    menu.activateItem(entry());
  })().then(done, error => done('failed: ' + error));`;

type Command = Awaited<ReturnType<typeof connectMarionette>>['command'];

/** Actions in a page and in the browser window around it, made of Marionette's commands. */
function driverOf(command: Command) {
  async function privileged(script: string, kind: 'Script' | 'AsyncScript', ...args: unknown[]) {
    return inWindow(() => command(`WebDriver:Execute${kind}`, { script, args, sandbox: 'system' }));
  }

  async function run<T>(body: string, sandbox: 'system' | null = null): Promise<T> {
    return (await command('WebDriver:ExecuteScript', { script: body, args: [], sandbox })).value as T;
  }

  /** Runs `task` with the browser's own window as the document. */
  async function inWindow<T>(task: () => Promise<T>): Promise<T> {
    await command('Marionette:SetContext', { value: 'chrome' });
    return task().finally(() => command('Marionette:SetContext', { value: 'content' }));
  }

  async function find(selector: string): Promise<Readonly<Record<string, string>>> {
    const found = await command('WebDriver:FindElement', { using: 'css selector', value: selector });
    return found.value as Record<string, string>;
  }

  /** Clicks an element with a mouse button: 0 is the left one, 2 the right one. */
  async function pressMouse(selector: string, button: 0 | 2): Promise<void> {
    const actions = [
      { type: 'pointerMove', origin: await find(selector), x: 0, y: 0 },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ];
    await command('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  return { command, privileged, run, inWindow, find, pressMouse };
}

type Driver = ReturnType<typeof driverOf>;

/** Actions of a person in a page. */
function handsOf({ command, run, find, pressMouse }: Driver) {
  return {
    text: () => run<string>('return document.body.innerText'),
    async attach(selector, file) {
      const id = Object.values(await find(selector))[0];
      await command('WebDriver:ElementSendKeys', { id, text: file });
    },
    async click(selector) {
      // WebDriver can only move the mouse to elements in view.
      await run(
        `document.querySelector(${JSON.stringify(selector)})?.scrollIntoView({ block: 'center', behavior: 'instant' })`,
      );
      await pressMouse(selector, 0);
    },
    async press(...chords) {
      const actions = chords.flatMap(strokesOf);
      await command('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async toFront() {
      const { value } = await command('WebDriver:GetWindowHandle', {});
      await command('WebDriver:SwitchToWindow', { handle: value, focus: true });
    },
  } satisfies Partial<Firefox>;
}

/** Actions of a person in the browser around the page, and what can be seen there. */
function chromeOf({ command, privileged, run, inWindow, pressMouse }: Driver) {
  return {
    tabs: () =>
      inWindow(() => run<string[]>('return gBrowser.browsers.map(browser => browser.currentURI.spec)')),
    clickIcon: async () => String((await privileged(clickScript, 'AsyncScript')).value),
    async runIn(place, body) {
      const answer = (await privileged(runInScript, 'AsyncScript', place, body)).value;
      const { value, failure } = answer as { value?: unknown; failure?: string };
      if (failure !== undefined) throw new Error(`In the ${place}: ${failure}`);
      return value as never;
    },
    async openSidebar() {
      await privileged(sidebarScript, 'AsyncScript');
    },
    async chooseFromMenu(selector, name) {
      await pressMouse(selector, 2);
      const { value } = await privileged(menuScript, 'AsyncScript', name);
      if (value) throw new Error(String(value));
    },
    requests: async () => (await privileged('return globalThis.evidentRequests', 'Script')).value as string[],
    async screenshot(name, what = 'page') {
      const take = () => command('WebDriver:TakeScreenshot', { full: false });
      const { value } = await (what === 'window' ? inWindow(take) : take());
      mkdirSync(path.join(root, 'artifacts'), { recursive: true });
      writeFileSync(path.join(root, 'artifacts', `${name}.png`), Buffer.from(String(value), 'base64'));
    },
  } satisfies Partial<Firefox>;
}

/** Starts Firefox with the extension in a fresh profile. `web` maps addresses to HTML; see `Firefox.goTo`. */
export async function openFirefox(
  web: Readonly<Record<string, string>> = {},
  headed = false,
  saveInto: string | null = null,
): Promise<Firefox> {
  const extension = path.join(root, 'dist/firefox');
  if (!existsSync(path.join(extension, 'manifest.json'))) throw new Error('Run `npm run build` first.');
  const server = await serve(web);
  const profile = mkdtempSync(path.join(os.tmpdir(), 'evident-firefox-'));
  const marionettePort = await freePort();
  const hosts = Object.keys(web).map(address => new URL(address).hostname);
  const browser = start(profile, preferences(hosts, marionettePort, saveInto), headed);
  const { command, disconnect } = await connectMarionette(marionettePort);
  await command('WebDriver:NewSession', { strictFileInteractability: false, acceptInsecureCerts: true });
  await command('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 120_000 });
  const driver = driverOf(command);
  const install = async () => void (await command('Addon:Install', { path: extension, temporary: true }));
  await driver.privileged(watchScript, 'Script');
  await install();

  return {
    ...handsOf(driver),
    ...chromeOf(driver),
    run: driver.run,
    reinstall: install,
    addressOf: file => `moz-extension://${uuid}/${file}`,
    async goTo(address) {
      // Adds the server's port. Boards are still recognised, because only the host name counts.
      const url =
        web[address] === undefined ? address : address.replace(/^(https:\/\/[^/]+)/, `$1:${portOf(server)}`);
      await command('WebDriver:Navigate', { url });
    },
    async close() {
      const exited = new Promise(resolve => browser.once('exit', resolve));
      await command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => browser.kill());
      disconnect();
      const killer = setTimeout(() => browser.kill('SIGKILL'), 20_000);
      await exited;
      clearTimeout(killer);
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
