import type { LineSection } from './find-sections.ts';
import type { Heading } from './heading-candidates.ts';
import type { LinePart, StyledLine } from './styled-line.ts';

/** The lines with each heading of a label column whole in its first one: its other lines say what stands beside them alone. */
export function withWholeHeadings(
  lines: readonly StyledLine[],
  headings: readonly Heading[],
): readonly StyledLine[] {
  const own = [...lines];
  for (const { isInLabelColumn, line: at, lines: count, text } of headings) {
    if (!isInLabelColumn || count === 1) continue;
    const [first, ...rest] = lines.slice(at, at + count) as [StyledLine, ...StyledLine[]];
    const [label, ...beside] = first.parts as [LinePart, ...LinePart[]];
    own.splice(at, count, withParts(first, [{ ...label, text }, ...beside]), ...rest.map(besideHeading));
  }
  return own;
}

const withParts = (line: StyledLine, parts: readonly LinePart[]): StyledLine => ({
  ...line,
  parts,
  look: parts[0]?.look ?? line.look,
  text: parts.map(part => part.text).join('\t'),
});

/** The body of a section; of a heading in a label column, the text beside it. */
export function bodyLines(lines: readonly StyledLine[], section: LineSection): readonly StyledLine[] {
  const own = lines.slice(section.bodyFrom, section.to);
  const [first, ...rest] = own;
  return first && section.isInLabelColumn ? [besideHeading(first), ...rest] : own;
}

/** A line without its first part, which is the heading in the label column. */
const besideHeading = (line: StyledLine): StyledLine => withParts(line, line.parts.slice(1));
