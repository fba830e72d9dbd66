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
/** Built as classic scripts (see `singles`), because modules cannot be injected, cached as compiled code, or run before a page's modules. */
const contentScript = 'src/content/content-script.ts';
const highlightScript = 'src/content/highlight-script.ts';
const background = 'src/background/service-worker.ts';
const analysis = 'src/background/analysis-script.ts';
const popup = 'src/ui/popup/main.tsx';
const builtPopup = 'src/ui/popup/popup.js';
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
const singles = [contentScript, highlightScript, background, analysis, 'src/ui/popup/ask-first.ts'];
const builtScript = (file: string) => file.replace(/ts$/, 'js');

/** The manifest for crxjs: `manifest.json`, with the changes that Firefox needs. */
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

/** Firefox shows the panel as its sidebar. crxjs only builds the page of a `side_panel`, so the key is changed last. */
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
 * The content script is injected on click, so the shipped manifest does not name it. The background is a classic script, because it starts many
 * times a day and Chromium caches the compiled code of scripts, but not of modules. In Firefox, it runs in a page, not in a worker.
 */
function singleScripts(target: 'chrome' | 'firefox'): Plugin {
  return {
    name: 'evident:single-scripts',
    // Runs after crxjs, which only supports backgrounds that are modules.
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
 * Builds each classic script with all its imports, after crxjs, whose own builds of scripts take no plugins. The plugins and functions used here
 * make the scripts smaller, and faster to start.
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
            // None of our getters has a side effect.
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
 * Writes characters beyond ASCII as escapes. With a single one of them, an engine stores two bytes for each character, and the analysis script,
 * with a million characters, takes a sixth longer to start. `String.raw` is only used for patterns, in which an escape means the same.
 */
const plainSigns = (script: string): string =>
  script.replace(/[^\0-\x7f]/g, sign => {
    const code = sign.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code}`;
  });

/**
 * Builds the first scripts of the popup and the panel as one file, and scripts that they load later as others. A page waits some milliseconds for
 * each of its first files, whatever its size, and a popup starts at each click. So the popup shares no files with the pages.
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

/** Builds the worker of the pages from the same graph, so that modules that it shares with pages are in the package only once. */
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

/** The first modules of the pages and workers. The analysis of a copy starts after the copy is shown. */
const beginnings = [
  ['resume', 'src/ui/resume/resume.html'],
  ['tailor', 'src/ui/tailor/tailor.html'],
  ['reader', 'src/resumes/reader-worker.ts'],
  ['analysis', 'src/ui/tailor/analysis.ts'],
].map(([name = '', file = '']) => ({ name, file: path.resolve(import.meta.dirname, file) }));

type Graph = (id: string) => Readonly<Record<'importedIds', readonly string[]>> | null;

/** A module and all modules that load with it. */
function loadedWith(file: string, graph: Graph): Set<string> {
  const loaded = new Set([file]);
  for (const id of loaded) for (const next of graph(id)?.importedIds ?? []) loaded.add(next);
  return loaded;
}

/**
 * The file for each module that loads at the start of several pages or workers, named after all of these. So a page waits for half as many files, and
 * none loads a module that it does not need.
 */
function sharedFiles(graph: Graph): ReadonlyMap<string, string> {
  const names = new Map<string, string[]>();
  for (const { name, file } of beginnings)
    for (const id of loadedWith(file, graph)) names.set(id, [...(names.get(id) ?? []), name]);
  return new Map(
    [...names]
      // Leaves out the API, because it is the only shared part that the panel needs.
      .filter(
        ([id, of]) => of.length > 1 && !id.endsWith('.css') && !/install-api|webextension-polyfill/.test(id),
      )
      .map(([id, of]) => [id, of.join('-')]),
  );
}

/** All modules that load at the start of the popup: they go into one file. */
const popupModules = (graph: Graph): ReadonlyMap<string, string> =>
  new Map(
    [...loadedWith(path.resolve(import.meta.dirname, popup), graph)]
      .filter(id => !id.endsWith('.css'))
      .map(id => [id, 'popup']),
  );

/** Names the file of a module, as soon as the module graph is known. */
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
    // Pages list all their first files, so that the browser does not find them one after the other. A worker has no document for such links.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, dependencies, { hostType }) => (hostType === 'html' ? dependencies : []),
    },
    // This page is not in the manifest, because other pages open it.
    // `test/architecture/dist.test.ts` limits the sizes.
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      // Most of the time goes into our own plugins, which shorten the scripts.
      checks: { pluginTimings: false },
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
