/** The item at a place of a list that is sure to hold one; throws where it does not, which is a mistake of ours and no case to pass over. */
export function at<T>(items: ArrayLike<T>, index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} among ${items.length}.`);
  return item;
}

declare global {
  interface String {
    split(separator: '', limit?: number): string[];
    /** At least one part: what is cut nowhere is whole. */
    split(separator: string | RegExp, limit?: number): [string, ...string[]];
  }
  /** What is made of each item of a list that holds one holds one, too. */
  interface Array<T> {
    map<U>(this: readonly [T, ...T[]], make: (item: T, index: number) => U): [U, ...U[]];
  }
  interface ReadonlyArray<T> {
    map<U>(this: readonly [T, ...T[]], make: (item: T, index: number) => U): [U, ...U[]];
  }
}
