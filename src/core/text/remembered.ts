/** A function that remembers the results for many short texts: with every keystroke all lines of a resume but one stay the same. */
export function remembered<T>(make: (text: string) => T, most = 2_000, longest = 2_000): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    if (text.length > longest) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/** A function that makes a value when first asked: the background starts many times a day, and seldom needs everything. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A function that remembers the result for the last text, however long: a posting stays while the resume changes. */
export function rememberedLast<T>(make: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly made: T } | null = null;
  return text => {
    if (last?.text !== text) last = { text, made: make(text) };
    return last.made;
  };
}

/** The known value of a key; if there is none, makes it and keeps it. */
export function kept<K, V extends NonNullable<unknown> | null>(
  known: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
