import type { Draft } from '../core/tailor/draft.ts';
import { sheetOf } from '../core/tailor/sheet-of.ts';
import { type Block, blocksOf, textOf } from './blocks-of.ts';

/** Writes a draft as plain text for the fields of application forms, with a blank line before each heading and entry. */
export function writePlainText(draft: Draft): string {
  const lines: string[] = [];
  let above: Block | null = null;
  for (const block of blocksOf(sheetOf(draft))) {
    const isApart = block.role === 'heading' || (block.role === 'title' && above?.role !== 'heading');
    if (isApart && lines.length > 0) lines.push('');
    lines.push((block.role === 'bullet' ? '- ' : '') + textOf(block));
    above = block;
  }
  return `${lines.join('\n')}\n`;
}
