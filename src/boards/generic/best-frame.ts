import { sectionKind } from '../../core/vocabulary/section-words.ts';
import type { Block, BlockTree, Frame } from '../page/blocks-of.ts';
import { isHeadingLike } from './is-heading-like.ts';
import { sumOf } from './running-sums.ts';

/** The smallest frame with at least 85 % of the page's ad text; null if there is little. Text under headings of job ads counts three times, links and text below the ad do not count. */
export function bestFrame({ blocks, frames }: BlockTree): Frame | null {
  const upTo = massUpTo(blocks);
  const total = upTo.at(-1) ?? 0;
  if (total < 200) return null;
  let best: Frame | null = null;
  for (const frame of frames) {
    if (sumOf(upTo, frame.start, frame.end) < total * 0.85) continue;
    // Of two frames that hold this much, one lies inside the other and comes later.
    if (!best || frame.end - frame.start <= best.end - best.start) best = frame;
  }
  return best;
}

function massUpTo(blocks: readonly Block[]): number[] {
  const sums = [0];
  let factor = 1;
  let sum = 0;
  for (const block of blocks) {
    if (isHeadingLike(block)) {
      const kind = sectionKind(block.text);
      if (kind === 'end') factor = 0;
      else if (kind === 'apply') factor = Math.min(factor, 1);
      else if (kind) [factor, sum] = [3, sum + 100];
      else if (block.level === 1 || (factor === 0 && block.kind === 'heading')) factor = 1;
    } else sum += massOf(block) * factor;
    sums.push(sum);
  }
  return sums;
}

/** The characters outside links, in list items and in lines long enough to be sentences; at most 2,000. */
function massOf(block: Block): number {
  const length = block.text.length;
  const isNone = block.linked > length / 2 || (block.kind !== 'item' && length < 30);
  return isNone ? 0 : Math.min(length, 2000) - block.linked;
}
