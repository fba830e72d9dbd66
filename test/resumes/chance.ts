/** What a test draws by lot, the same for the same seed. */
export type Chance = {
  /** A whole number from 0 to below the limit. */
  readonly upTo: (limit: number) => number;
  readonly of: <T>(from: readonly T[]) => T;
  /** True once in so many times. */
  readonly one: (inTimes: number) => boolean;
};

/** A linear congruential generator. */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const upTo = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * limit);
  };
  return { upTo, of: from => from[upTo(from.length)] as never, one: inTimes => upTo(inTimes) === 0 };
}
