import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import base from './manifest.json' with { type: 'json' };
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

export default defineConfig({
  plugins: [
    crx({ manifest: manifestFor(browser), browser, contentScripts: { standaloneFiles: [contentScript] } }),
    clickInjectedOnly(),
    packagedPdfjs(),
    thirdPartyNotices(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: browser === 'firefox' ? 'firefox140' : 'chrome116',
    modulePreload: { polyfill: false },
  },
});
