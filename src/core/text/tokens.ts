import { lettered } from './lettered.ts';
import { remembered } from './remembered.ts';

/** What stands between a token and the one before it: nothing, that sign or a line break in a paragraph, or anything stronger (`|`). */
export type Gap = '' | ' ' | '-' | '.' | '/' | '&' | '\n' | ',' | '(' | '|';

/** A word of a text with its place. */
export type Token = {
  readonly text: string;
  /** The form in which words are compared. */
  readonly norm: string;
  /** The same without a plural ending; equal to `norm` where there is none. */
  readonly single: string;
  /** A capital or a digit stands after its first letter: JavaScript, HTML, S3. */
  readonly isMixed: boolean;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Part of a web or e-mail address: never a word of the text. */
  readonly inAddress: boolean;
};

/** Does a line, or what a stronger mark parts, begin with a token? */
export const isAfterBreak = (token: Token | undefined): boolean => token?.gap === '|' || token?.gap === '\n';

/** True behind a line break, where the line does not go on in lower case as a paragraph does. */
export const beginsLine = ({ gap, text, norm }: Token): boolean => gap === '\n' && text[0] !== norm[0];

/** Splits a text into words, keeping C++, C#, .NET and R&D apart from their letters. Linear in its length. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const addresses = addressSpans(text);
  let address = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const end = wordEnd(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    at = end;
    while ((addresses[address]?.[1] ?? Infinity) <= start) address += 1;
    const inAddress = (addresses[address]?.[0] ?? Infinity) <= start;
    const last = tokens.at(-1);
    const gap = last ? gapOf(text, last.end, start) : '|';
    tokens.push(makeToken(text.slice(start, end), start, gap, inAddress));
  }
  return tokens;
}

/** A token of that word at that place. */
export function makeToken(text: string, start: number, gap: Gap, inAddress: boolean): Token {
  const { norm, single, isMixed } = formsOf(text);
  return { text, norm, single, isMixed, start, end: start + text.length, gap, inAddress };
}

type Forms = Pick<Token, 'norm' | 'single' | 'isMixed'>;

const MIXED = /.[\p{Lu}\d]/su;

// Texts repeat their words, so that most of them are folded once. The engine keeps the whole text of a longer word that was cut out of it.
const formsOf = remembered(
  (word): Forms => {
    const norm = normalizeWord(word);
    return { norm, single: singular(norm), isMixed: MIXED.test(word) };
  },
  4_000,
  12,
);

const [DOT, PLUS, HASH, QUOTE] = [46, 43, 35, 39];
// “C♯”, with the sign of music.
const SHARP = 0x266f;
const CURLY_QUOTE = 0x2019;
const WORD_CHARACTER = lettered(String.raw`[\p{L}\p{N}\p{M}]`, 'u');

// The block of dashes, quotes, bullets and spaces.
const isPunctuation = (code: number) => code >= 0x2000 && code < 0x2070;

// Latin beyond that of the West, and Cyrillic: letters throughout.
const isPlainLetter = (code: number) => (code >= 0x100 && code < 0x250) || (code >= 0x400 && code < 0x482);

const IS_WORD = Array.from({ length: 128 }, (_, code) => /[a-z0-9]/i.test(String.fromCharCode(code)));

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return IS_WORD[code] === true;
  if (Number.isNaN(code) || isPunctuation(code)) return false;
  if (isPlainLetter(code)) return true;
  // A letter beyond the first plane is two units; either half stands for it.
  const character =
    code >= 0xdc00 && code <= 0xdfff
      ? text.slice(at - 1, at + 1)
      : String.fromCodePoint(text.codePointAt(at) ?? 0);
  return WORD_CHARACTER(character).test(character);
}

// Kana, Chinese characters and Hangul stand beside the letters of a name without a space: 使用Python开发.
function changesScript(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before < 0x2000 ? isEastAsian(after) : after < 0x2000 && isEastAsian(before);
}

const isEastAsian = (code: number): boolean => code >= 0x3040 && code < 0xd7a4;

/** The first word of a phrase, where it is letters and digits of English; null where it takes more to tell. Thousands are looked at before a first match. */
export function plainWord(phrase: string): string | null {
  let at = 0;
  while (IS_WORD[phrase.charCodeAt(at)]) at += 1;
  const isAll = at === phrase.length || phrase[at] === ' ' || phrase[at] === '-';
  return at > 0 && isAll ? phrase.slice(0, at) : null;
}

/** Where the word that begins here ends; the same place where none begins. */
function wordEnd(text: string, start: number): number {
  if (text.charCodeAt(start) === DOT) return dotNetEnd(text, start);
  let at = start;
  while (at < text.length && isWordAt(text, at) && (at === start || !changesScript(text, at))) at += 1;
  if (at === start) return start;
  const next = text.charCodeAt(at);
  if (next === PLUS) return plusEnd(text, start, at);
  if ((next === HASH || next === SHARP) && at - start === 1 && !isWordAt(text, at + 1)) return at + 1;
  if (next === QUOTE || next === CURLY_QUOTE) return possessiveEnd(text, at);
  return at;
}

