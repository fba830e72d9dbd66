import { runInNewContext } from 'node:vm';
import { literalOf } from './weights-together.ts';

/** The list of skills in a template literal, as `npm run lexicon` writes it. */
export const LIST = /`\n@language\n(?:[^`\\]|\\.)*`/;
/** Signs that no name has, for the parts that spellings share with it: all, all but the first word, the first word; in lower case and as written. */
const SIGNS = '%;<>[]';
const LEAST = 2;

/**
 * Makes the list of skills in a built script smaller: a sign replaces the name, or a part of it, in its spellings. Every second spelling has one,
 * and gzip needs more bytes for it. The list is restored when the script starts.
 */
export function spellingsByName(script: string): string {
  const list = listOf(script);
  if (list === undefined) return script;
  if (new RegExp(`[${SIGNS.replace(/[[\]]/g, '\\$&')}]`).test(list))
    throw new Error(`A name or spelling has one of ${SIGNS}`);
  const short = list.replace(/^([-=~!]*)([^|\n]+)\|(.+)$/gm, (_, marks, name, spellings) => {
    const parts = partsOf(name)
      .map((part, at) => [part, SIGNS.charAt(at)] as const)
      .filter(([part]) => part.length >= LEAST)
      .sort(([one], [other]) => other.length - one.length);
    return `${marks}${name}|${parts.reduce((text, [part, sign]) => text.replaceAll(part, sign), spellings)}`;
  });
  return script.replace(LIST, () => `(${LONG})(${literalOf(short)})`);
}

/** The list of skills in a built script, if it has one. */
export function listOf(script: string): string | undefined {
  const [literal] = LIST.exec(script) ?? [];
  return literal && (runInNewContext(literal) as string);
}

function partsOf(name: string): readonly string[] {
  const space = name.indexOf(' ');
  const parts = space < 0 ? [name, '', ''] : [name, name.slice(space + 1), name.slice(0, space)];
  return parts.flatMap(part => [part.toLowerCase(), part]);
}

// Restores the list, as copied into the script.
const LONG = String.raw`list=>list.replace(/^[-=~!]*(.+?)\|.*[%;<>[\]].*$/gm,(line,name)=>{let space=name.indexOf(" ");return line.replace(/[%;<>[\]]/g,sign=>{let at="%;<>[]".indexOf(sign),part=at<2?name:at<4?name.slice(space+1):name.slice(0,space);return at%2?part:part.toLowerCase()})})`;
