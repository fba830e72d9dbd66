import { asWritten, type Message, message } from '../messages/message.ts';
import { at } from '../text/at.ts';
import type { Span } from '../types.ts';

// Each with the code by which `Intl.DisplayNames` says it in every language; Mandarin has none of its own there.
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

/** Names of spoken languages. */
export const spokenLanguage = new RegExp(String.raw`\b(?:${[...SPOKEN.keys()].join('|')})\b`, 'g');

// What postings in other languages call those that they ask for: stems, since most of these languages bend their words.
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

// The names of spoken languages in other languages, with the rest of the word; `nameAbroad` says which.
const spokenAbroad = new RegExp(
  `(?<![a-zà-ÿ])(?:${Object.values(ABROAD)
    .map(stem => `(${stem})`)
    .join('|')})[a-zà-ÿą]*`,
  'gi',
);

// The language that a match of `spokenAbroad` names, in English.
const nameAbroad = ([, ...groups]: readonly (string | undefined)[]): string =>
  at(Object.keys(ABROAD), groups.findIndex(Boolean));

// What makes such a name one to speak, before it; “Englischkenntnisse” needs neither.
const spokenAbroadBefore =
  /(?:flie(?:ß|ss)end|verhandlungssicher|sprach|sichere|gute|niveau|courant|ma[iî]tris|parl|langue|bilingue|nivel|fluid|idioma|domin|habl|conhecimento|beheersing|vloeiend|taal|talen|spreek|kennis|znajomo|język|conoscenza|livello|lingua|flytande|behärska|kunskaper)[^.\n]{0,40}$/i;
// What says, behind it, that it is a country's: “French GAAP”.
const ofCountry = /^ (?:gaap|law|accounting|tax|market|labou?r)/i;
// What makes such a name one to speak, behind it.
const spokenAbroadAfter =
  /^[^.\n]{0,25}(?:flie(?:ß|ss)end|verhandlung|in wort|kenntnis|muttersprach|sprach|niveau|courant|parl|professionnel|fluid|fluent|nivel|nível|alto|avan[zç]|hablad|taal|woord|vloeiend|biegł|poziom|livello|i tal\b|skrift|\b[bc][12]\b)/i;

/** A spoken language, by its English name, in the person's own. */
export function spokenLabel(name: string): Message {
  const language = SPOKEN.get(name);
  return language ? message('given.text', { text: { language } }) : asWritten(name);
}

// The words around the name of a language that make it one to speak.
const spokenBefore =
  /\b(?:fluen\w+|(?:bi|tri)lingual|speak\w*|spoken|written|verbal|proficien\w+|command of|native|business|working|good|excellent|strong|knowledge of|level of|advanced|professional|languages?|[bc][12])\b[^.\n]{0,40}$/i;

// The same, after the name.
const spokenAfter =
  /^[^.\n]{0,12}\b(?:fluen\w+|(?:bi|tri)lingual|speak\w*|languages?|skills?|proficien\w+|level|communication|[abc][12]|is (?:a )?(?:must|required|plus)|native|verbal|written|comprehension)/i;

/** A spoken language that a text names, by its English name. */
export type Spoken = Span & { readonly name: string; readonly isAbroad: boolean };

/** The spoken languages that a text names, those named in other languages than English first. */
export const spokenIn = (text: string): readonly Spoken[] =>
  [
    ...Array.from(text.matchAll(spokenAbroad), match => ({ match, name: nameAbroad(match), isAbroad: true })),
    ...Array.from(text.matchAll(spokenLanguage), match => ({ match, name: match[0], isAbroad: false })),
  ].map(({ match, ...own }) => ({ ...own, start: match.index, end: match.index + match[0].length }));

/** Do the words of a sentence around the name of a language make it one that is to be spoken, or its line, where that asks for languages? */
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
