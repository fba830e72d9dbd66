import { lettered } from './lettered.ts';
import { remembered } from './remembered.ts';
import { wordSet } from './word-lists.ts';

// Function words of a language that are not English words.
const english = wordSet(
  'the and of to for with on by from using that into which our was were is are it its their through across',
);
const foreign = {
  German: wordSet('und der das mit für von bei zur zum eine einer sowie den dem des'),
  Spanish: wordSet('el y los las del por para una que como desde hasta con sus'),
  French: wordSet('les des du le et dans pour avec sur une aux ainsi que sont'),
  Portuguese: wordSet('pela não uma como em para dos das pelo ao na'),
  Italian: wordSet('il della nel che degli del gli una con delle di dei nella sul dal'),
  Dutch: wordSet('het een voor bij naar'),
  Polish: wordSet('oraz przy dla jest się który przez w z na od ze lub'),
  Czech: wordSet('jsem při nebo který jako které v z na od ze pro'),
  Swedish: wordSet('och för av är på att'),
  Danish: wordSet('og af til det ved'),
  Norwegian: wordSet('og av til det ved'),
  Turkish: wordSet('ve bir ile için olarak bu olan'),
} as const;
// Languages to recognise without naming them: Latin is only placeholder text, and Indonesian and Malay are hard to tell apart.
const unnamed = ['ut et sed ac nec amet eget vel non', 'yang untuk dengan pada dalam oleh'].map(words =>
  wordSet(words),
);

/** A language that a text may be in, by its English name. */
export type TextLanguage = 'English' | 'Russian' | 'Ukrainian' | keyof typeof foreign;

const languages: readonly (readonly [TextLanguage | null, ReadonlySet<string>])[] = [
  ...(Object.entries(foreign) as [keyof typeof foreign, ReadonlySet<string>][]),
  ...unnamed.map(own => [null, own] as const),
];
const allForeign = new Set(languages.flatMap(([, own]) => [...own]));

const LATIN_SHARE = 0.8;
// The end of the Unicode blocks of Latin letters.
const LAST_LATIN = 0x250;
const FEWEST_FOREIGN = 4;
const FEWEST_OWN = 3;

type Counted = {
  readonly letters: number;
  readonly latin: number;
  readonly english: number;
  readonly foreign: readonly string[];
};

// “We’ve” is one word.
const WORDS = lettered(String.raw`\p{L}+(?:['’]\p{L}+)*`, 'gu');

const countedIn = remembered((line: string): Counted => {
  const found = line.toLowerCase().match(WORDS(line)) ?? [];
  const letters = (some: readonly string[]) => some.reduce((sum, word) => sum + word.length, 0);
  return {
    letters: letters(found),
    latin: letters(found.filter(word => word.charCodeAt(0) < LAST_LATIN)),
    english: found.filter(word => english.has(word)).length,
    foreign: found.filter(word => allForeign.has(word)),
  };
});

/** The language of running text, by its function words or its script: English if too few of them tell, null for an unknown language. */
export function languageOf(text: string): TextLanguage | null {
  const sum = { letters: 0, latin: 0, english: 0 };
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const counted = countedIn(line);
    sum.letters += counted.letters;
    sum.latin += counted.latin;
    sum.english += counted.english;
    found.push(...counted.foreign);
  }
  if (sum.latin < sum.letters * LATIN_SHARE) return cyrillic(text);
  if (sum.english >= found.length || (found.length < FEWEST_FOREIGN && !isShortOfOne(found, sum)))
    return 'English';
  const [best, second] = languages
    .map(([name, own]) => ({ name, count: found.filter(word => own.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const least = Math.min(FEWEST_OWN, found.length);
  return best && best.count >= least && best.count !== second?.count ? best.name : null;
}

/** True for a few lines with no English function word, and two or three that all belong to one other language. */
const isShortOfOne = (found: readonly string[], { english: own }: Pick<Counted, 'english'>): boolean =>
  own === 0 &&
  new Set(found).size > 1 &&
  languages.some(([, theirs]) => found.every(word => theirs.has(word)));

function cyrillic(text: string): TextLanguage | null {
  if (!/\p{Script=Cyrillic}/u.test(text)) return null;
  return /[іїєґ]/i.test(text) ? 'Ukrainian' : 'Russian';
}

/** True if running text is English. Checks on wording do not apply to other languages. */
export const isEnglish = (text: string): boolean => languageOf(text) === 'English';
