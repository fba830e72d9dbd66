// `npm run eval -- exports [people]`: exports every invented person in every look and paper size. Reads the files back with our reader, with
// pdftotext, and in the order of pdf.js. Every tenth person also goes through LibreOffice; with `--libreoffice`, everyone does.

import { dataDifferences } from '../../src/core/tailor/data-differences.ts';
import type { Draft } from '../../src/core/tailor/draft.ts';
import { readBackDifferences } from '../../src/core/tailor/read-back.ts';
import type { Resume } from '../../src/core/types.ts';
import { LOOKS, type Look, PAPERS, type Paper } from '../../src/writers/look.ts';
import { writeDocx } from '../../src/writers/write-docx.ts';
import { writeJsonResume } from '../../src/writers/write-json-resume.ts';
import { writePdf } from '../../src/writers/write-pdf.ts';
import { writePlainText } from '../../src/writers/write-plain-text.ts';
import { draftOfPerson } from '../../test/factory/draft-of-person.ts';
import { factoryPeople } from '../../test/factory/people.ts';
import { fontsFromPackages } from '../../test/writers/fonts-from-packages.ts';
import {
  isInstalled,
  pdftotext,
  plainLines,
  printedByLibreOffice,
  wordsIn,
  wordsOf,
} from '../../test/writers/other-readers.ts';
import { readExport } from '../../test/writers/read-back.ts';

type Row = { all: number; same: number; readonly wrong: string[] };

const rows = new Map<string, Row>();
const count = (name: string, who: string, differences: readonly unknown[]): void => {
  const row = rows.get(name) ?? { all: 0, same: 0, wrong: [] };
  rows.set(name, row);
  row.all += 1;
  if (differences.length === 0) row.same += 1;
  else row.wrong.push(`${who}: ${JSON.stringify(differences[0])}`);
};

/** The differences between a draft and its export as our reader reads it. A file that cannot be read counts as a difference. */
async function differences(
  draft: Draft,
  name: string,
  bytes: Uint8Array,
  compare: (draft: Draft, read: Resume) => readonly unknown[] = readBackDifferences,
): Promise<readonly unknown[]> {
  try {
    return compare(draft, await readExport(name, bytes));
  } catch (error) {
    return [String(error)];
  }
}

async function countPerson(draft: Draft, look: Look, paper: Paper, isPrinted: boolean): Promise<void> {
  const who = `${draft.name}, ${look}, ${paper}`;
  const pdf = await writePdf(draft, { look, paper, fonts: fontsFromPackages(look) });
  count(`PDF ${look} ${paper}`, who, await differences(draft, 'export.pdf', pdf));
  if (isInstalled('pdftotext')) {
    const isSame = wordsIn(pdftotext(pdf)).join(' ') === wordsOf(draft).join(' ');
    count('pdftotext, words in order', who, isSame ? [] : ['other words']);
  }
  const lines = await plainLines(pdf);
  const isPlain = lines.flatMap(wordsIn).join(' ') === wordsOf(draft).join(' ');
  count('pdf.js, words in order', who, isPlain ? [] : ['other words']);
  const headings = draft.sections.map(({ heading }) => heading);
  const lost = headings.filter(heading => !lines.includes(heading));
  count('pdf.js, headings on a line', who, lost);
  const docx = await writeDocx(draft, { look, paper });
  count(`DOCX ${look} ${paper}`, who, await differences(draft, 'export.docx', docx));
  if (isPrinted)
    count('LibreOffice’s PDF', who, await differences(draft, 'printed.pdf', printedByLibreOffice(docx)));
}

const hasLibreOffice = isInstalled('soffice');
const printsAll = process.argv.includes('--libreoffice');

const most = Number(process.argv.slice(2).find(word => /^\d+$/.test(word)) ?? Infinity);
for (const person of factoryPeople().slice(0, most)) {
  const draft = draftOfPerson(person);
  for (const look of Object.keys(LOOKS) as Look[]) {
    for (const paper of Object.keys(PAPERS) as Paper[]) {
      const isSampled = person.id % 10 === 0 && paper === 'a4';
      await countPerson(draft, look, paper, hasLibreOffice && (printsAll || isSampled));
    }
  }
  const text = new TextEncoder().encode(writePlainText(draft));
  count('plain text', draft.name, await differences(draft, 'export.txt', text));
  const json = new TextEncoder().encode(writeJsonResume(draft));
  count('JSON Resume', draft.name, await differences(draft, 'export.json', json, dataDifferences));
}
for (const [name, { all, same, wrong }] of [...rows].sort(([a], [b]) => a.localeCompare(b))) {
  console.log(`${name.padEnd(28)} ${same} of ${all} the same`);
  for (const line of wrong.slice(0, 5)) console.log(`  ${line}`);
}
process.exit([...rows.values()].every(({ all, same }) => all === same) ? 0 : 1);
