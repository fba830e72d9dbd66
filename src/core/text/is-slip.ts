const LEAST_LETTERS = 6;
// Too many shorter words differ in just one letter.
const LEAST_WITH_ANOTHER_LETTER = 7;

/** True if `written` is `meant` with a typing mistake: two letters swapped, a letter doubled or not, or (in longer words) one letter more, less or other. */
export function isSlip(written: string, meant: string): boolean {
  if (Math.max(written.length, meant.length) < LEAST_LETTERS || Math.abs(written.length - meant.length) > 1)
    return false;
  const [one, other] = [written.toLowerCase(), meant.toLowerCase()];
  if (one === other || one[0] !== other[0]) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const rests = (mine: number, theirs: number) => one.slice(at + mine) === other.slice(at + theirs);
  if (one[at] === other[at + 1] && one[at + 1] === other[at] && rests(2, 2)) return true;
  const [isMore, isLess] = [rests(1, 0), rests(0, 1)];
  if ((isMore && one[at] === one[at - 1]) || (isLess && other[at] === other[at - 1])) return true;
  if (other.length < LEAST_WITH_ANOTHER_LETTER || one.at(-1) !== other.at(-1)) return false;
  return isMore || isLess || rests(1, 1);
}
