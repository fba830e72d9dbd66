import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { localeFiles } from './scripts/locales.ts';
import { patternsWhereUsed } from './scripts/patterns-where-used.ts';
import { packagedPdfjs } from './scripts/pdf-worker.ts';
import { smallerScripts } from './scripts/smaller-scripts.ts';
import { spellingsByName } from './scripts/spellings-by-name.ts';
import { thirdPartyNotices } from './scripts/third-party.ts';
import { weightsTogether } from './scripts/weights-together.ts';

const browser = process.env.BROWSER_TARGET === 'firefox' ? 'firefox' : 'chrome';
const target = browser === 'firefox' ? 'firefox140' : 'chrome125';
/** What is one script, and no module: one is injected, two are kept compiled by the browser, one runs before a page has its modules. */
const contentScript = 'src/content/content-script.ts';
const background = 'src/background/service-worker.ts';
const analysis = 'src/background/analysis-script.ts';
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
          plugins: [patternsInPlace, smallerScripts],
          build: {
            outDir: dir,
            emptyOutDir: false,
            copyPublicDir: false,
            target,
            lib: { entry: file, formats: ['iife'], name: 'evident', fileName: () => builtScript(file) },
          },
        });
        const built = path.join(dir, builtScript(file));
        writeFileSync(built, plainSigns(weightsTogether(spellingsByName(readFileSync(built, 'utf8')))));
      }
    },
  };
}

const patternsInPlace: Plugin = {
  name: 'evident:patterns-in-place',
  transform: (code, id) => (id.endsWith('.ts') ? { code: patternsWhereUsed(code), map: null } : null),
};

/**
 * A script with its signs beyond ASCII as escapes: with one of them it takes an engine two bytes for each of its signs, and what analyses, a
 * million signs large, a sixth longer to start. In `String.raw` stand patterns alone, which read an escape as its sign.
 */
const plainSigns = (script: string): string =>
  script.replace(/[^\0-\x7f]/g, sign => {
    const code = sign.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code}`;
  });

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

/** What each page and thread begins with: the popup and the panel are one page in two places. What analyses a copy begins once the copy is seen. */
const beginnings = [
  ['popup', 'src/ui/popup/popup.html', 'src/ui/panel/panel.html'],
  ['resume', 'src/ui/resume/resume.html'],
  ['tailor', 'src/ui/tailor/tailor.html'],
  ['reader', 'src/resumes/reader-worker.ts'],
  ['analysis', 'src/ui/tailor/analysis.ts'],
].map(([name = '', ...files]) => ({
  name,
  files: files.map(file => path.resolve(import.meta.dirname, file)),
}));

type Graph = (
  id: string,
) => Readonly<Record<'importedIds' | 'dynamicallyImportedIds', readonly string[]>> | null;

/** The modules that some begin with; with `later`, also what they may come to load. */
function loadedWith(files: readonly string[], graph: Graph, later = false): Set<string> {
  const loaded = new Set(files);
  for (const id of loaded) {
    const { importedIds = [], dynamicallyImportedIds = [] } = graph(id) ?? {};
    for (const next of importedIds) loaded.add(next);
    if (later) for (const next of dynamicallyImportedIds) loaded.add(next);
  }
  return loaded;
}

/**
 * The file of each module that several begin with, named after all of them: nobody begins with a word more than before, and a page waits for half as many
 * files. Each costs it some milliseconds, whatever its size. So what the popup shares with threads, which is little, is one file, and so is what it shares
 * with the panel alone. What the popup may come to load has files of its own.
 */
function sharedFiles(graph: Graph): ReadonlyMap<string, string> {
  const names = new Map<string, string[]>();
  for (const { name, files } of beginnings)
    for (const id of loadedWith(files, graph)) names.set(id, [...(names.get(id) ?? []), name]);
  const [popup, panel] = (beginnings[0]?.files ?? []).map(file => loadedWith([file], graph));
  for (const id of loadedWith(beginnings[0]?.files ?? [], graph, true)) {
    const known = names.get(id);
    if (known && !known.includes('popup')) known.push('later');
    else if (known?.length === 1 && popup?.has(id) && panel?.has(id)) known.push('panel');
  }
  const nameOf = (of: readonly string[]) => {
    const isInThreads = of.includes('reader') || of.includes('analysis');
    if (isInThreads && of.includes('popup')) return 'everywhere';
    return isInThreads && of.includes('tailor') && of.includes('later') ? 'everywhere-later' : of.join('-');
  };
  return new Map(
    [...names]
      // The popup has the API from its first script.
      .filter(
        ([id, of]) => of.length > 1 && !id.endsWith('.css') && !/install-api|webextension-polyfill/.test(id),
      )
      .map(([id, of]) => [id, nameOf(of)]),
  );
}

/** Names the files that are shared, once the graph is known. */
function shared() {
  let files: ReadonlyMap<string, string> | null = null;
  return (id: string, graph: { readonly getModuleInfo: Graph }) => {
    files ??= sharedFiles(other => graph.getModuleInfo(other));
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
    sidebarFor(browser),
    localeFiles(),
    packagedPdfjs(),
    readerThread(),
    thirdPartyNotices(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
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
          groups: [{ debugName: 'shared', name: shared() }],
        },
      },
    },
  },
});
