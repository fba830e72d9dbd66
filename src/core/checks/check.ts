import type { ResumeFacts } from '../evidence/gather-facts.ts';
import type { LanguageShown } from '../evidence/languages-shown.ts';
import type { PlacedKeyword } from '../evidence/match-keywords.ts';
import { lineAt } from '../evidence/places.ts';
import type { FitShown } from '../fit/match-fit.ts';
import { type Trade, tradesOfTitle } from '../lexicon/trades.ts';
import type { checks } from '../messages/en/checks.ts';
import { type Message, message } from '../messages/message.ts';
import type { RolePack } from '../roles/role-pack.ts';
import { joinLines } from '../text/join-lines.ts';
import type {
  Finding,
  Hazard,
  HazardId,
  Impact,
  Requirements,
  Resume,
  ResumeLayout,
  SourceId,
  Span,
  YearMonth,
} from '../types.ts';
import { roleWords } from '../vocabulary/role-words.ts';

/** A verdict with its evidence. */
export type Outcome =
  | { readonly status: 'pass' }
  | { readonly status: 'fail'; readonly evidence: readonly Finding[] }
  | { readonly status: 'unsure'; readonly evidence: readonly Finding[] }
  | { readonly status: 'not-applicable' };

/** The posting as checks see it. */
export type PostingContext = {
  readonly title: string | null;
  readonly description: string;
  /** The place of work; null if the posting names none. */
  readonly place: string | null;
  /** True if nobody can apply any more. */
  readonly isClosed: boolean;
  readonly requirements: Requirements;
  readonly keywords: readonly PlacedKeyword[];
  readonly fit: FitShown;
  readonly languages: readonly LanguageShown[];
};

/** Everything that a check may read. */
export type CheckContext = {
  readonly resume: Resume;
  readonly facts: ResumeFacts;
  readonly pack: RolePack;
  readonly today: YearMonth;
  /** Null on the resume page, where there is no posting. */
  readonly posting: PostingContext | null;
};

/** The same, with a posting. */
export type PostedContext = CheckContext & { readonly posting: PostingContext };

/** The id of a check, which is also the group of its messages. It names the failing state. */
export type CheckId = keyof typeof checks;

/** The advice for a failed check. */
export type ToDo = {
  /** The lower, the earlier a recruiter would say it. Below 3: the resume may be lost; from 10: it says too little of the person; from `SMALL`: small points. No two checks share a rank. */
  readonly rank: number;
  /** What to do, in a few words. */
  readonly title: Message;
  /** What to do and where, as an imperative. */
  readonly text: Message;
};

/** From this rank on, advice is about small points. */
export const SMALL = 100;

/** Advice with the check's own messages, if these have no blanks. */
export const toDo = (id: PlainlyAdvised, rank: number): ToDo => ({
  rank,
  title: message(`${id}.todo`),
  text: message(`${id}.advice`),
});

type PlainlyAdvised = {
  [Id in CheckId]: (typeof checks)[Id] extends { readonly todo: string; readonly advice: infer Advice }
    ? Advice extends `${string}{${string}`
      ? never
      : Id
    : never;
}[CheckId];

/** One question about the resume; with `needsPosting`, it only makes sense for a posting. Its texts are in `messages/`, under its id. */
export type Check = Question &
  (
    | { readonly needsPosting: true; readonly run: (context: PostedContext) => Outcome }
    | { readonly needsPosting?: never; readonly run: (context: CheckContext) => Outcome }
  );

type Question = {
  readonly id: CheckId;
  readonly impact: Impact;
  /** The sources of the rule, at least one. */
  readonly sources: readonly SourceId[];
  /** True if the first finding is a better title than the general one (“The summary has 81 words.”). */
  readonly isTitledByFinding?: true;
  /** What to do about a failure, if it deserves a place among the advice; null if nobody would mention it to this person. */
  readonly advise?: (context: PostedContext, evidence: readonly Finding[]) => ToDo | null;
  /** True if the advice helps with any posting. */
  readonly isForAny?: true;
};

