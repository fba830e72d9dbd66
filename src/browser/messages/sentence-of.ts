/** What was thrown, as words: errors of this folder carry a sentence for the person. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
