const LEAST_LETTERS = 6;
// Of shorter words too many are one letter apart.
const LEAST_WITH_ANOTHER_LETTER = 7;

type Slip = 'sure' | 'likely';

/** How a word is another one with a slip of the keys: surely with two neighbours swapped, or a letter that is doubled by mistake or not; likely with one letter more, less or changed. */
export function slipOf(written: string, meant: string): Slip | null {
  if (Math.max(written.length, meant.length) < LEAST_LETTERS || Math.abs(written.length - meant.length) > 1)
    return null;
  const [one, other] = [written.toLowerCase(), meant.toLowerCase()];
  if (one === other || one[0] !== other[0]) return null;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const rests = (mine: number, theirs: number) => one.slice(at + mine) === other.slice(at + theirs);
  if (one[at] === other[at + 1] && one[at + 1] === other[at] && rests(2, 2)) return 'sure';
  const [isMore, isLess] = [rests(1, 0), rests(0, 1)];
  if ((isMore && one[at] === one[at - 1]) || (isLess && other[at] === other[at - 1])) return 'sure';
  if (other.length < LEAST_WITH_ANOTHER_LETTER || one.at(-1) !== other.at(-1)) return null;
  return isMore || isLess || rests(1, 1) ? 'likely' : null;
}
