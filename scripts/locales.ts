import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { catalogues, LANGUAGES, type Language, localeKey } from '../src/core/messages/languages.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The message file of a language as browsers read it: what the pages say, and what the core says. */
async function localeFile(language: Language): Promise<string> {
  const pages = JSON.parse(readFileSync(path.join(root, `src/core/messages/${language}/pages.json`), 'utf8'));
  const core = Object.entries(await catalogues[language]()).flatMap(([group, messages]) =>
    Object.entries(messages).map(([key, message]) => [
      localeKey(`${group}.${key}`),
      // A dollar sign is a blank to the browser.
      { message: message.replaceAll('$', '$$$$') },
    ]),
  );
  return `${JSON.stringify({ ...pages, ...Object.fromEntries(core) })}\n`;
}

/** Writes the message file of every language, so that the browser finds the core's messages without a line of script. */
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
