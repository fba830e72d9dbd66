import { joinByGaps } from '../pdf/letter-spacing.ts';
import type { Run } from '../pdf/page-content.ts';

/** `E X P E R I E N C E` as ten runs of one letter each becomes one run. */
export function joinLoneLetters(row: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (let start = 0; start < row.length; ) {
    let end = start;
    while (isNextLoneLetter(row, start, end)) end += 1;
    const letters = row.slice(start, end + 1);
    const first = row[start];
    const last = letters.at(-1);
    if (first && last && letters.length >= 4) {
      const glyphs = letters.map(({ text, x, width }) => ({ text: text.trim(), x, width }));
      joined.push({ ...first, text: joinByGaps(glyphs), width: last.x + last.width - first.x });
    } else joined.push(...letters);
    start = end + 1;
  }
  return joined;
}

function isNextLoneLetter(row: readonly Run[], start: number, at: number): boolean {
  const [first, here, next] = [row[start], row[at], row[at + 1]];
  if (!first || !here || !next) return false;
  const isLone = (run: Run) => /^[\p{L}\p{N}&.@]$/u.test(run.text.trim());
  const gap = next.x - here.x - here.width;
  return isLone(here) && isLone(next) && Math.abs(next.size - first.size) < 0.5 && gap < 2.5 * next.size;
}
