/** The words of a line in small letters, contractions written out, numbers all alike, with the marks that tell something. */
export type LineWords = {
  readonly words: readonly string[];
  /** For every word, whether a clause begins with it: after a full stop, comma, bracket, dash or semicolon. */
  readonly opens: readonly boolean[];
};

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ll: 'will',
  re: 'are',
  ve: 'have',
  d: 'would',
  m: 'am',
};
const IS_AFTER = new Set(['it', 'that', 'what', 'who', 'here', 'there', 'how', 'where', 'he', 'she']);
const NOT: Readonly<Record<string, string>> = { "won't": 'will', "can't": 'can', "shan't": 'shall' };
const MARKS = '?!:$€£%';
const CLAUSE_MARKS = '.,;()–—-•:!?';

/** Takes a line apart into words; looks at every character once. */
export function wordsOf(line: string): LineWords {
  const text = line.toLowerCase();
  const words: string[] = [];
  const opens: boolean[] = [];
  let isOpening = true;
  const push = (word: string) => {
    words.push(word);
    opens.push(isOpening);
    isOpening = false;
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const start = at;
    if (isLetter(code)) {
      at = endOfWord(text, at);
      for (const word of writtenOut(text.slice(start, at))) push(word);
    } else if (isDigit(code)) {
      while (isDigit(text.charCodeAt(at)) || isNumberMark(text, at)) at += 1;
      push(text[at] === '+' ? '0+' : '0');
    } else {
      const mark = text[at] as string;
      if (code > 32 && MARKS.includes(mark)) push(mark);
      if (code > 32 && CLAUSE_MARKS.includes(mark)) isOpening = true;
      at += 1;
    }
  }
  return { words, opens };
}

const isDigit = (code: number) => code >= 48 && code <= 57;

function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  // Latin, Greek, Cyrillic and the scripts of Asia; not the punctuation, arrows and pictures between them.
  return (
    code >= 0xaa &&
    code !== 0xab &&
    (code < 0xb0 || code >= 0xc0) &&
    (code < 0x2000 || code >= 0x3040) &&
    !(code >= 0xd800 && code < 0xf900) &&
    code !== 0xfeff
  );
}

const isNumberMark = (text: string, at: number): boolean =>
  (text[at] === ',' || text[at] === '.') && isDigit(text.charCodeAt(at + 1));

function endOfWord(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || code === 35) continue;
    if (isDigit(code)) break;
    if (code === 43) continue;
    const isInner = code === 39 || code === 0x2019 || code === 38 || code === 46;
    if (!isInner || !isLetter(text.charCodeAt(at + 1))) break;
  }
  return at;
}

function writtenOut(word: string): readonly string[] {
  const cut = Math.max(word.indexOf("'"), word.indexOf('’'));
  if (cut < 1) return [word];
  const [stem, tail] = [word.slice(0, cut), word.slice(cut + 1)];
  if (tail === 't' && stem.endsWith('n')) return [NOT[`${stem}'t`] ?? stem.slice(0, -1), 'not'];
  const rest = tail === 's' ? (IS_AFTER.has(stem) ? 'is' : null) : (WRITTEN_OUT[tail] ?? null);
  return rest === null ? [stem] : [stem, rest];
}
