import { oneLine } from '../../core/text/one-line.ts';
import { type Block, blocksOf } from './blocks-of.ts';
import { caps } from './caps.ts';

// The words of buttons that unfold a text, in the languages of the boards.
const toggle =
  /^(?:(?:…|\.{3})\s*)?(?:(?:show|see|read|view|load)\s+(?:more|less|full (?:description|job description))|more|less|mehr (?:anzeigen|lesen)|weniger anzeigen|(?:voir|lire|afficher) (?:plus|la suite|moins)|ver (?:más|mais|menos)|leer más|(?:meer|minder) (?:tonen|lezen|weergeven)|toon meer|zobrazit (?:více|méně)|číst (?:více|dál)|pokaż (?:więcej|mniej)|mostra (?:altro|meno)|vis (?:mere|mer|mindre)|læs mere)\s*(?:…|\.{3}|>|»)?$/i;

/** The plain text of blocks, one on each line, `- ` before list items, without “show more” and lines that responsive pages repeat. */
export function plainText(blocks: readonly Block[]): string {
  const lines: string[] = [];
  const seen = new Set<string>();
  let last = '';
  for (const block of blocks) {
    if (block.text === last || toggle.test(block.text)) continue;
    // The same long line twice is one line, shown at two screen widths.
    if (block.text.length >= 40 && seen.has(block.text)) continue;
    seen.add(block.text);
    last = block.text;
    lines.push(block.kind === 'item' ? `- ${block.text}` : block.text);
  }
  return lines.join('\n').slice(0, caps.description);
}

/** The text of a node as a person reads it: a line break between blocks, `- ` before list items, no script, style or button. */
export const textOf = (node: Node | null | undefined): string => plainText(blocksOf(node).blocks);

/** The text of a short field on one line; null if it has none. */
export function fieldOf(node: Node | null | undefined): string | null {
  const parts: string[] = [];
  for (const { text } of blocksOf(node).blocks) if (text !== parts.at(-1)) parts.push(text);
  return oneLine(parts.join(' '));
}
