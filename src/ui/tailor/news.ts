/** A list as it is told to who knows the one before: null where an item is the same as there. */
export type News<T> = readonly (T | null)[];

/** Makes the news of each list since the one before it. */
export function createNews<T>(): (list: readonly T[]) => News<T> {
  let before: readonly T[] = [];
  return list => {
    const last = before;
    before = list;
    return list.map((item, at) => (at < last.length && saysTheSame(item, last[at]) ? null : item));
  };
}

/** Whether two values of plain data hold the same: told sooner than by writing both out. */
function saysTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const names = Object.keys(one) as (keyof typeof one)[];
  return (
    names.length === Object.keys(other).length &&
    names.every(name => name in other && saysTheSame(one[name], other[name]))
  );
}

/** The list that the news tell of; what has not changed stays the very same object. */
export function withNews<T>(before: readonly T[], news: News<T>): readonly T[] {
  if (news.length === before.length && news.every(item => item === null)) return before;
  return news.map((item, at) => item ?? (before[at] as T));
}
