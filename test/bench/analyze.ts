import { analyze } from '../../src/core/analyze.ts';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';
import { ms, print, takeTurns, times } from './measure.ts';
import { postingOf, resumeOf } from './texts.ts';

/** One plain pass: each word is cut out, lowered and looked up once. The least that anything could do. */
function plainPass(texts: readonly string[], known: ReadonlyMap<string, number>): number {
  let seen = 0;
  for (const text of texts) {
    for (const match of text.matchAll(/[\p{L}\p{N}+#.]+/gu)) seen += known.get(match[0].toLowerCase()) ?? 0;
  }
  return seen;
}

/** The matching itself: against one plain pass over the same words, and when the text doubles three times. */
export async function benchAnalyze(): Promise<void> {
  const today = { year: 2026, month: 11 };
  const known = new Map(
    postingOf(500)
      .split(/\s+/)
      .map(word => [word.toLowerCase(), 1]),
  );
  const resumeText = resumeOf(2);
  const resume = readResumeText(resumeText, 'resume.txt');
  const posting = { title: 'Junior Backend Engineer', description: postingOf(5000) };
  const time = await takeTurns(
    {
      analyze: () => analyze(posting, resume, { today }),
      plain: () => plainPass([posting.description, resumeText], known),
      read: () => readResumeText(resumeText, 'resume.txt'),
    },
    25,
    5,
  );
  print('analyze: a posting of 5,000 words and a resume of two pages', [
    ['one plain pass over the same words', ms(time.plain)],
    ['analyze', `${ms(time.analyze)}   ${times(time.analyze / time.plain)} a plain pass`],
    ['reading the resume’s text', `${ms(time.read)}   ${times(time.read / time.plain)} a plain pass`],
  ]);

  const sizes = [5000, 10_000, 20_000, 40_000];
  const tasks = Object.fromEntries(
    sizes.map(words => {
      const description = postingOf(words);
      return [String(words), () => analyze({ title: posting.title, description }, resume, { today })];
    }),
  );
  const growth = await takeTurns(tasks, 9);
  print(
    'analyze: when the posting doubles (2.0× would be linear)',
    sizes.map((words, at) => {
      const now = growth[String(words)] ?? 0;
      const before = growth[String(sizes[at - 1])];
      return [`${words} words`, before === undefined ? ms(now) : `${ms(now)}   ${times(now / before)}`];
    }),
  );
}
