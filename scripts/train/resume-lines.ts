import type { ChainModel } from '../../src/core/models/chain-model.ts';
import type { LinearModel } from '../../src/core/models/linear-model.ts';
import type { EntryKind } from '../../src/core/types.ts';
import { bestParting, proposalsOf } from '../../src/resumes/structure/choose-entries.ts';
import { entryRows } from '../../src/resumes/structure/entry-rows.ts';
import { findSections, type LineSection } from '../../src/resumes/structure/find-sections.ts';
import { learntHeadings } from '../../src/resumes/structure/learnt-headings.ts';
import { partingFeatures } from '../../src/resumes/structure/parting-features.ts';
import { type LineReading, lineRows, readingsBy } from '../../src/resumes/structure/read-lines.ts';
import { withKind } from '../../src/resumes/structure/section-kind.ts';
import { type SeenRows, seenRows } from '../../src/resumes/structure/seen-rows.ts';
import type { StyledLine } from '../../src/resumes/structure/styled-line.ts';
import { crossValidate } from './cross-validate.ts';
import { fitChain, type Sequence } from './fit-chain.ts';
import { type Choice, fitChoice } from './fit-choice.ts';
import { inventedResumes } from './invented-resumes.ts';
import {
  type CountedResume,
  countedResumes,
  type LabelledResume,
  labelledResumes,
} from './resume-documents.ts';
import { writeModel } from './write-model.ts';

const LINES = { l2: 4, least: 2, iterations: 40 };
const ENTRIES = { l2: 2, least: 2, iterations: 80 };
const SMALLEST = 0.05;

type Known = { readonly resume: LabelledResume; readonly sequence: Sequence };
type Section = Choice & {
  readonly file: string;
  readonly kind: string;
  readonly seen: SeenRows;
  readonly isRightParting: (starts: readonly number[]) => boolean;
  /** The labelled starts of entries; null if a person only counted the entries. */
  readonly gold: readonly number[] | null;
};

/** Trains the role of each line of a resume, and the choice of how to split a section into entries. `--worst` prints wrongly split sections. */
export async function trainResumeLines(): Promise<void> {
  const known = (await labelledResumes()).map(knownOf);
  if (known.length === 0) return console.log('No labelled resumes beside the project: nothing to train on.');
  const held = crossValidate(
    known,
    ({ resume }) => resume.file,
    fitLines,
    (model, { sequence }) => readingsBy(model, sequence.rows),
  );
  const lines = rolesReport(known, held);
  const lineModel = fitLines(known);
  const counted = await countedResumes();
  const invented = await inventedResumes();
  const entries = (isPasted: boolean): EntriesFit => {
    const isOfKind = ({ pasted }: { readonly pasted?: string | undefined }) =>
      (pasted !== undefined) === isPasted;
    const judged = known.flatMap(({ resume }, at) =>
      isOfKind(resume) ? sectionsOf(resume, held[at] ?? []) : [],
    );
    const others = [
      ...counted.filter(isOfKind).flatMap(resume => countedSections(resume, lineModel)),
      ...invented
        .filter(({ file }) => !isPasted || /\.(?:txt|md)$/.test(file))
        .flatMap(resume =>
          sectionsOf(resume, readingsBy(lineModel, lineRows(resume.lines, resume.ruled, resume.nameLines))),
        ),
    ];
    return fitEntries(judged, others);
  };
  const [printed, pasted] = [entries(false), entries(true)];
  console.log(`${lines}\nprinted: ${printed.figure}\npasted: ${pasted.figure}`);
  writeModel(
    'resume-lines',
    lineModel,
    `On files it was not trained on, pages and the same pasted as text: ${lines
      .split('\n')
      .filter(line => /^ {2}(?:heading|start:experience) /.test(line))
      .map(line => line.trim().replace(/ +/g, ' '))
      .join('; ')}.`,
    { smallest: SMALLEST },
  );
  writeModel('resume-entries', printed.model, `On files it was not trained on ${printed.figure}`);
  writeModel('pasted-entries', pasted.model, `On texts it was not trained on ${pasted.figure}`);
}

type EntriesFit = { readonly model: LinearModel; readonly figure: string };

/** Fits the model that chooses how to split a section to all these sections, and measures it on held-out files of the labelled ones (`judged`). */
function fitEntries(judged: readonly Section[], others: readonly Section[]): EntriesFit {
  const choose = (some: readonly Section[]): LinearModel => fitChoice('right', [...some, ...others], ENTRIES);
  const chosen = crossValidate(
    judged,
    ({ file }) => file,
    choose,
    (model, { seen }) => bestParting(model, seen),
  );
  const wrong = judged.flatMap((section, at) =>
    section.isRightParting(chosen[at] ?? []) ? [] : [{ section, chosen: chosen[at] ?? [] }],
  );
  if (process.argv.includes('--worst'))
    for (const one of wrong) console.log(partedWrong(one.section, one.chosen));
  return {
    model: choose(judged),
    figure: `${judged.length - wrong.length} of ${judged.length} sections are parted right.`,
  };
}

const knownOf = (resume: LabelledResume): Known => ({
  resume,
  sequence: {
    rows: lineRows(resume.lines, resume.ruled, resume.nameLines),
    labels: resume.labels.map(({ role }) => role),
  },
});

