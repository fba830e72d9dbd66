import { asWritten, type Catalogue, type Message, message } from '../messages/message.ts';
import type { OtherRequirement } from '../types.ts';

type OtherKey = keyof Catalogue['otherRequirements'];

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

/** The names of spoken languages in other languages, with the rest of the word; `nameAbroad` says which. */
export const spokenAbroad = new RegExp(
  `(?<![a-zà-ÿ])(?:${Object.values(ABROAD)
    .map(stem => `(${stem})`)
    .join('|')})[a-zà-ÿą]*`,
  'gi',
);

/** The language that a match of `spokenAbroad` names, in English. */
export const nameAbroad = ([, ...groups]: readonly (string | undefined)[]): string =>
  Object.keys(ABROAD)[groups.findIndex(group => group !== undefined)] ?? '';

/** What makes such a name one to speak, before it; “Englischkenntnisse” needs neither. */
export const spokenAbroadBefore =
  /(?:flie(?:ß|ss)end|verhandlungssicher|sprach|sichere|gute|niveau|courant|ma[iî]tris|parl|langue|bilingue|nivel|fluid|idioma|domin|habl|conhecimento|beheersing|vloeiend|taal|talen|spreek|kennis|znajomo|język|conoscenza|livello|lingua|flytande|behärska|kunskaper)[^.\n]{0,40}$/i;
/** What says, behind it, that it is a country's: “French GAAP”. */
export const ofCountry = /^ (?:gaap|law|accounting|tax|market|labou?r)/i;
/** What makes such a name one to speak, behind it. */
export const spokenAbroadAfter =
  /^[^.\n]{0,25}(?:flie(?:ß|ss)end|verhandlung|in wort|kenntnis|muttersprach|sprach|niveau|courant|parl|professionnel|fluid|fluent|nivel|nível|alto|avan[zç]|hablad|taal|woord|vloeiend|biegł|poziom|livello|i tal\b|skrift|\b[bc][12]\b)/i;

/** A spoken language, by its English name, in the person's own. */
export function spokenLabel(name: string): Message {
  const language = SPOKEN.get(name);
  return language ? message('given.text', { text: { language } }) : asWritten(name);
}

/** The words around the name of a language that make it one to speak. */
export const spokenBefore =
  /\b(?:fluen\w+|speak\w*|spoken|written|verbal|proficien\w+|command of|native|business|working|good|excellent|strong|knowledge of|level of|advanced|professional|languages?|[bc][12])\b[^.\n]{0,40}$/i;

/** The same, after the name. */
export const spokenAfter =
  /^[^.\n]{0,12}\b(?:fluen\w+|speak\w*|languages?|skills?|proficien\w+|level|communication|[abc][12]|is (?:a )?(?:must|required|plus)|native|verbal|written|comprehension)/i;

// What is done there once makes no place of work of it: “on-site interviews”, “in-person meetings”.
const ON_SITE = new RegExp(
  [
    String.raw`\bon[- ]?site\b(?! (?:or remote|interview|assignment|visit))`,
    String.raw`\b(?<=\b(?:work\w*|based|role|days?|week)(?: \w+){0,2} )in[- ](?:office|person)\b`,
    String.raw`\bin[- ](?:office|person)\b(?= (?:role|work|environment|presence|days?|weekly|per week|each week))`,
  ].join('|'),
  'i',
);

// By kind and message; the name is the message in English, as a resume would say it.
const WORDS: Readonly<
  Partial<Record<OtherRequirement['kind'], Readonly<Partial<Record<OtherKey, RegExp>>>>>
> = {
  'soft-skill': {
    communication: /\b(?:communicat(?:ion|or|ing)|interpersonal)\b(?! protocol)/i,
    teamwork: /\b(?:team ?work|team[- ]player|collaborati(?:on|ve)|cross-functional)\b/i,
    'problem-solving': /\bproblem[- ]solv\w+/i,
    'analytical-thinking': /\banalytic(?:al)? (?:skills?|thinking|mind\w*|abilit\w+)|\bcritical think\w+/i,
    leadership: /\bleadership\b|\blead(?:ing)? (?:a |an |the )?(?:\w+ )?teams?\b/i,
    mentoring: /\bmentor\w*|\bcoach(?:ing)?\b/i,
    ownership: /\bownership\b|\bself[- ](?:starter|driven|motivated|directed)|\bproactiv\w+|\binitiative\b/i,
    'time-management': /\btime[- ]management|\bpriori[ts]i[sz]\w+|\bmeet(?:ing)? deadlines\b/i,
    'attention-to-detail': /\battention to detail|\bdetail[- ]oriented/i,
    adaptability: /\badaptab\w+|\bfast[- ]paced\b|\bflexibility\b/i,
    curiosity: /\bcurio(?:us|sity)\b|\b(?:eager|willing)(?:ness)? to learn|\bfast learner|\blearn quickly/i,
    presentation: /\bpresentation skills?|\bpublic speaking/i,
    creativity: /\bcreativ(?:e|ity)\b(?! (?:cloud|suite|commons))/i,
  },
  'work-authorisation': {
    'work-authorisation':
      /\b(?:(?:authori[sz]ed|eligib\w+|legally (?:able|eligible|authori[sz]ed|entitled)) (?:\w+ )?|right |permission |permit(?:ted)? )to (?:(?:live|reside) and )?work\b|\bwork (?:authori[sz]ation|permit|visa|eligibility)\b|\bvisa sponsorship\b|\bsponsor(?:ship)?\b[^.\n]{0,20}\bvisas?\b|\b(?:us|u\.s\.|eu|uk|british) (?:citizen\w*|nationals?\b)|\bgreen card\b|\bh-?1b\b/i,
    'security-clearance': /\b(?:security|secret|active|sci) clearance\b|\bts\/sci\b/i,
  },
  place: {
    remote:
      /\b(?:fully|100 ?%|full|remote)[- ]?remote\b|\bremote(?:[- ](?:first|only|work|position|role|job|friendly))\b|\bwork (?:from home|remotely)\b/i,
    hybrid:
      /\bhybrid (?:work\w*|model|role|position|policy|schedule|format|set-?up|arrangement)\b|\bhybrid(?=[:)]| ?\(|,? \d)|\b(?<= is )hybrid\b/i,
    'on-site': ON_SITE,
    relocation: /\brelocat(?:e|ion)\b/i,
    travel: /\btravel(?:l?ing)?\b[^.\n]{0,25}\d+ ?%|\b\d+ ?% travel|\bwilling(?:ness)? to travel\b/i,
  },
};

/** Soft skills, work authorisation and place, each with the words by which it is known. Soft skills count only where something is asked. */
export const otherWords = (
  Object.entries(WORDS) as [OtherRequirement['kind'], (typeof WORDS)['place']][]
).flatMap(([kind, own = {}]) =>
  (Object.entries(own) as [OtherKey, RegExp][]).map(([key, words]) => ({
    kind,
    name: key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' '),
    label: message(`otherRequirements.${key}`),
    words,
  })),
);

/** Among the benefits it is one: a gym on site. */
export const AS_PERK = 'On site';

/** Any of these words, each of which begins a word: most sentences have none, and are looked through once. */
export const mayBeOther = new RegExp(`\\b(?:${otherWords.map(({ words }) => words.source).join('|')})`, 'i');
