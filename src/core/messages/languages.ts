import type { Catalogue } from './message.ts';

/** The languages of Evident: their own name, the locale for numbers and lists, and what separates sentences in a list. */
export const LANGUAGES = {
  // British: “a, b and c”, without a comma before the last.
  en: { name: 'English', locale: 'en-GB', apart: '; ' },
  de: { name: 'Deutsch', locale: 'de', apart: '; ' },
  fr: { name: 'Français', locale: 'fr', apart: '\u202f; ' },
} as const;

/** One of the languages. */
export type Language = keyof typeof LANGUAGES;

/** The messages of each language, loaded on demand. */
export const catalogues: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => (await import('./en/index.ts')).messages,
  de: async () => (await import('./de/messages.json')).default,
  fr: async () => (await import('./fr/messages.json')).default,
};

/** True for the code of one of the languages. */
export const isLanguage = (word: unknown): word is Language =>
  typeof word === 'string' && Object.hasOwn(LANGUAGES, word);

type Camel<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Camel<Tail>}`
  : Capitalize<Id>;

/** The key of the message that names an id: `refusalTooLarge` for the refusal `too-large`. */
export const keyOf = <Stem extends string, Id extends string>(stem: Stem, id: Id) =>
  `${stem}${id.replace(/(?:^|-)./g, start => start.slice(-1).toUpperCase())}` as `${Stem}${Camel<Id>}`;

/** The name of a message in the browsers' own message files, which allow only letters, digits and `_`. */
export const localeKey = (id: string): string => id.replace('.', '__').replaceAll('-', '_');