/** The verdict if the check found no fault. */
export const pass: Outcome = { status: 'pass' };
/** The verdict if the question does not apply. */
export const notApplicable: Outcome = { status: 'not-applicable' };

/** A failure with its evidence. */
export function fail(...evidence: readonly Finding[]): Outcome {
  return { status: 'fail', evidence: evidence.slice(0, MAX_EVIDENCE) };
}

/** A failure described by sentences, without a place on the resume. */
export const failBy = (...messages: readonly Message[]): Outcome =>
  fail(...messages.map(message => ({ message })));

/** A failure at one place of the resume. */
export const failAt = (context: CheckContext, span: Span, message: Message): Outcome =>
  fail(findingAt(context, span, message));

/** A failure at several places, each with its message. */
export const failAtEach = <P extends Span>(
  context: CheckContext,
  places: readonly P[],
  say: (place: P) => Message,
): Outcome => fail(...places.map(place => findingAt(context, place, say(place))));

/** No verdict, and why. */
export const unsure = (reason: Message): Outcome => ({ status: 'unsure', evidence: [{ message: reason }] });

const MAX_EVIDENCE = 10;
const MAX_QUOTE_LENGTH = 240;

/** A finding with the quoted words and their place on the page. */
export function findingAt({ resume, facts }: CheckContext, span: Span, message: Message): Finding {
  const line = lineAt(facts.lines, span.start);
  const text = joinLines(resume.text.slice(span.start, span.end));
  const quote = text.length > MAX_QUOTE_LENGTH ? `${text.slice(0, MAX_QUOTE_LENGTH - 1)}…` : text;
  return findingOfHazard({ message, quote: quote || null, page: line?.page ?? null, box: line?.box ?? null });
}

// Trades whose applicants need not show code.
const codeless = new Set<Trade>(['qa', 'administration', 'support', 'management']);

/** True if the work is not programming: all its trades are such, or the title names another role and no language or framework is required. */
export function asksNoCode(posting: PostingContext | null): boolean {
  if (posting === null) return false;
  const { title, fit } = posting;
  const isProgrammed = posting.keywords.some(
    ({ kind, need }) => need === 'required' && (kind === 'language' || kind === 'framework'),
  );
  const isOther =
    title !== null && !isProgrammed && roleWords.test(title) && tradesOfTitle(title).length === 0;
  return isOther || (fit.trades.length > 0 && fit.trades.every(trade => codeless.has(trade)));
}

/** Fails if there are certain hazards of these kinds, is unsure if all are doubtful, and passes if there are none. */
function judgeHazards(resume: Resume, ...ids: readonly HazardId[]): Outcome {
  const found = resume.hazards.filter(hazard => ids.includes(hazard.id));
  const sure = found.filter(hazard => !hazard.isDoubtful);
  if (sure.length > 0) return fail(...sure.map(findingOfHazard));
  if (found.length === 0) return pass;
  return { status: 'unsure', evidence: found.slice(0, MAX_EVIDENCE).map(findingOfHazard) };
}

/** Judges the pages by their hazards of the given kinds, or if there are none, by `layoutFault`. Does not apply to text, which has no pages. */
export function onPages(
  ids: readonly HazardId[],
  layoutFault: (layout: ResumeLayout) => Message | null = () => null,
): (context: CheckContext) => Outcome {
  return ({ resume }) => {
    if (resume.format === 'text') return notApplicable;
    const verdict = judgeHazards(resume, ...ids);
    const fault = verdict.status === 'pass' ? layoutFault(resume.layout) : null;
    return fault ? failBy(fault) : verdict;
  };
}

/** The hazards of the given kinds, as findings. */
export const findingsOf = (resume: Resume, ...ids: readonly HazardId[]): readonly Finding[] =>
  resume.hazards.filter(hazard => ids.includes(hazard.id)).map(findingOfHazard);

/** Makes a finding of a hazard, or of anything with the same fields. */
export function findingOfHazard({ message, quote, page, box }: Omit<Hazard, 'id'>): Finding {
  return {
    message,
    ...(quote === null ? {} : { quote }),
    ...(page === null ? {} : { page }),
    ...(box === null ? {} : { box }),
  };
}
