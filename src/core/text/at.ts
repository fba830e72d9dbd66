/** The item at an index that must exist. Throws if it does not, because that is a mistake in our code. */
export function at<T>(items: ArrayLike<T>, index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} among ${items.length}.`);
  return item;
}

declare global {
  interface String {
    split(separator: '', limit?: number): string[];
    /** At least one part: without a separator the whole text. */
    split(separator: string | RegExp, limit?: number): [string, ...string[]];
  }
  /** A list with at least one item gives a list with at least one item. */
  interface Array<T> {
    map<U>(this: readonly [T, ...T[]], make: (item: T, index: number) => U): [U, ...U[]];
  }
  interface ReadonlyArray<T> {
    map<U>(this: readonly [T, ...T[]], make: (item: T, index: number) => U): [U, ...U[]];
  }
}
