import type { PostedContext, ToDo } from '../checks/check.ts';
import type { Message } from '../messages/message.ts';
import type { Verdict } from '../run-checks.ts';
import type { ProvenElsewhere } from '../types.ts';

/** The context of a check on a posting, with the results of all checks. */
export type AdviceContext = PostedContext & {
  readonly verdicts: readonly Verdict[];
  /** What other resumes of the person prove. */
  readonly elsewhere: readonly ProvenElsewhere[];
};

/** A piece of advice before it is ranked. */
export type Piece = ToDo & {
  /** `keyword:NAME`, `check:ID`, `level`, `years` or `other`. */
  readonly about: string;
  /** True for a keyword that is only a wish of the posting. */
  readonly isWish?: boolean;
};

/** The rank of advice that comes after pressing must-haves and before advice on the form of the resume. */
export const MODEST = 9;

/** Makes a piece of advice. */
export const piece = (about: string, rank: number, title: Message, text: Message): Piece => ({
  about,
  rank,
  title,
  text,
});
