import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { localeFiles } from './scripts/locales.ts';
import { namesByNumber } from './scripts/names-by-number.ts';
import { namespaceAsList } from './scripts/namespace-as-list.ts';
import { patternsWhereUsed } from './scripts/patterns-where-used.ts';
import { packagedPdfjs } from './scripts/pdf-worker.ts';
import { smallerScripts } from './scripts/smaller-scripts.ts';
import { spellingsByName } from './scripts/spellings-by-name.ts';
import { thirdPartyNotices } from './scripts/third-party.ts';
import { triedWhereNeeded } from './scripts/tried-where-needed.ts';
import { weightsTogether } from './scripts/weights-together.ts';

const browser = process.env.BROWSER_TARGET === 'firefox' ? 'firefox' : 'chrome';
const target = browser === 'firefox' ? 'firefox140' : 'chrome125';
/** What is one script, and no module: one is injected, two are kept compiled by the browser, one runs before a page has its modules. */
const contentScript = 'src/content/content-script.ts';
const background = 'src/background/service-worker.ts';
const analysis = 'src/background/analysis-script.ts';
const popup = 'src/ui/popup/main.tsx';
const builtPopup = 'src/ui/popup/popup.js';
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
const singles = [contentScript, background, analysis, 'src/ui/popup/ask-first.ts'];
const builtScript = (file: string) => file.replace(/ts$/, 'js');

/** What crxjs builds from. `manifest.json` is the truth; Firefox needs its own identity. */
function manifestFor(target: 'chrome' | 'firefox'): ManifestV3Export {
  const manifest = structuredClone(base) as Record<string, unknown>;
  delete manifest.background;
  if (target === 'firefox') {
    delete manifest.minimum_chrome_version;
    manifest.permissions = base.permissions.filter(permission => permission !== 'sidePanel');
    manifest.browser_specific_settings = {
      gecko: {
        id: 'evident@example.org',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    };
  }
  return manifest as unknown as ManifestV3Export;
}

/** Firefox shows the panel as its sidebar. crxjs builds the page of a `side_panel` alone, so the key is changed last. */
function sidebarFor(target: 'chrome' | 'firefox'): Plugin {
  return {
    name: 'evident:sidebar',
    renderCrxManifest(manifest: Record<string, unknown>) {
      if (target === 'chrome') return manifest;
      const { side_panel: panel, ...rest } = manifest as { side_panel: typeof base.side_panel };
      return {
        ...rest,
        sidebar_action: {
          default_panel: panel.default_path,
          default_title: base.name,
          default_icon: base.action.default_icon,
          open_at_install: false,
        },
      };
    },
  } as Plugin;
}

/**
 * The content script is injected on click and never registered, so the shipped manifest does not name it. The background starts with one script:
 * Chromium keeps the compiled code of a script, not of modules, and it starts many times a day. Firefox has no worker for it, but a page.
 */
function singleScripts(target: 'chrome' | 'firefox'): Plugin {
  return {
    name: 'evident:single-scripts',
    // After crxjs, which knows backgrounds that are modules alone.
    enforce: 'post',
    renderCrxManifest(manifest: Record<string, unknown>) {
      delete manifest.web_accessible_resources;
      const script = builtScript(background);
      manifest.background = target === 'chrome' ? { service_worker: script } : { scripts: [script] };
      return manifest;
    },
  } as Plugin;
}

/**
 * Builds each script that is no module, with all that it imports. What crxjs builds so takes no plugin: patterns are read when first asked for,
 * signs beyond ASCII are escapes, the models stand together, and spellings are written by their names.
 */
function singleFiles(): Plugin {
  return {
    name: 'evident:single-files',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      for (const file of singles) {
        await build({
          configFile: false,
          logLevel: 'error',
          plugins: [
            namespaceAsList,
            patternsInPlace,
            ...(file === analysis ? [triedWhereNeeded] : []),
            smallerScripts(file === analysis),
          ],
          build: {
            outDir: dir,
            emptyOutDir: false,
            copyPublicDir: false,
            target,
            // No property of ours is a getter that does something.
            rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
            lib: { entry: file, formats: ['iife'], name: 'evident', fileName: () => builtScript(file) },
          },
        });
        const built = path.join(dir, builtScript(file));
        writeFileSync(
          built,
          plainSigns(
            weightsTogether(namesByNumber(spellingsByName(listsInOneLine(readFileSync(built, 'utf8'))))),
          ),
        );
      }
    },
  };
}

const patternsInPlace: Plugin = {
  name: 'evident:patterns-in-place',
  transform: (code, id) => (id.endsWith('.ts') ? { code: patternsWhereUsed(code), map: null } : null),
};

/** A built script in which a list of words that takes several lines in the source takes one: its indents are in no other text of such a script. */
const listsInOneLine = (script: string): string => script.replace(/(?:\n|\\n) {2,}/g, ' ');

