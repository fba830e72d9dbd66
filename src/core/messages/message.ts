import type { messages } from './en/index.ts';

/** Every message of the core, by group and key. The other languages must have the same messages as English. */
type English = typeof messages;

/** The name of a message: its group, a dot, its key. */
export type MessageId = {
  [Group in keyof English]: `${Group}.${keyof English[Group] & string}`;
}[keyof English];

/** All messages of one language; the compiler reports any that is missing. */
export type Catalogue = {
  readonly [Group in keyof English]: { readonly [Key in keyof English[Group]]: string };
};

/** The value for a blank: words from outside, which are not translated, a number, another message, a list, or a language by its code. */
export type MessageValue = string | number | Message | Listing | { readonly language: string };

/** A list: “a, b and c”, “a, b or c”, or separate sentences. */
export type Listing = { readonly items: readonly MessageValue[]; readonly join: 'and' | 'or' | 'apart' };

/** A message before a language is chosen: plain data, which can be stored, sent, and shown in any language. */
export type Message = { readonly id: MessageId; readonly values: Readonly<Record<string, MessageValue>> };

type TextOf<Id extends MessageId> = Id extends `${infer Group}.${infer Key}`
  ? Group extends keyof English
    ? Key extends keyof English[Group]
      ? English[Group][Key]
      : never
    : never
  : never;

/** The names of the blanks in a text: both in `{name}` and in `{count, plural, one {line} other {lines}}`. */
type BlankIn<Text> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? Inside extends `${infer Name}, plural, ${string}`
    ? Name | (Rest extends `${string}}}${infer After}` ? BlankIn<After> : never)
    : Inside | BlankIn<Rest>
  : never;

type ValuesFor<Id extends MessageId> = [BlankIn<TextOf<Id>>] extends [never]
  ? []
  : [values: { readonly [Name in BlankIn<TextOf<Id>>]: MessageValue }];

/** Makes a message with its values; the compiler requires a value for each blank. */
export function message<const Id extends MessageId>(id: Id, ...[values]: ValuesFor<Id>): Message {
  return { id, values: values ?? {} };
}

/** Words from outside, in a place where one of our messages could also be. */
export const asWritten = (text: string): Message => message('given.text', { text });

/** Makes a list: “a”, “a and b”, “a, b and c”. */
export const listed = (items: Listing['items'], join: Listing['join'] = 'and'): Listing => ({ items, join });
