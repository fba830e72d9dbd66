import type { messages } from './en/index.ts';

/** Every message of the core, by group and key; English is the one that the others are held to. */
type English = typeof messages;

/** The name of a message: its group, a dot, its key. */
export type MessageId = {
  [Group in keyof English]: `${Group}.${keyof English[Group] & string}`;
}[keyof English];

/** All messages of one language: the compiler asks for every one. */
export type Catalogue = {
  readonly [Group in keyof English]: { readonly [Key in keyof English[Group]]: string };
};

/** What fills a blank: somebody's own words, which stay as they are, a number, another message, a list, or the name of a language by its code. */
export type MessageValue = string | number | Message | Listing | { readonly language: string };

/** Several things in one breath: “a, b and c”, “a, b or c”, or sentences that stay apart. */
export type Listing = { readonly items: readonly MessageValue[]; readonly join: 'and' | 'or' | 'apart' };

/** What is to be said, before a language is chosen: plain data, so that it can be stored, sent and shown in any of them. */
export type Message = { readonly id: MessageId; readonly values: Readonly<Record<string, MessageValue>> };

type TextOf<Id extends MessageId> = Id extends `${infer Group}.${infer Key}`
  ? Group extends keyof English
    ? Key extends keyof English[Group]
      ? English[Group][Key]
      : never
    : never
  : never;

/** The names of the blanks in a text: of `{name}`, and of `{count, plural, one {line} other {lines}}`. */
type BlankIn<Text> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? Inside extends `${infer Name}, plural, ${string}`
    ? Name | (Rest extends `${string}}}${infer After}` ? BlankIn<After> : never)
    : Inside | BlankIn<Rest>
  : never;

type ValuesFor<Id extends MessageId> = [BlankIn<TextOf<Id>>] extends [never]
  ? []
  : [values: { readonly [Name in BlankIn<TextOf<Id>>]: MessageValue }];

/** A message with what fills its blanks; the compiler asks for each. */
export function message<const Id extends MessageId>(id: Id, ...[values]: ValuesFor<Id>): Message {
  return { id, values: values ?? {} };
}

/** Words of somebody else, where a message of ours could stand too. */
export const asWritten = (text: string): Message => message('given.text', { text });

/** “a”, “a and b”, “a, b and c”. */
export const listed = (items: Listing['items'], join: Listing['join'] = 'and'): Listing => ({ items, join });
