import { describe, expect, test } from 'vitest';
import { sampleResume } from '../../scripts/sample/sample.ts';
import type { Draft } from '../../src/core/tailor/draft.ts';
import { draftOf } from '../../src/core/tailor/draft-of.ts';
import { resumeOf } from '../../src/core/tailor/resume-of.ts';
import { loadFonts } from '../../src/writers/fonts.ts';
import { LOOKS, type Look, PAPERS, type Paper } from '../../src/writers/look.ts';
import { missingLetters } from '../../src/writers/missing-letters.ts';
import { writeDocx } from '../../src/writers/write-docx.ts';
import { writeJsonResume } from '../../src/writers/write-json-resume.ts';
import { writePdf } from '../../src/writers/write-pdf.ts';
import { writePlainText } from '../../src/writers/write-plain-text.ts';
import { draftOfPerson } from '../factory/draft-of-person.ts';
import { factoryPeople } from '../factory/people.ts';
import {
  isInstalled,
  pdfFacts,
  pdftotext,
  plainLines,
  printedByLibreOffice,
  wordsIn,
  wordsOf,
} from './other-readers.ts';
import { differencesOf, readExport } from './read-back.ts';

const looks = Object.keys(LOOKS) as readonly Look[];
const papers = Object.keys(PAPERS) as readonly Paper[];
/** Papers take turns, so that each look and each draft gets all of them. */
const paperOf = (look: Look, nth: number) => papers[(looks.indexOf(look) + nth) % papers.length] as Paper;
// A person of each type of life and of each language. `npm run eval -- exports` uses all people.
const drafts = factoryPeople()
  .filter(({ id }) => [1, 3, 4, 5, 8, 34].includes(id))
  .map(draftOfPerson);
