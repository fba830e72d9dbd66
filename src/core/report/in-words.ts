import type { Format } from '../messages/format.ts';
import type { Message } from '../messages/message.ts';

/** The type of a value after its messages are formatted. */
export type InWords<T> = T extends Message
  ? string
  : T extends readonly (infer Item)[]
    ? readonly InWords<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: InWords<T[Key]> }
      : T;

/** A copy of plain data with every message formatted as text, for readers of a report who do not have our messages. */
export function inWords<T>(value: T, format: Format): InWords<T> {
  if (isMessage(value)) return format(value) as InWords<T>;
  if (Array.isArray(value)) return value.map(item => inWords(item, format)) as InWords<T>;
  if (typeof value !== 'object' || value === null) return value as InWords<T>;
  const entries = Object.entries(value).map(([key, item]) => [key, inWords(item, format)]);
  return Object.fromEntries(entries) as InWords<T>;
}

/** Only messages have both properties; no other part of a report does. */
const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'id' in value && 'values' in value;
