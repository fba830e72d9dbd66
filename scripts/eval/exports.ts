// `npm run eval -- exports [people]`: every invented person, exported in every look on every paper, read back by our reader and by poppler's.

import type { Draft } from '../../src/core/tailor/draft.ts';
import { type Difference, readBackDifferences } from '../../src/core/tailor/read-back.ts';
import { LOOKS, type Look, PAPERS, type Paper } from '../../src/writers/look.ts';
import { writeDocx } from '../../src/writers/write-docx.ts';
import { writePdf } from '../../src/writers/write-pdf.ts';
import { writePlainText } from '../../src/writers/write-plain-text.ts';
import { draftOfPerson } from '../../test/factory/draft-of-person.ts';
import { factoryPeople } from '../../test/factory/people.ts';
import { fontsFromPackages } from '../../test/writers/fonts-from-packages.ts';
import {
  isInstalled,
  pdftotext,
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

async function differences(draft: Draft, name: string, bytes: Uint8Array): Promise<readonly Difference[]> {
  return readBackDifferences(draft, await readExport(name, bytes));
}

async function countPerson(draft: Draft, look: Look, paper: Paper): Promise<void> {
  const who = `${draft.name}, ${look}, ${paper}`;
  const pdf = await writePdf(draft, { look, paper, fonts: fontsFromPackages(look) });
  count(`PDF ${look} ${paper}`, who, await differences(draft, 'export.pdf', pdf));
  if (isInstalled('pdftotext')) {
    const isSame = wordsIn(pdftotext(pdf)).join(' ') === wordsOf(draft).join(' ');
    count('pdftotext, words in order', who, isSame ? [] : ['other words']);
  }
  const docx = await writeDocx(draft, { look, paper });
  count(`DOCX ${look} ${paper}`, who, await differences(draft, 'export.docx', docx));
  if (isInstalled('soffice') && process.argv.includes('--libreoffice'))
    count('LibreOffice’s PDF', who, await differences(draft, 'printed.pdf', printedByLibreOffice(docx)));
}

const most = Number(process.argv.slice(2).find(word => /^\d+$/.test(word)) ?? Infinity);
for (const person of factoryPeople().slice(0, most)) {
  const draft = draftOfPerson(person);
  for (const look of Object.keys(LOOKS) as Look[])
    for (const paper of Object.keys(PAPERS) as Paper[]) await countPerson(draft, look, paper);
  const text = new TextEncoder().encode(writePlainText(draft));
  count('plain text', draft.name, await differences(draft, 'export.txt', text));
}
for (const [name, { all, same, wrong }] of [...rows].sort(([a], [b]) => a.localeCompare(b))) {
  console.log(`${name.padEnd(28)} ${same} of ${all} the same`);
  for (const line of wrong.slice(0, 5)) console.log(`  ${line}`);
}
process.exit([...rows.values()].every(({ all, same }) => all === same) ? 0 : 1);
