import type english from '../../core/messages/en/pages.json';
import { createFormat, type Format, type Lookup } from '../../core/messages/format.ts';
import { isLanguage, type Language, localeKey } from '../../core/messages/languages.ts';
import type { Message } from '../../core/messages/message.ts';
import { isolated } from '../../core/text/isolated.ts';
import { remembered } from '../../core/text/remembered.ts';

export { keyOf } from '../../core/messages/languages.ts';

/** Every key of the message file; the compiler refuses a key that is not there. */
export type MessageKey = keyof typeof english;

/** The stem of a pair of messages that end in `_one` and `_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** A message file as the browsers define it. https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Internationalization */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** The words of one language: what the pages say, and what the core says. */
export type Voice = { readonly catalogue: Catalogue; readonly messages: Lookup; readonly language: Language };

type Browser = {
  readonly i18n: {
    getMessage(key: string, substitutions?: string[]): string;
    getUILanguage(): string;
  };
};

let injected: Voice | null = null;
let formatter: Format | null = null;

/** Speaks from a catalogue instead of the browser's: for tests, and for a language chosen by hand. */
export function speakFrom(voice: Voice): void {
  injected = voice;
  formatter = null;
}

/** Speaks the browser's language from now on. */
export function speakAsBrowser(): void {
  injected = null;
  formatter = null;
}

let spokenByBrowser: string | undefined;

/** The browser's own language, as a BCP 47 tag. https://www.rfc-editor.org/info/bcp47 */
export function browserLanguage(): string {
  spokenByBrowser ??= browserHere()?.i18n.getUILanguage();
  return spokenByBrowser ?? 'en';
}

// Read here and not from `browser-api.ts`, which throws if there is no extension, while this module also runs without one.
function browserHere(): Browser | null {
  const scope = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };
  const found = scope.browser ?? scope.chrome;
  return found?.i18n ? found : null;
}

/** The language of the words, as a BCP 47 tag: English if there are no words in the browser's language. */
export function language(): string {
  const tag = injected?.language ?? browserLanguage();
  return isLanguage(codeOf(tag)) ? tag : 'en';
}

/** The language in which the core speaks, the same as that of the pages. */
export const spokenLanguage = (): Language => codeOf(language()) as Language;

const codeOf = (tag: string) => tag.split('-')[0];

/** A message of the core in the person's language. */
export function format(message: Message): string {
  formatter ??= createFormat(spokenLanguage(), injected?.messages ?? browserLookup);
  return formatter(message);
}

const BLANKS = Array.from({ length: 9 }, (_, index) => `$${index + 1}`);

/** A message of the browser’s own language, with blanks as the build wrote them. Each is fetched once, since fetching takes longer than filling in. */
const askBrowser = remembered(
  (key): string | undefined => browserHere()?.i18n.getMessage(key, BLANKS) || undefined,
);

const browserLookup: Lookup = id => askBrowser(localeKey(id));

/** A message in the person's language, with `$1` to `$9` filled in; the key itself if it is unknown. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  const message = injected ? injected.catalogue[key]?.message : askBrowser(key);
  if (message === undefined) return key;
  return message.replace(/\$([1-9])/g, (_, nth: string) =>
    isolated(String(substitutions[Number(nth) - 1] ?? '')),
  );
}

/** A message that depends on a number, which becomes `$1`. */
export function plural(stem: PluralKey, count: number, ...more: readonly (string | number)[]): string {
  const form = pluralRules(language()).select(count) === 'one' ? 'one' : 'other';
  return t(`${stem}_${form}` as MessageKey, formatNumber(count), ...more);
}

/** A number as the person's language writes it, with as many decimals as asked (none by default). */
export const formatNumber = (value: number, decimals = 0): string =>
  numberFormat(`${decimals} ${language()}`).format(value);

// Creating these takes longer than all that is done with them, so they are kept.
const pluralRules = remembered(tag => new Intl.PluralRules(tag));
const numberFormat = remembered(decimalsAndTag => {
  const [decimals, tag] = decimalsAndTag.split(' ');
  const [minimumFractionDigits, maximumFractionDigits] = [Number(decimals), Number(decimals)];
  return new Intl.NumberFormat(tag, { minimumFractionDigits, maximumFractionDigits });
});
