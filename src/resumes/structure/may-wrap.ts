import type { StyledLine } from './styled-line.ts';

/** True where the first word of the next line would not have fitted on this one: the sentence may go on there. */
export function mayWrap(line: StyledLine, next: StyledLine): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  return line.column === next.column && line.room < word.length + 2;
}
