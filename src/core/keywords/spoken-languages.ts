import { asWritten, type Message, message } from '../messages/message.ts';
import { at } from '../text/at.ts';
import type { Span } from '../types.ts';

// Each with its code for `Intl.DisplayNames`, which knows its name in every language. Mandarin has no code there.
const SPOKEN = new Map(
  (
    'English en|German de|French fr|Spanish es|Dutch nl|Italian it|Portuguese pt|Polish pl|Czech cs|Slovak sk|Hungarian hu|Romanian ro|' +
    'Danish da|Swedish sv|Norwegian no|Finnish fi|Greek el|Turkish tr|Russian ru|Ukrainian uk|Arabic ar|Hebrew he|Hindi hi|Mandarin|' +
    'Chinese zh|Cantonese yue|Japanese ja|Korean ko|Vietnamese vi|Thai th|Estonian et|Latvian lv|Lithuanian lt|Bulgarian bg|Croatian hr|' +
    'Serbian sr|Slovenian sl|Slovene sl|Catalan ca|Luxembourgish lb|Icelandic is|Albanian sq|Indonesian id|Malay ms|Tagalog fil|' +
    'Bengali bn|Tamil ta|Telugu te|Urdu ur|Persian fa|Farsi fa|Afrikaans af'
  )
    .split('|')
    .map(words => words.split(' ') as [name: string, code: string | undefined]),
);

/** Matches the English names of spoken languages. */
export const spokenLanguage = new RegExp(String.raw`\b(?:${[...SPOKEN.keys()].join('|')})\b`, 'g');

// Stems of the names of languages in other languages, most of which inflect their words.
const ABROAD: Readonly<Record<string, string>> = {
  English: 'englisch|anglais|ingl[eéê]s|engels|angielsk',
  German: 'deutsch|allemand|alem[aáã]|tedesc|duits|niemieck|tysk',
  French: 'französisch|français|franc[eéê]s|frans|francusk',
  Spanish: 'spanisch|espagnol|español|espanhol|spagnol|spaans|hiszpańsk',
  Dutch: 'niederländisch|néerlandais|neerland[eê]s|nederlands|olandes',
  Italian: 'italienisch|italien|italian[oa]|italiaans|włosk',
  Portuguese: 'portugiesisch|portugais|portugu[eéê]s|portugees',
  Polish: 'polnisch|polonais|polac|polsk',
  Swedish: 'svensk|schwedisch|suédois|zweeds|szwedzk',
};

// Matches names of languages in other languages, with the rest of the word; `nameAbroad` tells which language it is.
const spokenAbroad = new RegExp(
  `(?<![a-zà-ÿ])(?:${Object.values(ABROAD)
    .map(stem => `(${stem})`)
    .join('|')})[a-zà-ÿą]*`,
  'gi',
);

// The English name of the language that a match of `spokenAbroad` names.
const nameAbroad = ([, ...groups]: readonly (string | undefined)[]): string =>
  at(Object.keys(ABROAD), groups.findIndex(Boolean));

// Words before such a name that say the language is spoken; “Englischkenntnisse” needs no further word.
const spokenAbroadBefore =
  /(?:flie(?:ß|ss)end|verhandlungssicher|sprach|sichere|gute|niveau|courant|ma[iî]tris|parl|langue|bilingue|nivel|fluid|idioma|domin|habl|conhecimento|beheersing|vloeiend|taal|talen|spreek|kennis|znajomo|język|conoscenza|livello|lingua|flytande|behärska|kunskaper)[^.\n]{0,40}$/i;
// Words after the name that make it a country's: “French GAAP”.
const ofCountry = /^ (?:gaap|law|accounting|tax|market|labou?r)/i;
// Words after such a name that say the language is spoken.
const spokenAbroadAfter =
  /^[^.\n]{0,25}(?:flie(?:ß|ss)end|verhandlung|in wort|kenntnis|muttersprach|sprach|niveau|courant|parl|professionnel|fluid|fluent|nivel|nível|alto|avan[zç]|hablad|taal|woord|vloeiend|biegł|poziom|livello|i tal\b|skrift|\b[bc][12]\b)/i;

/** The name of a spoken language, given in English, as a message in the user's language. */
export function spokenLabel(name: string): Message {
  const language = SPOKEN.get(name);
  return language ? message('given.text', { text: { language } }) : asWritten(name);
}

// Words before the English name of a language that say it is spoken.
const spokenBefore =
  /\b(?:fluen\w+|(?:bi|tri)lingual|speak\w*|spoken|written|verbal|proficien\w+|command of|native|business|working|good|excellent|strong|knowledge of|level of|advanced|professional|languages?|[bc][12])\b[^.\n]{0,40}$/i;

// Words after the English name that say so.
const spokenAfter =
  /^[^.\n]{0,12}\b(?:fluen\w+|(?:bi|tri)lingual|speak\w*|languages?|skills?|proficien\w+|level|communication|[abc][12]|is (?:a )?(?:must|required|plus)|native|verbal|written|comprehension)/i;

/** A spoken language that a text names, with its English name; `isAbroad` if it is named in another language. */
export type Spoken = Span & { readonly name: string; readonly isAbroad: boolean };

/** The spoken languages that a text names; first those that it does not name in English. */
export const spokenIn = (text: string): readonly Spoken[] =>
  [
    ...Array.from(text.matchAll(spokenAbroad), match => ({ match, name: nameAbroad(match), isAbroad: true })),
    ...Array.from(text.matchAll(spokenLanguage), match => ({ match, name: match[0], isAbroad: false })),
  ].map(({ match, ...own }) => ({ ...own, start: match.index, end: match.index + match[0].length }));

/** True if the sentence says that the language is to be spoken, or if its line asks for languages (`isOfLanguages`). */
export function isToBeSpoken(
  sentence: string,
  { start, end, isAbroad }: Spoken,
  isOfLanguages: boolean,
): boolean {
  const before = sentence.slice(Math.max(0, start - 70), start);
  const after = sentence.slice(end, end + 50);
  if (isOfLanguages) return !ofCountry.test(after);
  if (!isAbroad) return !ofCountry.test(after) && (spokenBefore.test(before) || spokenAfter.test(after));
  const isSaid = /kenntnisse/i.test(sentence.slice(start, end));
  return isSaid || spokenAbroadBefore.test(before) || spokenAbroadAfter.test(after);
}
