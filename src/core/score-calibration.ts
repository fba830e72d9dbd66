/** How shares become points. All values but `farLevel` are fitted to pairs of posting and resume that recruiters have judged. */
export type Calibration = {
  /** How steep the curve is at its start. */
  readonly bend: number;
  /** The factor for all points in another trade, 0 to 1. */
  readonly otherTrade: number;
  /** The factor for all points if the level is far away, 0 to 1. */
  readonly farLevel: number;
  /** From this number of keywords on, they have their full weight against the fit. */
  readonly fullCount: number;
};

/** Made by `npm run train calibration`. */
export const CALIBRATION: Calibration = { bend: 1.25, otherTrade: 0.5, farLevel: 0.6, fullCount: 18 };
