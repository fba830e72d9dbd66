import { cleanText } from './clean-text.ts';

/** What two lines share that are the same one: letters and figures, whatever their case, dashes and spaces. */
export function sameText(text: string): string {
  return cleanText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#%$€£]+/gu, ' ')
    .trim();
}
