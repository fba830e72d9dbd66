import path from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { localeFiles } from './scripts/locales.ts';
import { packagedPdfjs } from './scripts/pdf-worker.ts';
import { thirdPartyNotices } from './scripts/third-party.ts';

const browser = process.env.BROWSER_TARGET === 'firefox' ? 'firefox' : 'chrome';
const contentScript = 'src/content/content-script.ts';

/** What crxjs builds from. `manifest.json` is the truth; Firefox needs its own background and identity. */
function manifestFor(target: 'chrome' | 'firefox'): ManifestV3Export {
  const manifest = structuredClone(base) as Record<string, unknown>;
  // Named only so that crxjs builds the file; `clickInjectedOnly` takes it out of what ships.
  manifest.content_scripts = [{ matches: ['https://evident.invalid/*'], js: [contentScript] }];
  if (target === 'firefox') {
    delete manifest.minimum_chrome_version;
    manifest.permissions = base.permissions.filter(permission => permission !== 'sidePanel');
    manifest.background = { scripts: ['src/background/service-worker.ts'], type: 'module' };
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

/** The content script is injected on click and never registered, so the shipped manifest does not name it. */
function clickInjectedOnly(): Plugin {
  return {
    name: 'evident:click-injected-only',
    renderCrxManifest(manifest: Record<string, unknown>) {
      delete manifest.content_scripts;
      delete manifest.web_accessible_resources;
      return manifest;
    },
  } as Plugin;
}

/** Builds the threads of pages from the same graph, so that what they share with others is in the package once. */
function workers(): Plugin {
  return {
    name: 'evident:workers',
    apply: 'build',
    buildStart() {
      for (const id of ['src/resumes/reader-worker.ts', 'src/ui/tailor/analysis-worker.ts'])
        this.emitFile({ type: 'chunk', id, fileName: `${path.basename(id, '.ts')}.js` });
    },
  };
}

export default defineConfig({
  plugins: [
    crx({ manifest: manifestFor(browser), browser, contentScripts: { standaloneFiles: [contentScript] } }),
    clickInjectedOnly(),
    sidebarFor(browser),
    localeFiles(),
    packagedPdfjs(),
    workers(),
    thirdPartyNotices(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: browser === 'firefox' ? 'firefox140' : 'chrome125',
    // A worker has no document to put links into.
    modulePreload: false,
    // No entry of the manifest: a page of its own, opened by the others.
    rolldownOptions: { input: { tailor: 'src/ui/tailor/tailor.html' } },
  },
});
