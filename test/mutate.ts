/** The number of rounds with mutated input: a few in `npm test`, more in `npm run fuzz`. */
export const rounds = Number(process.env.FUZZ_ROUNDS ?? 25);

/** The seeds of this run. They are always the same, unless `FUZZ_SEED` sets the first one. */
export const seeds: readonly number[] = Array.from(
  { length: rounds },
  (_, nth) => Number(process.env.FUZZ_SEED ?? 1) + nth,
);

/** A generator of whole numbers from 0 to below `limit`. The same seed gives the same numbers (linear congruential generator). */
export function numbersFrom(seed: number): (limit: number) => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return limit => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * limit);
  };
}

/** The input with one to eight changes: bytes replaced, and pieces removed or repeated. The same seed gives the same result. */
export function mutate(input: Uint8Array, seed: number): Uint8Array {
  const next = numbersFrom(seed);
  let bytes: number[] = [...input];
  for (let left = 1 + next(8); left > 0 && bytes.length > 0; left -= 1) {
    const at = next(bytes.length);
    const piece = bytes.slice(at, at + 1 + next(next(2) === 0 ? 4 : 400));
    const kind = next(4);
    if (kind === 0) bytes[at] = next(256);
    else if (kind === 1) bytes.splice(at, piece.length);
    else if (kind === 2) bytes = [...bytes.slice(0, at), ...piece, ...bytes.slice(at)];
    else {
      const to = next(bytes.length);
      bytes = [...bytes.slice(0, to), ...piece, ...bytes.slice(to + piece.length)];
    }
  }
  return Uint8Array.from(bytes);
}

/** The same for a text. Bytes that are no longer valid UTF-8 are replaced, as a browser does. */
export function mutateText(input: string, seed: number): string {
  return new TextDecoder().decode(mutate(new TextEncoder().encode(input), seed));
}
