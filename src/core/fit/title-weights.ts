/** What tells whether a person's work is that of a posting: how much of what it asks is shown, and how near their work is, each 0 to 1. */
export type TitleEvidence = {
  /** Of the keywords asked for, by weight. */
  readonly keywords: number;
  /** The nearest title on the resume, by its trade. */
  readonly titles: number;
  /** The title on the resume that shares most words with the posting's. */
  readonly words: number;
  /** All skills together. */
  readonly skills: number;
};

/** What each kind of evidence adds to the log-odds that the work is related, and where they begin. */
export type TitleWeights = TitleEvidence & { readonly start: number };

/** Made by `npm run train title`. */
export const TITLE_WEIGHTS: TitleWeights = {
  keywords: 4.34,
  titles: 1.87,
  words: 2.07,
  skills: 3.04,
  start: -3.84,
};

/** How probable it is, 0 to 1, that a recruiter would call the work related. */
export function relatedProbability(evidence: TitleEvidence, weights: TitleWeights = TITLE_WEIGHTS): number {
  const odds =
    weights.start +
    weights.keywords * evidence.keywords +
    weights.titles * evidence.titles +
    weights.words * evidence.words +
    weights.skills * evidence.skills;
  return 1 / (1 + Math.exp(-odds));
}
