import type { Language } from '../../core/messages/languages.ts';
import { getSettings, onSettingsChange, type Settings } from './settings.ts';
import { browserLanguage, type Catalogue, speakAsBrowser, speakFrom } from './strings.ts';

// A service worker may not load modules late, and the background says no more than this: the words are a part of it.
// https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/import
// The query makes them modules of its own, of which these words alone are packed, in place of all that pages say.
const titles = import.meta.glob<Words>('../../core/messages/*/pages.json', {
  eager: true,
  query: '?background.json',
  import: 'actionTitle',
});
const menus = import.meta.glob<Words>('../../core/messages/*/pages.json', {
  eager: true,
  query: '?background.json',
  import: 'matchSelection',
});
const scores = import.meta.glob<Words>('../../core/messages/*/pages.json', {
  eager: true,
  query: '?background.json',
  import: 'scoreSpoken',
});

type Words = { readonly message: string };

function catalogueOf(language: Language): Catalogue {
  const file = `../../core/messages/${language}/pages.json`;
  const words = { actionTitle: titles[file], matchSelection: menus[file], scoreSpoken: scores[file] };
  return Object.fromEntries(Object.entries(words).flatMap(([key, said]) => (said ? [[key, said]] : [])));
}

/** Makes the background speak the language that the person chose, now and after every change; calls `spoken` each time. */
export async function followLanguageInBackground(spoken: () => void): Promise<void> {
  const speak = ({ language }: Settings) => {
    if (language === 'auto' || browserLanguage().startsWith(language)) speakAsBrowser();
    else speakFrom({ catalogue: catalogueOf(language), messages: () => undefined, language });
    spoken();
  };
  onSettingsChange(speak);
  speak(await getSettings());
}
