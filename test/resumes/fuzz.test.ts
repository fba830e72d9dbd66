import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writePdf } from '../../scripts/sample/write-pdf.ts';
import { isResume } from '../../src/core/resume.ts';
import { mutate, seeds } from '../mutate.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { rawPdf } from './make-pdf.ts';
import { read } from './read.ts';

const text =
  'Ada Example\nada@example.com\nExperience\nDeveloper, Example Ltd, Jan 2020 – Present\n- Built an API with Go and SQL\nSkills\nGo, SQL, Docker';
const docx = makeDocx({
  body: text
    .split('\n')
    .map(line => paragraph(line))
    .join(''),
});

/** A broken part in a whole archive: what a broken archive never lets through to the readers of its parts. */
function withBrokenPart(seed: number): Uint8Array {
  const files = unzipSync(docx);
  const names = Object.keys(files);
  const name = names[seed % 2 === 0 ? names.indexOf('word/document.xml') : seed % names.length] ?? '';
  return zipSync({ ...files, [name]: mutate(files[name] ?? new Uint8Array(), seed) });
}

const content = 'BT /F1 10 Tf 50 700 Td (Ada Example) Tj 0 -14 Td (Go and SQL since 2020) Tj ET';
const corpus: Readonly<Record<string, (seed: number) => Promise<Uint8Array>>> = {
  'a PDF': async seed => mutate(await writePdf(text), seed),
  'a PDF without compression': async seed => mutate(rawPdf(content), seed),
  'a Word file': async seed => mutate(docx, seed),
  'a part of a Word file': async seed => withBrokenPart(seed),
  'a text': async seed => mutate(new TextEncoder().encode(text), seed),
};

describe.each(Object.entries(corpus))('%s that is mutated', (what, make) => {
  test.each(seeds)('is read or refused, by seed %i', async seed => {
    const name = what.includes('PDF') ? 'a.pdf' : what.includes('Word') ? 'a.docx' : 'a.txt';
    const { resume, refusal } = await read(await make(seed), name);
    if (resume) expect(isResume(resume)).toBe(true);
    else expect(refusal?.kind).toBeTruthy();
  });
});
