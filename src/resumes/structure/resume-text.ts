import { at } from '../../core/text/at.ts';
import type { ResumeLine, Span } from '../../core/types.ts';
import { nameSpelled } from './known-skills.ts';
import type { StyledLine } from './styled-line.ts';

/** The resume's text and where each styled line stands in it. */
export type ResumeText = { readonly text: string; readonly lines: readonly ResumeLine[] };

// Compounds that keep their hyphen when a line breaks in them.
const prefix =
  /(?:^|[^\p{L}])(?:self|full|well|high|low|real|end|cross|multi|front|back|non|co|pre|post|anti|in|on|off|long|short|open|cloud|data|event|test|user|object|client|server|micro|large|small|large|mid|inter|decision|problem|detail|hands|day|part|time|state|role|rule|type|domain|service|security|business|customer|cost|key|run|third|two|three|first|second|machine|production|results|industry|world|award|best|team|mission|fault|load|low|peer|on-the|step)$/iu;

// And what a hyphen adds to a name: `React-` above `based`.
const suffix = /^(?:based|driven|oriented|focused|specific|friendly|enabled|compliant|heavy|level)$/u;

/** Puts lines together, one a line, and joins words that were hyphenated at a line's end. */
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

/** Is a line the middle of an address that a narrow column broke? Its hyphens are its own. */
const isAddressGoingOn = (above: string, line: string): boolean =>
  /[./@]\S*$/.test(above) && /^\S*\p{L}-\S*$/u.test(line);

/** `GitHub: sam-`, the name of an account with a hyphen of its own. */
const openAccount = /(?:git ?hub|linked ?in)(?: ?[:：–] ?|\/|\s)@?(?:in\/)?[\p{L}\p{N}-]{1,60}-$/iu;

/** Moves the rest of a hyphenated word up: `develop-` and `ment of` become `development` and `of`. */
export function rejoin(line: string, next: string, words: ReadonlySet<string>): [string, string] | null {
  if (!line.endsWith('-')) return null;
  const head = /(?:^|[\s(“"'])([\p{L}-]*\p{L}\p{Ll})-$/u.exec(line)?.[1];
  const tail = /^(\p{Ll}{2,}[^\s]*)\s?/u.exec(next);
  // An address and an account keep their hyphens, or know the person's name better.
  if (head === undefined || tail?.[1] === undefined || tail[1].includes('@') || openAccount.test(line))
    return null;
  const word = tail[1].split(/\P{Ll}/u, 1)[0];
  const name = nameSpelled(head + word).replaceAll(' ', '-');
  const knows = (one: string) => words.has(one) || name.includes(one);
  const isCompound = knows(`${head}-${word}`.toLowerCase()) || prefix.test(head) || suffix.test(word);
  const isWord = knows((head + word).toLowerCase());
  // Two letters may be a word of their own; and a list has no words to know one by.
  if (!isCompound && !isWord && (words.size === 0 || !/\p{Ll}{2}$/u.test(head))) return null;
  const start = isCompound && !isWord ? line : line.slice(0, -1);
  return [start + tail[1], next.slice(tail[0].length)];
}
