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

/** A verdict with what lets a reader believe it. */
export type Outcome =
  | { readonly status: 'pass' }
  | { readonly status: 'fail'; readonly evidence: readonly Finding[] }
  | { readonly status: 'unsure'; readonly evidence: readonly Finding[] }
  | { readonly status: 'not-applicable' };

/** The posting as checks see it. */
export type PostingContext = {
  readonly title: string | null;
  readonly description: string;
  /** Where the person has to be; null where nothing says so. */
  readonly place: string | null;
  /** True where nobody can apply any more. */
  readonly isClosed: boolean;
  readonly requirements: Requirements;
  readonly keywords: readonly PlacedKeyword[];
  readonly fit: FitShown;
  readonly languages: readonly LanguageShown[];
};

/** All that a check may look at. */
export type CheckContext = {
  readonly resume: Resume;
  readonly facts: ResumeFacts;
  readonly pack: RolePack;
  readonly today: YearMonth;
  /** Null on the resume page, where there is no posting. */
  readonly posting: PostingContext | null;
};

/** The same where there is a posting. */
export type PostedContext = CheckContext & { readonly posting: PostingContext };

/** The id of a check: the name of its messages. It says what is so where the check fails. */
export type CheckId = keyof typeof checks;

/** What is advised where a check fails. */
export type ToDo = {
  /** The lower, the earlier a recruiter would bring it up: under 3 what loses the resume, from 10 what says too little of the person, from `SMALL` what is small. */
  readonly rank: number;
  /** What to do, in a few words. */
  readonly title: Message;
  /** What and where, in an imperative. */
  readonly text: Message;
};

/** The rank from which advice is small. */
export const SMALL = 100;

/** Advice at a rank, in words that have no blanks. */
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

/** One question about the resume; `needsPosting` where it makes no sense without a posting. What it says stands in `messages/`, beside its id. */
export type Check = Question &
  (
    | { readonly needsPosting: true; readonly run: (context: PostedContext) => Outcome }
    | { readonly needsPosting?: never; readonly run: (context: CheckContext) => Outcome }
  );

type Question = {
  readonly id: CheckId;
  readonly impact: Impact;
  /** Where the rule comes from, at least one. */
  readonly sources: readonly SourceId[];
  /** True where what is found first says what is so on this resume better than any title (“The summary has 81 words.”). */
  readonly isTitledByFinding?: true;
  /** Where its failure is more than a line of the checklist: what to do, or null where nobody would bring it up with this person. */
  readonly advise?: (context: PostedContext, evidence: readonly Finding[]) => ToDo | null;
  /** True of advice that is worth following whatever the next posting is. */
  readonly isForAny?: true;
};

/** The verdict that all is well. */
export const pass: Outcome = { status: 'pass' };
/** The verdict that the question does not arise. */
export const notApplicable: Outcome = { status: 'not-applicable' };

/** A failure with its evidence. */
export function fail(...evidence: readonly Finding[]): Outcome {
  return { status: 'fail', evidence: evidence.slice(0, MAX_EVIDENCE) };
}

/** A failure of which a sentence each says what is so, with no place on the resume. */
export const failBy = (...messages: readonly Message[]): Outcome =>
  fail(...messages.map(message => ({ message })));

/** A failure at one place of the resume. */
export const failAt = (context: CheckContext, span: Span, message: Message): Outcome =>
  fail(findingAt(context, span, message));

/** A failure at several places, each with what is said of it. */
export const failAtEach = <P extends Span>(
  context: CheckContext,
  places: readonly P[],
  say: (place: P) => Message,
): Outcome => fail(...places.map(place => findingAt(context, place, say(place))));

/** No verdict, and why. */
export const unsure = (reason: Message): Outcome => ({ status: 'unsure', evidence: [{ message: reason }] });

const MAX_EVIDENCE = 10;
const MAX_QUOTE_LENGTH = 240;

/** A finding at a place of the resume, with the words and where they are printed. */
export function findingAt({ resume, facts }: CheckContext, span: Span, message: Message): Finding {
  const line = lineAt(facts.lines, span.start);
  const text = joinLines(resume.text.slice(span.start, span.end));
  const quote = text.length > MAX_QUOTE_LENGTH ? `${text.slice(0, MAX_QUOTE_LENGTH - 1)}…` : text;
  return findingOfHazard({ message, quote: quote || null, page: line?.page ?? null, box: line?.box ?? null });
}

// Trades in which nobody is asked for code.
const codeless = new Set<Trade>(['qa', 'administration', 'support', 'management']);

/** True for a posting whose work is no making of software: of such a trade, or under a title of none that requires nothing one programs with. */
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

/** A failure where there are such hazards, a doubt where all that was seen is weak, else a pass. */
function judgeHazards(resume: Resume, ...ids: readonly HazardId[]): Outcome {
  const found = resume.hazards.filter(hazard => ids.includes(hazard.id));
  const sure = found.filter(hazard => !hazard.isDoubtful);
  if (sure.length > 0) return fail(...sure.map(findingOfHazard));
  if (found.length === 0) return pass;
  return { status: 'unsure', evidence: found.slice(0, MAX_EVIDENCE).map(findingOfHazard) };
}

/** Judges the pages by their hazards of the given kinds, else by what `layoutFault` says of their make-up; a text has no pages. */
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

/** A hazard, or what is told in the same way, as a finding. */
export function findingOfHazard({ message, quote, page, box }: Omit<Hazard, 'id'>): Finding {
  return {
    message,
    ...(quote === null ? {} : { quote }),
    ...(page === null ? {} : { page }),
    ...(box === null ? {} : { box }),
  };
}
