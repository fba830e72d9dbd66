import { isAlike } from '../fields/same-title.ts';
import type { Block } from '../page/blocks-of.ts';
import { isHeadingLike } from './best-frame.ts';
import { applyWords, sectionKind } from './section-words.ts';

/** The blocks of the ad: without its title line at the top, what follows “similar jobs”, and links that are buttons. */
export function withoutTail(blocks: readonly Block[], title: string | null): readonly Block[] {
  const kept: Block[] = [];
  let seen = 0;
  for (const block of blocks) {
    const isHeading = isHeadingLike(block);
    if (isHeading && sectionKind(block.text) === 'end' && seen > 300) {
      if (block.kind === 'heading' || block.text.length < 40) break;
    }
    const isLink = block.linked >= block.text.length - 1;
    if (isLink && (applyWords.test(block.text) || block.text.length < 30) && block.kind !== 'item') continue;
    if (
      isHeading &&
      seen < 200 &&
      title &&
      block.level > 0 &&
      isAlike(block.text, title) &&
      !sectionKind(block.text)
    )
      continue;
    kept.push(block);
    seen += block.text.length;
  }
  return kept;
}
