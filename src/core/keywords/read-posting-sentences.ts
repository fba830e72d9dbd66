import { findPostingSections } from '../text/posting-sections.ts';
import type { PostingPart } from '../text/section-words.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../types.ts';
import { insists, isAboutCompany, offersRole, wishIn } from './need-cues.ts';

/** How much a place in the posting asks: 3 in the requirements, 2 a wish, 1 a duty or the stack, 0 only mentioned. */
export type Asking = 0 | 1 | 2 | 3;

/** A sentence of the posting with what it asks for. */
export type PostingSentence = Span & {
  readonly text: string;
  readonly part: PostingPart;
  readonly asking: Asking;
  /** The part of it that is only a wish, in offsets of the posting. */
  readonly wish: Span | null;
};

/** The posting's sentences in order, each with how much it asks. */
export function readPostingSentences(text: string): readonly PostingSentence[] {
  return findPostingSections(text).flatMap(section => {
    const heading =
      section.heading === null || section.bodyStart <= section.start
        ? []
        : [{ start: section.start, end: section.bodyStart, isHeading: true }];
    const body = splitSentences(text.slice(section.bodyStart, section.end)).map(span => ({
      start: span.start + section.bodyStart,
      end: span.end + section.bodyStart,
      isHeading: false,
    }));
    return [...heading, ...body].map(({ start, end, isHeading }) => {
      const sentence = text.slice(start, end);
      const wish = isHeading ? null : wishIn(sentence);
      return {
        start,
        end,
        text: sentence,
        part: section.part,
        asking: isHeading ? headingAsking(section.part) : askingOf(sentence, section.part),
        wish: wish && { start: start + wish.start, end: start + wish.end },
      };
    });
  });
}

const headingAsking = (part: PostingPart): Asking =>
  isSilent(part) || part === 'intro' ? 0 : part === 'preferred' ? 2 : 1;

const isSilent = (part: PostingPart) =>
  part === 'about' || part === 'benefits' || part === 'apply' || part === 'legal' || part === 'facts';

function askingOf(sentence: string, part: PostingPart): Asking {
  if (BOARD_LINE.test(sentence)) return 0;
  if (part === 'required') return 3;
  if (part === 'preferred') return 2;
  if (part === 'duties' || part === 'stack') return insists(sentence) ? 3 : 1;
  if (part === 'intro') return isAboutCompany(sentence) ? 0 : 1;
  if (part === 'about') return offersRole(sentence) ? 1 : 0;
  return 0;
}

// Lines that boards add: “Please mention the word …”, “Job Segment: …”.
const BOARD_LINE =
  /please mention the word|^job segment\b|beta feature to avoid spam|companies can search these words/i;
