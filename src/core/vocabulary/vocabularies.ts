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

/** All languages that resumes are read in; where two of them share a word, the first says what it means. */
export const VOCABULARIES: readonly Vocabulary[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  nordic,
  polish,
  czech,
  russian,
  ukrainian,
  turkish,
  malay,
  eastAsian,
];
