// Direction overrides can make “fdp.exe” look like “exe.pdf”. https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
const marks = /[\u202a-\u202e\u2066-\u2069]/g;
const leftward = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/;

/** Makes another person's words safe to stand in a sentence: removes marks of direction, and isolates words that run to the left. */
export function isolated(words: string): string {
  const plain = words.replace(marks, '');
  return leftward.test(plain) ? `\u2068${plain}\u2069` : plain;
}
