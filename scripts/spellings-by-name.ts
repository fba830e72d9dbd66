import { runInNewContext } from 'node:vm';
import { literalOf } from './weights-together.ts';

/** The list of skills, as `npm run lexicon` writes it, in a template. */
export const LIST = /`\n@language\n(?:[^`\\]|\\.)*`/;
/** What of a name its spellings hold, each with a sign that no name has: all of it, all but the first word, and that word; in small letters, and as it is. */
const SIGNS = '%;<>[]';
const LEAST = 2;

/**
 * A built script whose list of skills says what spellings have of their name by a sign: every second has its name, a part of it or its first word, and gzip
 * takes longer to say so. The list is put together again as the script starts.
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

// The way back, as it stands in the script.
const LONG = String.raw`list=>list.replace(/^[-=~!]*(.+?)\|.*[%;<>[\]].*$/gm,(line,name)=>{let space=name.indexOf(" ");return line.replace(/[%;<>[\]]/g,sign=>{let at="%;<>[]".indexOf(sign),part=at<2?name:at<4?name.slice(space+1):name.slice(0,space);return at%2?part:part.toLowerCase()})})`;
