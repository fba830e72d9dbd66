import { once, remembered } from '../text/remembered.ts';
import {
  FIRST_SECTION,
  nameOf,
  parseSkill,
  type Section,
  type Skill,
  sectionOf,
  withoutVendor,
} from './skill.ts';

/** The skills of a built list by number, in order from 0. A line is parsed when it is first asked for. */
export type SkillTable = {
  readonly at: (number: number) => Skill;
  /** The name of a skill, without parsing the rest of its line. */
  readonly nameAt: (number: number) => string;
  readonly all: () => readonly Skill[];
  /** Names and spellings whose folded form may be `folded`, and many others; in no order. */
  readonly written: (folded: string) => readonly Spelling[];
  /** Names and spellings whose first word may be `word`, with the offset of the rest; see `restOf`. */
  readonly beginning: (word: string) => readonly Beginning[];
  /** True if the rest of a spelling may continue with a step of the trie. */
  readonly goesOn: (rest: number, step: string) => boolean;
  readonly named: (name: string) => Skill | undefined;
};

/** A name or spelling as it stands in the list, with the number of its skill. */
export type Spelling = { readonly number: number; readonly text: string };

/** A spelling that begins with a word: the number of its skill, and the offset of what follows the word. */
export type Beginning = { readonly number: number; readonly rest: number };

/** How many letters and digits of a word decide its bucket. */
const KEY_LENGTH = 4;

const BUCKETS = 8192;
const [BANG, HYPHEN, EQUALS, AT, BAR, TILDE] = [33, 45, 61, 64, 124, 126];