/**
 * A script with its signs beyond ASCII as escapes: with one of them it takes an engine two bytes for each of its signs, and what analyses, a
 * million signs large, a sixth longer to start. In `String.raw` stand patterns alone, which read an escape as its sign.
 */
const plainSigns = (script: string): string =>
  script.replace(/[^\0-\x7f]/g, sign => {
    const code = sign.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code}`;
  });

/**
 * Builds what the popup and the panel begin with as one file, and what that may come to load as others. A page waits some milliseconds for each file
 * that it begins with, whatever its size, and a popup is opened anew at each click: so it shares no file with pages that stay open.
 */
function popupFile(): Plugin {
  return {
    name: 'evident:popup-file',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      await build({
        configFile: false,
        logLevel: 'error',
        oxc,
        build: {
          outDir: dir,
          emptyOutDir: false,
          copyPublicDir: false,
          target,
          modulePreload: false,
          rolldownOptions: {
            input: popup,
            output: {
              chunkFileNames: ({ name }) => (name === 'popup' ? builtPopup : 'assets/[name]-[hash].js'),
              assetFileNames: 'src/ui/popup/popup[extname]',
              codeSplitting: {
                includeDependenciesRecursively: false,
                groups: [{ name: filesBy(popupModules) }],
              },
            },
          },
        },
      });
    },
  };
}

/** Builds the thread of pages from the same graph, so that what it shares with others is in the package once. */
function readerThread(): Plugin {
  return {
    name: 'evident:reader-thread',
    apply: 'build',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: 'src/resumes/reader-worker.ts',
        fileName: 'reader-worker.js',
      });
    },
  };
}

/** What each page that stays open and each thread begins with. What analyses a copy begins once the copy is seen. */
const beginnings = [
  ['resume', 'src/ui/resume/resume.html'],
  ['tailor', 'src/ui/tailor/tailor.html'],
  ['reader', 'src/resumes/reader-worker.ts'],
  ['analysis', 'src/ui/tailor/analysis.ts'],
].map(([name = '', file = '']) => ({ name, file: path.resolve(import.meta.dirname, file) }));

type Graph = (id: string) => Readonly<Record<'importedIds', readonly string[]>> | null;

/** The modules that one begins with. */
function loadedWith(file: string, graph: Graph): Set<string> {
  const loaded = new Set([file]);
  for (const id of loaded) for (const next of graph(id)?.importedIds ?? []) loaded.add(next);
  return loaded;
}

/**
 * The file of each module that several begin with, named after all of them: nobody begins with a word more than before, and a page waits for half as many
 * files.
 */
function sharedFiles(graph: Graph): ReadonlyMap<string, string> {
  const names = new Map<string, string[]>();
  for (const { name, file } of beginnings)
    for (const id of loadedWith(file, graph)) names.set(id, [...(names.get(id) ?? []), name]);
  return new Map(
    [...names]
      // The panel takes the API alone from what pages share.
      .filter(
        ([id, of]) => of.length > 1 && !id.endsWith('.css') && !/install-api|webextension-polyfill/.test(id),
      )
      .map(([id, of]) => [id, of.join('-')]),
  );
}

/** All that the popup begins with, for one file. */
const popupModules = (graph: Graph): ReadonlyMap<string, string> =>
  new Map(
    [...loadedWith(path.resolve(import.meta.dirname, popup), graph)]
      .filter(id => !id.endsWith('.css'))
      .map(id => [id, 'popup']),
  );

/** Names the file of each module that stands in one of its own, once the graph is known. */
function filesBy(namesIn: (graph: Graph) => ReadonlyMap<string, string>) {
  let files: ReadonlyMap<string, string> | null = null;
  return (id: string, graph: { readonly getModuleInfo: Graph }) => {
    files ??= namesIn(other => graph.getModuleInfo(other));
    return files.get(id) ?? null;
  };
}

export default defineConfig({
  plugins: [
    crx({
      manifest: manifestFor(browser),
      browser,
    }),
    singleScripts(browser),
    singleFiles(),
    popupFile(),
    sidebarFor(browser),
    localeFiles(),
    packagedPdfjs(),
    readerThread(),
    thirdPartyNotices(),
  ],
  oxc,
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target,
    // Pages name all that they begin with, in place of finding it file by file; a worker has no document to put links into.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, dependencies, { hostType }) => (hostType === 'html' ? dependencies : []),
    },
    // No entry of the manifest: a page of its own, opened by the others.
    rolldownOptions: {
      input: { tailor: 'src/ui/tailor/tailor.html' },
      preserveEntrySignatures: 'allow-extension',
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ debugName: 'shared', name: filesBy(sharedFiles) }],
        },
      },
    },
  },
});
