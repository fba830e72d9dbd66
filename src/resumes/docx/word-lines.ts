import { bulletEnd } from '../../core/text/bullet.ts';
import { toPart } from '../layout/styled-lines.ts';
import { OF_SIZE } from '../layout/thresholds.ts';
import { isPageNumber } from '../structure/page-number.ts';
import type { LinePart, StyledLine } from '../structure/styled-line.ts';
import type { WordPart } from './walk-document.ts';
import { segmentOf, splitAtTabs, type WordLine } from './word-line.ts';

/** The gap in points between the parts of a line. Only their order matters. */
const PART_GAP = 30;

/** The lines of the parts, in the form that the structure readers take. Empty paragraphs become the gap above the next line. */
export function styledLinesOf(parts: readonly WordPart[]): readonly StyledLine[] {
  const lines: StyledLine[] = [];
  parts.forEach((part, partNumber) => {
    let blank = 0;
    for (const line of part.lines) {
      const styled = toStyledLine(line, partNumber * 10_000 + line.block, blank);
      if (styled) lines.push(styled);
      blank = styled ? 0 : blank + 1;
    }
  });
  return lines;
}

function toStyledLine(line: WordLine, column: number, blank: number): StyledLine | null {
  let x = line.indent;
  const parts = (line.cells ?? [line.runs]).flatMap(splitAtTabs).flatMap((runs): readonly LinePart[] => {
    const segment = segmentOf(runs, x, 0);
    if (segment.text === '') return [];
    const part = toPart(segment);
    x = segment.right + PART_GAP;
    return [{ ...part, look: { ...part.look, outline: line.outline } }];
  });
  const [first, ...others] = parts;
  if (!first) return null;
  const text = parts.map(part => part.text).join('\t');
  const marked = line.isBullet && bulletEnd(text) < 0 ? `• ${text}` : text;
  const { look } = others.reduce((a, b) => (b.text.length > a.text.length ? b : a), first);
  return {
    text: marked,
    parts: [first, ...others],
    look,
    page: null,
    box: null,
    gapAbove: OF_SIZE.line + line.spaceBefore / look.size + blank,
    column,
    hasRule: line.hasRule,
    bulletEnd: bulletEnd(marked),
    isRunning: isPageNumber(text),
    room: Math.max(0, 90 - marked.length),
  };
}
