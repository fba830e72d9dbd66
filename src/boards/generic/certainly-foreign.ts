import { at } from '../../core/text/at.ts';
import type { Block, BlockTree, Frame } from '../page/blocks-of.ts';
import { nameOf } from '../page/dom.ts';
import { runningSums, sumOf } from './running-sums.ts';

/** What a line of a copyright begins with. */
export const copyright = /^(?:©|\(c\)\s|copyright\b)/i;
/** “Java jobs in Leeds, Spring jobs near York”: written for search engines. */
const forSearchEngines =
  /(?:\b(?:jobs?|stellen\w*|emplois?|vacatures?|empleos?) (?:in|near|à|en) [A-Z][^.]{0,200}){2}/;
const MOST_OF_FOOTER = 0.3;
const CHARS_PER_FIELD = 250;

/** Of those that are likely to be of a posting and of all others the blocks that are none of it, whatever they say: an application's form, the foot of the page and the box with its copyright line, words for search engines, and notices that the page shows twice. */
export function certainlyForeign(
  { blocks, frames }: BlockTree,
  likely: readonly number[],
): ReadonlySet<number> {
  const chars = runningSums(blocks.map(({ text }) => text.length));
  const fields = runningSums(blocks.map(({ controls }) => controls));
  const last = blocks.findLastIndex(({ text }) => copyright.test(text));
  const isFooter = ({ start, end, element }: Frame) =>
    ((start <= last && last < end) || nameOf(element) === 'footer') &&
    sumOf(chars, start, end) < (chars.at(-1) as number) * MOST_OF_FOOTER;
  const isApplication = ({ start, end }: Frame) => {
    const count = sumOf(fields, start, end);
    return count > 1 && sumOf(chars, start, end) < count * CHARS_PER_FIELD;
  };
  const twice = noticesTwice(blocks, likely);
  const foreign = new Set(
    blocks.flatMap(({ text }, index) => (forSearchEngines.test(text) || twice.has(text) ? [index] : [])),
  );
  for (const frame of frames) {
    if (!isFooter(frame) && !(nameOf(frame.element) === 'form' && isApplication(frame))) continue;
    for (let index = frame.start; index < frame.end; index++) foreign.add(index);
  }
  return foreign;
}

/** Shorter lines may be labels, of which an ad has its own; longer ones what an employer says of itself in the ad and beside it. */
const [SHORTEST_NOTICE, LONGEST_NOTICE] = [25, 160];
/** Copies no farther apart are the layouts for two widths of the screen, or a teaser over its text. */
const NEARBY = 12;
const MOST_TWICE = 0.2;

/** The notices that the page shows twice, in bars above the ad and below it; none where so much of the ad comes twice that the page shows it twice. */
function noticesTwice(blocks: readonly Block[], likely: readonly number[]): ReadonlySet<string> {
  const first = new Map<string, number>();
  const twice = new Set<string>();
  for (const [index, { text, kind }] of blocks.entries()) {
    if (kind !== 'text' || text.length < SHORTEST_NOTICE || text.length > LONGEST_NOTICE) continue;
    if (index - (first.get(text) ?? index) > NEARBY) twice.add(text);
    else if (!first.has(text)) first.set(text, index);
  }
  const chars = (indexes: readonly number[]) =>
    indexes.reduce((sum, index) => sum + at(blocks, index).text.length, 0);
  const repeated = likely.filter(index => twice.has(at(blocks, index).text));
  return chars(repeated) < chars(likely) * MOST_TWICE ? twice : new Set();
}
