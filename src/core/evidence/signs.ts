import { kept, once, remembered } from '../text/remembered.ts';
import { signList } from './sign-list.ts';
import { signListAbroad } from './sign-list-abroad.ts';
import { signListRare } from './sign-list-rare.ts';

/** How a sentence shows a practice whose English name it does not write: it has that of another language, tells of it, or lets conclude it. */
export type Sign = 'named' | 'told' | 'concluded';

const SIGNS: readonly Sign[] = ['named', 'told', 'concluded'];

/** Says whether a sentence has one of some words; `small` is the sentence in small letters. */
type Group = (sentence: string, small: string) => boolean;
type Reading = { readonly groups: readonly Group[]; readonly sign: Sign };

const signsOf = new Map<string, string>();
const readSigns = (list: string, edit: (signs: string) => string = signs => signs) => {
  for (const [, name = '', signs = ''] of list.matchAll(/^([^@\n:]+): (.+)$/gm)) {
    const known = signsOf.get(name);
    signsOf.set(name, known === undefined ? edit(signs) : `${known}; ${edit(signs)}`);
  }
};
readSigns(`${signList}${signListRare}`);
readSigns(signListAbroad, signs => signs.replace(/(^|; )(?!~)/g, '$1='));

/** Names of the practices that can be told in other words: the tests hold them against the lexicon. */
export const practicesTold: readonly string[] = [...signsOf.keys()];

const groups = new Map(
  [...`${signList}${signListAbroad}`.matchAll(/^(@\w+) = (.+)$/gm)].map(([, name = '', words = '']) => [
    name,
    words,
  ]),
);

/** The signs of a practice, read when first asked for. */
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

// All signs up to U+303F that are neither letters nor digits: to lay out the letters of every script takes longer than all else.
const NO_LETTER = String.raw`\0-/:-@[-\x60{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u303f`;

/** Most groups are met nowhere: a part of each word is looked for before there is a pattern. */
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

/** What stands in a text as it is, wherever the word does: between spaces, hyphens and figures. */
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

/** How a statement shows a practice, by the practice's name; null where it does not. */
export type Signs = (name: string) => Sign | null;

/** Reads a statement, once for each practice. */
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

/** Whether a practice is known to be told in other words. */
export const isToldInWords = (name: string): boolean => signsOf.has(name);
