import type { SectionKind } from '../../core/types.ts';
import type { Heading } from './heading-candidates.ts';
import type { StyledLine } from './styled-line.ts';

/** A section by its lines: the heading's first line to the line before the next heading. */
export type LineSection = {
  readonly heading: string;
  readonly kind: SectionKind;
  readonly isKnown: boolean;
  readonly isInLabelColumn: boolean;
  /** Index of the heading's first line. */
  readonly from: number;
  /** Index of the first line of the body; the heading's own line where text stands beside it. */
  readonly bodyFrom: number;
  /** One past the last line. */
  readonly to: number;
};

/** Returns a section per heading: up to the next heading, or up to the person's name if that stands in between, beneath a side column. */
export function findSections(
  headings: readonly Heading[],
  lineCount: number,
  nameLine: number,
): readonly LineSection[] {
  return headings.map((heading, index) => ({
    heading: heading.text,
    kind: heading.kind,
    isKnown: heading.isKnown,
    isInLabelColumn: heading.isInLabelColumn,
    from: heading.line,
    bodyFrom: heading.isInLabelColumn ? heading.line : heading.line + heading.lines,
    to: endOf(heading, headings[index + 1]?.line ?? lineCount, nameLine),
  }));
}

function endOf(heading: Heading, next: number, nameLine: number): number {
  // The line right beneath “Experience” is the first employer, even if no other line looks more like a person's name.
  const isEmployer = heading.kind === 'experience' && nameLine === heading.line + heading.lines;
  return nameLine > heading.line && nameLine < next && !isEmployer ? nameLine : next;
}

/** Moves each wrapped heading of a label column into its first line, so that its other lines hold only the text beside it. */
export function withWholeHeadings(
  lines: readonly StyledLine[],
  headings: readonly Heading[],
): readonly StyledLine[] {
  const own = [...lines];
  for (const { isInLabelColumn, line: at, lines: count, text } of headings) {
    if (!isInLabelColumn || count === 1) continue;
    const [first, ...rest] = lines.slice(at, at + count) as [StyledLine, ...StyledLine[]];
    const [label, ...beside] = first.parts;
    own.splice(at, count, withParts(first, [{ ...label, text }, ...beside]), ...rest.map(besideHeading));
  }
  return own;
}

const withParts = (line: StyledLine, parts: StyledLine['parts']): StyledLine => ({
  ...line,
  parts,
  look: parts[0].look,
  text: parts.map(part => part.text).join('\t'),
});

/** The lines of a section's body; for a heading in a label column they begin with the text beside it. */
export function bodyLines(lines: readonly StyledLine[], section: LineSection): readonly StyledLine[] {
  const own = lines.slice(section.bodyFrom, section.to);
  const [first, ...rest] = own;
  return first && section.isInLabelColumn ? [besideHeading(first), ...rest] : own;
}

/** A line without its first part, which is the heading in the label column. */
function besideHeading(line: StyledLine): StyledLine {
  const [first, second, ...others] = line.parts;
  return withParts(line, second ? [second, ...others] : [{ ...first, text: '', boldLead: 0 }]);
}
