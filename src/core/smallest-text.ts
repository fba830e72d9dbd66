// A file of its own: what reads a resume and what judges it share no other that is as light.

/** The smallest size that is read without effort, in points, and the share of a text's letters that may be smaller. */
export const SMALLEST_TEXT = { size: 7, share: 0.1 } as const;
