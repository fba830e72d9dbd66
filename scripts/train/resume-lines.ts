import { scoresOf } from '../../src/core/models/linear-model.ts';
import type { EntryKind } from '../../src/core/types.ts';
import { proposalsOf } from '../../src/resumes/structure/choose-entries.ts';
import { proposalFeatures } from '../../src/resumes/structure/entry-proposals.ts';
import { entryRows } from '../../src/resumes/structure/entry-rows.ts';
import { findSections } from '../../src/resumes/structure/find-sections.ts';
import { learntHeadings } from '../../src/resumes/structure/learnt-headings.ts';
import { type LineReading, lineRows, readingsBy } from '../../src/resumes/structure/read-lines.ts';
import { crossValidate } from './cross-validate.ts';
import { fitChain, type Sequence } from './fit-chain.ts';
import { type Choice, fitChoice } from './fit-choice.ts';
import { type LabelledResume, labelledResumes } from './resume-documents.ts';
import { writeModel } from './write-model.ts';

const LINES = { l2: 4, least: 2, iterations: 40 };
const ENTRIES = { l2: 2, least: 2, iterations: 80 };
const SMALLEST = 0.05;

type Known = { readonly resume: LabelledResume; readonly sequence: Sequence };
type Section = Choice & { readonly kind: string };

/** Fits what each line of a resume is for, and which way to part a section into entries is right. */
export async function trainResumeLines(): Promise<void> {
  const known = (await labelledResumes()).map(
    (resume): Known => ({
      resume,
      sequence: {
        rows: lineRows(resume.lines, resume.ruled, resume.nameLines),
        labels: resume.labels.map(({ role }) => role),
      },
    }),
  );
  if (known.length === 0) return console.log('No labelled resumes beside the project: nothing to train on.');
  const roles = [...new Set(known.flatMap(({ sequence }) => sequence.labels))].sort();
  const fitLines = (some: readonly Known[]) =>
    fitChain(
      roles,
      some.map(({ sequence }) => sequence),
      LINES,
    );
  const held = crossValidate(
    known,
    ({ resume }) => resume.file,
    fitLines,
    (model, { sequence }) => readingsBy(model, sequence.rows),
  );
  const lines = rolesReport(known, held);
  const sections = known.map(({ resume }, at) => sectionsOf(resume, held[at] ?? []));
  const choose = (some: readonly (readonly Section[])[]) => fitChoice('right', some.flat(), ENTRIES);
  const fileOf = new Map(sections.map((own, at) => [own, known[at]?.resume.file ?? '']));
  const right = crossValidate(
    sections,
    own => fileOf.get(own) ?? '',
    choose,
    (model, own) =>
      own.map(({ ways, isRight }) => {
        const scores = ways.map(way => scoresOf(model, way)[0] ?? 0);
        return isRight[scores.indexOf(Math.max(...scores))] === true;
      }),
  ).flat();
  const entries = `${right.filter(Boolean).length} of ${right.length} sections are parted right.`;
  console.log(`${lines}\n${entries}`);
  writeModel(
    'resume-lines',
    fitLines(known),
    `On files it was not trained on, pages and the same pasted as text: ${lines
      .split('\n')
      .filter(line => /^ {2}(?:heading|start:experience) /.test(line))
      .map(line => line.trim().replace(/ +/g, ' '))
      .join('; ')}.`,
    SMALLEST,
  );
  writeModel('resume-entries', choose(sections), `On files it was not trained on ${entries}`);
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

/** The sections under the headings that a person sees, each with the ways to part it and which of them are right. */
function sectionsOf(resume: LabelledResume, readings: readonly LineReading[]): readonly Section[] {
  const { lines, labels, ruled, nameLines } = resume;
  const seen = readings.map((reading, at) => ({
    ...reading,
    role: labels[at]?.role ?? 'text',
    headingOdds: labels[at]?.role === 'heading' ? 1 : 0,
  }));
  const headings = learntHeadings(lines, seen, ruled);
  return findSections(headings, lines.length, nameLines[0] ?? -1).flatMap(section => {
    const kind = labels[section.from]?.opens ?? 'other';
    if (!PARTED.includes(kind) || lines[0]?.look.size === 0) return [];
    const rows = entryRows(lines, section.bodyFrom, section.to, kind as EntryKind);
    const gold = rows.flatMap((row, at) => (labels[row.index]?.starts === kind ? [at] : []));
    if (gold.length === 0) return [];
    const odds = rows.map(row => readings[row.index]?.startOdds ?? 0);
    const proposals = proposalsOf(rows, kind as EntryKind, odds);
    const isSame = (starts: readonly number[]) => starts.join() === gold.join();
    // A line above or below: a date in a rail, an ornament.
    const isNear = (starts: readonly number[]) =>
      starts.length === gold.length && starts.every((start, at) => Math.abs(start - (gold[at] ?? 0)) <= 1);
    const isRight = proposals.some(({ starts }) => isSame(starts)) ? isSame : isNear;
    return [
      {
        kind,
        ways: proposals.map(proposal => proposalFeatures(rows, proposal, kind as EntryKind, odds)),
        isRight: proposals.map(({ starts }) => isRight(starts)),
      },
    ];
  });
}
