// What the background asks of the core, as a script of its own: see `analysis`.
import { analyze } from '../core/analyze.ts';
import { provenLines } from '../core/evidence/gather-facts.ts';
import { getLexicon } from '../core/lexicon/lexicon.ts';
import { lineReader } from '../core/posting/line-reader.ts';

/** Opens what every analysis needs, whatever the posting: a tenth of the first. */
function open(): void {
  lineReader();
  getLexicon();
}

/** Analyses, and leaves both texts where patterns are tried: a line's words are looked for once, in the text that it stands in. */
const analyzeBoth: typeof analyze = (posting, resume, options) => {
  Object.assign(globalThis, { evidentTexts: [posting.description, resume.text] });
  return analyze(posting, resume, options);
};

const parts = { analyze: analyzeBoth, provenLines, open };

/** What analyses, as its script leaves it. */
export type Analysis = typeof parts;

Object.assign(globalThis, { evidentAnalysis: parts });
