import { OF_SIZE } from './thresholds.ts';

/** Groups things by baseline; from top to bottom, and from left to right within a row. */
export function rowsOf<T extends { readonly x: number; readonly y: number }>(
  things: readonly T[],
  sizeOf: (thing: T) => number,
): readonly (readonly [T, ...T[]])[] {
  const rows: { y: number; size: number; members: [T, ...T[]] }[] = [];
  for (const thing of [...things].sort((a, b) => a.y - b.y)) {
    const size = sizeOf(thing);
    const row = rows.findLast(
      ({ y, size: rowSize }) => Math.abs(thing.y - y) <= OF_SIZE.baseline * Math.min(size, rowSize),
    );
    const near = row ?? rows.slice(-3).findLast(other => isAttached(thing, size, other, sizeOf));
    if (!near || rows.indexOf(near) < rows.length - 3) rows.push({ y: thing.y, size, members: [thing] });
    else {
      near.members.push(thing);
      if (size > near.size) Object.assign(near, { y: thing.y, size });
    }
  }
  return rows.map(({ members }) => members.sort((a, b) => a.x - b.x));
}

/** True for a superscript or the small letters of a logo: in another size, a little off the baseline, and close to its word. */
function isAttached<T extends { readonly x: number; readonly y: number }>(
  thing: T,
  size: number,
  row: { readonly y: number; readonly size: number; readonly members: readonly T[] },
  sizeOf: (thing: T) => number,
): boolean {
  const ratio = Math.min(size, row.size) / Math.max(size, row.size);
  const isOffset = Math.abs(thing.y - row.y) <= 0.45 * Math.max(size, row.size);
  if (!isOffset || ratio > 0.9 || ratio < 0.5) return false;
  return row.members.some(member => {
    const widthOf = (one: T) => (one as { width?: number }).width ?? 0;
    const isSmaller = sizeOf(member) !== size;
    const gaps = [thing.x - member.x - widthOf(member), member.x - thing.x - widthOf(thing)];
    return isSmaller && gaps.some(gap => gap > -0.3 * row.size && gap < 0.3 * row.size);
  });
}
