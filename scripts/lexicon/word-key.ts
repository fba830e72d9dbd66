import { tokenize } from '../../src/core/text/tokens.ts';

/** A key that is equal for spellings which the matcher treats as the same words: case, hyphens, plural and British spelling do not matter. */
export function wordKey(spelling: string): string {
  const tokens = tokenize(spelling);
  return tokens
    .map(({ text, norm, single, gap }, at) => {
      const joint = at > 0 && (gap === '/' || gap === '&') ? gap : ' ';
      // As in the trie: “SSMS” is no plural.
      const isPlural = at === tokens.length - 1 && single.length > 2 && text !== text.toUpperCase();
      return joint + (isPlural ? single : norm);
    })
    .join('');
}
