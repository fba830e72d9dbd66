import { advise } from './advice/advise.ts';
import { fillSummaries } from './advice/fill-summaries.ts';
import { tickProofs } from './advice/tick-proofs.ts';
import { verdictSentences } from './advice/verdict-sentence.ts';
import { findingOfHazard } from './checks/check.ts';
import { answerLines, withVouched } from './evidence/answer-lines.ts';
import { gatherFacts } from './evidence/gather-facts.ts';
import { matchKeywords } from './evidence/match-keywords.ts';
import { fitItems, matchFit, scoredFit, showFit } from './fit/match-fit.ts';
import { keywordGains } from './gains.ts';
import { extractKeywords } from './keywords/extract-keywords.ts';
import { type Message, message } from './messages/message.ts';
import { limitations } from './report/limitations.ts';
import { choosePack } from './roles/index.ts';
import { checklistOf, checkResult, runChecks } from './run-checks.ts';
import { algorithm, roundScore, scoreMatch } from './score.ts';
import type { AnalyzeOptions, JobPosting, Report, Requirements, Resume } from './types.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** What of a posting an analysis reads, and all that it asks for. */
export type AskedPosting = Pick<JobPosting, 'title' | 'description'> & {
  readonly requirements: Requirements;
};

/** How well does this resume match this posting, and what would improve it? The same input gives the same bytes. */
export function analyze(
  { title, description }: Pick<JobPosting, 'title' | 'description'>,
  resume: Resume,
  options: AnalyzeOptions,
): Report {
  const requirements = extractKeywords(description, title, options.ownTerms);
  return analyzeAsked({ title, description, requirements }, resume, options);
}

/** The same for a posting whose requirements are known: what is left to do when a resume changes with each keystroke. */
export function analyzeAsked(
  { title, description, requirements }: AskedPosting,
  resume: Resume,
  options: AnalyzeOptions,
): Report {
  const pack = choosePack(options.rolePack, title, requirements);
  const facts = gatherFacts(resume, options);
  const unreadable = whyUnreadable(resume);
  const vouched = options.vouched ?? [];
  const found = unreadable ? [] : matchKeywords(requirements.keywords, description, resume, facts);
  const keywords = withVouched(found, requirements, description, vouched);
  const shown = showFit(title, requirements, resume, facts);
  const fit = unreadable ? [] : matchFit(title, requirements, resume, facts, shown);
  const asked = { title, description, requirements, keywords, fit: shown };
  const context = { resume, facts, pack, today: options.today, posting: unreadable ? null : asked };
  const verdicts = runChecks(context, options.dismissed);

  const raw = scoreMatch({ keywords, fit: scoredFit(fit) });
  const { score, parts } = roundScore(raw);
  const isScored = raw.total !== null;
  const gains = keywordGains(keywords, scoredFit(fit), facts.knows);
  const matches = keywords.map((keyword, index) => ({
    ...keyword,
    gain: gains[index] ?? 0,
  }));
  const results = verdicts.map(checkResult);
  const why = unreadable ? [unreadable] : isScored ? [] : [whyNotScored(title)];
  const whole = unreadable
    ? null
    : { ...context, posting: asked, verdicts, elsewhere: options.elsewhere ?? [] };
  return {
    algorithm,
    score: isScored ? score : null,
    isRough: isScored && raw.isRough,
    verdict: whole ? verdictSentences(whole, isScored ? score : null) : [],
    why,
    parts,
    keywords: matches,
    fit: fitItems(
      fit,
      parts.find(part => part.id === 'fit'),
    ),
    ledger: unreadable
      ? []
      : answerLines({ description, requirements, keywords: found, fit, resume, facts, vouched }),
    checks: results,
    checklist: checklistOf(results),
    asides: requirements.asides,
    advice: whole && isScored ? advise(whole, matches) : [],
    hazards: resume.hazards.map(findingOfHazard),
    limitations: limitations(why, results, requirements.asides.length > 0),
    rolePack: { id: pack.id, title: pack.title },
    proofs: tickProofs(pack, facts.bullets),
    summaries: fillSummaries(context, keywords),
  };
}

function whyNotScored(title: string | null): Message {
  return title === null ? message('score.nothingKnown') : message('score.nothingKnownIn', { title });
}
