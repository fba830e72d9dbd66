import germanPages from '../public/_locales/de/messages.json';
import englishPages from '../public/_locales/en/messages.json';
import type { Voice } from '../src/browser/strings.ts';
import { messages as german } from '../src/core/messages/de/index.ts';
import { messages as english } from '../src/core/messages/en/index.ts';
import { lookupIn } from '../src/core/messages/format.ts';

/** The words of pages and reports in English. */
export const inEnglish: Voice = { catalogue: englishPages, messages: lookupIn(english), language: 'en' };

/** The words of pages and reports in German. */
export const inGerman: Voice = { catalogue: germanPages, messages: lookupIn(german), language: 'de' };
