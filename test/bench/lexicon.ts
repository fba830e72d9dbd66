import type * as Lexicon from '../../src/core/lexicon/lexicon.ts';
import { importBuilt } from './built.ts';
import { median, ms, print } from './measure.ts';
import { postingOf } from './texts.ts';

const ROUNDS = 9;

/** Measures the time for the lexicon in a background that has just started. Each round opens and uses a new copy of the built module once. */
export async function benchLexicon(): Promise<void> {
  const words = [
    ...new Set(
      postingOf(500)
        .toLowerCase()
        .match(/[a-z0-9+#.]+/g) ?? [],
    ),
  ];
  const opened: number[] = [];
  const used: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { getLexicon } = await importBuilt<typeof Lexicon>('src/core/lexicon/lexicon.ts');
    const start = performance.now();
    const { trie } = getLexicon();
    const ready = performance.now();
    for (const word of words) trie.next.get(word);
    opened.push(ready - start);
    used.push(performance.now() - ready);
  }
  print('lexicon, as it ships, in a background that has just woken up (limit 20 ms in all)', [
    ['opened', `${ms(median(opened))}, the very first time ${ms(opened[0] ?? Number.NaN)}`],
    [
      'first looked up: the words of a posting',
      `${ms(median(used))}, the very first time ${ms(used[0] ?? Number.NaN)}`,
    ],
  ]);
}
