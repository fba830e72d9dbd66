import { getSettings, onSettingsChange, type Settings } from './settings.ts';
import { browserLanguage, language, speakAsBrowser, speakFrom } from './strings.ts';

/** Speaks the language that the person chose, if it is not the browser's. Call this before the first word is shown. */
export async function speakChosenLanguage(): Promise<void> {
  // If the settings cannot be read, the page says so in the browser's language.
  const settings = await getSettings().catch(() => null);
  if (settings) await speak(settings.language);
}

/** Calls back when the person has chosen another language and it is spoken, until the returned function is called. */
export function onLanguageChange(changed: () => void): () => void {
  return onSettingsChange(async settings => {
    const before = language();
    await speak(settings.language);
    if (language() !== before) changed();
  });
}

async function speak(chosen: Settings['language']): Promise<void> {
  const isBrowsers = chosen === 'auto' || browserLanguage().startsWith(chosen);
  if (language() === (isBrowsers ? browserLanguage() : chosen)) return;
  if (isBrowsers) return speakAsBrowser();
  const { voiceOf } = await import('./voice-of.ts');
  speakFrom(await voiceOf(chosen));
}
