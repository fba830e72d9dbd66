import { loadFormat } from '../../src/core/messages/format.ts';

/** Messages in English, as the tests read them. */
export const inEnglish = await loadFormat('en');

/** Messages in German. */
export const inGerman = await loadFormat('de');
