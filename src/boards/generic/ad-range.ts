import type { Block, BlockTree, Frame } from '../page/blocks-of.ts';
import { isHeadingLike } from './best-frame.ts';
import { sectionKind } from './section-words.ts';

/** Half-open range of blocks. */
export type Range = { readonly start: number; readonly end: number };

const farthestTitle = 25;
const copyright = /^(?:©|\(c\)\s|copyright\b)/i;

/**
 * The blocks of the ad: the best frame, reaching back to the title's heading where opening lines stand between them,
 * and ending before a footer that no tag marks.
 */
export function adRange(tree: BlockTree, frame: Frame, titleIndex: number | null): Range {
  const { blocks } = tree;
  const start = titleIndex === null ? frame.start : opening(blocks, frame, titleIndex);
  return { start, end: Math.max(start, endBeforeFooter(tree, frame)) };
}

/** After the title, if what lies between is short beside the ad and holds no list of links. */
function opening(blocks: readonly Block[], frame: Frame, titleIndex: number): number {
  if (titleIndex >= frame.start || frame.start - titleIndex > farthestTitle) return frame.start;
  const between = blocks.slice(titleIndex + 1, frame.start);
  const chars = between.reduce((sum, block) => sum + block.text.length, 0);
  const linked = between.reduce((sum, block) => sum + block.linked, 0);
  const own = blocks.slice(frame.start, frame.end).reduce((sum, block) => sum + block.text.length, 0);
  return chars > own * 0.6 || linked > chars * 0.4 ? frame.start : titleIndex + 1;
}

function endBeforeFooter({ blocks, frames }: BlockTree, frame: Frame): number {
  const mark = blocks.findIndex(
    ({ text }, index) => index >= frame.start && index < frame.end && copyright.test(text),
  );
  if (mark < 0) return frame.end;
  const lastOfAd = blocks.findLastIndex(
    (block, index) =>
      index < mark && (block.kind === 'item' || (isHeadingLike(block) && sectionKind(block.text) !== null)),
  );
  // The outermost box that begins after the ad's last list or section and holds the copyright line is the footer.
  const footer = frames.find(({ start, end }) => start > lastOfAd && start <= mark && mark < end);
  return footer?.start ?? mark;
}
