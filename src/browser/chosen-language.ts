import { getSettings } from './settings.ts';
import { language, speakFrom } from './strings.ts';

/** Speaks the language that the person chose, where it is not the browser's. Call it before the first word is shown. */
export async function speakChosenLanguage(): Promise<void> {
  const chosen = (await getSettings()).language;
  if (chosen === 'auto' || language().startsWith(chosen)) return;
  const catalogue =
    chosen === 'de'
      ? await import('../../public/_locales/de/messages.json')
      : await import('../../public/_locales/en/messages.json');
  speakFrom(catalogue.default, chosen);
}
