/** What tells whether a person's work is that of a posting: how much of what it asks is shown, and how near their work is, each 0 to 1. */
export type TitleEvidence = {
  /** Of the keywords asked for, by weight. */
  readonly keywords: number;
  /** The title on the resume that shares most words with the posting's. */
  readonly words: number;
  /** The trade of most skills, or of the nearest title. */
  readonly near: number;
};

/** What each kind of evidence adds to the log-odds that the work is related, and where they begin. */
export type TitleWeights = TitleEvidence & { readonly start: number };

/** Made by `npm run train title`. */
export const TITLE_WEIGHTS: TitleWeights = {
  keywords: 8.2,
  words: 3.58,
  near: 4.6,
  start: -6.67,
};

/** How probable it is, 0 to 1, that a recruiter would call the work related. */
export function relatedProbability(evidence: TitleEvidence, weights: TitleWeights = TITLE_WEIGHTS): number {
  const odds =
    weights.start +
    weights.keywords * evidence.keywords +
    weights.words * evidence.words +
    weights.near * evidence.near;
  return 1 / (1 + Math.exp(-odds));
}
