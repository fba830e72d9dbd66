import { remembered } from '../text/remembered.ts';
import { signList } from './sign-list.ts';
import { signListAbroad } from './sign-list-abroad.ts';

/** How a sentence shows a practice whose name it does not write: it tells of it, or only lets conclude it. */
export type Sign = 'told' | 'concluded';

/** Says whether a sentence has one of some words. */
type Group = (sentence: string) => boolean;
type Reading = { readonly groups: readonly Group[]; readonly sign: Sign };

const signsOf = new Map<string, string>();
for (const [, name = '', signs = ''] of `${signList}${signListAbroad}`.matchAll(/^([^@\n:]+): (.+)$/gm)) {
  const known = signsOf.get(name);
  signsOf.set(name, known === undefined ? signs : `${known}; ${signs}`);
}

/** Names of the practices that can be told in other words. */
export const practicesTold: readonly string[] = [...signsOf.keys()];

const groups = new Map(
  [...signList.matchAll(/^(@\w+) = (.+)$/gm)].map(([, name = '', words = '']) => [name, words]),
);

/** The signs of a practice, read when first asked for. */
const readingsOf = remembered((name: string): readonly Reading[] =>
  (signsOf.get(name) ?? '')
    .split('; ')
    .filter(sign => sign !== '')
    .map(sign => ({
      sign: sign.startsWith('~') ? 'concluded' : 'told',
      groups: sign.replace('~', '').split(' + ').map(groupOf),
    })),
);

/**
 * What a letter is in every script takes the engine longer to lay out than all else of a pattern, and most groups are met nowhere: the
 * edges of words are looked at where the words stand.
 */
function groupOf(group: string): Group {
  const words = group.split(', ').flatMap(word => groups.get(word)?.split(', ') ?? [word]);
  const isWhole = (word: string) => !word.endsWith('-') && !/[^\p{L}\d]$/u.test(word);
  const [whole, stems] = [words.filter(isWhole), words.filter(word => !isWhole(word))].map(some =>
    some.map(wordPattern).join('|'),
  );
  const loose = new RegExp([whole, stems].filter(Boolean).join('|'), 'i');
  let strict: RegExp | null = null;
  return sentence => {
    if (!loose.test(sentence)) return false;
    const kinds = [whole && `(?:${whole})s?(?![\\p{L}\\d])`, stems].filter(Boolean);
    strict ??= new RegExp(`(?<![\\p{L}\\d])(?:${kinds.join('|')})`, 'iu');
    return strict.test(sentence);
  };
}

function wordPattern(word: string): string {
  const parts = word.split(/[ -](?=.)/).map(part => part.replace(/[.*+?^$()/]/g, '\\$&'));
  const figure = parts.map(part => part.replace('#', '\\d[\\d.,]*\\s?(?:k|m|million|billion|thousand)?\\+?'));
  return figure.join('[\\s-]?').replace(/-$/, '');
}

/** How a statement shows a practice, by the practice's name; null where it does not. */
export type Signs = (name: string) => Sign | null;

/** Reads a statement, once for each practice. */
export const signsIn = remembered((statement: string): Signs => {
  const sentences = statement.split(/[.;!?]\s+(?=\p{Lu})/u);
  const found = new Map<string, Sign | null>();
  return name => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const sign = isToldInWords(name) ? signIn(sentences, readingsOf(name)) : null;
    found.set(name, sign);
    return sign;
  };
});

function signIn(sentences: readonly string[], readings: readonly Reading[]): Sign | null {
  let best: Sign | null = null;
  for (const sentence of sentences) {
    for (const { groups: needed, sign } of readings) {
      if (best === 'told' || (best !== null && sign === 'concluded')) continue;
      if (needed.every(isMet => isMet(sentence))) best = sign;
    }
  }
  return best;
}

/** Whether a practice is known to be told in other words. */
export const isToldInWords = (name: string): boolean => signsOf.has(name);
