import { lookupIn } from '../../core/messages/format.ts';
import { catalogues, type Language } from '../../core/messages/languages.ts';
import type { Catalogue, Voice } from './strings.ts';

/** The words of a language that is not the browser's. Few people need them, so they are loaded on demand. */
export async function voiceOf(language: Language): Promise<Voice> {
  const pages: Promise<{ readonly default: Catalogue }> = import(
    `../../core/messages/${language}/pages.json`
  );
  const [{ default: catalogue }, messages] = await Promise.all([pages, catalogues[language]()]);
  return { catalogue, messages: lookupIn(messages), language };
}
