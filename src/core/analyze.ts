import { doFirst } from './advice/do-first.ts';
import { fillSummaries } from './advice/fill-summaries.ts';
import { tickProofs } from './advice/tick-proofs.ts';
import { gatherFacts } from './facts/gather-facts.ts';
import { fitItems, matchFit } from './fit/match-fit.ts';
import { checkGains, keywordGains, type Match, standingOf } from './gains.ts';
import { extractKeywords } from './keywords/extract-keywords.ts';
import { matchKeywords } from './match/match-keywords.ts';
import { choosePack } from './roles/index.ts';
import { checkResult, runChecks } from './run-checks.ts';
import { algorithm, roundScore, scoreStanding } from './score.ts';
import type { AnalyzeOptions, JobPosting, Report, Resume } from './types.ts';
import { whyUnreadable } from './why-unreadable.ts';

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
  const gains = { keywords: keywordGains(match), checks: checkGains(match) };
  const matches = keywords.map((keyword, index) => ({ ...keyword, gain: gains.keywords[index] ?? 0 }));
  const results = verdicts.map((verdict, index) =>
    checkResult(verdict, scored ? (gains.checks[index] ?? 0) : 0),
  );
  return {
    algorithm,
    score: scored ? score : null,
    why: unreadable ?? whatIsNotScored(match, posting.title),
    parts: scored ? parts : [],
    keywords: matches,
    fit: fitItems(
      fit,
      parts.find(part => part.id === 'fit'),
    ),
    checks: results,
    asides: requirements.asides,
    doFirst: doFirst(matches, results),
    rolePack: { id: pack.id, title: pack.title },
    proofs: tickProofs(pack, facts.bullets),
    summaries: fillSummaries(pack, keywords, resume, facts, options.today),
  };
}

/** What the score leaves out, in sentences; null where it leaves out nothing. */
function whatIsNotScored({ keywords, fit }: Match, title: string | null): string | null {
  const reasons = [
    keywords.some(({ need }) => need !== 'mentioned')
      ? null
      : `${title === null ? 'This posting' : `“${title}”`} names no skill that Evident knows, so there is no keyword part: the score tells of the rest alone.`,
    fit.some(({ id, share }) => id === 'years' && share === null)
      ? 'The dates of the jobs do not tell how many years there are, so years are not scored.'
      : null,
  ].filter(reason => reason !== null);
  return reasons.length > 0 ? reasons.join(' ') : null;
}
