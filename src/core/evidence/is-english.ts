import { remembered } from '../text/remembered.ts';

// Words that hold a language's sentences together, and that are no word of the others.
const english = new Set(
  'the and of to for with on by from using that into which our was were is are it its their through across'.split(
    ' ',
  ),
);
const foreign = new Set(
  (
    'und der das mit für von bei zur zum eine einer sowie den dem los las del por para una que como desde hasta con sus les des du le et ' +
    'dans pour avec sur une aux ainsi il della nel che degli het een voor dos pela não uma como em ut sed ac nec amet eget vel non ' +
    'oraz przy dla jest się który jsem nebo při který které jako och för av är og på'
  ).split(' '),
);
const LATIN_SHARE = 0.8;
// The blocks of Latin letters with their accents end here.
const LAST_LATIN = 0x250;
const FEWEST_FOREIGN = 4;

type Counted = {
  readonly letters: number;
  readonly latin: number;
  readonly foreign: number;
  readonly english: number;
};

const countedIn = remembered((line: string): Counted => {
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = (some: readonly string[]) => some.reduce((sum, word) => sum + word.length, 0);
  return {
    letters: letters(words),
    latin: letters(words.filter(word => word.charCodeAt(0) < LAST_LATIN)),
    foreign: words.filter(word => foreign.has(word)).length,
    english: words.filter(word => english.has(word)).length,
  };
});

/**
 * Whether running text is English, by the words that hold sentences together. Checks on wording stay silent elsewhere. Where too
 * few words tell, it counts as English.
 */
export function isEnglish(text: string): boolean {
  const sum = { letters: 0, latin: 0, foreign: 0, english: 0 };
  for (const line of text.split('\n')) {
    const counted = countedIn(line);
    sum.letters += counted.letters;
    sum.latin += counted.latin;
    sum.foreign += counted.foreign;
    sum.english += counted.english;
  }
  if (sum.latin < sum.letters * LATIN_SHARE) return false;
  return sum.foreign < FEWEST_FOREIGN || sum.english >= sum.foreign;
}
