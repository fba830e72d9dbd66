import { czech } from './czech.ts';
import { dutch } from './dutch.ts';
import { eastAsian } from './east-asian.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { malay } from './malay.ts';
import { nordic } from './nordic.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All languages in which resumes are read, by BCP 47 tag or as a group; if languages share a word, the first one decides its meaning. */
export const LANGUAGES: Readonly<Record<string, Vocabulary>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
  nordic,
  pl: polish,
  cs: czech,
  ru: russian,
  uk: ukrainian,
  tr: turkish,
  id: malay,
  eastAsian,
};

/** The words of all languages, in the same order. */
export const VOCABULARIES: readonly Vocabulary[] = Object.values(LANGUAGES);
