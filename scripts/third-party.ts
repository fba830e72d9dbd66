import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { sourcesOf } from './lexicon/harvest.ts';
import { readSources } from './lexicon/sources.ts';

const root = path.resolve(import.meta.dirname, '..');

/** A licence text that ships. `of` is what it is for; empty for the package itself. */
type Notice = { readonly of: string; readonly text: string };

/** What we know about a package that ships. */
type Shipped = {
  readonly what: string;
  /** Where its source is, at `{version}`. */
  readonly source: string;
  /** Its licence, for a package that has no licence text or does not name the licence in package.json. */
  readonly licence?: { readonly name: string; readonly text: string };
  /** The licence texts of other works that the package contains. */
  readonly inside?: readonly Notice[];
};

const mit = (copyright: string) => `${copyright}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const fileOf = (name: string, file: string) =>
  readFileSync(path.join(root, 'node_modules', name, file), 'utf8');

const pdfjs = (of: string, file: string): Notice => ({ of, text: fileOf('pdfjs-dist', file) });

/** For packages whose only notice is one line in their README, and the author in package.json. */
const mitOf = (author: string) => ({ name: 'MIT', text: mit(`Copyright (c) ${author}`) });

const font = (name: string, what: string): Shipped => ({
  what: `${what}, in which exported PDFs are set. MIT is the package’s, OFL the font’s`,
  source: `https://github.com/expo/google-fonts/tree/main/font-packages/${name}`,
  inside: [{ of: 'The font', text: fileOf(`@expo-google-fonts/${name}`, 'LICENSE_FONT') }],
});

const byGovett = (repository: string, what: string): Shipped => ({
  what,
  source: `https://github.com/${repository}`,
});

const shipped: Readonly<Record<string, Shipped>> = {
  '@expo-google-fonts/arimo': font('arimo', 'The font Arimo'),
  '@expo-google-fonts/tinos': font('tinos', 'The font Tinos'),
  '@noble/ciphers': {
    what: 'part of pdfkit, which can lock a PDF; ours are never locked',
    source: 'https://github.com/paulmillr/noble-ciphers/tree/{version}',
  },
  '@noble/hashes': {
    what: 'part of pdfkit: what tells one PDF from another',
    source: 'https://github.com/paulmillr/noble-hashes/tree/{version}',
  },
  '@swc/helpers': {
    what: 'a few lines that fontkit was compiled with',
    source: 'https://github.com/swc-project/swc',
  },
  'base64-js': {
    what: 'part of linebreak',
    source: 'https://github.com/beatgammit/base64-js/tree/v{version}',
  },
  brotli: { ...byGovett('foliojs/brotli.js', 'part of fontkit'), licence: mitOf('Devon Govett') },
  clone: { what: 'part of fontkit', source: 'https://github.com/pvorb/clone/tree/v{version}' },
  dfa: { ...byGovett('foliojs/dfa', 'part of fontkit'), licence: mitOf('Devon Govett') },
  docx: {
    what: 'writes DOCX files',
    source: 'https://github.com/dolanmiu/docx/tree/{version}',
    inside: [
      { of: 'nanoid, bundled in it', text: mit('Copyright 2017 Andrey Sitnik <andrey@sitnik.ru>') },
      { of: 'fflate, bundled in it', text: fileOf('fflate', 'LICENSE') },
    ],
  },
  'fast-deep-equal': {
    what: 'part of fontkit',
    source: 'https://github.com/epoberezkin/fast-deep-equal/tree/v{version}',
  },
  fflate: {
    what: 'opens DOCX files',
    source: 'https://github.com/101arrowz/fflate/tree/v{version}',
  },
  fontkit: { ...byGovett('foliojs/fontkit', 'reads the fonts'), licence: mitOf('Devon Govett') },
  idb: {
    what: 'promises around IndexedDB',
    source: 'https://github.com/jakearchibald/idb/tree/v{version}',
  },
  linebreak: byGovett('foliojs/linebreak', 'part of pdfkit'),
  'pdfjs-dist': {
    what: 'reads PDF files. Its worker is changed: see `src/resumes/pdf/patch-pdf-worker.ts`',
    source: 'https://github.com/mozilla/pdf.js/tree/v{version}',
    inside: [
      pdfjs('The character maps (`pdf/cmaps`), by Adobe', 'cmaps/LICENSE'),
      // The worker contains the JavaScript around these three. Their WebAssembly does not ship.
      pdfjs('The loader of OpenJPEG', 'wasm/LICENSE_PDFJS_OPENJPEG'),
      pdfjs('The loader of QCMS', 'wasm/LICENSE_PDFJS_QCMS'),
      pdfjs('The loader of PDFium’s JBIG2', 'wasm/LICENSE_PDFJS_JBIG2'),
      // pdfjs-dist contains it without its licence. The text is in external/brotli of the source of pdf.js.
      {
        of: 'The Brotli decoder',
        text: mit('Copyright (c) 2009, 2010, 2013-2016 by the Brotli Authors.'),
      },
    ],
  },
  pdfkit: { what: 'writes PDF files', source: 'https://github.com/foliojs/pdfkit/tree/v{version}' },
  'png-js': {
    ...byGovett('foliojs/png.js', 'part of pdfkit'),
    licence: { name: 'MIT', text: fileOf('png-js', 'LICENSE') },
  },
  preact: {
    what: 'the interface',
    source: 'https://github.com/preactjs/preact/tree/{version}',
  },
  restructure: byGovett('foliojs/restructure', 'part of fontkit'),
  rolldown: {
    what: 'a few lines that join the modules',
    source: 'https://github.com/rolldown/rolldown/tree/v{version}',
  },
  'tiny-inflate': byGovett('foliojs/tiny-inflate', 'part of fontkit'),
  'unicode-properties': byGovett('foliojs/unicode-properties', 'part of fontkit'),
  'unicode-trie': byGovett('foliojs/unicode-trie', 'part of fontkit'),
  vite: {
    what: 'a few lines that load a module when it is needed',
    source: 'https://github.com/vitejs/vite/tree/v{version}',
  },
  'webextension-polyfill': {
    what: 'one API for both browsers',
    source: 'https://github.com/mozilla/webextension-polyfill/tree/{version}',
  },
};

