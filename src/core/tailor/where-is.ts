import { joinLines } from '../text/join-lines.ts';

/** Finds words in a text as whole words, even if a line break splits them; null if they are not there. */
export function whereIs(words: string, text: string): RegExpExecArray | null {
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const pattern = trimmed
    .split(/\s+/)
    .map(word => {
      const letters = [...word].map(one => one.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
      // A narrow column may break an address anywhere.
      return letters.join(/[/@]/.test(word) ? '\\n?' : '');
    })
    .join('\\s+');
  const before = letter.test(trimmed.slice(0, 1)) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = letter.test(trimmed.slice(-1)) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(before + pattern + after, 'u').exec(text);
}

const letter = /[\p{L}\p{N}]/u;

/** A text to take words out of: `take` puts a mark in their place and returns them as printed, or `''` if they are not there. */
export function textToTake(whole: string) {
  let left = whole;
  const take = (words: string | null, mark: string): string => {
    const found = words === null ? null : whereIs(words, left);
    if (words === null || !found) return '';
    left = left.slice(0, found.index) + mark + left.slice(found.index + found[0].length);
    return joinLines(/\s/.test(words.trim()) ? found[0] : found[0].replaceAll('\n', ''));
  };
  return { take, left: () => left };
}
