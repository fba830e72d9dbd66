import { type AnalysisCalls, isOwnPage } from '../browser/analysis.ts';
import type { Sender } from '../browser/extension-api.ts';
import type { Handlers } from '../browser/messaging.ts';
import { analyze } from '../core/analyze.ts';
import { getLexicon } from '../core/lexicon/lexicon.ts';

function mustBeOwn(sender: Sender): void {
  if (!isOwnPage(sender)) throw new Error('Only pages of Evident may ask for a report.');
}

/** Answers the extension's pages; a content script is refused. */
export const answerAnalysis: Handlers<AnalysisCalls> = {
  wake(_nothing, sender) {
    mustBeOwn(sender);
    getLexicon();
  },
  compare({ job, resume, options }, sender) {
    mustBeOwn(sender);
    return analyze(job, resume, options);
  },
};
