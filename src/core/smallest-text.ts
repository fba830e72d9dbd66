// A file of its own, so that the reader and the check can share it without loading more code.

/** The smallest text size in points that is easy to read, and the share of letters that may be smaller. */
export const SMALLEST_TEXT = { size: 7, share: 0.1 } as const;
