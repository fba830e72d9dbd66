import { asChain, type ChainModel, decode, marginalsOf } from '../../core/models/chain-model.ts';
import { type Features, scoresOf } from '../../core/models/linear-model.ts';
import { readModel } from '../../core/models/read-model.ts';
import { RESUME_LINES_WEIGHTS } from '../../core/models/resume-lines-weights.ts';
import { at } from '../../core/text/at.ts';
import { once } from '../../core/text/remembered.ts';
import type { EntryKind } from '../../core/types.ts';
import { entryRows } from './entry-rows.ts';
import { headerOf, ruledStarts } from './entry-starts.ts';
import { findSections } from './find-sections.ts';
import type { Heading } from './heading-candidates.ts';
import { isEmployment } from './heading-words.ts';
import { lineFeatures } from './line-features.ts';
import type { StyledLine } from './styled-line.ts';

/** The role of a line, and the chances, 0 to 1, that it is a heading or begins an entry, in all and of each kind. */
export type LineReading = {
  readonly role: string;
  readonly headingOdds: number;
  readonly startOdds: number;
  readonly kindOdds: Readonly<Record<EntryKind | 'other', number>>;
};

const model = once(() => asChain(readModel(RESUME_LINES_WEIGHTS)));

/** Reads what each line is for, all lines of a document at once. */
export function readLines(
  lines: readonly StyledLine[],
  headings: readonly Heading[],
  nameLines: readonly number[],
): readonly LineReading[] {
  return readingsBy(model(), lineRows(lines, headings, nameLines));
}

/** What a model says of a document's lines, by their features. */
export function readingsBy(chain: ChainModel, rows: readonly Features[]): readonly LineReading[] {
  if (rows.length === 0) return [];
  const odds = marginalsOf(
    rows.map(row => scoresOf(chain, row)),
    chain.transitions,
  );
  return decode(chain, rows).map(({ label }, index) => {
    const of = (kind: string): number => odds[index]?.[chain.labels.indexOf(`start:${kind}`)] ?? 0;
    const kindOdds = {
      experience: of('experience'),
      projects: of('projects'),
      education: of('education'),
      certifications: of('certifications'),
      other: of('other'),
    };
    const startOdds = Object.values(kindOdds).reduce((sum, one) => sum + one, 0);
    const headingOdds = odds[index]?.[chain.labels.indexOf('heading')] ?? 0;
    return { role: label, headingOdds, startOdds, kindOdds };
  });
}

/** The features of a document's lines, including what the rules say of them. */
export function lineRows(
  lines: readonly StyledLine[],
  headings: readonly Heading[],
  nameLines: readonly number[],
): readonly Features[] {
  const ruled = ruleFeatures(lines, headings, nameLines);
  return lineFeatures(lines).map((row, index) => [...row, ...at(ruled, index)]);
}

const withEntries: readonly string[] = ['experience', 'projects', 'education', 'certifications'];

/** What the rules of looks, words and dates say of each line; the model takes it as evidence and may decide otherwise. */
function ruleFeatures(
  lines: readonly StyledLine[],
  headings: readonly Heading[],
  nameLines: readonly number[],
): readonly (readonly string[])[] {
  const said: string[][] = lines.map((_, index) => (nameLines.includes(index) ? ['rule=name'] : []));
  const within: string[] = lines.map(() => 'none');
  for (const section of findSections(headings, lines.length, nameLines[0] ?? -1)) {
    const kind = section.kind === 'experience' && !isEmployment(section.heading) ? 'research' : section.kind;
    within.fill(kind + (section.isKnown ? '' : '?'), section.from, section.to);
    said[section.from]?.push('rule=heading', `rule=heading:${kind}`);
    for (let at = section.from + 1; at < section.bodyFrom; at += 1) said[at]?.push('rule=heading-wrap');
    if (withEntries.includes(section.kind))
      addEntries(said, lines, section.bodyFrom, section.to, section.kind as EntryKind, kind);
    for (const row of entryRows(lines, section.bodyFrom, section.to, 'experience'))
      if (row.date) said[row.index]?.push('rule=dated');
  }
  return said.map((own, index) => {
    const first = own[0] ?? 'none';
    return [...own, `rule-in=${within[index]}`, `rule-in=${within[index]}:${first}`];
  });
}

function addEntries(
  said: readonly string[][],
  lines: readonly StyledLine[],
  from: number,
  to: number,
  kind: EntryKind,
  name: string,
): void {
  const rows = entryRows(lines, from, to, kind);
  if (rows.length === 0) return;
  const starts = ruledStarts(rows, kind);
  starts.forEach((start, at) => {
    const own = rows.slice(start, starts[at + 1] ?? rows.length);
    said[own[0]?.index ?? 0]?.push('rule=start', `rule=start:${name}`);
    for (const row of headerOf(own, kind)) if (row !== own[0]) said[row.index]?.push('rule=header');
  });
}
