// stub
/** Weights for `readModel`. */
export const HEADINGS_WEIGHTS = `none	must
bias	0:1`;
