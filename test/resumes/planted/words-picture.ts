import { makePng, wordShade } from '../make-png.ts';

/** A picture of five lines that look like words. */
export const wordsPicture: Buffer = makePng(600, 120, (x, y) => wordShade(x, y));