const isPlain = (code: number) => (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
const isMark = (code: number) => code === EQUALS || code === TILDE || code === BANG || code === HYPHEN;

/** The bucket of the word at an offset: by its first English letters and digits, in any case. */
function bucketAt(text: string, from: number): number {
  let bucket = 0;
  for (let at = from; at < from + KEY_LENGTH; at += 1) {
    const code = text.charCodeAt(at);
    if (!isPlain(code)) break;
    bucket = (bucket * 31 + (code | 32)) % BUCKETS;
  }
  return bucket;
}

// “Visual Studio” is also found as “VisualStudio”; shorter words are never two words run together.
const LEAST_GLUED = 8;
// How many letters of a second word are compared; they are the same in the plural and in British spelling.
const STEP_LENGTH = 3;

/** `WHOLE`: the word is the whole spelling. `NOT_BEGUN`: the spelling does not begin with the word. */
export const [WHOLE, NOT_BEGUN] = [-1, -2];

/** The offset of the rest of a spelling behind its first word, `WHOLE`, or `NOT_BEGUN`: `data` begins “Data lake”, but not “Database”. */
export function restOf(small: string, list: string, from: number, word: string): number {
  if (!small.startsWith(word, from))
    return word.length > LEAST_GLUED && isGlued(small, from, word) ? WHOLE : NOT_BEGUN;
  const after = from + word.length;
  const next = list[after];
  if (next === undefined || ENDS.includes(next)) return WHOLE;
  // A plural counts as the word; “CloudEvents” and “ES6” are split.
  if (next === 's') return ENDS.includes(list[after + 1] ?? '') ? WHOLE : NOT_BEGUN;
  if (next >= 'a' && next <= 'z') return NOT_BEGUN;
  return GOES_ON.test(next) ? after : WHOLE;
}

const ENDS = ',|\n';
// Spaces may stand around these.
const AFTER_MARK = /^[/&]/;
const GOES_ON = /[ \-./&A-Z\d]/;

function isGlued(small: string, from: number, word: string): boolean {
  const length = small.indexOf(' ', from) - from;
  return (
    length > 0 &&
    length < word.length &&
    small.startsWith(word.slice(0, length), from) &&
    small.startsWith(word.slice(length), from + length + 1)
  );
}

/** Where the lines and the spellings of a list begin. */
type Places = {
  /** Where each line begins. */
  readonly starts: readonly number[];
  /** For each line, the section it belongs to. */
  readonly sections: readonly Section[];
  /** For each bucket, the last spelling that belongs to it; −1 if there is none. */
  readonly last: Int32Array;
  /** For each spelling, its line, its offset, and the previous spelling in its bucket or −1. */
  readonly lineOf: Int32Array;
  readonly fromOf: Int32Array;
  readonly before: Int32Array;
};

/** Reads a list in one pass. A prebuilt index would not be faster, and would take a third of the lexicon's size. */
function placesIn(list: string): Places {
  const starts: number[] = [];
  const sections: Section[] = [];
  let below = FIRST_SECTION;
  const last = new Int32Array(BUCKETS).fill(-1);
  // At least two characters per spelling: growing arrays would be copied again and again.
  const most = (list.length >> 1) + 1;
  const [lineOf, fromOf, before] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  let spellings = 0;
  const note = (from: number, line: number) => {
    let at = from;
    while (isMark(list.charCodeAt(at))) at += 1;
    const bucket = bucketAt(list, at);
    lineOf[spellings] = line;
    fromOf[spellings] = at;
    before[spellings] = last[bucket] as number;
    last[bucket] = spellings;
    spellings += 1;
  };
  for (let start = 0; start < list.length; ) {
    const end = endOf(list, '\n', start, list.length);
    const code = list.charCodeAt(start);
    const section = (code === AT || code === BAR) && sectionOf(list.slice(start, end), below);
    if (section) below = section;
    else if (end > start) {
      const line = starts.push(start) - 1;
      sections.push(below);
      note(start, line);
      for (let from = endOf(list, '|', start, end) + 1; from < end; from = endOf(list, ',', from, end) + 1)
        note(from, line);
    }
    start = end + 1;
  }
  return { starts, sections, last, lineOf, fromOf, before };
}

/** Every beginning that the first word of a spelling may have, given only the folded form. */
const beginnings = (folded: string): readonly string[] =>
  Array.from({ length: KEY_LENGTH + 1 }, (_, length) => folded.slice(0, length));

/** Opens a list that `buildLexicon` wrote, without parsing its lines. */
export function skillTable(list: string): SkillTable {
  const small = list.toLowerCase();
  const { starts, sections, last, lineOf, fromOf, before } = placesIn(list);
  const lineAt = (number: number) => {
    const start = starts[number] as number;
    return list.slice(start, endOf(list, '\n', start, list.length));
  };
  const read: Skill[] = [];
  const at = (number: number): Skill => {
    read[number] ??= parseSkill(lineAt(number), sections[number] as Section);
    return read[number];
  };
  const within = (bucket: number): readonly number[] => {
    const found: number[] = [];
    for (let one = last[bucket] as number; one >= 0; one = before[one] as number) found.push(one);
    return found.reverse();
  };
  const written = (folded: string): readonly Spelling[] => {
    const first = folded.charCodeAt(0) | 32;
    // Comparing first letter and length is faster than folding. Characters beyond ASCII may fold to other and longer ones.
    const mayBegin = (code: number) => (code | 32) === first || code > 127;
    const mayBe = ({ text }: Spelling) =>
      mayBegin(text.charCodeAt(0)) && (text.charCodeAt(0) > 127 || text.length < 2 * folded.length + 6);
    return [
      ...beginnings(folded)
        .flatMap(key => within(bucketAt(key, 0)))
        .filter(one => mayBegin(list.charCodeAt(fromOf[one] as number)))
        .map(one => ({ number: lineOf[one] as number, text: textAt(fromOf[one] as number) })),
      ...services(),
    ].filter(mayBe);
  };
  const beginning = (word: string): readonly Beginning[] => {
    // For words run together: “SAP Workflow” has fewer letters in its first word than `sapworkflow` in its key.
    const keys = word.length > LEAST_GLUED ? [...beginnings(word).slice(1, KEY_LENGTH), word] : [word];
    const found: Beginning[] = [];
    for (const key of keys)
      for (const one of within(bucketAt(key, 0))) {
        const rest = restOf(small, list, fromOf[one] as number, word);
        if (rest !== NOT_BEGUN) found.push({ number: lineOf[one] as number, rest });
      }
    return found;
  };
  const goesOn = (rest: number, step: string) => {
    const start = step.slice(0, STEP_LENGTH);
    return AFTER_MARK.test(step) || small.startsWith(start, rest) || small.startsWith(start, rest + 1);
  };
  const nameAt = (number: number) => nameOf(lineAt(number));
  const textAt = (from: number) => {
    const end = endOf(list, ',', from, endOf(list, '\n', from, list.length));
    return list.slice(from, endOf(list, '|', from, end));
  };
  const services = once(() =>
    within(bucketAt('*', 0))
      .filter(one => textAt(fromOf[one] as number) === '*')
      .map(one => lineOf[one] as number)
      .flatMap(number => withoutVendor(nameAt(number)).map(text => ({ number, text }))),
  );
  const find = remembered((name): Skill | null => {
    const one = within(bucketAt(name, 0)).find(other => nameAt(lineOf[other] as number) === name);
    return one === undefined ? null : at(lineOf[one] as number);
  });
  return {
    at,
    nameAt,
    all: () => starts.map((_, number) => at(number)),
    written,
    beginning,
    goesOn,
    named: name => find(name) ?? undefined,
  };
}

function endOf(list: string, mark: string, start: number, most: number): number {
  const end = list.indexOf(mark, start);
  return end < 0 || end > most ? most : end;
}
