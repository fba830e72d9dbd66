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
 * Reads an index: lines are `key number step step`, in base 36. What a skill is called needs no line: the first word of each name
 * is read from the names.
 */
export function readIndex(data: string, names: readonly string[]): SkillIndex {
  const lines = new Map<string, string>();
  for (const line of data.split('\n')) {
    const end = line.indexOf('\t');
    lines.set(line.slice(0, end), line.slice(end + 1));
  }
  const named = new Map<string, number[]>();
  for (const [number, name] of names.entries()) addTo(named, nameWord(name) ?? '', number);
  const at = (key: string): readonly number[] => {
    let number = 0;
    const listed = (lines.get(key)?.split(' ') ?? []).map(step => {
      number += Number.parseInt(step, 36);
      return number;
    });
    return [...listed, ...(named.get(key) ?? [])];
  };
  let keys: Map<string, string[]> | null = null;
  const bucket = (beginning: string): readonly number[] => {
    keys ??= byBeginning([...lines.keys(), ...named.keys()]);
    const near = [beginning, beginning.slice(0, 1)].flatMap(one => keys?.get(one) ?? []);
    return [...new Set(near.flatMap(at))];
  };
  return { at, bucket };
}

function byBeginning(keys: Iterable<string>): Map<string, string[]> {
  const buckets = new Map<string, string[]>();
  for (const key of new Set(keys)) addTo(buckets, bucketOf(key), key);
  return buckets;
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
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
