import type { Block } from '../../src/boards/page/blocks-of.ts';

/** A block of text of a page, with these properties. */
export const block = (text: string, more: Partial<Block> = {}): Block => ({
  text,
  kind: 'text',
  level: 0,
  linked: 0,
  bold: false,
  leads: false,
  frame: -1,
  controls: 0,
  ...more,
});
