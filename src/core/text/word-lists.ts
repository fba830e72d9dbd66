/** The words of a list that is separated by white space. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** The items of a list that is separated by commas; line breaks count as spaces. */
export const itemsOf = (list: string): readonly string[] => list.replace(/\s+/g, ' ').split(', ');

/** Splits a text at each character that matches `separator` outside brackets. */
export function partsOutsideBrackets(text: string, separator: RegExp): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (/[([（]/.test(sign)) depth += 1;
    if (/[)\]）]/.test(sign)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
