const wordsOf = (title: string) => new Set(title.toLowerCase().match(/[\p{L}\d+#]+/gu) ?? []);

/** True where two titles name one job: most words of the shorter stand in the longer. */
export function sameTitle(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.size - other.size);
  if (!shorter?.size || !longer) return false;
  const shared = [...shorter].filter(word => longer.has(word)).length;
  return shared / shorter.size >= 0.6;
}

/** Stricter: neither has much around the other. A sentence that names the job is not its title. */
export function isAlike(a: string, b: string): boolean {
  const [shorter = '', longer = ''] = [a, b].sort((one, other) => one.length - other.length);
  return sameTitle(a, b) && shorter.length >= longer.length * 0.6;
}