function fitLines(some: readonly Known[]): ChainModel {
  const roles = [...new Set(some.flatMap(({ sequence }) => sequence.labels))].sort();
  return fitChain(
    roles,
    some.flatMap(({ resume: { pasted = 'as-printed' }, sequence }) =>
      pasted === 'as-printed' ? [sequence] : [],
    ),
    LINES,
  );
}

/** Prints a wrongly split section, line by line: where entries start (`is`), and where the model saw them start (`seen`). */
function partedWrong({ file, kind, seen, gold }: Section, chosen: readonly number[]): string {
  const rows = seen.rows.map(
    (row, at) =>
      `  ${gold?.includes(at) ? 'is' : '  '} ${chosen.includes(at) ? 'seen' : '    '}  ${row.line.text.slice(0, 90)}`,
  );
  return [`${file}, ${kind}: ${chosen.length} entries seen of ${gold?.length}`, ...rows].join('\n');
}

function rolesReport(known: readonly Known[], held: readonly (readonly LineReading[])[]): string {
  const counts = new Map<string, { right: number; said: number; gold: number }>();
  const of = (role: string) => counts.get(role) ?? { right: 0, said: 0, gold: 0 };
  known.forEach(({ sequence }, at) => {
    sequence.labels.forEach((gold, line) => {
      const said = held[at]?.[line]?.role ?? '';
      counts.set(gold, { ...of(gold), gold: of(gold).gold + 1 });
      counts.set(said, { ...of(said), said: of(said).said + 1 });
      if (said === gold) counts.set(gold, { ...of(gold), right: of(gold).right + 1 });
    });
  });
  return [...counts]
    .sort()
    .map(
      ([role, { right, said, gold }]) =>
        `  ${role.padEnd(22)} found ${(right / gold).toFixed(3)}  right ${(right / Math.max(1, said)).toFixed(3)}  of ${gold}`,
    )
    .join('\n');
}

const PARTED: readonly string[] = ['experience', 'projects', 'education'];

/** The sections under the labelled headings, each with the ways to split it and which of these are right. */
function sectionsOf(resume: LabelledResume, readings: readonly LineReading[]): readonly Section[] {
  const { file, lines, labels, ruled, nameLines } = resume;
  const seen = readings.map((reading, at) => ({
    ...reading,
    role: labels[at]?.role ?? 'text',
    headingOdds: labels[at]?.role === 'heading' ? 1 : 0,
  }));
  const headings = learntHeadings(lines, seen, ruled);
  return findSections(headings, lines.length, nameLines[0] ?? -1).flatMap(section => {
    const kind = labels[section.from]?.opens ?? 'other';
    if (!PARTED.includes(kind)) return [];
    const rows = rowsOf(section, kind, lines, readings);
    const gold = rows.rows.flatMap((row, at) => (labels[row.index]?.starts === kind ? [at] : []));
    if (gold.length === 0) return [];
    const isSame = (starts: readonly number[]) => starts.join() === gold.join();
    // One line off also counts: a date in a side column or an ornament may be the first line.
    const isNear = (starts: readonly number[]) =>
      starts.length === gold.length && starts.every((start, at) => Math.abs(start - (gold[at] ?? 0)) <= 1);
    const isRight = proposalsOf(rows).some(({ starts }) => isSame(starts)) ? isSame : isNear;
    return [{ ...choiceOf(rows, isRight), file, kind, gold, isRightParting: isNear }];
  });
}

/** The section of each kind, if there is only one. All ways to split it into as many entries as a person counted are right. */
function countedSections(resume: CountedResume, model: ChainModel): readonly Section[] {
  const { file, lines, ruled, nameLines, counts } = resume;
  const readings = readingsBy(model, lineRows(lines, ruled, nameLines));
  const headings = learntHeadings(lines, readings, ruled);
  const sections = findSections(headings, lines.length, nameLines[0] ?? -1).map(section =>
    withKind(section, readings, lines),
  );
  return PARTED.flatMap(kind => {
    const own = sections.filter(section => section.kind === kind);
    const [section] = own;
    const count = counts[kind] ?? 0;
    if (!section || own.length !== 1 || count === 0) return [];
    const rows = rowsOf(section, kind, lines, readings);
    if (rows.rows.length === 0) return [];
    const isRight = (starts: readonly number[]) => starts.length === count;
    return [{ ...choiceOf(rows, isRight), file, kind, gold: null, isRightParting: isRight }];
  });
}

function rowsOf(
  { bodyFrom, to }: LineSection,
  kind: string,
  lines: readonly StyledLine[],
  readings: readonly LineReading[],
): SeenRows {
  const rows = entryRows(lines, bodyFrom, to, kind as EntryKind);
  const odds = rows.map(row => readings[row.index]?.startOdds ?? 0);
  return seenRows(rows, kind as EntryKind, odds);
}

function choiceOf(seen: SeenRows, isRight: (starts: readonly number[]) => boolean) {
  const proposals = proposalsOf(seen);
  return {
    seen,
    ways: proposals.map(({ starts, ways }) => partingFeatures(seen, starts, ways)),
    isRight: proposals.map(({ starts }) => isRight(starts)),
  };
}
