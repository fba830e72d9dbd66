const letterOrDigit = /[\p{L}\p{N}]/u;
const UNKNOWN = 2;

// Pages have millions of UTF-16 units. A regular expression for each would be slow, so each distinct unit is tested only once.
const known = new Uint8Array(0x10000).fill(UNKNOWN);

/** True for a UTF-16 unit that is a letter or digit by itself. */
export function isLetter(unit: number): boolean {
  const flag = known[unit];
  if (flag !== UNKNOWN) return flag === 1;
  const letter = letterOrDigit.test(String.fromCharCode(unit));
  known[unit] = letter ? 1 : 0;
  return letter;
}

/** The letters and digits of a text, without all else. */
export const lettersIn = (text: string): string =>
  [...text].filter(sign => isLetter(sign.charCodeAt(0))).join('');

/** True if a text has a letter or digit. */
export const hasLetter = (text: string): boolean => lettersIn(text) !== '';