/** The package that a module of the bundle comes from, or null for our own modules. */
export function packageOf(moduleId: string): string | null {
  const id = moduleId.replaceAll('\\', '/');
  const installed = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id);
  if (installed) return installed[1] ?? null;
  // Helpers that the bundler adds have no file.
  return /^\0(vite|rolldown)\//.exec(id)?.[1] ?? null;
}

/** The licence of the package itself. Vite’s licence file also lists its bundled dependencies, which do not ship with Evident. */
function ownLicence(name: string): string {
  const text = fileOf(name, name === 'vite' ? 'LICENSE.md' : 'LICENSE');
  const [first = ''] = name === 'vite' ? text.split('# Licenses of bundled dependencies') : [text];
  return first;
}

function section(name: string, { what, source, licence, inside = [] }: Shipped): string {
  const { version, license } = JSON.parse(fileOf(name, 'package.json'));
  const notices: readonly Notice[] = [{ of: '', text: licence?.text ?? ownLicence(name) }, ...inside];
  return [
    `## ${name} ${version}`,
    `${licence?.name ?? license}; ${what}. Source: <${source.replace('{version}', version)}>`,
    ...notices.flatMap(({ of, text }) => [
      ...(of ? [`${of}:`] : []),
      `\`\`\`text\n${text
        .replaceAll('\r', '')
        .replace(/[ \t]+$/gm, '')
        .replace(/^\n+|\n+$/g, '')}\n\`\`\``,
    ]),
  ].join('\n\n');
}

const LEXICON = '/src/core/lexicon/skill-list.ts';

/** Notices of the packages that skill names come from. The facts are in the harvest, because these packages are not installed for a build. */
function lexiconSections(): readonly string[] {
  return sourcesOf(readSources().harvest).map(({ name, version, licence, copyrights }) => {
    const said = `${licence}; names of skills in the lexicon. Nothing else of it ships.`;
    if (licence === 'CC0-1.0') return `## ${name} ${version}\n\n${said}`;
    if (licence !== 'MIT' || copyrights.length === 0)
      throw new Error(`Nobody has looked at the licence of ${name}.`);
    return `## ${name} ${version}\n\n${said}\n\n\`\`\`text\n${mit(copyrights.join('\n'))}\n\`\`\``;
  });
}

/** The notices of the packages that these modules come from. Throws for a package whose licence nobody has checked. */
export function thirdParty(moduleIds: Iterable<string>): string {
  const modules = [...moduleIds];
  const names = new Set(modules.map(packageOf).filter(name => name !== null));
  return [
    '# What Evident carries of others',
    'Written by `npm run licences` from the modules of the built bundle; it is in the package too. Evident’s own licence is MIT.',
    ...[...names].sort().map(name => {
      const known = shipped[name];
      if (!known) throw new Error(`${name} is in the bundle, and scripts/third-party.ts does not know it.`);
      return section(name, known);
    }),
    ...(modules.some(id => id.replaceAll('\\', '/').endsWith(LEXICON)) ? lexiconSections() : []),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/**
 * Adds our licence and the notices of the packages in the bundle to the extension. The content script is bundled separately, so its modules are
 * not seen here. But the walls let it import no package that the rest does not import.
 */
export function thirdPartyNotices(): Plugin {
  return {
    name: 'evident:third-party-notices',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap(chunk =>
        chunk.type === 'chunk' ? Object.keys(chunk.modules) : [],
      );
      this.emitFile({ type: 'asset', fileName: 'THIRD_PARTY.md', source: thirdParty(modules) });
      this.emitFile({
        type: 'asset',
        fileName: 'LICENSE',
        source: readFileSync(path.join(root, 'LICENSE'), 'utf8'),
      });
    },
  };
}
