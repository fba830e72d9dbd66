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

/** The skills of a built list by number, in order from 0. A line is read when it is first asked for. */
export type SkillTable = {
  readonly at: (number: number) => Skill;
  /** The name of one, which takes less to find than the skill does to be read. */
  readonly nameAt: (number: number) => string;
  readonly all: () => readonly Skill[];
  /** The names and spellings of which that may be the folded form, and many of which it is not; in no order. */
  readonly written: (folded: string) => readonly Spelling[];
  /** Those of them with a name or spelling whose first word may be the word, each with where its rest begins; see `restOf`. */
  readonly beginning: (word: string) => readonly Beginning[];
  /** Whether the rest of a spelling may begin with a step of the trie. */
  readonly goesOn: (rest: number, step: string) => boolean;
  readonly named: (name: string) => Skill | undefined;
};

/** A name or a spelling as it stands in the list, and whose it is. */
export type Spelling = { readonly number: number; readonly text: string };

/** A spelling that begins with a word: of which skill, and where what follows the word begins. */
export type Beginning = { readonly number: number; readonly rest: number };

/** How many letters and digits of a word tell where to look for it. */
const KEY_LENGTH = 4;

const BUCKETS = 8192;
const [BANG, HYPHEN, EQUALS, AT, BAR, TILDE] = [33, 45, 61, 64, 124, 126];

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

// “Visual Studio” is also found run together: shorter words are never two.
const LEAST_GLUED = 8;
// How many letters of a second word are looked at: in the plural and in British spelling they are the same.
const STEP_LENGTH = 3;

/** The word is all of the spelling; or it does not begin with that word. */
export const [WHOLE, NOT_BEGUN] = [-1, -2];

/** Where the rest of a spelling begins behind its first word, `WHOLE` or `NOT_BEGUN`: by `data` “Data lake” is begun, “Database” is not. */
export function restOf(small: string, list: string, from: number, word: string): number {
  if (!small.startsWith(word, from))
    return word.length > LEAST_GLUED && isGlued(small, from, word) ? WHOLE : NOT_BEGUN;
  const after = from + word.length;
  const next = list[after];
  if (next === undefined || ENDS.includes(next)) return WHOLE;
  // A plural; “CloudEvents” and “ES6” are taken apart.
  if (next === 's') return ENDS.includes(list[after + 1] ?? '') ? WHOLE : NOT_BEGUN;
  if (next >= 'a' && next <= 'z') return NOT_BEGUN;
  return GOES_ON.test(next) ? after : WHOLE;
}

const ENDS = ',|\n';
// Around these may stand spaces.
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
  /** By line, what it stands under. */
  readonly sections: readonly Section[];
  /** By bucket, the last spelling that begins so; -1 for none. */
  readonly last: Int32Array;
  /** By spelling: its line, where it begins, and the one before it in the bucket, or -1. */
  readonly lineOf: Int32Array;
  readonly fromOf: Int32Array;
  readonly before: Int32Array;
};

/** One pass over a list. A prebuilt index of all words saves no time against that, and is a third of the lexicon's size. */
function placesIn(list: string): Places {
  const starts: number[] = [];
  const sections: Section[] = [];
  let below = FIRST_SECTION;
  const last = new Int32Array(BUCKETS).fill(-1);
  // Of two signs at least: lists that grow are copied over and over.
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

/** What the first word of a spelling can begin with, where all that is known of it is its folded form. */
const beginnings = (folded: string): readonly string[] =>
  Array.from({ length: KEY_LENGTH + 1 }, (_, length) => folded.slice(0, length));

/** Opens a list as `buildLexicon` writes it, without reading its lines. */
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
    // To fold takes longer than to see that too much would have to go. What is not of English may begin with any letter, and become longer.
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
    // Run together, “SAP Workflow” begins with more letters than its first word has.
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
