import type { Draft } from '../../src/core/tailor/draft.ts';

import { LOOKS, type Look } from '../../src/writers/look.ts';
import { writeDocx } from '../../src/writers/write-docx.ts';
import { writePdf } from '../../src/writers/write-pdf.ts';
import { writePlainText } from '../../src/writers/write-plain-text.ts';
import { draftOfPerson } from '../../test/factory/draft-of-person.ts';
import { factoryLooks } from '../../test/factory/factory-look.ts';
import type { FactoryRole, FactorySheet } from '../../test/factory/factory-sheet.ts';
import { makeFiles } from '../../test/factory/make-files.ts';
import { factoryPeople } from '../../test/factory/people.ts';
import { fontsFromPackages } from '../../test/writers/fonts-from-packages.ts';
import { type GoldLine, type LabelledResume, labelledBy } from './resume-documents.ts';

const PEOPLE_A_LOOK = 3;
const EXPORTED = 10;

/**
 * Invented resumes in the looks for training (Word, text and Markdown), and as our own writers export them (text, Word and PDF). They are needed
 * because few real resumes have list items beside plain titles.
 */
export async function inventedResumes(): Promise<readonly LabelledResume[]> {
  const trained = factoryLooks.filter(({ isUnseen, format }) => !isUnseen && format !== 'html');
  const documents: (LabelledResume | null)[] = [];
  for await (const { name, bytes, sheet } of makeFiles({ looks: trained, peopleEach: PEOPLE_A_LOOK }))
    documents.push(await labelledBy(name, bytes, goldOfSheet(sheet)));
  const looks = Object.keys(LOOKS) as readonly Look[];
  for (const [at, draft] of factoryPeople().slice(0, EXPORTED).map(draftOfPerson).entries()) {
    const look = looks[at % looks.length] ?? 'plain';
    const fonts = fontsFromPackages(look);
    const text = new TextEncoder().encode(writePlainText(draft));
    documents.push(await labelledBy(`${draft.name}.txt`, text, goldOfDraft(draft)));
    const docx = await writeDocx(draft, { look, paper: 'a4' });
    documents.push(await labelledBy(`${draft.name}.docx`, docx, goldOfDraft(draft)));
    const short = shortened(draft);
    const pdf = await writePdf(short, { look, paper: 'a4', fonts });
    documents.push(await labelledBy(`${draft.name}.pdf`, pdf, goldOfDraft(short)));
  }
  return documents.flatMap(document => document ?? []);
}

/** Keeps two entries in each section, and makes the title of the first project so long that its dates wrap. Short resumes have such sections. */
const shortened = (draft: Draft): Draft => ({
  ...draft,
  sections: draft.sections.map(section => ({
    ...section,
    entries: section.entries.slice(0, 2).map((entry, at) => ({
      ...entry,
      title: at === 0 && section.kind === 'projects' ? longTitle(draft, entry.title) : entry.title,
    })),
  })),
});

const longTitle = ({ contact }: Draft, title: string): string =>
  `${title} ${contact.links[0]?.text ?? ''}/${title.toLowerCase().replace(/\W+/g, '-')}`;

const goldLine = (role: string, text: string, rest: Partial<GoldLine> = {}): GoldLine => ({
  page: 0,
  box: null,
  text,
  role,
  entry: null,
  ...rest,
});

const ROLES: Readonly<Record<FactoryRole, string>> = {
  name: 'name',
  title: 'headline',
  contact: 'contact',
  heading: 'heading',
  'entry-title': 'title',
  organisation: 'organisation',
  dates: 'dates',
  label: 'text',
  bullet: 'text',
  text: 'text',
  skills: 'skills',
};

/** More than any section has, so that section × this + entry is unique in the document. */
const mostEntries = 1000;

const goldOfSheet = ({ head, blocks }: FactorySheet): readonly GoldLine[] => [
  ...head.map(({ role, text }) => goldLine(ROLES[role], text)),
  ...blocks.flatMap(({ id, heading, lines }, block) => [
    goldLine('heading', heading.text, { kind: id === 'languages' ? 'other' : id }),
    ...lines.map(({ role, text, entry }) =>
      goldLine(ROLES[role], text, {
        entry: entry === null ? null : { n: block * mostEntries + entry, kind: id },
      }),
    ),
  ]),
];

const goldOfDraft = ({ name, headline, contact, sections }: Draft): readonly GoldLine[] => [
  goldLine('name', name ?? ''),
  goldLine('headline', headline ?? ''),
  goldLine('contact', contact.email ?? ''),
  ...sections.flatMap(({ kind, heading, lines, entries }, section) => [
    goldLine('heading', heading, { kind }),
    ...lines.map(({ text }) => goldLine(kind === 'skills' ? 'skills' : 'text', text)),
    ...entries.flatMap((entry, index) => {
      const own = { entry: { n: section * mostEntries + index, kind } };
      return [
        goldLine('title', entry.title ?? '', own),
        goldLine('organisation', entry.organisation ?? '', own),
        ...entry.lines.map(({ text }) => goldLine('text', text, own)),
      ];
    }),
  ]),
];
