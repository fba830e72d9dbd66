import { createHash } from 'node:crypto';
import { parseSync } from 'vite';

/** The name for code outside of all functions. */
export const WHOLE = '';

type Node = { readonly type: string; readonly start: number; readonly end: number };
type FunctionNode = Node & { readonly body: Node };
/** A function of a source, with a name that depends only on its text. */
type Named = FunctionNode & { readonly name: string };

/** The functions of a source that have a body, by their start. */
function functionsOf(file: string, text: string): readonly Named[] {
  const found: FunctionNode[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && /Function/.test(String(node.type)) && 'body' in node && node.body)
      found.push(node as FunctionNode);
    for (const each of Object.values(node)) walk(each);
  };
  walk(parseSync(file, text).program);
  return found
    .sort((a, b) => a.body.start - b.body.start)
    .map(({ type, start, end, body }) => ({
      type,
      start,
      end,
      body,
      name: digestOf(text.slice(start, end)),
    }));
}

/** A short name for a text (a hash): other texts get other names. */
export const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64').slice(0, 10);

/** The names of all functions of a source. */
export const functionNames = (file: string, text: string): readonly string[] =>
  functionsOf(file, text).map(({ name }) => name);

/** The name of the innermost function around a place of a source, or `WHOLE`. */
export function functionAround(file: string, text: string, at: number): string {
  return functionsOf(file, text).findLast(({ start, end }) => start <= at && at < end)?.name ?? WHOLE;
}

/** The source with a call of `__mark(name)` in every function, for its first run. */
export function marked(file: string, text: string): string {
  const pieces = functionsOf(file, text).flatMap(({ body: { type, start, end }, name }) => {
    const mark = `__mark['${name}'] || __mark('${name}')`;
    return type === 'BlockStatement'
      ? [{ at: start + 1, piece: ` ${mark}; ` }]
      : [
          { at: start, piece: `(${mark}, ` },
          { at: end, piece: ')' },
        ];
  });
  return pieces
    .sort((a, b) => b.at - a.at)
    .reduce((code, { at, piece }) => code.slice(0, at) + piece + code.slice(at), text);
}
