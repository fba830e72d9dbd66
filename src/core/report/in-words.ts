import type { Format } from '../messages/format.ts';
import type { Message } from '../messages/message.ts';

/** What a value becomes when its messages are put into words. */
export type InWords<T> = T extends Message
  ? string
  : T extends readonly (infer Item)[]
    ? readonly InWords<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: InWords<T[Key]> }
      : T;

/** A copy of plain data in which every message is words: for those who read a report without our messages. */
export function inWords<T>(value: T, format: Format): InWords<T> {
  if (isMessage(value)) return format(value) as InWords<T>;
  if (Array.isArray(value)) return value.map(item => inWords(item, format)) as InWords<T>;
  if (typeof value !== 'object' || value === null) return value as InWords<T>;
  const entries = Object.entries(value).map(([key, item]) => [key, inWords(item, format)]);
  return Object.fromEntries(entries) as InWords<T>;
}

/** No other part of a report has both properties. */
const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'id' in value && 'values' in value;
