import type { EntryKind } from '../../core/types.ts';
import { entryRows } from './entry-rows.ts';
import { headerOf, ruledStarts } from './entry-starts.ts';
import { findSections } from './find-sections.ts';
import type { Heading } from './heading-candidates.ts';
import { isEmployment } from './heading-words.ts';
import type { StyledLine } from './styled-line.ts';

const withEntries: readonly string[] = ['experience', 'projects', 'education', 'certifications'];

/** What the rules of looks, words and dates say of each line: evidence for the model, not its verdict. */
export function ruleFeatures(
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
