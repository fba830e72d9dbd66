type Something<T> = Exclude<T, null | undefined | false | 0 | ''>;

/** Calls `look` again and again until it returns a truthy value. The limit is high, so that tests also pass on a slow machine. */
export async function waitUntil<T>(
  what: string,
  look: () => T | Promise<T>,
  limitMs = 60_000,
): Promise<Something<T>> {
  const end = Date.now() + limitMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen as Something<T>;
    if (Date.now() > end) throw new Error(`Waited ${limitMs / 1000} s in vain for ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 30));
  }
}
