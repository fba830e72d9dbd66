/** What was thrown, as words: errors of this folder carry a sentence for the person. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
