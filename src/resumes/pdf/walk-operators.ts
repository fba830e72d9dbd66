import { paintHandlers } from './paint-handlers.ts';
import { type Drawing, newPen, type OperatorSource } from './pen.ts';
import { type Handler, textHandlers } from './text-handlers.ts';

const MAX_OPERATORS = 400_000;

/** Follows a page's operators and returns what they paint, in order. */
export function walkOperators(source: OperatorSource): Drawing {
  const { fnArray, argsArray, operators } = source;
  const handlers: Handler[] = [];
  for (const [name, handler] of Object.entries({ ...textHandlers, ...paintHandlers })) {
    const number = operators[name];
    if (number !== undefined) handlers[number] = handler;
  }
  const pen = newPen(source);
  const count = Math.min(fnArray.length, MAX_OPERATORS);
  for (let index = 0; index < count; index += 1) {
    handlers[fnArray[index] ?? -1]?.(pen, listOf(argsArray[index]));
  }
  return pen;
}

/** An operator's arguments: pdf.js sends most as lists, and some as typed arrays or not at all. */
function listOf(args: unknown): readonly unknown[] {
  if (Array.isArray(args)) return args;
  return args === null || args === undefined ? [] : Array.from(args as ArrayLike<unknown>);
}
