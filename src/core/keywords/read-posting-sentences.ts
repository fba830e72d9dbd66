import { findPostingSections } from '../text/posting-sections.ts';
import type { PostingPart } from '../text/section-words.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../types.ts';
import { insists, offersRole, topicOf, wishesIn } from './need-cues.ts';

/** How much a place in the posting asks: 3 in the requirements, 2 a wish, 1 a duty or the stack, 0 only mentioned. */
export type Asking = 0 | 1 | 2 | 3;

/** A sentence of the posting with what it asks for. */
export type PostingSentence = Span & {
  readonly text: string;
  readonly part: PostingPart;
  readonly asking: Asking;
  /** The parts of it that are only wishes, in offsets of the posting. */
  readonly wishes: readonly Span[];
};

/** The posting's sentences in order, each with how much it asks. */
export function readPostingSentences(text: string): readonly PostingSentence[] {
  return findPostingSections(text).flatMap(section => {
    const { part, bodyStart } = section;
    const hasHeading = section.heading !== null && bodyStart > section.start;
    const heading = hasHeading ? [headingSentence(text, section.start, bodyStart, part)] : [];
    let isCompany = false;
    let previousEnd = bodyStart;
    const body = splitSentences(text.slice(bodyStart, section.end)).map(span => {
      const [start, end] = [span.start + bodyStart, span.end + bodyStart];
      const sentence = text.slice(start, end);
      if (text.slice(previousEnd, start).includes('\n')) isCompany = false;
      previousEnd = end;
      // A line that began with the company goes on about it until it comes to the work.
      const topic = part === 'intro' ? topicOf(sentence) : 'work';
      isCompany = topic === 'company' || (topic === 'unclear' && isCompany);
      return {
        start,
        end,
        text: sentence,
        part,
        asking: isCompany ? 0 : askingOf(sentence, part),
        wishes: wishesIn(sentence).map(wish => ({ start: start + wish.start, end: start + wish.end })),
      };
    });
    return [...heading, ...body];
  });
}

function headingSentence(text: string, start: number, end: number, part: PostingPart): PostingSentence {
  const asking = isSilent(part) || part === 'intro' ? 0 : part === 'preferred' ? 2 : 1;
  return { start, end, text: text.slice(start, end), part, asking, wishes: [] };
}

const isSilent = (part: PostingPart) =>
  part === 'about' ||
  part === 'unwanted' ||
  part === 'benefits' ||
  part === 'apply' ||
  part === 'legal' ||
  part === 'facts';

function askingOf(sentence: string, part: PostingPart): Asking {
  if (isBoardLine(sentence)) return 0;
  if (part === 'required') return 3;
  if (part === 'preferred') return 2;
  if (part === 'duties' || part === 'stack') return insists(sentence) ? 3 : 1;
  if (part === 'intro') return 1;
  return part === 'about' && offersRole(sentence) ? 1 : 0;
}

const BOARD_LINE =
  /please mention the word|^job segment\b|beta feature to avoid spam|companies can search these words/i;

/** Lines that boards add and that say nothing of the job: “Please mention the word …”, “Job Segment: …”. */
export const isBoardLine = (sentence: string): boolean => BOARD_LINE.test(sentence);
