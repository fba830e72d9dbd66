import type { LinePart, StyledLine } from './styled-line.ts';

type HeaderRow = { readonly line: StyledLine; readonly parts: readonly LinePart[] };

// A name that ends so goes on.
const openEnd =
  /(?:[-&,/(]|\b(?:of|in|and|for|the|de|del|di|da|des|du|en|et|y|e|für|und|der|van|voor|och))$/iu;

/** The parts of a header's lines, in which a name that wraps into the next line is one part again. */
export function headerParts(rows: readonly HeaderRow[]): readonly (readonly LinePart[])[] {
  const joined: LinePart[][] = [];
  rows.forEach(({ line, parts }, index) => {
    const above = rows[index - 1];
    const own: LinePart[] = [];
    for (const part of parts) {
      const lines = joined.at(-1) ?? [];
      const at = lines.findIndex(other => Math.abs(other.x - part.x) < 2);
      const start = lines[at];
      if (above && above.line.column === line.column && start && goesOn(start, part))
        lines[at] = join(start, part);
      else own.push(part);
    }
    joined.push(own);
  });
  return joined;
}

function goesOn(part: LinePart, next: LinePart): boolean {
  const isAlike = Math.abs(part.look.size - next.look.size) < 0.3 && part.look.isBold === next.look.isBold;
  return (
    isAlike &&
    part.look.isItalic === next.look.isItalic &&
    (openEnd.test(part.text) || /^\p{Ll}/u.test(next.text))
  );
}

function join(part: LinePart, next: LinePart): LinePart {
  const isBroken = /\p{L}-$/u.test(part.text) && /^\p{Ll}/u.test(next.text);
  const text = isBroken ? part.text.slice(0, -1) + next.text : `${part.text} ${next.text}`;
  return { ...part, text, right: Math.max(part.right, next.right) };
}
