import type { Block } from '../page/blocks-of.ts';

/** True for headings, and for short bold lines or lines ending in a colon that serve as such. */
export function isHeadingLike(block: Block): boolean {
  if (block.kind === 'heading') return true;
  return block.kind === 'text' && block.text.length <= 70 && (block.bold || block.text.endsWith(':'));
}
