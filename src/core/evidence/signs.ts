import { remembered } from '../text/remembered.ts';
import { signList } from './sign-list.ts';
import { signListAbroad } from './sign-list-abroad.ts';

/** How a sentence shows a practice whose name it does not write: it tells of it, or only lets conclude it. */
export type Sign = 'told' | 'concluded';

type Reading = { readonly groups: readonly RegExp[]; readonly sign: Sign };

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
      groups: sign.replace('~', '').split(' + ').map(patternOf),
    })),
);

function patternOf(group: string): RegExp {
  const words = group.split(', ').flatMap(word => groups.get(word)?.split(', ') ?? [word]);
  return new RegExp(`(?<![\\p{L}\\d])(?:${words.map(wordPattern).join('|')})`, 'iu');
}

function wordPattern(word: string): string {
  const parts = word.split(/[ -](?=.)/).map(part => part.replace(/[.*+?^$()/]/g, '\\$&'));
  const figure = parts.map(part => part.replace('#', '\\d[\\d.,]*\\s?(?:k|m|million|billion|thousand)?\\+?'));
  const isStem = word.endsWith('-');
  const text = figure.join('[\\s-]?').replace(/-$/, '');
  return isStem || /[^\p{L}\d]$/u.test(word) ? text : `${text}(?:s)?(?![\\p{L}\\d])`;
}

/** The sentences of a statement, and what was found in them before, by the name of the practice. */
const judgedIn = remembered((statement: string) => ({
  sentences: statement.split(/[.;!?]\s+(?=\p{Lu})/u),
  found: new Map<string, Sign | null>(),
}));

/** How a statement shows a practice; null where it does not. */
export function signOf(name: string, statement: string): Sign | null {
  if (!isToldInWords(name)) return null;
  const { sentences, found } = judgedIn(statement);
  const known = found.get(name);
  if (known !== undefined) return known;
  const sign = signIn(sentences, readingsOf(name));
  found.set(name, sign);
  return sign;
}

function signIn(sentences: readonly string[], readings: readonly Reading[]): Sign | null {
  let best: Sign | null = null;
  for (const sentence of sentences) {
    for (const { groups: needed, sign } of readings) {
      if (best === 'told' || (best !== null && sign === 'concluded')) continue;
      if (needed.every(words => words.test(sentence))) best = sign;
    }
  }
  return best;
}

/** Whether a practice is known to be told in other words. */
export const isToldInWords = (name: string): boolean => signsOf.has(name);
