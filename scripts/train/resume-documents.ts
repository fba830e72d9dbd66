import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodePdfEngine } from '../../src/cli/node-pdf-engine.ts';
import type { Box } from '../../src/core/types.ts';
import { findContact } from '../../src/resumes/contact/find-contact.ts';
import { readLinesOf } from '../../src/resumes/read-file.ts';
import type { RawResume } from '../../src/resumes/structure/build-resume.ts';
import type { Heading } from '../../src/resumes/structure/heading-candidates.ts';
import { findHeadings } from '../../src/resumes/structure/headings.ts';
import type { StyledLine } from '../../src/resumes/structure/styled-line.ts';
import { linesOfText } from '../../src/resumes/text/read-resume-text.ts';

const folder = fileURLToPath(new URL('../../../shared/corpus/resumes/', import.meta.url));

/** The label of a line: its role, the kind of section that it opens as a heading, and the kind of entry that starts there. */
export type LineLabel = {
  readonly role: string;
  readonly opens: string | null;
  readonly starts: string | null;
};

/** A labelled resume, in lines as our own reader splits it. */
export type LabelledResume = {
  readonly file: string;
  readonly lines: readonly StyledLine[];
  readonly labels: readonly LineLabel[];
  readonly ruled: readonly Heading[];
  readonly nameLines: readonly number[];
  /** Where the blank lines are, if this is a resume pasted as text; undefined for a file. */
  readonly pasted?: Blanks | undefined;
};

/** A line as labelled by a person, or by the code that invented it. `box` is null if there is no page. */
export type GoldLine = {
  readonly page: number;
  /** Left, top, right, bottom. */
  readonly box: Box | null;
  readonly text: string;
  readonly role: string;
  readonly of?: string;
  readonly kind?: string;
  readonly entry: { readonly n: number; readonly kind: string } | null;
};

/** The resumes beside the project with every line labelled, as files and as pasted text. Empty if the folder is not there. */
export async function labelledResumes(): Promise<readonly LabelledResume[]> {
  const list = `${folder}lines.jsonl`;
  if (!existsSync(list)) return [];
  const documents: LabelledResume[] = [];
  for (const row of readFileSync(list, 'utf8').trim().split('\n')) {
    const { file, lines: gold } = JSON.parse(row) as { file: string; lines: readonly GoldLine[] };
    const printed = await labelledBy(file, bytesOf(file), gold);
    if (printed)
      documents.push(
        printed,
        asText(printed, 'as-printed'),
        asText(printed, 'none'),
        asText(printed, 'each-entry'),
      );
  }
  return documents;
}

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(folder + file));

/** Reads a file into lines, and gives each the label of the labelled lines at its place. */
export async function labelledBy(
  file: string,
  bytes: Uint8Array,
  gold: readonly GoldLine[],
): Promise<LabelledResume | null> {
  const raw = await rawResume(file, bytes);
  return raw && labelled(file, raw.lines, labelsOf(raw.lines, gold));
}

function labelled(file: string, lines: readonly StyledLine[], labels: readonly LineLabel[]): LabelledResume {
  const nameLines = findContact(lines, []).name?.lines ?? [];
  return { file, lines, labels, ruled: findHeadings(lines, nameLines), nameLines };
}

/** A resume for which a person only counted the entries and listed the headings. */
export type CountedResume = Omit<LabelledResume, 'labels'> & {
  readonly headings: readonly string[];
  /** The number of entries of each kind; null if people could disagree about it. */
  readonly counts: Readonly<Record<string, number | null>>;
};

type GoldCounts = {
  readonly file: string;
  readonly headings: readonly string[];
  readonly n_experience_entries: number | null;
  readonly n_projects: number | null;
  readonly n_education: number | null;
};

