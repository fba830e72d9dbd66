import type { AdviceContext } from './advice/advice-context.ts';
import { advise } from './advice/advise.ts';
import { fillSummaries } from './advice/fill-summaries.ts';
import { resumeNotes } from './advice/resume-notes.ts';
import { tickProofs } from './advice/tick-proofs.ts';
import { verdictSentences } from './advice/verdict-sentences.ts';
import { type CheckContext, findingOfHazard } from './checks/check.ts';
import { answerLines, type Question, withVouched } from './evidence/answer-lines.ts';
import { gatherFacts } from './evidence/gather-facts.ts';
import { languagesShown } from './evidence/languages-shown.ts';
import { matchKeywords, type PlacedKeyword } from './evidence/match-keywords.ts';
import { ownLine } from './evidence/own-lines.ts';
import { matchFit, showFit, yearsOfLine } from './fit/match-fit.ts';
import { placeAsked } from './fit/place-asked.ts';
import { keywordGains } from './gains.ts';
import { extractKeywords } from './keywords/extract-keywords.ts';
import { skillByName, type UnlistedTerm } from './lexicon/lexicon.ts';
import { type Message, message } from './messages/message.ts';
import { paySaid } from './posting/pay-said.ts';
import { limitations } from './report/limitations.ts';
import { choosePack } from './roles/index.ts';
import { checklistOf, checkResult, runChecks } from './run-checks.ts';
import {
  algorithm,
  fitItems,
  roundScore,
  type ScoreInput,
  scoredFit,
  scoreMatch,
  weighedIn,
} from './score.ts';
import { at } from './text/at.ts';
import type {
  AnalyzeOptions,
  JobPosting,
  OtherRequirement,
  OwnTerm,
  Report,
  Requirements,
  Resume,
} from './types.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** The fields of a posting that an analysis reads. */
export type GivenPosting = Pick<JobPosting, 'title' | 'description'> &
  Partial<Pick<JobPosting, 'company' | 'location' | 'isClosed'>>;

/** A posting with its extracted requirements. */
export type AskedPosting = Omit<GivenPosting, 'company'> & { readonly requirements: Requirements };

/** The first half of a report, which says how well the resume matches, and the values from which the rest is made. */
export type Judgement = Pick<
  Report,
  'score' | 'weighed' | 'verdict' | 'why' | 'parts' | 'fit' | 'ledger' | 'checks'
> & {
  readonly keywords: readonly PlacedKeyword[];
  readonly basis: {
    readonly question: Question;
    readonly context: CheckContext;
    readonly scored: ScoreInput['fit'];
    /** Null if there is nothing to advise: no score, or an unreadable resume. */
    readonly advised: AdviceContext | null;
  };
};

/** How well does this resume match this posting, and what would improve it? The same input always gives the same report. */
export function analyze(given: GivenPosting, resume: Resume, options: AnalyzeOptions): Report {
  const { company = null, ...posting } = given;
  const requirements = extractKeywords(posting.description, posting.title, options.ownTerms, company);
  return reportOf(judge({ ...posting, requirements }, resume, options));
}

/** Only how well the resume matches a posting whose requirements are known: the part that runs at each keystroke of an edit. */
export function judge(posting: AskedPosting, resume: Resume, options: AnalyzeOptions): Judgement {
  const { title, location = null, description, isClosed = false, requirements } = posting;
  const pack = choosePack(options.rolePack, title, requirements);
  const facts = gatherFacts(resume, { ...options, ownTerms: termsOf(requirements, options.ownTerms) });
  const unreadable = whyUnreadable(resume);
  const vouched = options.vouched ?? [];
  const found = unreadable ? [] : matchKeywords(requirements.keywords, description, resume, facts);
  const keywords = withVouched(found, requirements, description, vouched);
  const shown = showFit(title, requirements, keywords, resume, facts);
  const fit = unreadable ? [] : matchFit(title, requirements, shown);
  const place = placeAsked(description, location);
  const languages = languagesShown(description, requirements, resume, facts.language);
  const asked = { title, description, isClosed, place, requirements, keywords, fit: shown, languages };
  const context = { resume, facts, pack, today: options.today, posting: unreadable ? null : asked };
  const verdicts = runChecks(context, options.dismissed);

  const yearsOf = (counted: readonly PlacedKeyword[]) => yearsOfLine(title, shown, counted, resume, facts);
  const told = { description, requirements, fit, languages, resume, facts };
  const question = { ...told, keywords: found, vouched, yearsOf };
  const scored = scoredFit(fit);
  const raw = scoreMatch({ keywords, fit: scored });
  const { score, parts } = roundScore(raw);
  const isScored = raw.total !== null;
  const whole = { ...context, posting: asked, verdicts, elsewhere: options.elsewhere ?? [] };
  return {
    score: isScored ? score : null,
    weighed: isScored ? weighedIn(raw) : [],
    verdict: unreadable ? [] : verdictSentences(whole, isScored ? score : null),
    why: unreadable ? [unreadable] : isScored ? [] : [whyNotScored(title)],
    parts,
    keywords,
    fit: fitItems(fit, parts),
    ledger: unreadable ? [] : answerLines(question),
    checks: verdicts.map(checkResult),
    basis: { question, context, scored, advised: !unreadable && isScored ? whole : null },
  };
}

/** The terms to search the resume for besides the lexicon: the person's own, and names in the posting that the lexicon does not know. */
function termsOf({ keywords }: Requirements, ownTerms: readonly OwnTerm[] = []): readonly UnlistedTerm[] {
  const unlisted = keywords.filter(({ name }) => !skillByName(name, ownTerms));
  return [...ownTerms, ...unlisted.map(({ name }) => ({ name, aliases: [], isExact: true as const }))];
}

/** The whole report: the match, the gain of each keyword, and the advice. */
export function reportOf(judgement: Judgement): Report {
  const { score, weighed, verdict, why, parts, keywords, fit, ledger, checks, basis } = judgement;
  const { question, context, scored, advised } = basis;
  const { requirements, description, languages } = question;
  const { resume, facts, pack } = context;
  const gains = keywordGains(keywords, scored, facts.knows);
  const matches = keywords.map((keyword, index) => ({ ...keyword, gain: at(gains, index) }));
  const withOwnLine = (other: OtherRequirement) => ({ ...other, shown: ownLine(other, resume, languages) });
  const otherRequirements = requirements.otherRequirements.map(withOwnLine);
  const advice = advised ? advise(advised, matches) : [];
  return {
    algorithm,
    score,
    weighed,
    verdict,
    why,
    parts,
    keywords: matches,
    fit,
    ledger,
    checks,
    checklist: checklistOf(checks),
    otherRequirements,
    pay: paySaid(description),
    links: resume.links,
    advice,
    notes: context.posting ? resumeNotes({ ...context, posting: context.posting }, advice) : [],
    hazards: resume.hazards.map(findingOfHazard),
    limitations: limitations(why, checks, description, otherRequirements.length > 0),
    rolePack: { id: pack.id, title: pack.title },
    proofs: tickProofs(pack, facts.bullets),
    summaries: fillSummaries(context, keywords),
  };
}

function whyNotScored(title: string | null): Message {
  return title === null ? message('score.nothingKnown') : message('score.nothingKnownIn', { title });
}
