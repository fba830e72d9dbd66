import { lettered } from './lettered.ts';
import { remembered } from './remembered.ts';

/** What stands between a token and the one before: nothing, this sign, a line break within a paragraph (`\n`), or anything stronger (`|`). */
export type Gap = '' | ' ' | '-' | '.' | '/' | '&' | '\n' | ',' | '(' | '|';

/** A word of a text with its place. */
export type Token = {
  readonly text: string;
  /** The form in which words are compared. */
  readonly norm: string;
  /** The `norm` without a plural ending; equal to it if there is none. */
  readonly single: string;
  /** True if a capital or digit follows the first letter: JavaScript, HTML, S3. */
  readonly isMixed: boolean;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** True inside a web or e-mail address, which is never read as words. */
  readonly inAddress: boolean;
};

/** True if a line begins with the token, or a stronger mark stands before it. */
export const isAfterBreak = (token: Token | undefined): boolean => token?.gap === '|' || token?.gap === '\n';

/** True after a line break if the line does not continue a paragraph in lower case. */
export const beginsLine = ({ gap, text, norm }: Token): boolean => gap === '\n' && text[0] !== norm[0];

/** Splits a text into words, with C++, C#, .NET and R&D as words of their own. Linear in its length. */
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

/** Makes a token of a word at an offset. */
export function makeToken(text: string, start: number, gap: Gap, inAddress: boolean): Token {
  const { norm, single, isMixed } = formsOf(text);
  return { text, norm, single, isMixed, start, end: start + text.length, gap, inAddress };
}

type Forms = Pick<Token, 'norm' | 'single' | 'isMixed'>;

const MIXED = /.[\p{Lu}\d]/su;

// Texts repeat their words, so results are remembered. A longer word would keep the whole text in memory that it was cut out of.
const formsOf = remembered(
  (word): Forms => {
    const norm = normalizeWord(word);
    return { norm, single: singular(norm), isMixed: MIXED.test(word) };
  },
  4_000,
  12,
);

const [DOT, PLUS, HASH, QUOTE] = [46, 43, 35, 39];
// “C♯”, with the musical sign.
const SHARP = 0x266f;
const CURLY_QUOTE = 0x2019;
const WORD_CHARACTER = lettered(String.raw`[\p{L}\p{N}\p{M}]`, 'u');

// The Unicode block of dashes, quotes, bullets and spaces.
const isPunctuation = (code: number) => code >= 0x2000 && code < 0x2070;

// Other Latin letters and Cyrillic: blocks with letters only.
const isPlainLetter = (code: number) => (code >= 0x100 && code < 0x250) || (code >= 0x400 && code < 0x482);

const IS_WORD = Array.from({ length: 128 }, (_, code) => /[a-z0-9]/i.test(String.fromCharCode(code)));

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return IS_WORD[code] === true;
  if (Number.isNaN(code) || isPunctuation(code)) return false;
  if (isPlainLetter(code)) return true;
  // A character beyond the first plane has two code units; each of them counts as the character.
  const character =
    code >= 0xdc00 && code <= 0xdfff
      ? text.slice(at - 1, at + 1)
      : String.fromCodePoint(text.codePointAt(at) ?? 0);
  return WORD_CHARACTER(character).test(character);
}

// Japanese, Chinese and Korean characters may touch a Latin name without a space: 使用Python开发.
function changesScript(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before < 0x2000 ? isEastAsian(after) : after < 0x2000 && isEastAsian(before);
}

const isEastAsian = (code: number): boolean => code >= 0x3040 && code < 0xd7a4;

/** The first word of a phrase if it is only English letters and digits; null otherwise. A fast way, as thousands of phrases are read before a first match. */
export function plainWord(phrase: string): string | null {
  let at = 0;
  while (IS_WORD[phrase.charCodeAt(at)]) at += 1;
  const isAll = at === phrase.length || phrase[at] === ' ' || phrase[at] === '-';
  return at > 0 && isAll ? phrase.slice(0, at) : null;
}

/** The end of the word that begins at `start`; `start` itself if none begins there. */
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

// “.NET”, and “. NET” in texts that were split into words.
function dotNetEnd(text: string, start: number): number {
  if (isWordAt(text, start - 1) || text.charCodeAt(start - 1) === DOT) return start;
  const isSpaced = text[start + 1] === ' ' && /\s/.test(text[start - 1] ?? '');
  const from = start + (isSpaced ? 2 : 1);
  const word = text.slice(from, from + 3);
  const isName = word === 'NET' || word === 'net' || (word === 'Net' && !isSpaced);
  return isName && !isWordAt(text, from + 3) ? from + 3 : start;
}

// “C++”, and the certificates Security+ and Network+.
function plusEnd(text: string, start: number, at: number): number {
  if (text.charCodeAt(at + 1) === PLUS) return at + 2;
  const word = text.slice(start, at);
  return word === 'Security' || word === 'Network' ? at + 1 : at;
}

// “company’s”, “don’t”: one or two letters after the quote.
function possessiveEnd(text: string, quote: number): number {
  let at = quote + 1;
  while (at < text.length && at - quote <= 2 && isWordAt(text, at)) at += 1;
  return at > quote + 1 && !isWordAt(text, at) ? at : quote;
}

// “unit-, integration- and end-to-end tests”: such a hyphen means only that a word is left out.
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
  // “#python #sql”, but not “the #1 in backups”.
  if (mark === '#' && !(Number(text[to]) >= 0)) return ',';
  return LINE_BREAK.test(between) ? '\n' : '|';
}

// Lookbehinds stand after the first character, because the engine finds a pattern that begins with a character faster.
const ADDRESS_MARK =
  /:\/\/|w(?<=\bw)ww\.|@(?=[\w-]{1,63}\.\w)|\.(?<=\w\.)(?:com|org|io|dev|app|net|co|me)\//gi;
const ADDRESS_EDGE = /[\s<>"'()[\],]/;
const LONGEST_ADDRESS = 400;

/** The spans of web and e-mail addresses: everything around `://`, `www.`, `@` or `.com/` up to the next space, bracket or comma. */
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
  if (!ASCII.test(norm))
    norm = inLatin(norm.normalize('NFKC').toLowerCase().replace(/’/g, "'").replace('\u266f', '#'));
  if (norm === '. net') return '.net';
  if (norm.endsWith("'s")) norm = norm.slice(0, -2);
  return norm.length > 6 && BRITISH.test(norm) ? americanize(norm) : norm;
}

const [CYRILLIC, LATIN] = ['авекмнорстхуі', 'abekmhopctxyi'];
const HAS_LATIN = /[a-z+#]/;

/** A word with Latin letters in place of Cyrillic ones that look the same, if no other letter is Cyrillic: “С++” typed on a Russian keyboard. */
function inLatin(norm: string): string {
  if (!HAS_LATIN.test(norm)) return norm;
  const latin = norm.replace(/[а-яі]/g, letter => LATIN[CYRILLIC.indexOf(letter)] ?? letter);
  return ASCII.test(latin) ? latin : norm;
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

/** A word without its plural ending: `apis` becomes `api`, `queries` becomes `query`, `class` stays. */
export function singular(norm: string): string {
  if (norm.length < 3 || !norm.endsWith('s') || norm.endsWith('ss')) return norm;
  if (norm.endsWith('ies') && norm.length > 4) return `${norm.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/.test(norm)) return norm.slice(0, -2);
  return norm.slice(0, -1);
}
