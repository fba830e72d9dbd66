const letterOrDigit = /[\p{L}\p{N}]/u;
const UNKNOWN = 2;

// Pages have millions of units, and a regex for each would be slow: every unit is asked once, when it first turns up.
const known = new Uint8Array(0x10000).fill(UNKNOWN);

/** True for a UTF-16 unit that is a letter or digit by itself. */
export function isLetter(unit: number): boolean {
  const flag = known[unit];
  if (flag !== UNKNOWN) return flag === 1;
  const letter = letterOrDigit.test(String.fromCharCode(unit));
  known[unit] = letter ? 1 : 0;
  return letter;
}

/** A text’s letters and digits alone. */
export function lettersIn(text: string): string {
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    if (isLetter(text.charCodeAt(at))) letters += text[at];
  }
  return letters;
}

/** True where a text has a letter or digit. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isLetter(text.charCodeAt(at))) return true;
  return false;
}
