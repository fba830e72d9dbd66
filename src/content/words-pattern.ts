// Signs that are there but not seen: soft hyphens, joiners, marks of direction. Looked for one by one: a pattern’s first run is
// interpreted, which takes long on a long page.
const unseen = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff'];
const special = /[.*+?^${}()|[\]\\/]/g;

/**
 * A pattern for any of these words in a text, the longest first. White space is free where the words have some, as pages
 * break lines where they like; in a text with unseen signs, those may stand anywhere.
 */
export function wordsPattern(words: readonly string[], text: string): RegExp {
  const parts = [...words].sort((a, b) => b.length - a.length);
  if (!unseen.some(sign => text.includes(sign))) return new RegExp(parts.map(spaced).join('|'), 'g');
  const hidden = parts.map(part =>
    [...part.replace(/\s+/g, '')].map(sign => sign.replace(special, '\\$&')).join('[\\s\\p{Cf}]*'),
  );
  return new RegExp(hidden.join('|'), 'gu');
}

function spaced(words: string): string {
  return words
    .split(/\s+/)
    .map(word => word.replace(special, '\\$&'))
    .join('\\s*');
}
