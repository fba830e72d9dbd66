import type { LineRole, Need } from '../types.ts';
import type { PostingMention } from './place-mentions.ts';

const ASKED = 0.4;
// A name in the title is asked unless all the text speaks against it.
const ASKED_IN_TITLE = 0.15;

const TELLING: ReadonlySet<LineRole> = new Set(['must', 'wish', 'mixed', 'duty']);

/** Is a mention asked of the person? */
export const isAsked = ({ asked }: Pick<PostingMention, 'asked'>): boolean => asked >= ASKED;

/** The need of a keyword over all its mentions: a clear must outranks a wish, a wish outranks a bare mention. */
export function keywordNeed(mentions: readonly PostingMention[], isInTitle: boolean): Need {
  if (isInTitle && (mentions.length === 0 || mentions.some(({ asked }) => asked >= ASKED_IN_TITLE)))
    return 'required';
  const all = mentions.filter(isAsked);
  if (all.length === 0) return 'mentioned';
  // What a name says on its own outranks what it says inside a longer one.
  const own = all.filter(({ isInside }) => !isInside);
  // What the requirements say, or what one will do, outranks the stack.
  const required = own.filter(({ role }) => TELLING.has(role));
  const telling = required.length > 0 ? required : own.length > 0 ? own : all;
  return telling.some(({ wish }) => wish < 0.5) ? 'required' : 'preferred';
}
