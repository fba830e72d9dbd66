/** Where words stand in a text, whole and however they are wrapped there; null where they do not. */
export function whereIs(words: string, text: string): RegExpExecArray | null {
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const pattern = trimmed
    .split(/\s+/)
    .map(word => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s+');
  const before = letter.test(trimmed.slice(0, 1)) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = letter.test(trimmed.slice(-1)) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(before + pattern + after, 'u').exec(text);
}

const letter = /[\p{L}\p{N}]/u;
