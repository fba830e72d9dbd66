// The parts of the core that the background needs, built as a script of their own: see `analysis`.
import { analyze } from '../core/analyze.ts';
import { provenLines } from '../core/evidence/gather-facts.ts';
import { getLexicon } from '../core/lexicon/lexicon.ts';
import { lineReader } from '../core/posting/line-reader.ts';
import { postingFromText } from '../core/posting/posting-from-text.ts';

/** Prepares what every analysis needs, whatever the posting; that is a tenth of the first analysis's time. */
function open(): void {
  lineReader();
  getLexicon();
}

/** Analyses, and leaves both texts where patterns find them, so that a line's words are searched once, in the text that holds the line. */
const analyzeBoth: typeof analyze = (posting, resume, options) => {
  Object.assign(globalThis, { evidentTexts: [posting.description, resume.text] });
  return analyze(posting, resume, options);
};

const parts = { analyze: analyzeBoth, postingFromText, provenLines, open };

/** What the analysis script leaves for the background. */
export type Analysis = typeof parts;

Object.assign(globalThis, { evidentAnalysis: parts });
