import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { writePdf } from '../../scripts/sample/write-pdf.ts';
import { nodePdfEngine } from '../../src/cli/node-pdf-engine.ts';
import { readResume } from '../../src/resumes/read-resume.ts';
import { ms, print, takeTurns, times } from './measure.ts';
import { resumeOf } from './texts.ts';

async function bare(bytes: Uint8Array, withOperators: boolean): Promise<void> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    await page.getTextContent();
    if (withOperators) await page.getOperatorList();
  }
  await task.destroy();
}

/** Reading a PDF of two pages with all that Evident learns from it, beside what pdf.js alone takes. */
export async function benchPdf(): Promise<void> {
  const bytes = await writePdf(resumeOf(2));
  const pdf = nodePdfEngine();
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
    ['pdf.js, getTextContent', ms(time.text)],
    [
      'pdf.js, getTextContent and getOperatorList',
      `${ms(time.operators)}   ${times(time.operators / time.text)}`,
    ],
    ['readResume', `${ms(time.ours)}   ${times(time.ours / time.text)} the text alone`],
    ['', `${times(time.ours / time.operators)} text and operators`],
  ]);
}
