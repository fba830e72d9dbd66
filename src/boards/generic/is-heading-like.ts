import type { Block } from '../page/blocks-of.ts';

/** True for headings, and for short lines that serve as headings: in bold, ending in a colon, or before a list. */
export function isHeadingLike(block: Block): boolean {
  if (block.kind === 'heading') return true;
  return (
    block.kind === 'text' &&
    block.text.length <= 70 &&
    (block.bold || block.leads || block.text.endsWith(':'))
  );
}
