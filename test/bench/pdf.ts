import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writePdf } from '../../scripts/sample/write-pdf.ts';
import { nodePdfEngine } from '../../src/cli/node-pdf-engine.ts';
import type * as Reader from '../../src/resumes/read-resume.ts';
import { importBuilt } from './built.ts';
import { median, ms, print, takeTurns, times } from './measure.ts';
import { resumeOf } from './texts.ts';

const pdf = nodePdfEngine();

/** Reads a PDF with only pdf.js, in its own thread, as in the extension and in `readResume`. */
async function bare(bytes: Uint8Array, withOperators: boolean): Promise<void> {
  const reader = await pdf.start();
  const { document } = await reader.open(bytes);
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    await page.getTextContent();
    if (withOperators) await page.getOperatorList();
  }
  await reader.close();
}

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus/resumes');

/** Compares with pdf.js on the real resumes beside the project, if they are there: the median of the ratios of all files. */
async function benchCorpus({ readResume }: typeof Reader): Promise<void> {
  if (!existsSync(corpus)) return;
  const ratios: number[] = [];
  for (const name of readdirSync(corpus).filter(file => file.endsWith('.pdf'))) {
    const bytes = new Uint8Array(readFileSync(path.join(corpus, name)));
    const tasks = {
      bare: () => bare(bytes, true),
      ours: () => readResume({ name, bytes: bytes.slice() }, { pdf }),
    };
    const time = await takeTurns(tasks, 3, 1);
    ratios.push(time.ours.median / time.bare.median);
  }
  print(`reading ${ratios.length} real PDFs, readResume beside text and operators`, [
    ['median', times(median(ratios))],
    ['highest', times(Math.max(...ratios))],
  ]);
}

/** Compares the time of `readResume` for a PDF of two pages with the time that pdf.js alone takes. */
export async function benchPdf(): Promise<void> {
  const reader = await importBuilt<typeof Reader>('src/resumes/read-resume.ts');
  const { readResume } = reader;
  const bytes = await writePdf(resumeOf(2));
  const time = await takeTurns(
    {
      text: () => bare(bytes, false),
      operators: () => bare(bytes, true),
      ours: () => readResume({ name: 'resume.pdf', bytes: bytes.slice() }, { pdf }),
    },
    15,
    4,
  );
  print('reading a PDF of two pages', [
    ['pdf.js, getTextContent', ms(time.text.median)],
    [
      'pdf.js, getTextContent and getOperatorList',
      `${ms(time.operators.median)}   ${times(time.operators.median / time.text.median)}`,
    ],
    ['readResume', `${ms(time.ours.median)}   ${times(time.ours.median / time.text.median)} the text alone`],
    ['', `${times(time.ours.median / time.operators.median)} text and operators`],
  ]);
  await benchCorpus(reader);
}
