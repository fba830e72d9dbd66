import { readFileSync } from 'node:fs';
import path from 'node:path';

const file = path.resolve(import.meta.dirname, '../../src/core/messages/en/pages.json');
const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));

/** The English text of a message, with `$1` … filled in. */
export function say(name: string, ...values: readonly (string | number)[]): string {
  const message = messages[name]?.message;
  if (message === undefined) throw new Error(`The message file has no “${name}”.`);
  return message.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
}

/** The English text of a message as a pattern, in which each value may be anything. */
export function saying(name: string): RegExp {
  const escaped = say(name, ...Array(9).fill('\u0000')).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(escaped.replaceAll('\u0000', '.+'));
}
