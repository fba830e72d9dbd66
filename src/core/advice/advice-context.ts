import type { PostedContext, ToDo } from '../checks/check.ts';
import type { Message } from '../messages/message.ts';
import type { Verdict } from '../run-checks.ts';
import type { ProvenElsewhere } from '../types.ts';

/** A check's context where there is a posting, and what the checks came to. */
export type AdviceContext = PostedContext & {
  readonly verdicts: readonly Verdict[];
  /** What other resumes of the person prove. */
  readonly elsewhere: readonly ProvenElsewhere[];
};

/** A piece of advice before it is ranked. */
export type Piece = ToDo & {
  /** `keyword:NAME`, `check:ID`, `level`, `years`, `degree`, `language`, `title` or `other`. */
  readonly about: string;
  /** True of a keyword that the posting only wishes for. */
  readonly isWish?: boolean;
};

/** The rank of what comes behind the must-haves, and before what is to be done for the form. */
export const MODEST = 9;

/** A piece of advice of that rank. */
export const piece = (about: string, rank: number, title: Message, text: Message): Piece => ({
  about,
  rank,
  title,
  text,
});
