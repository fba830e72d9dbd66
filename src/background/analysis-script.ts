// What the background asks of the core, as a script of its own: see `analysis`.
import { analyze } from '../core/analyze.ts';
import { provenLines } from '../core/evidence/proven-lines.ts';

const parts = { analyze, provenLines };

/** What analyses, as its script leaves it. */
export type Analysis = typeof parts;

Object.assign(globalThis, { evidentAnalysis: parts });
