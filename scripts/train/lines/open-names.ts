import { featureName, type Names, type Sink } from '../../../src/core/models/feature-rows.ts';
import { LINE_NAMES } from '../../../src/core/posting/line-names.ts';
import type { KnownWords } from '../../../src/core/posting/line-words.ts';

const values = [...LINE_NAMES.values];
const numbers = new Map(LINE_NAMES.numbers);

/** The names of features while a model learns: every word that is met gets a number. */
export const openNames: Names = { kinds: LINE_NAMES.kinds, values, numbers };

/** Words by those numbers. */
export const openWords: KnownWords = {
  numberOf(word) {
    const known = numbers.get(word) ?? values.length;
    if (known === values.length) {
      numbers.set(word, known);
      values.push(word);
    }
    return known;
  },
  words: new Map(),
};

/** The names of what is told, each once. */
export function namesTold(tell: (sink: Sink) => void): readonly string[] {
  const told = new Set<string>();
  tell((kind, value, next) => told.add(featureName(openNames, kind, value, next)));
  return [...told];
}
