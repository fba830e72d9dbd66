import { kept, once, remembered } from '../text/remembered.ts';
import { signList } from './sign-list.ts';
import { signListAbroad } from './sign-list-abroad.ts';
import { signListRare } from './sign-list-rare.ts';

/** How a sentence shows a practice without its English name: by its name in another language, by describing it, or by making it likely. */
export type Sign = 'named' | 'told' | 'concluded';

const SIGNS: readonly Sign[] = ['named', 'told', 'concluded'];

/** True if a sentence has one of the group's words; `small` is the sentence in small letters. */
type Group = (sentence: string, small: string) => boolean;
type Reading = { readonly groups: readonly Group[]; readonly sign: Sign };

const signsOf = new Map<string, string>();
/** The list with each entry in one line. */
const unwrapped = (list: string) => list.replace(/\n +/g, ' ');
const readSigns = (list: string, edit: (signs: string) => string = signs => signs) => {
  for (const [, name = '', signs = ''] of unwrapped(list).matchAll(/^([^@\n:]+): (.+)$/gm)) {
    const known = signsOf.get(name);
    signsOf.set(name, known === undefined ? edit(signs) : `${known}; ${edit(signs)}`);
  }
};
readSigns(`${signList}${signListRare}`);
readSigns(signListAbroad, signs => signs.replace(/(^|; )(?!~)/g, '$1='));

/** Names of the practices that have signs; a test checks that the lexicon has them. */
export const practicesTold: readonly string[] = [...signsOf.keys()];

const groups = new Map(
  [...unwrapped(`${signList}${signListAbroad}`).matchAll(/^(@\w+) = (.+)$/gm)].map(
    ([, name = '', words = '']) => [name, words],
  ),
);

/** The signs of a practice, parsed when first needed. */
const readingsOf = remembered((name: string): readonly Reading[] =>
  (signsOf.get(name) ?? '')
    .split('; ')
    .filter(sign => sign !== '')
    .map(sign => ({
      sign: sign.startsWith('~') ? 'concluded' : sign.startsWith('=') ? 'named' : 'told',
      groups: sign
        .replace(/^[~=]/, '')
        .split(' + ')
        .map(group => (group.startsWith('!') ? noneOf(groupOf(group.slice(1))) : groupOf(group))),
    })),
);

// All characters up to U+303F that are neither letters nor digits: listing them compiles faster than `\p{L}`.
const NO_LETTER = String.raw`\0-/:-@[-\x60{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u303f`;

/** A test for one group. Most groups do not occur at all, so a part of each word is searched before the pattern is compiled. */
function groupOf(group: string): Group {
  const words = group.split(', ').flatMap(word => groups.get(word)?.split(', ') ?? [word]);
  const parts = words.map(longestPart);
  const isWhole = (word: string) => !word.endsWith('-') && !/[^\p{L}\d]$/u.test(word);
  const [whole, stems] = [words.filter(isWhole), words.filter(word => !isWhole(word))].map(some =>
    some.map(wordPattern).join('|'),
  );
  const pattern = once(() => {
    const kinds = [whole && `(?:${whole})s?(?![^${NO_LETTER}])`, stems].filter(Boolean);
    return new RegExp(`(?<![^${NO_LETTER}])(?:${kinds.join('|')})`, 'i');
  });
  return (sentence, small) => parts.some(part => small.includes(part)) && pattern().test(sentence);
}

const noneOf =
  (group: Group): Group =>
  (sentence, small) =>
    !group(sentence, small);

/** The longest part of a word that occurs unchanged in a text wherever the word does: between spaces, hyphens and numbers. */
const longestPart = (word: string): string =>
  word
    .toLowerCase()
    .split(/[ #-]/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest));

function wordPattern(word: string): string {
  const parts = word.split(/ |-(?=[^ ])/).map(part => part.replace(/[.*+?^$()/]/g, '\\$&'));
  const figure = parts.map(part => part.replace('#', '\\d[\\d.,]*\\s?(?:k|m|million|billion|thousand)?\\+?'));
  return figure.join('[\\s-]?').replace(/-$/, '').replaceAll('-[', `[^${NO_LETTER}]*[`);
}

/** Returns how a statement shows a practice, given the practice's name; null if it does not. */
export type Signs = (name: string) => Sign | null;

/** Prepares a statement; each practice is looked up once. */
export const signsIn = remembered((statement: string): Signs => {
  const sentences = statement
    .replace(/’/g, "'")
    .split(/[.;!?]\s+(?=\p{Lu})/u)
    .map(text => ({ text, small: text.toLowerCase() }));
  const found = new Map<string, Sign | null>();
  return name => kept(found, name, () => (isToldInWords(name) ? signIn(sentences, readingsOf(name)) : null));
});

function signIn(
  sentences: readonly { readonly text: string; readonly small: string }[],
  readings: readonly Reading[],
): Sign | null {
  let best: Sign | null = null;
  for (const { text, small } of sentences) {
    for (const { groups: needed, sign } of readings) {
      if (best !== null && SIGNS.indexOf(sign) >= SIGNS.indexOf(best)) continue;
      if (needed.every(isMet => isMet(text, small))) best = sign;
    }
  }
  return best;
}

/** True if a practice has signs. */
export const isToldInWords = (name: string): boolean => signsOf.has(name);
