// `npm run eval -- golden [--worst] [--train]`: reads the invented postings of test/golden and compares the result with their labels.
// `glued` are the postings in English without line breaks. `--worst` prints what was wrong. `--train` measures on the postings for training.
import { readAmbiguousSentences, readGoldenPostings } from '../../test/golden/read-golden.ts';
import { glued } from './glued.ts';
import type { Scored } from './measures.ts';
import { scoreAmbiguous, scoreFacts, scoreKeywords } from './score-golden.ts';
import { scoreKinds, scoreLines } from './score-golden-lines.ts';

const isTest = !process.argv.includes('--train');
const isOfHalf = (one: { readonly isTest: boolean }) => one.isTest === isTest;
const postings = readGoldenPostings().filter(isOfHalf);
console.log(`${postings.length} invented postings`);
for (const { measures, faults } of [
  scoreLines(postings),
  withName('glued: ', scoreLines(glued(postings))),
  scoreKinds(postings),
  scoreKeywords(postings),
  scoreFacts(postings),
  scoreAmbiguous(readAmbiguousSentences().filter(isOfHalf)),
]) {
  for (const [name, { value, of }] of Object.entries(measures))
    console.log(`${name.padEnd(26)}${value.toFixed(3)}${String(of).padStart(7)}`);
  if (process.argv.includes('--worst'))
    for (const { measure, id, what } of faults) console.log(`  ${measure} ${id}: ${what}`);
}

/** The same result, with a prefix before the names of its measures. */
function withName(prefix: string, { measures, faults }: Scored): Scored {
  const named = Object.entries(measures).map(([name, value]) => [prefix + name, value] as const);
  return { measures: Object.fromEntries(named), faults };
}
