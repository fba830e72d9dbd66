// What the background asks of the core, in one: so that all of it is read later than the rest.
export { analyze } from '../core/analyze.ts';
export { provenLines } from '../core/evidence/proven-lines.ts';
