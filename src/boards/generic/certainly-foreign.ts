import type { BlockTree, Frame } from '../page/blocks-of.ts';
import { nameOf } from '../page/dom.ts';

/** What a line of a copyright begins with. */
export const copyright = /^(?:©|\(c\)\s|copyright\b)/i;
/** “Java jobs in Leeds, Spring jobs near York”: written for search engines. */
const forSearchEngines =
  /(?:\b(?:jobs?|stellen\w*|emplois?|vacatures?|empleos?) (?:in|near|à|en) [A-Z][^.]{0,200}){2}/;
const MOST_OF_FOOTER = 0.3;
const CHARS_PER_FIELD = 250;

/** The blocks that are no part of a posting, whatever they say: an application's form, the foot of the page and the box with its copyright line, and words for search engines. */
export function certainlyForeign({ blocks, frames }: BlockTree): ReadonlySet<number> {
  const chars = [0];
  const fields = [0];
  for (const { text, controls } of blocks) {
    chars.push((chars.at(-1) as number) + text.length);
    fields.push((fields.at(-1) as number) + controls);
  }
  const within = (sums: readonly number[], { start, end }: Frame) =>
    (sums[end] as number) - (sums[start] as number);
  const last = blocks.findLastIndex(({ text }) => copyright.test(text));
  const isFooter = (frame: Frame) =>
    ((frame.start <= last && last < frame.end) || nameOf(frame.element) === 'footer') &&
    within(chars, frame) < (chars.at(-1) as number) * MOST_OF_FOOTER;
  const isApplication = (frame: Frame) =>
    within(fields, frame) > 1 && within(chars, frame) < within(fields, frame) * CHARS_PER_FIELD;
  const foreign = new Set(blocks.flatMap(({ text }, index) => (forSearchEngines.test(text) ? [index] : [])));
  for (const frame of frames) {
    if (!isFooter(frame) && !(nameOf(frame.element) === 'form' && isApplication(frame))) continue;
    for (let index = frame.start; index < frame.end; index++) foreign.add(index);
  }
  return foreign;
}
