/** Matches “(m/w/d)”, which all German titles share. */
const gender = /\([a-z](?: ?[/|*,] ?[a-z]){1,3}\)/gi;

const wordsOf = (title: string) =>
  new Set(
    title
      .replace(gender, '')
      .toLowerCase()
      .match(/[\p{L}\d+#]+/gu) ?? [],
  );

/** True if two titles name the same job: at least 60 % of the shorter one's words stand in the longer one. */
export function sameTitle(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.size - other.size);
  if (!shorter?.size || !longer) return false;
  const shared = [...shorter].filter(word => longer.has(word)).length;
  return shared / shorter.size >= 0.6;
}

/** True if two texts name the same job and are of similar length: a sentence that names a job is not its title. */
export function isAlike(a: string, b: string): boolean {
  const [shorter = '', longer = ''] = [a, b].sort((one, other) => one.length - other.length);
  return sameTitle(a, b) && shorter.length >= longer.length * 0.6;
}
