/** How shares become points, fitted on pairs that a recruiter has judged. */
export type Calibration = {
  /** How steeply the curve begins. */
  readonly bend: number;
  /** What all is worth in another trade, 0 to 1. */
  readonly otherTrade: number;
  /** What all is worth where the level is nowhere near, 0 to 1. */
  readonly farLevel: number;
  /** From how many keywords on they weigh in full against the fit. */
  readonly fullCount: number;
};

/** Made by `npm run train calibration`. */
export const CALIBRATION: Calibration = { bend: 1.25, otherTrade: 0.5, farLevel: 0.6, fullCount: 18 };
