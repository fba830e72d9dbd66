// Made by `npm run train calibrate` from the judged pairs beside the project.

/** How shares become points: the bend of the curve, and what the keywords of another trade are worth. */
export const calibration = { bend: 3.8, otherTrade: 0.5 } as const;
