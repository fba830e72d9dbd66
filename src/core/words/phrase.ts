/** What fills a blank: somebody's own words, which stay as they are, a number, more of our words, or a list. */
export type PhraseValue = string | number | Phrase | Listing;

/** Several things in one breath: “a, b and c”, or “a, b or c”. Plain strings stay as they are. */
export type Listing = { readonly items: readonly PhraseValue[]; readonly last: 'and' | 'or' };

/**
 * A sentence of ours before a language is chosen: its English, by which the others are found, and what fills its blanks.
 * Plain data, so that it can be stored and told again in another language.
 */
export type Phrase = { readonly words: string; readonly values: Readonly<Record<string, PhraseValue>> };

/** The names of the blanks in a sentence. */
type BlankIn<Words extends string> = Words extends `${string}{${infer Blank}}${infer Rest}`
  ? (Blank extends `${infer Name}|${string}` ? Name : Blank) | BlankIn<Rest>
  : never;

type ValuesFor<Words extends string> = [BlankIn<Words>] extends [never]
  ? []
  : [values: { readonly [Name in BlankIn<Words>]: PhraseValue }];

/**
 * A sentence, in English. `{name}` is a blank; `{count|line|lines}` is one of two forms, the first for a count of one. Every sentence
 * has its German in `german/`, and a test asks for it, so the words must stand here as they are, not in a variable.
 */
export function say<const Words extends string>(words: Words, ...[values]: ValuesFor<Words>): Phrase {
  return { words, values: values ?? {} };
}

/** Words of somebody else, where a sentence of ours could stand too. */
export function asWritten(text: string): Phrase {
  return { words: '{text}', values: { text } };
}

/** “a”, “a and b”, “a, b and c”. */
export function listed(items: Listing['items'], last: Listing['last'] = 'and'): Listing {
  return { items, last };
}
