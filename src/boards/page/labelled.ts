import { blocksOf } from './blocks-of.ts';

const LONGEST_LABEL = 60;

/** The block that follows the label in a list of facts (`Location` / `Berlin`), or stands after it on the line. */
export function labelled(root: Element | null, label: RegExp): string | null {
  if (!root) return null;
  const { blocks } = blocksOf(root);
  const index = blocks.findIndex(
    ({ text }) => text.length < LONGEST_LABEL && label.test(text.replace(/\s*:\s*$/, '')),
  );
  if (index >= 0) return blocks[index + 1]?.text ?? null;
  for (const { text } of blocks) {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(text) ?? [];
    if (name.length < LONGEST_LABEL && label.test(name.trim())) return value.trim() || null;
  }
  return null;
}
