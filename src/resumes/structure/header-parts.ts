import type { EntryKind } from '../../core/types.ts';
import { institution } from '../../core/vocabulary/organisations.ts';
import { isPlace } from '../../core/vocabulary/places.ts';
import { BLOCK_GAP } from './entry-starts.ts';
import { degree } from './entry-words.ts';
import { mayWrap } from './may-wrap.ts';
import type { LinePart, StyledLine } from './styled-line.ts';

type HeaderRow = { readonly line: StyledLine; readonly parts: readonly LinePart[] };

// A name that ends so goes on.
const openEnd =
  /(?:[-&,/(]|\b(?:of|in|and|for|the|de|del|di|da|des|du|en|et|y|e|für|und|der|van|voor|och))$/iu;

/** The parts of a header's lines, in which a name that wraps into the next line is one part again. */
export function headerParts(rows: readonly HeaderRow[], kind: EntryKind): readonly (readonly LinePart[])[] {
  const joined: LinePart[][] = [];
  rows.forEach(({ line, parts }, index) => {
    const above = rows[index - 1];
    const own: LinePart[] = [];
    for (const part of parts) {
      const lines = joined.at(-1) ?? [];
      const at = lines.findIndex(other => Math.abs(other.x - part.x) < 2);
      const start = lines[at];
      const isEnd = kind === 'education' && above && parts.length === 1 && mayWrap(above.line, line);
      const isClose = above?.line.column === line.column && line.gapAbove < BLOCK_GAP;
      if (isClose && start && goesOn(start, part, isEnd === true)) lines[at] = join(start, part);
      else own.push(part);
    }
    joined.push(own);
  });
  return joined;
}

// `Sciences` under `Example University of Applied`
const fewWords = /^\p{Lu}\p{L}+(?: \p{L}+){0,2}$/u;

/** May a part be the end of a degree or school that its full line above has not room for? */
const endsName = (part: LinePart, { text }: LinePart): boolean =>
  fewWords.test(text) &&
  (degree.test(part.text) || institution.test(part.text)) &&
  !isPlace(text) &&
  ![degree, institution].some(words => words.test(text));

function goesOn(part: LinePart, next: LinePart, isEnd: boolean): boolean {
  const isAlike = Math.abs(part.look.size - next.look.size) < 0.3 && part.look.isBold === next.look.isBold;
  return (
    isAlike &&
    part.look.isItalic === next.look.isItalic &&
    (openEnd.test(part.text) || /^\p{Ll}/u.test(next.text) || (isEnd && endsName(part, next)))
  );
}

function join(part: LinePart, next: LinePart): LinePart {
  const isBroken = /\p{L}-$/u.test(part.text) && /^\p{Ll}/u.test(next.text);
  const text = isBroken ? part.text.slice(0, -1) + next.text : `${part.text} ${next.text}`;
  return { ...part, text, right: Math.max(part.right, next.right) };
}
