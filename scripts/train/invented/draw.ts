/** A seeded source of choices: the same seed gives the same pages. */
export type Draw = {
  readonly chance: (share: number) => boolean;
  readonly one: <T>(list: readonly T[]) => T;
  readonly some: <T>(list: readonly T[], least: number, most: number) => readonly T[];
  readonly number: (least: number, most: number) => number;
};

/** mulberry32 over the seed. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const number = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const one = <T>(list: readonly T[]) => list[number(0, list.length - 1)] as T;
  return {
    chance: share => next() < share,
    one,
    number,
    some(list, least, most) {
      const left = [...list];
      const size = Math.min(left.length, number(least, most));
      return Array.from(
        { length: size },
        () => left.splice(number(0, left.length - 1), 1)[0] as (typeof left)[number],
      );
    },
  };
}
