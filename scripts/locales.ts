import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { catalogues, LANGUAGES, type Language, localeKey } from '../src/core/messages/languages.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The message file of a language in the browsers' format, with the messages of the pages and of the core. */
async function localeFile(language: Language): Promise<string> {
  const pages = JSON.parse(readFileSync(path.join(root, `src/core/messages/${language}/pages.json`), 'utf8'));
  const core = Object.entries(await catalogues[language]()).flatMap(([group, messages]) =>
    Object.entries(messages).map(([key, message]) => [
      localeKey(`${group}.${key}`),
      // In a browser's message file, a dollar sign begins a blank, so it is doubled.
      { message: message.replaceAll('$', '$$$$') },
    ]),
  );
  return `${JSON.stringify({ ...pages, ...Object.fromEntries(core) })}\n`;
}

/** Writes the message file of every language, so that the browser itself looks up the core's messages and no script has to load them. */
export function localeFiles(): Plugin {
  return {
    name: 'evident:locale-files',
    async generateBundle() {
      for (const language of Object.keys(LANGUAGES) as Language[])
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${language}/messages.json`,
          source: await localeFile(language),
        });
    },
  };
}
