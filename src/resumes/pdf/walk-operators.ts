import { paintHandlers } from './paint-handlers.ts';
import { type Drawing, newPen, type OperatorSource } from './pen.ts';
import { textHandlers } from './text-handlers.ts';

const maxOperators = 400_000;

/** Follows a page's operators and returns what they paint, in order. */
export function walkOperators(source: OperatorSource): Drawing {
  const { fnArray, argsArray, operators } = source;
  const handlers = new Map(
    Object.entries({ ...textHandlers, ...paintHandlers }).map(([name, handler]) => [
      operators[name],
      handler,
    ]),
  );
  const pen = newPen(source);
  const count = Math.min(fnArray.length, maxOperators);
  for (let index = 0; index < count; index += 1) {
    const args = argsArray[index];
    handlers.get(fnArray[index])?.(
      pen,
      args === null || args === undefined ? [] : Array.from(args as ArrayLike<unknown>),
    );
  }
  return pen;
}
