const LONGEST = 2_000;
const MOST = 1_000;

/**
 * The same function, but it remembers what it made of the last thousand short texts: a resume that is analysed with every keystroke
 * keeps all its lines but one.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    if (text.length > LONGEST) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
