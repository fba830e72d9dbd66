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

/** Installs a browser where that is possible without asking; answers its path, or null. */
export function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found || process.env[browsers[name].variable] || !isDebianRoot()) return found;
  const packages = browsers[name].debian;
  console.log(`Installing ${packages.join(', ')} …`);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  const installed =
    runPatiently('apt-get', ['update', '-qq']) &&
    runPatiently('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
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

/** Installs the packages of the lock file where they are missing or stale. */
export function ensurePackages() {
  if (packagesAreFresh()) return;
  console.log('Installing packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if (!runPatiently(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    throw new Error('npm ci failed: the packages of package-lock.json could not be installed.');
  }
}