// “.NET”, and “. NET” where a text was split into words with spaces between.
function dotNetEnd(text: string, start: number): number {
  if (isWordAt(text, start - 1) || text.charCodeAt(start - 1) === DOT) return start;
  const isSpaced = text[start + 1] === ' ' && /\s/.test(text[start - 1] ?? '');
  const from = start + (isSpaced ? 2 : 1);
  const word = text.slice(from, from + 3);
  const isName = word === 'NET' || word === 'net' || (word === 'Net' && !isSpaced);
  return isName && !isWordAt(text, from + 3) ? from + 3 : start;
}

// “C++”, and the names of two certificates.
function plusEnd(text: string, start: number, at: number): number {
  if (text.charCodeAt(at + 1) === PLUS) return at + 2;
  const word = text.slice(start, at);
  return word === 'Security' || word === 'Network' ? at + 1 : at;
}

// “company's”, “don’t”: one or two letters after the quote.
function possessiveEnd(text: string, quote: number): number {
  let at = quote + 1;
  while (at < text.length && at - quote <= 2 && isWordAt(text, at)) at += 1;
  return at > quote + 1 && !isWordAt(text, at) ? at : quote;
}

// “unit-, integration- and end-to-end tests”: the hyphen says only that a word is left out.
const SPACED_MARK = /^-?[^\S\n]*[)\]]?([/&,;|+#])[^\S\n]*$/;
const SPACES = /^-?[^\S\n]+$/;
const LINE_BREAK = /^[^\S\n]*\n[^\S\n]*$/;

function gapOf(text: string, from: number, to: number): Gap {
  if (to === from) return '';
  const between = text.slice(from, to);
  if (between === ' ') return ' ';
  if (between === ', ') return ',';
  if (between === ' (' || between === '(') return '(';
  if (between === '-' || between === '_' || between === '\u2011' || between === '\u2010') return '-';
  if (between === '.' || between === '/') return between;
  // “tests d’intégration”.
  if (between === "'" || between === '’') return ' ';
  if (between.length > 12) return '|';
  if (SPACES.test(between)) return ' ';
  const mark = SPACED_MARK.exec(between)?.[1];
  if (mark === '/' || mark === '&') return mark;
  if (mark === ',' || mark === ';' || mark === '+') return ',';
  // “#python #sql”, and not “the #1 in backups”.
  if (mark === '#' && !(Number(text[to]) >= 0)) return ',';
  return LINE_BREAK.test(between) ? '\n' : '|';
}

// What stands before a mark is looked at behind its first letter: a pattern that begins with a letter is found fast.
const ADDRESS_MARK =
  /:\/\/|w(?<=\bw)ww\.|@(?=[\w-]{1,63}\.\w)|\.(?<=\w\.)(?:com|org|io|dev|app|net|co|me)\//gi;
const ADDRESS_EDGE = /[\s<>"'()[\],]/;
const LONGEST_ADDRESS = 400;

/** Web and e-mail addresses: what stands around `://`, `www.`, `@` or `.com/` up to the next space. */
function addressSpans(text: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  ADDRESS_MARK.lastIndex = 0;
  for (let mark = ADDRESS_MARK.exec(text); mark; mark = ADDRESS_MARK.exec(text)) {
    if (mark.index < (spans.at(-1)?.[1] ?? 0)) continue;
    let [start, end] = [mark.index, mark.index];
    while (start > 0 && mark.index - start < LONGEST_ADDRESS && !ADDRESS_EDGE.test(text.charAt(start - 1)))
      start -= 1;
    while (end < text.length && end - mark.index < LONGEST_ADDRESS && !ADDRESS_EDGE.test(text.charAt(end)))
      end += 1;
    spans.push([start, end]);
  }
  return spans;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is plain ASCII on purpose
const ASCII = /^[\x00-\x7f]*$/;

/** The form in which words are compared: NFKC, lower case, no possessive, American spelling. */
export function normalizeWord(word: string): string {
  let norm = word.toLowerCase();
  if (!ASCII.test(norm)) norm = norm.normalize('NFKC').replace(/’/g, "'").replace('\u266f', '#');
  if (norm === '. net') return '.net';
  if (norm.endsWith("'s")) norm = norm.slice(0, -2);
  return norm.length > 6 && BRITISH.test(norm) ? americanize(norm) : norm;
}

const BRITISH =
  /.{4}is(?:ation|ing|ed)|(?:[eo]n|[aeo]r|er[mn]|[aiy]l|im|it|an|tom)ises?$|^analys(?:e[sd]?|ing)$|ell(?:ing|er)$|behaviour/;

function americanize(word: string): string {
  return word
    .replace(/isation/, 'ization')
    .replace(/([iy])s(ing|e[sd]?)$/, '$1z$2')
    .replace(/elling$/, 'eling')
    .replace(/eller$/, 'eler')
    .replace(/behaviour/, 'behavior');
}

/** The word without its plural ending: `apis` is `api`, `queries` is `query`, `class` stays. */
export function singular(norm: string): string {
  if (norm.length < 3 || !norm.endsWith('s') || norm.endsWith('ss')) return norm;
  if (norm.endsWith('ies') && norm.length > 4) return `${norm.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/.test(norm)) return norm.slice(0, -2);
  return norm.slice(0, -1);
}