const written = new Map<string, Promise<Uint8Array>>();
/** The PDF of a draft. It is written once for all tests. Returns a copy, because pdf.js takes over the bytes that it gets. */
async function pdfOf(nth: number, look: Look): Promise<Uint8Array> {
  const key = `${nth} ${look}`;
  const write = async () =>
    writePdf(drafts[nth] as Draft, { look, paper: paperOf(look, nth), fonts: await loadFonts(look) });
  const own = written.get(key) ?? write();
  written.set(key, own);
  return (await own).slice();
}
const [first] = drafts as [(typeof drafts)[number]];
/** The draft with the lines of every entry in reverse order, and a longer first line in each. */
const edited = (draft: Draft): Draft => ({
  ...draft,
  sections: draft.sections.map(section => ({
    ...section,
    entries: section.entries.map(entry => ({
      ...entry,
      lines: entry.lines
        .toReversed()
        .map((line, at) => (at === 0 ? { ...line, text: `${line.text} with RBAC` } : line)),
    })),
  })),
});
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('an export is read back without a difference', () => {
  test.each(looks)('as a PDF in the look %s', async look => {
    for (const [nth, draft] of drafts.entries())
      expect(await differencesOf(draft, 'export.pdf', await pdfOf(nth, look)), draft.name).toEqual([]);
  });

  test.each(looks)('as a DOCX in the look %s', async look => {
    for (const draft of drafts) {
      const bytes = await writeDocx(draft, { look, paper: 'letter' });
      expect(await differencesOf(draft, 'export.docx', bytes), draft.name).toEqual([]);
    }
  });

  test.each(looks)(
    'in the look %s, for the sample as read from its PDF, and for an edited copy of it',
    async look => {
      const { name, buffer } = await sampleResume();
      const ids = Array.from({ length: 500 }, (_, id) => String(id));
      const draft = draftOf(await readExport(name, new Uint8Array(buffer)), () => ids.pop() ?? 'none');
      const fonts = await loadFonts(look);
      for (const [nth, copy] of [draft, edited(draft)].entries()) {
        const paper = paperOf(look, nth);
        const pdf = await writePdf(copy, { look, paper, fonts });
        expect(await differencesOf(copy, 'export.pdf', pdf), paper).toEqual([]);
        const docx = await writeDocx(copy, { look, paper });
        expect(await differencesOf(copy, 'export.docx', docx), paper).toEqual([]);
      }
    },
  );

  test('as plain text', async () => {
    for (const draft of drafts)
      expect(await differencesOf(draft, 'export.txt', utf8(writePlainText(draft)))).toEqual([]);
  });

  test('as JSON Resume: contact, skills, dates and every word of the bullets (its headings are English)', async () => {
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

/** The first person's resume with another text in one line. */
const withLine = (text: string): Draft => ({
  ...first,
  sections: first.sections.map(section => ({
    ...section,
    entries: section.entries.map((entry, index) =>
      index > 0
        ? entry
        : { ...entry, lines: entry.lines.map((line, at) => (at > 0 ? line : { ...line, text })) },
    ),
  })),
});

const unlucky = {
  'combining letters': 'Ran the cafe\u0301 of San\u0303chez and Zo\u00eb’s n\u0303andu\u0301',
  'Greek and Cyrillic': 'Ελληνικά, кириллица та українська in Go',
  markup: '<b onclick="x()">Built</b> a &amp; b & “c” < d',
  'two bullets': '- • Built a parser',
  '10,000 letters': 'Built a thing '.repeat(720).trim(),
  'one word of 400 letters': 'x'.repeat(400),
  'an address': 'Wrote it up at https://example.com/a-b_c?d=e#f and in the wiki',
  'dates of its own': 'Senior Engineer | Jan 2020 – Feb 2021',
  'what hides': 'Built\u200b a\u202e parser\u0007 in\ufeff Go\u2028 today',
} as const;

describe('difficult text is also read back without a difference', () => {
  test.each(Object.entries(unlucky))('%s', async (_, text) => {
    const draft = withLine(text);
    const options = { look: 'plain', paper: 'a4' } as const;
    const pdf = await writePdf(draft, { ...options, fonts: await loadFonts('plain') });
    expect(await differencesOf(draft, 'export.pdf', pdf), 'PDF').toEqual([]);
    expect(await differencesOf(draft, 'export.docx', await writeDocx(draft, options)), 'DOCX').toEqual([]);
    expect(await differencesOf(draft, 'export.txt', utf8(writePlainText(draft))), 'text').toEqual([]);
  });

  test('text in both directions in one line of a DOCX', async () => {
    const draft = withLine('Built a מערכת for مرحبا in Go');
    const docx = await writeDocx(draft, { look: 'plain', paper: 'a4' });
    expect(await differencesOf(draft, 'export.docx', docx)).toEqual([]);
  });

  test('except letters that the PDF’s font lacks, which are listed once each', async () => {
    const fonts = await loadFonts('plain');
    const draft = withLine('Built 検索 and 検討 for مرحبا');
    expect(missingLetters(draft, fonts)).toBe('検索討مرحبا');
    expect(missingLetters(first, fonts)).toBe('');
    const pdf = await writePdf(draft, { look: 'plain', paper: 'a4', fonts });
    expect((await differencesOf(draft, 'export.pdf', pdf)).map(({ what }) => what)).toContain('line');
  });

  test('200 entries', async () => {
    const [section] = first.sections.filter(({ entries }) => entries.length > 0);
    const [entry] = section?.entries ?? [];
    if (!section || !entry) throw new Error('The first person has no entry.');
    const entries = Array.from({ length: 200 }, (_, index) => ({
      ...entry,
      id: `many-${index}`,
      title: `Engineer ${index + 1}`,
    }));
    const draft = {
      ...first,
      sections: first.sections.map(own => (own === section ? { ...own, entries } : own)),
    };
    const docx = await writeDocx(draft, { look: 'compact', paper: 'letter' });
    expect(await differencesOf(draft, 'export.docx', docx)).toEqual([]);
  });
});

test('a PDF has a title, a language and a structure: one title, a heading for each section, and lists of the bullets', async () => {
  for (const [nth, draft] of drafts.entries()) {
    const facts = await pdfFacts(await pdfOf(nth, 'plain'));
    expect(facts).toMatchObject({ title: draft.name, language: draft.language, isTagged: true });
    // An element that continues on the next page is in the structure of both pages.
    if (facts.pages > 1) continue;
    const count = (tag: string) => facts.tags.filter(other => other === tag).length;
    const bullets = draft.sections.flatMap(({ entries }) => entries.flatMap(({ lines }) => lines));
    expect([count('H1'), count('H2')]).toEqual([1, draft.sections.length]);
    expect([count('LI'), count('Lbl'), count('LBody')]).toEqual(Array(3).fill(bullets.length));
  }
});

describe('other readers', () => {
  test('pdf.js returns all words in order, and each heading on its own line, as OpenResume expects', async () => {
    for (const look of looks) {
      for (const [nth, draft] of drafts.entries()) {
        const lines = await plainLines(await pdfOf(nth, look));
        expect(lines.flatMap(wordsIn), `${draft.name} ${look}`).toEqual(wordsOf(draft));
        for (const { heading } of draft.sections) expect(lines).toContain(heading);
      }
    }
  });

  test.skipIf(!isInstalled('pdftotext'))('pdftotext returns all words in order (poppler-utils)', async () => {
    for (const look of looks) {
      for (const [nth, draft] of drafts.entries())
        expect(wordsIn(pdftotext(await pdfOf(nth, look))), `${draft.name} ${look}`).toEqual(wordsOf(draft));
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
