import { doFirst } from './advice/do-first.ts';
import { fillSummaries } from './advice/fill-summaries.ts';
import { tickProofs } from './advice/tick-proofs.ts';
import { gatherFacts } from './evidence/gather-facts.ts';
import { matchKeywords } from './evidence/match-keywords.ts';
import { fitItems, matchFit } from './fit/match-fit.ts';
import { checkGains, keywordGains, type Match, standingOf } from './gains.ts';
import { extractKeywords } from './keywords/extract-keywords.ts';
import { notChecked } from './report/not-checked.ts';
import { tellHazards } from './report/tell-hazards.ts';
import { choosePack } from './roles/index.ts';
import { checkResult, runChecks } from './run-checks.ts';
import { algorithm, roundScore, scoreStanding } from './score.ts';
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
  const requirements = extractKeywords(posting.description, posting.title, options.ownTerms);
  const pack = choosePack(options.rolePack, posting.title, requirements);
  const facts = gatherFacts(resume, options);
  const unreadable = whyUnreadable(resume);
  const keywords = unreadable ? [] : matchKeywords(requirements.keywords, posting.description, resume, facts);
  const fit = unreadable ? [] : matchFit(posting.title, requirements, resume, facts);
  const asked = { title: posting.title, requirements, keywords };
  const context = { resume, facts, pack, today: options.today, posting: unreadable ? null : asked };
  const verdicts = runChecks(context, options.dismissed);
  const match: Match = { context, keywords, fit, verdicts };

  const raw = scoreStanding(standingOf(match));
  const { score, parts } = roundScore(raw);
  const scored = unreadable === null && raw.total !== null;
  const tell = telling(options.language ?? 'en');
  const gains = { keywords: keywordGains(match), checks: checkGains(match) };
  const matches = keywords.map((keyword, index) => ({
    ...keyword,
    hint: keyword.hint && tell(keyword.hint),
    gain: gains.keywords[index] ?? 0,
  }));
  const results = verdicts.map((verdict, index) =>
    checkResult(verdict, scored ? (gains.checks[index] ?? 0) : 0, tell),
  );
  const left = unreadable ? [unreadable] : whatIsNotScored(match, posting.title);
  const why = left.length > 0 ? left.map(tell).join(' ') : null;
  return {
    algorithm,
    score: scored ? score : null,
    why,
    parts: scored ? parts.map(part => ({ ...part, label: tell(partNames[part.id]) })) : [],
    keywords: matches,
    fit: fitItems(
      fit,
      parts.find(part => part.id === 'fit'),
      tell,
    ),
    checks: results,
    asides: requirements.asides,
    doFirst: doFirst(matches, results, tell),
    hazards: tellHazards(resume, tell),
    notChecked: notChecked(why, results, requirements.asides.length > 0, tell),
    rolePack: { id: pack.id, title: tell(pack.title) },
    proofs: tickProofs(pack, facts.bullets, tell),
    summaries: fillSummaries(context, keywords, tell),
  };
}

const partNames: Record<ReportPart['id'], Phrase> = {
  keywords: say('Keywords'),
  fit: say('Fit'),
  checklist: say('Checklist'),
};

/** What the score leaves out, in sentences. */
function whatIsNotScored({ keywords, fit }: Match, title: string | null): readonly Phrase[] {
  return [
    keywords.some(({ need }) => need !== 'mentioned')
      ? null
      : title === null
        ? say('This posting asks for no skill that Evident knows: the score covers the rest alone.')
        : say('“{title}” asks for no skill that Evident knows: the score covers the rest alone.', { title }),
    fit.some(({ id, share }) => id === 'years' && share === null)
      ? say('The dates of the jobs do not say how many years of work there are, so years are not scored.')
      : null,
  ].filter(reason => reason !== null);
}
