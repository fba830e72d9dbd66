import browser from 'webextension-polyfill';

/** A string of `_locales` in the browser's language, its `$1`, `$2` … filled in; the name itself where it is missing. */
export function browserWord(name: string, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(name, values.map(String)) || name;
}

/** The browser's language as a BCP 47 tag (`de-AT`). */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}
