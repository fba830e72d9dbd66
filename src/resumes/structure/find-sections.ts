import type { SectionKind } from '../../core/types.ts';
import type { Heading } from './heading-candidates.ts';

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
