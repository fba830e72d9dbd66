import { at } from '../../core/text/at.ts';
import type { ResumeLine, Span } from '../../core/types.ts';
import { nameSpelled } from './known-skills.ts';
import type { StyledLine } from './styled-line.ts';

/** The resume's text and where each styled line stands in it. */
export type ResumeText = { readonly text: string; readonly lines: readonly ResumeLine[] };

// First halves of compounds, which keep their hyphen when a line breaks after it.
const prefix =
  /(?:^|[^\p{L}])(?:self|full|well|high|low|real|end|cross|multi|front|back|non|co|pre|post|anti|in|on|off|long|short|open|cloud|data|event|test|user|object|client|server|micro|large|small|large|mid|inter|decision|problem|detail|hands|day|part|time|state|role|rule|type|domain|service|security|business|customer|cost|key|run|third|two|three|first|second|machine|production|results|industry|world|award|best|team|mission|fault|load|low|peer|on-the|step)$/iu;

// Second halves of compounds, which keep the hyphen before them: `React-` above `based`.
const suffix = /^(?:based|driven|oriented|focused|specific|friendly|enabled|compliant|heavy|level)$/u;

/** Puts the lines together into one text, one per row, and joins words that were hyphenated at a line's end. */
export function textOfLines(lines: readonly StyledLine[]): ResumeText {
  const texts = lines.map(line => line.text);
  const vocabulary = new Set(texts.flatMap(text => text.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? []));
  for (let index = 0; index + 1 < texts.length; index += 1) {
    const [line, next] = [lines[index], lines[index + 1]];
    if (!line || !next || line.column !== next.column) continue;
    if (isAddressGoingOn(texts[index - 1] ?? '', at(texts, index))) continue;
    const moved = rejoin(at(texts, index), at(texts, index + 1), vocabulary);
    if (moved) [texts[index], texts[index + 1]] = moved;
  }
  let start = 0;
  const placed = lines.map((line, index): ResumeLine => {
    const text = at(texts, index);
    const span: Span = { start, end: start + text.length };
    start += text.length + 1;
    return { ...span, page: line.page, box: line.box, ...(line.isRunning ? { isRunning: true } : {}) };
  });
  return { text: texts.join('\n'), lines: placed };
}

/** True if a line is the middle of an address that a narrow column broke; its hyphens belong to the address. */
const isAddressGoingOn = (above: string, line: string): boolean =>
  /[./@]\S*$/.test(above) && /^\S*\p{L}-\S*$/u.test(line);

/** `GitHub: sam-`, `linkedin.com / in / sam-`: an account whose name has a hyphen of its own. */
const openAccount =
  /(?:git ?hub|linked ?[il]n)(?:\.com)?(?: ?[:：–—|·›»/@] ?|\s)@?(?:in ?\/ ?)?[\p{L}\p{N}-]{1,60}-$/iu;

/** Moves the rest of a hyphenated word up: `develop-` and `ment of` become `development` and `of`. Null if nothing is to be moved. */
export function rejoin(line: string, next: string, words: ReadonlySet<string>): [string, string] | null {
  if (!line.endsWith('-')) return null;
  const head = /(?:^|[\s(“"'])([\p{L}-]*\p{L}\p{Ll})-$/u.exec(line)?.[1];
  const tail = /^(\p{Ll}{2,}[^\s]*)\s?/u.exec(next);
  // Hyphens in e-mail addresses and in names of accounts belong to them; no hyphenated word has a digit.
  if (head === undefined || tail?.[1] === undefined || /[@\d]/.test(tail[1]) || openAccount.test(line))
    return null;
  const word = tail[1].split(/\P{Ll}/u, 1)[0];
  const name = nameSpelled(head + word).replaceAll(' ', '-');
  const knows = (one: string) => words.has(one) || name.includes(one);
  const isCompound = knows(`${head}-${word}`.toLowerCase()) || prefix.test(head) || suffix.test(word);
  const isWord = knows((head + word).toLowerCase());
  // An unknown word is joined only in a text with other words to compare with (a list has none), and only if two small letters precede the hyphen.
  if (!isCompound && !isWord && (words.size === 0 || !/\p{Ll}{2}$/u.test(head))) return null;
  const start = isCompound && !isWord ? line : line.slice(0, -1);
  return [start + tail[1], next.slice(tail[0].length)];
}
