const longestField = 300;

/** A text from outside as one trimmed, bounded line; null where nothing is left. */
export function oneLine(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const line = text
    .slice(0, longestField * 4)
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestField);
  return line || null;
}
