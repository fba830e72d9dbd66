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

/** Each heading's section runs up to the next heading, or to the name where that stands in between, beneath a side column. */
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
  // What stands right beneath “Experience” is the first employer, though nothing looks more like the name of a person.
  const isEmployer = heading.kind === 'experience' && nameLine === heading.line + heading.lines;
  return nameLine > heading.line && nameLine < next && !isEmployer ? nameLine : next;
}

/** The lines with each heading of a label column whole in its first one: its other lines say what stands beside them alone. */
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

/** The body of a section; of a heading in a label column, the text beside it. */
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
