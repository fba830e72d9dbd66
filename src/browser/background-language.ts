import {
  matchSelection as germanMenu,
  scoreSpoken as germanScore,
  actionTitle as germanTitle,
} from '../../public/_locales/de/messages.json';
import { actionTitle, matchSelection, scoreSpoken } from '../../public/_locales/en/messages.json';
import { getSettings, onSettingsChange, type Settings } from './settings.ts';
import { browserLanguage, speakAsBrowser, speakFrom } from './strings.ts';

// A service worker may not load modules late, and the background says no more than this: the words are a part of it.
// https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/import
const catalogues = {
  en: { actionTitle, matchSelection, scoreSpoken },
  de: { actionTitle: germanTitle, matchSelection: germanMenu, scoreSpoken: germanScore },
};

/** Speaks the language that the person chose in the background, now and whenever they choose another; calls back each time. */
export async function followLanguageInBackground(spoken: () => void): Promise<void> {
  const speak = ({ language }: Settings) => {
    if (language === 'auto' || browserLanguage().startsWith(language)) speakAsBrowser();
    else speakFrom({ catalogue: catalogues[language], messages: () => undefined, language });
    spoken();
  };
  onSettingsChange(speak);
  speak(await getSettings());
}
