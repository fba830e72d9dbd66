/** The ASCII characters that need no escape in a template string. */
export const SIGNS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  sign => !'$\\`'.includes(sign),
);
/** A number below this is one character; a larger one has characters from this on, and ends with one below it. */
export const SINGLE = 78;
/** How many characters say that another one follows. */
export const MORE = SIGNS.length - SINGLE;

const LAST_SINGLE = (SIGNS[SINGLE - 1] as string).charCodeAt(0);

// By character code, its value plus one; 0 for characters without a value.
const SIGN_AFTER = new Uint8Array(128);
for (const [value, sign] of SIGNS.entries()) SIGN_AFTER[sign.charCodeAt(0)] = value + 1;

/** The labels that a row has weights for, one character each, as bits. An unknown character sets the last bit, which no model uses. */
export function placesOf(signs: string): number {
  let places = 0;
  for (const sign of signs) places |= 1 << ((SIGN_AFTER[sign.charCodeAt(0)] ?? 0) - 1);
  return places;
}

/** The offset of each row's values within all values, and at the end the total length. Throws if places and values differ in number. */
export function valuesBegin(places: Int32Array, values: string): Int32Array {
  const begins = new Int32Array(places.length + 1);
  let at = 0;
  for (let row = 0; row < places.length; row += 1) {
    // Each step clears the lowest bit.
    for (let left = places[row] as number; left !== 0; at += 1)
      if (values.charCodeAt(at) <= LAST_SINGLE || at >= values.length) left &= left - 1;
    begins[row + 1] = at;
  }
  if (at !== values.length) throw new Error('Not a model: values');
  return begins;
}

/** The weights of a feature for each label, in whole steps, read from offset `at`. Throws if `packWeights` did not write them. */
export function stepsOf(places: number, values: string, at: number, labels: number): Float64Array {
  let next = at;
  const number = (): number => {
    const sign = (SIGN_AFTER[values.charCodeAt(next)] ?? 0) - 1;
    if (sign < 0) throw new Error(`Not a model: value ${next}`);
    next += 1;
    return sign < SINGLE ? sign : sign + MORE * number();
  };
  if (places >>> labels !== 0) throw new Error('Not a model: places');
  return new Float64Array(labels).map((none, label) => {
    if (((places >> label) & 1) === 0) return none;
    const steps = number();
    return (steps % 2 === 0 ? steps : -steps - 1) / 2;
  });
}

/** Reads the names of rows that `packNames` wrote. Throws if the format is wrong. */
export function unpackNames(lines: readonly string[]): readonly string[] {
  const names: string[] = [];
  let name = '';
  for (let row = 0; row < lines.length; row += 1) {
    const line = lines[row] as string;
    const shared = (SIGN_AFTER[line.charCodeAt(0)] ?? 0) - 1;
    if (shared < 0 || shared > name.length) throw new Error(`Not a model: name ${line}`);
    name = name.slice(0, shared) + line.slice(1);
    names.push(name);
  }
  return names;
}
