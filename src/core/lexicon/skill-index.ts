import { normalizeWord, plainWord } from '../text/tokens.ts';

/** Finds the numbers that an index has for a key, or for all keys that begin alike; none where it has not. */
export type SkillIndex = {
  readonly at: (key: string) => readonly number[];
  readonly bucket: (beginning: string) => readonly number[];
};

const BEGINNING = 2;

/** Words that begin alike, and one that is all of the beginning but a letter, are looked up together. */
export const bucketOf = (word: string): string => word.slice(0, BEGINNING);

/**
 * Reads an index: lines are `key number step step`, in base 36, sorted by their keys. Nothing is read before it is asked for: a line is
 * found by halves.
 */
export function readIndex(data: string): SkillIndex {
  const endOf = (start: number) => {
    const end = data.indexOf('\n', start);
    return end < 0 ? data.length : end;
  };
  const keyAt = (start: number) => data.slice(start, data.indexOf('\t', start));
  /** Where the first line begins whose key does not come before this one. */
  const lineOf = (key: string): number => {
    let [low, high] = [0, data.length];
    while (low < high) {
      const start = data.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
      if (keyAt(start) < key) low = endOf(start) + 1;
      else high = start;
    }
    return low;
  };
  const numbersAt = (start: number): readonly number[] => {
    let number = 0;
    return data
      .slice(data.indexOf('\t', start) + 1, endOf(start))
      .split(' ')
      .map(step => {
        number += Number.parseInt(step, 36);
        return number;
      });
  };
  const at = (key: string): readonly number[] => {
    const start = lineOf(key);
    return data.startsWith(`${key}\t`, start) ? numbersAt(start) : [];
  };
  const bucket = (beginning: string): readonly number[] => {
    const found = new Set(at(beginning.slice(0, 1)));
    if (beginning.length === BEGINNING)
      for (let start = lineOf(beginning); data.startsWith(beginning, start); start = endOf(start) + 1)
        for (const number of numbersAt(start)) found.add(number);
    return [...found];
  };
  return { at, bucket };
}

/** The word that a name begins with, as texts are searched for it; null where that takes more than a look. */
export function nameWord(name: string): string | null {
  const plain = plainWord(name);
  return plain === null ? null : normalizeWord(plain);
}

/** Writes what `readIndex` reads: the same entries give the same text, whatever their order. */
export function writeIndex(entries: Iterable<readonly [key: string, number: number]>): string {
  const numbers = new Map<string, Set<number>>();
  for (const [key, number] of entries) {
    const known = numbers.get(key);
    if (known) known.add(number);
    else numbers.set(key, new Set([number]));
  }
  return [...numbers]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, found]) => {
      const sorted = [...found].sort((a, b) => a - b);
      const steps = sorted.map((number, at) => (number - (sorted[at - 1] ?? 0)).toString(36));
      return `${key}\t${steps.join(' ')}`;
    })
    .join('\n');
}
