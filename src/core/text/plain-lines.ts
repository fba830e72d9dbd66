import { plainText } from './one-line.ts';

/** In characters: the part of a posting's text that is read. */
export const LONGEST_POSTING = 60_000;
/** In characters: how much of a text is read for it, as blanks and marks are removed. */
export const longestRaw = LONGEST_POSTING * 2;

/** Tidies text that came without markup: literal `\n`, Markdown marks, bullets. */
export function plainLines(text: string): string {
  const lines: string[] = [];
  for (const raw of plainText(text.slice(0, longestRaw))
    .replace(/(?:\\r)?\\n|\r\n?|\u2028/g, '\n')
    .split('\n')) {
    const line = raw.replace(/\s+/g, ' ').trim();
    if (!line || /^[-=_*#\s]+$/.test(line)) continue;
    const item = /^(?:[•·▪◦●‣∙○■➢➤✓✔*–—-]|\\?[-*])\s+(.+)$/.exec(line);
    const own = (item?.[1] ?? line).replace(/^#{1,6}\s+/, '').replace(/\*\*([^*]+)\*\*/g, '$1');
    lines.push(item ? `- ${own}` : own);
  }
  return lines.join('\n').slice(0, LONGEST_POSTING);
}
