/** The words of what was thrown: errors of this folder carry a sentence for the person. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
