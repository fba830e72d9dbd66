import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { patchPdfWorker } from '../../src/resumes/pdf/patch-pdf-worker.ts';

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

describe('the patch of pdf.js’ worker', () => {
  test('fits the build that ships', () => {
    const patched = patchPdfWorker(readFileSync(join(pdfjs, 'legacy/build/pdf.worker.mjs'), 'utf8'));
    expect(patched).toContain('beginActualText(args[1])');
    expect(patched).toContain('glyph.unicode !== "\\u00AD"');
  });

  test('fails where pdf.js has changed, and says what no longer fits', () => {
    expect(() => patchPdfWorker('export const worker = 1;')).toThrow(
      /pdf\.js has changed: 0 places to patch for “/,
    );
  });

  test('fails where it was applied already', () => {
    const patched = patchPdfWorker(readFileSync(join(pdfjs, 'legacy/build/pdf.worker.mjs'), 'utf8'));
    expect(() => patchPdfWorker(patched)).toThrow(/pdf\.js has changed/);
  });
});
