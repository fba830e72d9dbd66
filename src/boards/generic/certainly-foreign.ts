import { asksConsent } from '../page/asks-consent.ts';
import type { BlockTree, Frame } from '../page/blocks-of.ts';
import { nameOf } from '../page/dom.ts';
import { isAroundPage } from '../page/is-skipped.ts';
import { runningSums, sumOf } from './running-sums.ts';

/** Matches the beginning of a copyright line. */
export const copyright = /^(?:©|\(c\)\s|copyright\b)/i;
/** Matches words for search engines: “Java jobs in Leeds, Spring jobs near York”. */
const forSearchEngines =
  /(?:\b(?:jobs?|stellen\w*|emplois?|vacatures?|empleos?) (?:in|near|à|en) [A-Z][^.]{0,200}){2}/;
const MOST_OF_FOOTER = 0.3;
const CHARS_PER_FIELD = 250;

/** The indexes of blocks that are certainly no part of a posting: an application form, the foot of the page and the box with its copyright line, words for search engines, and what the site says of cookies. */
export function certainlyForeign({ blocks, frames }: BlockTree): ReadonlySet<number> {
  const chars = runningSums(blocks.map(({ text }) => text.length));
  const fields = runningSums(blocks.map(({ controls }) => controls));
  const last = blocks.findLastIndex(({ text }) => copyright.test(text));
  const isFooter = ({ start, end, element }: Frame) =>
    ((start <= last && last < end) || nameOf(element) === 'footer') &&
    sumOf(chars, start, end) < (chars.at(-1) as number) * MOST_OF_FOOTER;
  const isApplication = ({ start, end, element }: Frame) => {
    const count = sumOf(fields, start, end);
    return count > 1 && sumOf(chars, start, end) < count * CHARS_PER_FIELD && !isAroundPage(element);
  };
  const foreign = new Set(
    blocks.flatMap(({ text }, index) => (forSearchEngines.test(text) || asksConsent(text) ? [index] : [])),
  );
  for (const frame of frames) {
    if (!isFooter(frame) && !(nameOf(frame.element) === 'form' && isApplication(frame))) continue;
    for (let index = frame.start; index < frame.end; index++) foreign.add(index);
  }
  return foreign;
}
