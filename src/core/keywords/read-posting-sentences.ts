import { wishesIn } from '../posting/find-wishes.ts';
import { splitSentences } from '../text/sentences.ts';
import { shifted } from '../text/spans.ts';
import type { LineRole, PostingLine, Span } from '../types.ts';

/** How much a place in the posting asks: 3 must or mixed, 2 wish, 1 duty, stack or title, 0 only mentioned. */
export type Asking = 0 | 1 | 2 | 3;

/** A sentence of the posting with what it asks for. */
export type PostingSentence = Span & {
  readonly text: string;
  readonly line: PostingLine;
  /** The role of the lines that the last heading above introduces, or null without a heading. */
  readonly heading: LineRole | null;
  readonly asking: Asking;
  /** True if the board adds this sentence to every posting. */
  readonly isBoards: boolean;
  /** The parts that are only wishes, as offsets of the posting. */
  readonly wishes: readonly Span[];
  /** True if the sentence or its line calls only a part a wish: then the rest is not one. */
  readonly isPartlyWish: boolean;
};

/** The posting's sentences in order, each with how much its line asks. */
export function readPostingSentences(
  text: string,
  lines: readonly PostingLine[],
): readonly PostingSentence[] {
  let heading: LineRole | null = null;
  return lines.flatMap(line => {
    if (line.role === 'heading') heading = line.opens;
    const above = heading;
    const sentences = splitSentences(text.slice(line.start, line.end)).map(span => {
      const { start, end } = shifted(span, line.start);
      const sentence = text.slice(start, end);
      const wishes = wishesIn(sentence).map(wish => shifted(wish, start));
      const isBoards = isBoardLine(sentence);
      const asking = isBoards ? 0 : askingOf(line);
      return { start, end, text: sentence, line, heading: above, asking, isBoards, wishes };
    });
    // A line that begins with a wish may continue with further wishes.
    const first = sentences.find(({ wishes }) => wishes.length > 0)?.wishes[0]?.start ?? 0;
    const isBeside = first > line.start && (line.role !== 'wish' || above === 'must');
    return sentences.map(sentence => ({
      ...sentence,
      isPartlyWish: above !== 'wish' && (isBeside || sentence.wishes.length > 0),
    }));
  });
}

const ASKING: Partial<Record<LineRole, Asking>> = { must: 3, mixed: 3, wish: 2, duty: 1, stack: 1, title: 1 };

function askingOf({ role, opens }: PostingLine): Asking {
  if (role !== 'heading') return ASKING[role] ?? 0;
  return opens === 'wish' ? 2 : opens === 'must' || opens === 'duty' || opens === 'stack' ? 1 : 0;
}

const BOARD_LINE =
  /please mention the word|^job segment\b|beta feature to avoid spam|companies can search these words/i;

// A link to other jobs: “Oracle jobs”.
const OTHER_JOBS = /^\s*(?:[\p{Lu}\d&][^\s,;:.!?]*\s){1,6}jobs\s*$/u;

/** True for a line that a board adds and that says nothing about the job: “Please mention the word …”, “Job Segment: …”. */
const isBoardLine = (sentence: string): boolean =>
  BOARD_LINE.test(sentence) || (sentence.includes('jobs') && OTHER_JOBS.test(sentence));