/** The resumes beside the project without labelled lines. Empty if the folder is not there. */
export async function countedResumes(): Promise<readonly CountedResume[]> {
  const list = `${folder}gold.jsonl`;
  if (!existsSync(list)) return [];
  const rows = readFileSync(list, 'utf8').trim().split('\n');
  const known = new Set(
    readFileSync(`${folder}lines.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map(row => (JSON.parse(row) as { file: string }).file),
  );
  const documents: CountedResume[] = [];
  for (const row of rows) {
    const gold = JSON.parse(row) as GoldCounts;
    if (known.has(gold.file)) continue;
    const raw = await rawResume(gold.file, bytesOf(gold.file));
    if (!raw) continue;
    const counts = {
      experience: gold.n_experience_entries,
      projects: gold.n_projects,
      education: gold.n_education,
    };
    const printed = labelled(gold.file, raw.lines, []);
    for (const { file, lines, ruled, nameLines, pasted } of [
      printed,
      asText(printed, 'as-printed'),
      asText(printed, 'none'),
    ])
      documents.push({ file, lines, ruled, nameLines, headings: gold.headings, counts, pasted });
  }
  return documents;
}

const PARAGRAPH_GAP = 1.7;

/** Where a pasted resume has blank lines: where the page has a gap, nowhere, or above each heading and entry. */
type Blanks = 'as-printed' | 'none' | 'each-entry';

const isApart: Record<Blanks, (line: StyledLine, label: LineLabel | undefined) => boolean> = {
  'as-printed': ({ gapAbove }) => gapAbove > PARAGRAPH_GAP,
  none: () => false,
  'each-entry': (_, label) => label?.role === 'heading' || Boolean(label?.starts),
};

/** The same resume pasted as text, without styles and positions. Without lines if its text splits into other lines. */
function asText({ file, lines, labels }: LabelledResume, blanks: Blanks): LabelledResume {
  const kept = lines.flatMap((line, at) => (line.text.trim() === '' ? [] : [{ line, label: labels[at] }]));
  const text = kept
    .map(
      ({ line, label }) =>
        `${isApart[blanks](line, label) ? '\n' : ''}${line.text.replace(/[-=_~*]{3,}/g, '')} `,
    )
    .join('\n');
  const pasted = linesOfText(text).raw.lines;
  const isSame = pasted.length === kept.length;
  const own = isSame
    ? labelled(
        file,
        pasted,
        kept.flatMap(({ label }) => label ?? []),
      )
    : labelled(file, [], []);
  return { ...own, pasted: blanks };
}

async function rawResume(file: string, bytes: Uint8Array): Promise<RawResume | null> {
  const nothing = (): void => undefined;
  const read = await readLinesOf(
    { name: path.basename(file), bytes },
    {
      pdf: nodePdfEngine(),
      onStarted: nothing,
      onProgress: nothing,
      signal: new AbortController().signal,
    },
  );
  return 'raw' in read ? read.raw : null;
}

const HEAD: readonly string[] = [
  'title',
  'dates',
  'organisation',
  'place',
  'all',
  'title+dates',
  'title+org',
  'org+place',
  'org+dates',
];

function labelsOf(lines: readonly StyledLine[], gold: readonly GoldLine[]): readonly LineLabel[] {
  const own = alignedGold(lines, gold);
  const begun = new Set<number>();
  return own.map(here => {
    const fresh = here.find(({ entry }) => entry !== null && !begun.has(entry.n));
    for (const { entry } of here) if (entry) begun.add(entry.n);
    return labelOf(here, fresh?.entry?.kind ?? null);
  });
}

function labelOf(here: readonly GoldLine[], starts: string | null): LineLabel {
  const has = (role: string): boolean => here.some(line => line.role === role);
  const heading = here.find(line => line.role === 'heading');
  const plain = (role: string): LineLabel => ({ role, opens: null, starts });
  if (heading) return { role: 'heading', opens: heading.kind ?? 'other', starts };
  if (here.some(line => line.role === 'wrap' && line.of === 'heading')) return plain('heading-wrap');
  if (has('name')) return plain('name');
  if (starts !== null) return plain(`start:${starts}`);
  if (here.some(line => line.entry && HEAD.includes(line.role))) return plain('header');
  if (has('contact')) return plain('contact');
  if (has('skills')) return plain('skills');
  return plain(has('headline') || has('other') || has('footer') ? 'other' : 'text');
}

/** For each of our lines, the labelled lines at its place: found by their boxes, or by their text if there are no boxes. */
function alignedGold(
  lines: readonly StyledLine[],
  gold: readonly GoldLine[],
): readonly (readonly GoldLine[])[] {
  const own: GoldLine[][] = lines.map(() => []);
  const texts = lines.map(line => fold(line.text));
  let next = 0;
  for (const one of gold) {
    const text = fold(one.text);
    let best = { at: -1, score: 0 };
    lines.forEach((line, at) => {
      const score = one.box
        ? overlap(line, one, texts[at] ?? '', text)
        : likeness(texts[at] ?? '', text) - 0.02 * Math.abs(at - next);
      if (score > best.score) best = { at, score };
    });
    if (best.at < 0) continue;
    own[best.at]?.push(one);
    next = best.at + 1;
  }
  return own;
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function overlap({ box, page }: StyledLine, gold: GoldLine, own: string, text: string): number {
  if (!box || !gold.box || page !== gold.page) return 0;
  const [x, y, width, height] = box;
  const [left, top, right, bottom] = gold.box;
  const high = Math.min(bottom, y + height) - Math.max(top, y);
  const wide = Math.min(right, x + width) - Math.max(left, x);
  const isOver = high > 0.4 * Math.min(bottom - top, height) && wide > 0.3 * Math.min(right - left, width);
  const isSame = own.includes(text.slice(0, 12)) || text.includes(own.slice(0, 12));
  return isOver ? high / Math.max(bottom - top, height) + (isSame ? 1 : 0) : 0;
}

function likeness(own: string, text: string): number {
  if (own === text) return 3;
  const isWithin = (text.length > 3 && own.includes(text)) || (own.length > 3 && text.includes(own));
  return isWithin ? (2 * Math.min(own.length, text.length)) / Math.max(own.length, text.length) : 0;
}
