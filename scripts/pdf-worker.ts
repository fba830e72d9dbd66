import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { minifySync, type Plugin } from 'vite';
import { patchPdfWorker } from '../src/resumes/pdf/patch-pdf-worker.ts';

export { patchPdfWorker };

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

// The licence wants a changed file to say so.
const changed = '/* Changed for Evident: see src/resumes/pdf/patch-pdf-worker.ts in its source. */';

/** Emits the patched worker of pdf.js (once) and its character maps as files of the package, under `pdf/`. */
export function packagedPdfjs(): Plugin {
  return {
    name: 'evident:packaged-pdfjs',
    apply: 'build',
    generateBundle() {
      const source = patchPdfWorker(readFileSync(join(pdfjs, 'legacy/build/pdf.worker.mjs'), 'utf8'));
      const licence = source.slice(0, source.indexOf('*/') + 2);
      const { code } = minifySync('pdf.worker.mjs', source, { module: true, sourcemap: false });
      this.emitFile({
        type: 'asset',
        fileName: 'pdf/pdf.worker.mjs',
        source: `${licence}\n${changed}\n${code}`,
      });
      for (const name of readdirSync(join(pdfjs, 'cmaps'))) {
        this.emitFile({
          type: 'asset',
          fileName: `pdf/cmaps/${name}`,
          source: readFileSync(join(pdfjs, 'cmaps', name)),
        });
      }
    },
  };
}
