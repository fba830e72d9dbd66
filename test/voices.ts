import type { Voice } from '../src/browser/settings/strings.ts';
import german from '../src/core/messages/de/messages.json';
import germanPages from '../src/core/messages/de/pages.json';
import { messages as english } from '../src/core/messages/en/index.ts';
import englishPages from '../src/core/messages/en/pages.json';
import { lookupIn } from '../src/core/messages/format.ts';

/** The messages of pages and reports in English. */
export const inEnglish: Voice = { catalogue: englishPages, messages: lookupIn(english), language: 'en' };

/** The same in German. */
export const inGerman: Voice = { catalogue: germanPages, messages: lookupIn(german), language: 'de' };
