import { blocksOf } from './blocks-of.ts';

/** The block that follows the label in a list of facts (`Location` / `Berlin`), or stands after it on the line. */
export function labelled(root: Element | null, label: RegExp): string | null {
  if (!root) return null;
  const { blocks } = blocksOf(root);
  const index = blocks.findIndex(({ text }) => text.length < 60 && label.test(text.replace(/\s*:\s*$/, '')));
  if (index >= 0) return blocks[index + 1]?.text ?? null;
  for (const { text } of blocks) {
    const colon = text.indexOf(':');
    if (colon > 0 && colon < 60 && label.test(text.slice(0, colon).trim()))
      return text.slice(colon + 1).trim() || null;
  }
  return null;
}
