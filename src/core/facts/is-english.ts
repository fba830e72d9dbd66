const common = new Set(
  'the and of to in for with on a an by from as is at using built developed that into which our was team'.split(
    ' ',
  ),
);
const SHARE = 0.04;
const ENOUGH_WORDS = 30;

/**
 * Whether running text is English, by its commonest words. Checks on wording stay silent elsewhere.
 * Too few words to tell count as English.
 */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return !/[\u0400-\u9fff\uac00-\ud7af]/.test(text);
  const known = words.filter(word => common.has(word)).length;
  return known / words.length >= SHARE;
}
