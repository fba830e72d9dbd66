import { mailWords, sectionKind } from '../../core/vocabulary/section-words.ts';
import { isAlike } from '../fields/same-title.ts';
import type { Block, BlockTree, Frame } from '../page/blocks-of.ts';
import { nameOf } from '../page/dom.ts';
import { isHeadingLike } from './is-heading-like.ts';
import { jobRoles } from './job-words.ts';

const FARTHEST = 25;
const PROSE = 80;

/** Adds to the ad's blocks what belongs to them: the rest of a list or table, the heading above, and what stands between the job's heading and the text. */
export function wholeSections(
  tree: BlockTree,
  kept: readonly number[],
  foreign: ReadonlySet<number>,
  titles: readonly string[],
): readonly number[] {
  const { blocks } = tree;
  if (kept.length === 0) return kept;
  const [first, last] = [kept[0], kept.at(-1)] as [number, number];
  const lists = listsOf(tree);
  const isFree = (index: number) => {
    const block = blocks[index];
    return block && block.linked < block.text.length / 2 && !block.controls && !foreign.has(index);
  };
  const isListed = (index: number, beside: number) => {
    const list = isFree(index) && blocks[index]?.kind === 'item' && lists(index);
    return list && list === lists(beside);
  };

  const whole = wholeFrames(tree, kept, isFree, titles);
  let start = first;
  while (isListed(start - 1, start) || whole.has(start - 1)) start--;
  if (start < first && isFree(start - 1) && isHeadingLike(blocks[start - 1] as Block)) start--;
  start = afterTitle(blocks, start, isFree, titles);
  let end = last;
  while (isListed(end + 1, end) || whole.has(end + 1)) end++;
  end = withSections(blocks, end, isFree);
  const isIn = new Set(kept);
  // An item next to one of the ad's lines in the same list belongs to the ad.
  return range(start, end + 1).filter(
    index =>
      index < first ||
      index > last ||
      isIn.has(index) ||
      whole.has(index) ||
      [index - 1, index + 1].some(beside => isIn.has(beside) && isListed(index, beside)),
  );
}

const MOST_BLOCKS = 400;
const LEAST_SHARE = 0.3;

/**
 * The blocks of elements that belong to the ad as a whole, short lines included: the smallest element around it, down to the ad's end, and
 * tables that begin in it, if all their blocks may be the ad's.
 */
function wholeFrames(
  { blocks, frames }: BlockTree,
  kept: readonly number[],
  isFree: (index: number) => unknown,
  titles: readonly string[],
): ReadonlySet<number> {
  const isIn = new Set(kept);
  const [first, last] = [kept[0], kept.at(-1)] as [number, number];
  const text = (index: number) => blocks[index]?.text ?? '';
  const chars = (indexes: readonly number[]) => indexes.reduce((sum, index) => sum + text(index).length, 0);
  const isOwn = (index: number) =>
    isFree(index) && !(isHeadingLike(blocks[index] as Block) && isAfterAd(text(index)));
  const around = frames.findLastIndex(({ start, end }) => start <= first && end > last);
  let foot = last;
  while (foot < blocks.length && !endsAd(blocks, foot)) foot++;
  const whole = frames.flatMap(({ element, start, end, parent }, nth) => {
    const isAround = nth === around && parent >= 0;
    const isTable = nameOf(element) === 'table' && start > first && start <= last;
    if (!(isTable || isAround) || end > start + MOST_BLOCKS) return [];
    const all = range(start, Math.min(end, foot));
    const least = end <= last ? 0 : chars(all) * LEAST_SHARE;
    if (chars(all.filter(index => isIn.has(index))) < least || !all.every(isOwn)) return [];
    const isTitled = all.some(index => titles.some(title => isAlike(title, text(index))));
    // An element with the job's heading also holds facts above the ad, which stay out. The outermost element is the whole page.
    return all.filter(index => !isTitled || (parent > 0 && index >= first));
  });
  return new Set(whole);
}

/** A longer line under a heading is no fact of a job. */
const LONGEST_FACT = 50;

/** True for a heading that ends an ad: a first-level heading that names a role, or one of no usual section with a single longer line under it. */
function endsAd(blocks: readonly Block[], at: number): boolean {
  const [block, next, after] = [blocks[at] as Block, blocks[at + 1], blocks[at + 2]];
  if (!isHeadingLike(block) || sectionKind(block.text) !== null) return false;
  const isTeaser =
    next?.kind === 'text' && next.text.length > LONGEST_FACT && !(after && !isHeadingLike(after));
  return (block.level === 1 && jobRoles.test(block.text)) || (isTeaser && block.text.includes(' '));
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, nth) => from + nth);

/** The index where the ad starts: at the first section or sentence below the job's own heading, if all from there on may belong to the ad; else `start`. */
function afterTitle(
  blocks: readonly Block[],
  start: number,
  isFree: (index: number) => unknown,
  titles: readonly string[],
): number {
  const isTitle = ({ kind, text }: Block) => kind === 'heading' && titles.some(title => isAlike(title, text));
  const from = Math.max(0, start - FARTHEST);
  const title = blocks.slice(from, start).findLastIndex(isTitle);
  if (title < 0) return start;
  for (let index = from + title + 1; index < start; index++) {
    const block = blocks[index] as Block;
    const opens = isHeadingLike(block)
      ? isSection(block.text)
      : block.kind === 'text' && block.text.length >= PROSE;
    if (opens && isFree(index)) return range(index, start).every(isFree) ? index : start;
  }
  return start;
}

const isAfterAd = (text: string) => /end|apply/.test(`${sectionKind(text)}`);
const isSection = (text: string) => sectionKind(text) !== null && !isAfterAd(text);

/** The index of the ad's last block, extended by sections that follow at once and by where to send an application. A section about the company is left out: it is as often the page's as the ad's. */
function withSections(blocks: readonly Block[], last: number, isFree: (index: number) => unknown): number {
  let end = last;
  let isOpen = opensSection(blocks[last] as Block);
  for (let index = last + 1; index <= last + FARTHEST && isFree(index); index++) {
    const block = blocks[index] as Block;
    if (isHeadingLike(block)) {
      const kind = sectionKind(block.text);
      const next = blocks[index + 1]?.text.slice(0, 1000) ?? '';
      isOpen = kind === 'apply' ? mailWords.test(next) : opensSection(block);
    }
    const saysHow = index === last + 1 && mailWords.test(block.text.slice(0, 1000));
    if (!isOpen && !saysHow) break;
    if (!isHeadingLike(block)) end = index;
  }
  return end;
}

/** True for the heading of a section of an ad that is not about the company. */
const opensSection = (block: Block) =>
  isHeadingLike(block) && isSection(block.text) && sectionKind(block.text) !== 'company';

/** Returns a function that finds the list of which a block is an item. */
function listsOf({ blocks, frames }: BlockTree): (index: number) => Frame | undefined {
  return index => {
    let frame = frames[blocks[index]?.frame ?? -1];
    for (let climbs = 0; frame && climbs < 4; climbs++) {
      if (/^[uo]l$/.test(nameOf(frame.element))) return frame;
      frame = frames[frame.parent];
    }
    return undefined;
  };
}
