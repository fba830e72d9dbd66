import { advise } from './advice/advise.ts';
import { fillSummaries } from './advice/fill-summaries.ts';
import { tickProofs } from './advice/tick-proofs.ts';
import { verdictSentences } from './advice/verdict-sentence.ts';
import { gatherFacts } from './evidence/gather-facts.ts';
import { matchKeywords } from './evidence/match-keywords.ts';
import { fitItems, matchFit, scoredFit, showFit } from './fit/match-fit.ts';
import { keywordGains } from './gains.ts';
import { extractKeywords } from './keywords/extract-keywords.ts';
import { notChecked } from './report/not-checked.ts';
import { tellHazards } from './report/tell-hazards.ts';
import { choosePack } from './roles/index.ts';
import { checklistOf, checkResult, runChecks } from './run-checks.ts';
import { algorithm, roundScore, scoreMatch } from './score.ts';
import type { AnalyzeOptions, JobPosting, Report, ReportPart, Resume } from './types.ts';
import { whyUnreadable } from './why-unreadable.ts';
import { type Phrase, say } from './words/phrase.ts';
import { telling } from './words/tell.ts';

/** How well does this resume match this posting, and what would improve it? The same input gives the same bytes. */
export function analyze(
  posting: Pick<JobPosting, 'title' | 'description'>,
  resume: Resume,
  options: AnalyzeOptions,
): Report {
  const { title, description } = posting;
  const requirements = extractKeywords(description, title, options.ownTerms);
  const pack = choosePack(options.rolePack, title, requirements);
  const facts = gatherFacts(resume, options);
  const unreadable = whyUnreadable(resume);
  const keywords = unreadable ? [] : matchKeywords(requirements.keywords, description, resume, facts);
  const shown = showFit(title, requirements, resume, facts);
  const fit = unreadable ? [] : matchFit(title, requirements, resume, facts, shown);
  const asked = { title, description, requirements, keywords, fit: shown };
  const context = { resume, facts, pack, today: options.today, posting: unreadable ? null : asked };
  const verdicts = runChecks(context, options.dismissed);

  const raw = scoreMatch({ keywords, fit: scoredFit(fit) });
  const { score, parts } = roundScore(raw);
  const isScored = raw.total !== null;
  const tell = telling(options.language ?? 'en');
  const gains = keywordGains(keywords, scoredFit(fit), facts.knows);
  const matches = keywords.map((keyword, index) => ({
    ...keyword,
    hint: keyword.hint && tell(keyword.hint),
    gain: gains[index] ?? 0,
  }));
  const results = verdicts.map(verdict => checkResult(verdict, tell));
  const left = unreadable ? [unreadable] : isScored ? [] : [whyNotScored(title)];
  const why = left.length > 0 ? left.map(tell).join(' ') : null;
  const told = unreadable ? null : { ...context, posting: asked, verdicts };
  return {
    algorithm,
    score: isScored ? score : null,
    isRough: isScored && raw.isRough,
    verdict: told
      ? verdictSentences(told, isScored ? score : null)
          .map(tell)
          .join(' ')
      : '',
    why,
    parts: parts.map(part => ({ ...part, label: tell(partNames[part.id]) })),
    keywords: matches,
    fit: fitItems(
      fit,
      parts.find(part => part.id === 'fit'),
      tell,
    ),
    checks: results,
    checklist: checklistOf(results),
    asides: requirements.asides,
    advice: told && isScored ? advise(told, matches, tell) : [],
    hazards: tellHazards(resume, tell),
    notChecked: notChecked(why, results, requirements.asides.length > 0, tell),
    rolePack: { id: pack.id, title: tell(pack.title) },
    proofs: tickProofs(pack, facts.bullets, tell),
    summaries: fillSummaries(context, keywords, tell),
  };
}

const partNames: Record<ReportPart['id'], Phrase> = { keywords: say('Keywords'), fit: say('Fit') };

function whyNotScored(title: string | null): Phrase {
  return title === null
    ? say('This posting asks for no skill that Evident knows, so there is nothing to score.')
    : say('“{title}” asks for no skill that Evident knows, so there is nothing to score.', { title });
}
