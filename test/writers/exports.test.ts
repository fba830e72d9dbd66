import { describe, expect, test } from 'vitest';
import { resumeOf } from '../../src/core/tailor/resume-of.ts';
import { loadFonts } from '../../src/writers/fonts.ts';
import { LOOKS, type Look, PAPERS, type Paper } from '../../src/writers/look.ts';
import { writeDocx } from '../../src/writers/write-docx.ts';
import { writeJsonResume } from '../../src/writers/write-json-resume.ts';
import { writePdf } from '../../src/writers/write-pdf.ts';
import { writePlainText } from '../../src/writers/write-plain-text.ts';
import { draftOfPerson } from '../factory/draft-of-person.ts';
import { factoryPeople } from '../factory/people.ts';
import { isInstalled, pdftotext, printedByLibreOffice, wordsIn, wordsOf } from './other-readers.ts';
import { differencesOf, readExport } from './read-back.ts';

const looks = Object.keys(LOOKS) as readonly Look[];
const papers = Object.keys(PAPERS) as readonly Paper[];
// One of each life and language; `npm run eval -- exports` has all of them.
const drafts = factoryPeople()
  .filter(({ id }) => [1, 3, 4, 5, 8, 34].includes(id))
  .map(draftOfPerson);
const [first] = drafts as [(typeof drafts)[number]];
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('what is exported is read back as it was written', () => {
  test.each(looks)('as a PDF in the look %s', async look => {
    const fonts = await loadFonts(look);
    for (const draft of drafts) {
      for (const paper of papers) {
        const bytes = await writePdf(draft, { look, paper, fonts });
        expect(await differencesOf(draft, 'export.pdf', bytes), `${draft.name} ${paper}`).toEqual([]);
      }
    }
  });

  test.each(looks)('as a DOCX in the look %s', async look => {
    for (const draft of drafts) {
      const bytes = await writeDocx(draft, { look, paper: 'letter' });
      expect(await differencesOf(draft, 'export.docx', bytes), draft.name).toEqual([]);
    }
  });

  test('as plain text', async () => {
    for (const draft of drafts)
      expect(await differencesOf(draft, 'export.txt', utf8(writePlainText(draft)))).toEqual([]);
  });

  test('as JSON Resume: who, when and every word; its headings are English', async () => {
    for (const draft of drafts) {
      const read = await readExport('export.json', utf8(writeJsonResume(draft)));
      const own = resumeOf(draft);
      expect(read).toMatchObject({ name: own.name, email: own.email, phone: own.phone, skills: own.skills });
      const dated = ({ kind, title, from, to }: (typeof own.entries)[number]) => ({ kind, title, from, to });
      expect(read.entries.map(dated)).toEqual(own.entries.map(dated));
      const words = new Set(read.text.match(/[\p{L}\p{N}]+/gu));
      const lost = own.entries
        .flatMap(({ bullets }) => bullets.map(({ start, end }) => own.text.slice(start, end)))
        .flatMap(text => text.match(/[\p{L}\p{N}]+/gu) ?? [])
        .filter(word => !words.has(word));
      expect(lost).toEqual([]);
    }
  });
});

describe('other readers', () => {
  test.skipIf(!isInstalled('pdftotext'))('pdftotext has every word in order (poppler-utils)', async () => {
    for (const look of looks) {
      const fonts = await loadFonts(look);
      for (const draft of drafts) {
        const bytes = await writePdf(draft, { look, paper: 'a4', fonts });
        expect(wordsIn(pdftotext(bytes)), `${draft.name} ${look}`).toEqual(wordsOf(draft));
      }
    }
  });

  test.skipIf(!isInstalled('soffice'))('LibreOffice opens the DOCX, and its PDF reads the same', async () => {
    const bytes = printedByLibreOffice(await writeDocx(first, { look: 'plain', paper: 'a4' }));
    expect(await differencesOf(first, 'printed.pdf', bytes)).toEqual([]);
  });
});

test('the same draft gives the same bytes, whenever it is written', async () => {
  const fonts = await loadFonts('plain');
  const write = async () => [
    await writePdf(first, { look: 'plain', paper: 'a4', fonts }),
    await writeDocx(first, { look: 'plain', paper: 'a4' }),
  ];
  const before = await write();
  for (const other of drafts.slice(1, 3)) await writeDocx(other, { look: 'compact', paper: 'a4' });
  await new Promise(resolve => setTimeout(resolve, 2_100));
  const after = await write();
  expect(after.map((bytes, index) => Buffer.compare(bytes, before[index] ?? new Uint8Array()))).toEqual([
    0, 0,
  ]);
});
