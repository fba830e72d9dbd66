/** A list as it is told to who knows the one before: null where an item is the same as there. */
export type News<T> = readonly (T | null)[];

/** Makes the news of each list since the one before it. */
export function createNews<T>(): (list: readonly T[]) => News<T> {
  let before: readonly string[] = [];
  return list => {
    const last = before;
    before = list.map(item => JSON.stringify(item));
    return list.map((item, at) => (before[at] === last[at] ? null : item));
  };
}

/** The list that the news tell of; what has not changed stays the very same object. */
export function withNews<T>(before: readonly T[], news: News<T>): readonly T[] {
  if (news.length === before.length && news.every(item => item === null)) return before;
  return news.map((item, at) => item ?? (before[at] as T));
}
