import type * as Core from '../../src/core/analyze.ts';
import type * as Reader from '../../src/resumes/text/read-resume-text.ts';
import { importBuilt } from './built.ts';
import { ms, print, type Timing, takeTurns, times } from './measure.ts';
import { crowdedPostingOf, postingOf, resumeOf } from './texts.ts';

const title = 'Junior Backend Engineer';
const options = { today: { year: 2026, month: 11 } };

/** The least work that any matcher must do: it cuts out each word, makes it lower case and looks it up once. */
function plainPass(texts: readonly string[], known: ReadonlyMap<string, number>): number {
  let seen = 0;
  for (const text of texts) {
    for (const match of text.matchAll(/[\p{L}\p{N}+#.]+/gu)) seen += known.get(match[0].toLowerCase()) ?? 0;
  }
  return seen;
}

const spread = ({ median, best }: Timing) => `${ms(median)}, best decile ${ms(best)}`;

/** The same text with a number after each long line, so that no code that remembers lines recognises it. */
const anew = (text: string, turn: number) => text.replace(/^.{60,}$/gm, line => `${line} ${turn}`);

const ROUNDS = 100;
const WARM_UPS = 30;

/**
 * Measures the analysis as it ships: compared with one plain pass over the same words, and when the text doubles three times.
 * Each run gets another posting and resume, so only the lexicon, spellings of words and short lines are remembered between runs.
 */
export async function benchAnalyze(): Promise<void> {
  const { analyze } = await importBuilt<typeof Core>('src/core/analyze.ts');
  const { readResumeText } = await importBuilt<typeof Reader>('src/resumes/text/read-resume-text.ts');
  const known = new Map(
    postingOf(500)
      .split(/\s+/)
      .map(word => [word.toLowerCase(), 1]),
  );
  const resumeText = resumeOf(2);
  const resumes = Array.from({ length: ROUNDS + WARM_UPS }, (_, turn) =>
    readResumeText(anew(resumeText, turn), 'resume.txt'),
  );
  const matching = (text: string) => {
    let turn = 0;
    return () => {
      turn = (turn + 1) % resumes.length;
      const resume = resumes[turn];
      return resume && analyze({ title, description: anew(text, turn) }, resume, options);
    };
  };
  const description = postingOf(5000);
  const time = await takeTurns(
    {
      analyze: matching(description),
      crowded: matching(crowdedPostingOf(5000)),
      plain: () => plainPass([description, resumeText], known),
      read: () => readResumeText(resumeText, 'resume.txt'),
    },
    ROUNDS,
    WARM_UPS,
  );
  const beside = (one: Timing) => `${spread(one)}   ${times(one.best / time.plain.best)} a plain pass`;
  print('analyze, as it ships: a posting of 5,000 words and a resume of two pages', [
    ['one plain pass over the same words', spread(time.plain)],
    ['analyze', beside(time.analyze)],
    ['analyze, 150 skills asked', beside(time.crowded)],
    ['analyze, the very first time', `${ms(time.analyze.first)}, the lexicon built`],
    ['reading the resume’s text', beside(time.read)],
  ]);

  const sizes = [5000, 10_000, 20_000, 40_000];
  const tasks = Object.fromEntries(sizes.map(words => [String(words), matching(postingOf(words))]));
  const growth = await takeTurns(tasks, 15, 3);
  print(
    'analyze: when the posting doubles (2.0× would be linear)',
    sizes.map((words, at) => {
      const now = growth[String(words)]?.median ?? Number.NaN;
      const before = growth[String(sizes[at - 1])]?.median;
      return [`${words} words`, before === undefined ? ms(now) : `${ms(now)}   ${times(now / before)}`];
    }),
  );
  await benchMadeToBeSlow(matching);
}

// Texts that would be slow with a careless pattern, or with searches that always begin at the start.
const fillings: Readonly<Record<string, string>> = {
  'one word': 'a',
  'one word of capitals and small letters': 'aB',
  spaces: ' ',
  bullets: '- Java\n',
  'and/or': 'Java and/or Python and/or ',
  'capitals, one sentence': 'ABCDEF GHIJKL ',
  'wishes, one sentence': 'Go is a plus, (Rust a plus ',
  'years, one sentence': '5+ years of Java experience ',
  headings: 'Requirements:\n',
  'ends of sentences': 'A. ',
  'half an address': 'www.a@',
};

// A posting is read up to 200,000 characters.
const halfOfMost = 100_000;

/** Measures slow texts of half the greatest length that is read, of that length, and of five times that length. */
async function benchMadeToBeSlow(matching: (description: string) => () => unknown): Promise<void> {
  const lines: [string, string][] = [];
  for (const [name, filling] of Object.entries(fillings)) {
    const textOf = (length: number) =>
      `Requirements\n${filling.repeat(Math.ceil(length / filling.length)).slice(0, length)}`;
    const time = await takeTurns(
      {
        half: matching(textOf(halfOfMost)),
        most: matching(textOf(2 * halfOfMost)),
        beyond: matching(textOf(10 * halfOfMost)),
      },
      9,
      1,
    );
    lines.push([
      name,
      `${ms(time.half.best)}, doubled ${times(time.most.best / time.half.best)}; 1 MB ${ms(time.beyond.best)}`,
    ]);
  }
  print(
    'analyze: texts made to be slow, 100,000 characters of each (2.0× would be linear), best decile',
    lines,
  );
}
