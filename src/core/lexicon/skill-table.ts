import { remembered } from '../text/remembered.ts';
import { nameOf, parseSkill, type Skill, skillKinds } from './skill.ts';

/** The skills of a built list by number, in order from 0. A line is read when it is first asked for. */
export type SkillTable = {
  readonly at: (number: number) => Skill;
  readonly all: () => readonly Skill[];
  /** Those with a name or spelling that begins like the word, and a few that do not; in order, some perhaps twice. */
  readonly beginning: (word: string) => readonly number[];
  readonly named: (name: string) => Skill | undefined;
};

/** How many letters and digits of a word tell where to look for it. */
export const KEY_LENGTH = 4;

const BUCKETS = 8192;
const [BANG, HYPHEN, EQUALS, AT, TILDE] = [33, 45, 61, 64, 126];

const isPlain = (code: number) => (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
const isMark = (code: number) => code === EQUALS || code === TILDE || code === BANG || code === HYPHEN;

/** The bucket of the word that begins there: of its first letters and digits of English, in any case. */
function bucketAt(text: string, from: number): number {
  let bucket = 0;
  for (let at = from; at < from + KEY_LENGTH; at += 1) {
    const code = text.charCodeAt(at);
    if (!isPlain(code)) break;
    bucket = (bucket * 31 + (code | 32)) % BUCKETS;
  }
  return bucket;
}

/**
 * Opens a list as `buildLexicon` writes it, without reading its lines: one pass notes where each spelling begins. A prebuilt index of all
 * words saves no time against that, and is a third of the lexicon's size.
 */
export function skillTable(list: string): SkillTable {
  const starts: number[] = [];
  const sections: { readonly from: number; readonly kind: Skill['kind'] }[] = [];
  // By bucket, the last spelling that begins so; by spelling, its line and the one before it in the bucket, or -1.
  const last = new Int32Array(BUCKETS).fill(-1);
  const lineOf: number[] = [];
  const before: number[] = [];
  const note = (from: number, line: number) => {
    let at = from;
    while (isMark(list.charCodeAt(at))) at += 1;
    const bucket = bucketAt(list, at);
    const other = last[bucket] as number;
    last[bucket] = lineOf.push(line) - 1;
    before.push(other);
  };
  for (let start = 0; start < list.length; ) {
    const end = endOf(list, '\n', start, list.length);
    const kind = list.charCodeAt(start) === AT && skillKinds.find(one => one === list.slice(start + 1, end));
    if (kind) sections.push({ from: starts.length, kind });
    else if (end > start) {
      const line = starts.push(start) - 1;
      note(start, line);
      const spellings = endOf(list, '|', start, end) + 1;
      const stop = endOf(list, '|', spellings, end);
      for (let from = spellings; from < stop; from = endOf(list, ',', from, stop) + 1) note(from, line);
    }
    start = end + 1;
  }
  const lineAt = (number: number) => {
    const start = starts[number] as number;
    return list.slice(start, endOf(list, '\n', start, list.length));
  };
  const read: Skill[] = [];
  const at = (number: number): Skill => {
    const known = read[number];
    if (known) return known;
    const kind = sections.findLast(({ from }) => from <= number)?.kind ?? 'tool';
    const skill = parseSkill(lineAt(number), kind);
    read[number] = skill;
    return skill;
  };
  const beginning = (word: string): readonly number[] => {
    const found: number[] = [];
    for (let one = last[bucketAt(word, 0)] as number; one >= 0; one = before[one] as number)
      found.push(lineOf[one] as number);
    return found.reverse();
  };
  const find = remembered((name): Skill | null => {
    const number = beginning(name).find(one => nameOf(lineAt(one)) === name);
    return number === undefined ? null : at(number);
  });
  const named = (name: string) => find(name) ?? undefined;
  return { at, all: () => starts.map((_, number) => at(number)), beginning, named };
}

function endOf(list: string, mark: string, start: number, most: number): number {
  const end = list.indexOf(mark, start);
  return end < 0 || end > most ? most : end;
}
