import type { LineSection } from './find-sections.ts';
import type { Heading } from './heading-candidates.ts';
import type { LinePart, StyledLine } from './styled-line.ts';

/** The lines with each heading of a label column whole in its first one: its other lines say what stands beside them alone. */
export function withWholeHeadings(
  lines: readonly StyledLine[],
  headings: readonly Heading[],
): readonly StyledLine[] {
  const own = [...lines];
  for (const heading of headings.filter(({ isInLabelColumn }) => isInLabelColumn)) {
    const [first, ...rest] = own.slice(heading.line, heading.line + heading.lines);
    if (!first?.parts[0] || rest.length === 0) continue;
    own[heading.line] = withParts(first, [
      { ...first.parts[0], text: heading.text },
      ...first.parts.slice(1),
    ]);
    for (const [at, line] of rest.entries())
      own[heading.line + 1 + at] = withParts(line, line.parts.slice(1));
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
  return lines
    .slice(section.bodyFrom, section.to)
    .map((line, offset) => (section.isInLabelColumn && offset === 0 ? besideHeading(line) : line));
}

/** A line without its first part, which is the heading in the label column. */
const besideHeading = (line: StyledLine): StyledLine =>
  line.parts.length > 1 ? withParts(line, line.parts.slice(1)) : line;
