const LEAST_LETTERS = 6;
// Of shorter words too many are one letter apart.
const LEAST_WITH_ANOTHER_LETTER = 7;

/**
 * True where a word is another one with two neighbours swapped, or with one letter more, less or changed, whatever the case. The first letter
 * is always right, and with another last one it is rather another word (“systems”, “SystemC”).
 */
export function isSlip(written: string, meant: string): boolean {
  if (written.length < LEAST_LETTERS || Math.abs(written.length - meant.length) > 1) return false;
  const [one, other] = [written.toLowerCase(), meant.toLowerCase()];
  if (one === other || one[0] !== other[0]) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const rests = (mine: number, theirs: number) => one.slice(at + mine) === other.slice(at + theirs);
  if (one[at] === other[at + 1] && one[at + 1] === other[at] && rests(2, 2)) return true;
  if (other.length < LEAST_WITH_ANOTHER_LETTER || one.at(-1) !== other.at(-1)) return false;
  return rests(1, 0) || rests(0, 1) || rests(1, 1);
}
