import type { LinePart, StyledLine } from '../../src/resumes/structure/styled-line.ts';

/** A piece of a printed line; at x = 40, in 10 points, regular, where it does not say. */
export type Piece = { text: string; x?: number; size?: number; isBold?: boolean; boldLead?: number };

/** A printed line on page 1, at this height. */
export function line(y: number, ...pieces: readonly Piece[]): StyledLine {
  const parts = pieces.map(
    ({ text, x = 40, size = 10, isBold = false, boldLead = 0 }): LinePart => ({
      text,
      x,
      right: x + text.length * size * 0.5,
      boldLead,
      look: { size, isBold, isItalic: false, color: '#000000', font: isBold ? 'B' : 'A', outline: null },
    }),
  );
  const [first, ...others] = parts;
  if (!first) throw new Error('A line has parts.');
  return {
    text: parts.map(part => part.text).join('\t'),
    parts: [first, ...others],
    look: first.look,
    page: 1,
    box: [40, y, 200, 12],
    gapAbove: 1.2,
    column: 0,
    hasRule: false,
    bulletEnd: -1,
    isRunning: false,
    room: 40,
  };
}
