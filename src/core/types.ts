import type { checkWords } from './messages/en/check-words.ts';
import type { Catalogue, Message } from './messages/message.ts';
import type { Box, Resume, ResumeLink, SectionKind, Span, YearMonth } from './resume.ts';

export type * from './job-posting.ts';
export type * from './resume.ts';

/** Which part of the resume a place in its text belongs to; `head` is all that comes before the first heading. */
export type Place = SectionKind | 'head';

/** Why a file yields no resume. */
export type ResumeRefusalKind =
  | 'empty'
  | 'scan'
  | 'outlines'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'too-many-pages'
  | 'wrong-type'
  | 'image'
  | 'web-page'
  | 'old-word'
  | 'open-document'
  | 'rich-text'
  | 'pages'
  | 'other-office'
  | 'archive'
  | 'source'
  | 'cancelled'
  | 'timeout';

/** What reading a file came to. */
export type ResumeReading =
  | { readonly resume: Resume; readonly refusal: null }
  | { readonly resume: null; readonly refusal: { readonly kind: ResumeRefusalKind } };

// --- keywords --------------------------------------------------------------------------------------------

/** What a keyword names. */
export type SkillKind =
  | 'language'
  | 'framework'
  | 'library'
  | 'database'
  | 'cloud'
  | 'tool'
  | 'protocol'
  | 'practice'
  | 'concept'
  | 'method'
  | 'certification'
  | 'domain';

/** How much the posting asks for a keyword. */
export type Need = 'required' | 'preferred' | 'mentioned';

/** The degree a posting asks for; `none` where it says that none is needed. */
export type Degree = 'none' | 'bachelor' | 'master' | 'doctorate';

/** A skill, tool or practice that the posting asks for, under its canonical name. */
export type Keyword = {
  readonly name: string;
  readonly kind: SkillKind;
  readonly need: Need;
  /** Above 0 for required and preferred, 0 for mentioned. */
  readonly weight: number;
  /** How often the posting names it, by any alias. */
  readonly count: number;
  /** Where, in the posting's description. */
  readonly spans: readonly Span[];
  /** The words by which the title names it; null where it does not. */
  readonly inTitle: string | null;
  /** Keywords of one “Python, Go or Java” share a number: one of them satisfies. Null for the rest. */
  readonly alternatives: number | null;
  /** Numbers of further choices that name it too: it satisfies them, though it has no row in them. */
  readonly alsoIn: readonly number[];
  /** Years of this very skill that the posting asks for. */
  readonly years: number | null;
};

/** Something asked for that is shown apart and never scored. */
export type OtherRequirement = {
  readonly kind: 'certification' | 'soft-skill' | 'spoken-language' | 'permit' | 'place' | 'other-term';
  /** In English, or as the posting has it: what a resume is searched for. */
  readonly name: string;
  /** The name in the person's language. */
  readonly label: Message;
  readonly spans: readonly Span[];
};

/** What may be sent along with a resume: the name of a message. */
export type EnclosureId = keyof Catalogue['enclosures'];

/** Something that the employer wants sent along with the resume, where the posting names it. Never scored. */
export type Enclosure = Span & {
  readonly id: EnclosureId;
  /** True where it is left to the person. */
  readonly isOptional: boolean;
};

/** What a line of a posting is for. A lead-in (“You should have:”) is a `heading`; `mixed` both requires and wishes. */
export type LineRole =
  | 'heading'
  | 'title'
  | 'meta'
  | 'about'
  | 'duty'
  | 'must'
  | 'wish'
  | 'mixed'
  | 'stack'
  | 'benefit'
  | 'process'
  | 'legal'
  | 'other';

/** A line of the posting, a long one cut at its sentences. */
export type PostingLine = Span & {
  readonly role: LineRole;
  /** For a heading: what the lines below it are for, as far as it says so. */
  readonly opens: LineRole | null;
  /** What it asks for, where it requires or wishes something; else none. */
  readonly kinds: readonly RequirementKind[];
  readonly chances: LineChances;
};

/** How likely a line is a must, a wish, both, a duty or the stack, or nothing that is asked: 0 to 1. The rest is headings and titles. */
export type LineChances = Readonly<Record<'must' | 'wish' | 'mixed' | 'work' | 'nothing', number>>;

/** What kind of thing a requirement asks for. */
export type RequirementKind =
  | 'skill'
  | 'experience'
  | 'years'
  | 'degree'
  | 'field'
  | 'language'
  | 'soft'
  | 'eligibility'
  | 'certification'
  | 'other';

/** A line that requires or wishes something: one row of the ledger. */
export type RequirementLine = Span & {
  readonly role: 'must' | 'wish' | 'mixed';
  readonly kinds: readonly RequirementKind[];
  /** Canonical names of the keywords it asks for. */
  readonly keywords: readonly string[];
  /** The number that the keywords of its choice share, or null where all are asked for. */
  readonly choice: number | null;
};

/** What a resume answers to a requirement: `partly` where some of it is shown; permits, places and shifts a person must judge. */
export type LineAnswer = 'shown' | 'partly' | 'not-shown' | 'a-person-must-judge';

/** A requirement with its answer and the person's own line that comes nearest. */
export type AnsweredLine = RequirementLine & {
  readonly answer: LineAnswer;
  readonly nearest: Quote | null;
  /** True where only the person says that the resume shows it. */
  readonly isVouched: boolean;
};

/** All that a posting asks for. `keywords` is sorted best first. */
export type Requirements = {
  readonly keywords: readonly Keyword[];
  /** General experience asked for, in years: the low end of a range; else the largest a skill carries. */
  readonly years: number | null;
  /** What those years are counted of: the words that follow the figure, wherever it is named. */
  readonly yearsOf: readonly (Span & { readonly text: string })[];
  readonly degree: Degree | null;
  /** True where work may stand in the place of that degree. */
  readonly takesWork: boolean;
  readonly seniority: 'intern' | 'junior' | 'mid' | 'senior' | 'lead' | null;
  readonly otherRequirements: readonly OtherRequirement[];
  /** The ledger: every line that requires or wishes something, none skipped, in order. */
  readonly lines: readonly RequirementLine[];
};

/** A term or alias that the person added. `aliases` may name a known skill's new spelling. */
export type OwnTerm = { readonly name: string; readonly aliases: readonly string[] };

// --- the match -------------------------------------------------------------------------------------------

/** The levels of the evidence ladder, worst first. */
export type EvidenceLevel = 'missing' | 'covered' | 'listed' | 'project' | 'experience';

/** A line of the resume that proves something. */
export type Quote = Span & { readonly text: string; readonly level: EvidenceLevel };

/** A keyword with the best level that the resume reaches, and the lines that prove it. */
export type KeywordMatch = Keyword & {
  /** What the posting calls it, where a name of ours would be a translation: of ways of working and fields. */
  readonly called?: string;
  readonly evidence: EvidenceLevel;
  /** Best level first. Empty for missing. */
  readonly quotes: readonly Quote[];
  /** How often the resume names it, by any alias. */
  readonly resumeCount: number;
  /** For `covered`: the skills on the resume that imply it. */
  readonly coveredBy: readonly string[];
  /** For `covered`: the keyword of the same “Python, Go or Java” that the resume has, with its own level; nothing more is asked. */
  readonly satisfiedBy: { readonly name: string; readonly evidence: EvidenceLevel } | null;
  /** For `listed`: where the resume names it, the skills section before the rest. */
  readonly namedIn: Place | null;
  /** How many points of the score it would add if it were proven in a project or job. */
  readonly gain: number;
  /** On wording (“They write PostgreSQL, you write Postgres …”), or null. */
  readonly hint: Message | null;
};

// --- the checks ------------------------------------------------------------------------------------------

/** Where a rule comes from: the name of a message. */
export type SourceId = keyof typeof checkWords.sources;

/** How much a failed check matters. */
export type Impact = 'critical' | 'serious' | 'moderate' | 'minor';
/** What a check came to; `unsure` and `not-applicable` are no verdict. */
export type CheckStatus = 'pass' | 'fail' | 'unsure' | 'not-applicable';

/** What the reader can look at to believe a verdict. */
export type Finding = {
  readonly message: Message;
  readonly quote?: string;
  readonly page?: number;
  readonly box?: Box;
};

/** One check of the list with its verdict. */
export type CheckResult = {
  readonly id: string;
  readonly outcome: CheckStatus;
  readonly impact: Impact;
  /** What the resume does: the check's title where it passes, its failureTitle where it fails. */
  readonly title: Message;
  /** Why it matters, one or two sentences. */
  readonly description: Message;
  /** Where the rule comes from. */
  readonly sources: readonly SourceId[];
  readonly evidence: readonly Finding[];
  /** True where the person dismissed it: it is not counted. */
  readonly dismissed: boolean;
};

// --- the report ------------------------------------------------------------------------------------------

/** One of the parts that the score adds up from. */
export type ReportPart = {
  readonly id: 'keywords' | 'fit';
  /** One decimal; the parts' points add up to the score exactly. */
  readonly points: number;
  readonly max: number;
};

/** One line of the fit part: what is asked, what the resume shows. */
export type FitItem = {
  readonly id: 'title' | 'years' | 'level' | 'degree';
  readonly asked: Message;
  readonly shown: Message | null;
  /** How much of it is met, 0 to 1; null where nobody can tell. */
  readonly share: number | null;
  /** On `years`: what the resume shows, in years. */
  readonly years: number | null;
  readonly points: number;
  readonly max: number;
};

/** One thing asked beside keywords, before it has points. */
export type FitAnswer = Pick<FitItem, 'id' | 'asked' | 'shown' | 'share'> & Partial<Pick<FitItem, 'years'>>;

/** Something to do, an imperative that says what and where. */
export type Advice = {
  /** `keyword:NAME`, `check:ID`, `level`, `years`, `degree`, `language`, `title` or `other`. */
  readonly about: string;
  readonly title: Message;
  readonly text: Message;
  /** Points that it would add; 0 where it is not about a keyword. */
  readonly gain: number;
};

/** Something that is so on the resume and that the person may want to know. */
export type Note = Pick<Advice, 'title' | 'text'>;

/** A knowledge proof of the role pack: for preparation, never scored. */
export type ProofItem = {
  readonly id: string;
  readonly text: Message;
  readonly quotes: readonly Quote[];
};

/** A summary pattern of the role pack, filled with proven keywords only; blanks are `[…]`. */
export type SummaryPattern = {
  readonly id: string;
  readonly label: Message;
  /** English in every language: it goes on an English resume. */
  readonly text: string;
  readonly fits: boolean;
};

/** The answer to “how well does this resume match this posting?”. Deterministic for the same input. */
export type Report = {
  /** Version of the scoring method; stored scores keep theirs. */
  readonly algorithm: string;
  /** 0 to 100, or null where the resume cannot be read or the posting asks for no skill that is known. */
  readonly score: number | null;
  /** What else there is to the points than what each line says; empty where nothing is. */
  readonly weighed: readonly Message[];
  /** The answer in a sentence or two: what cannot be argued away, then how the rest stands. */
  readonly verdict: readonly Message[];
  /** Why there is no score; empty where there is one. */
  readonly why: readonly Message[];
  readonly parts: readonly ReportPart[];
  readonly keywords: readonly KeywordMatch[];
  readonly fit: readonly FitItem[];
  /** Every line that requires or wishes something, none skipped, with its answer. */
  readonly ledger: readonly AnsweredLine[];
  readonly checks: readonly CheckResult[];
  /** How many of the checks that came to a verdict pass; dismissed ones are not counted. */
  readonly checklist: { readonly passed: number; readonly judged: number };
  /** Each with the person's own line on it, where there is one. */
  readonly otherRequirements: readonly (OtherRequirement & { readonly shown: Quote | null })[];
  /** What the posting’s text says of the pay, as `€50,000–70,000 per year`; null where it says none. */
  readonly pay: string | null;
  /** Those of the resume: an employer may want one of them sent along. */
  readonly links: readonly ResumeLink[];
  /** What to do first, three at most, best first. */
  readonly advice: readonly Advice[];
  /** What else is to be said of the resume and is no check: nothing of it is a fault by itself. */
  readonly notes: readonly Note[];
  /** What on the pages parsers trip over, each with its place. */
  readonly hazards: readonly Finding[];
  /** What the report does not tell: verdicts that were not reached, and what is never judged. */
  readonly limitations: readonly Message[];
  readonly rolePack: { readonly id: string; readonly title: Message };
  readonly proofs: readonly ProofItem[];
  readonly summaries: readonly SummaryPattern[];
};

/** What the person set, and the date: all that an analysis knows beside its two texts. */
export type AnalyzeOptions = {
  /** The month that “Present” means. */
  readonly today: YearMonth;
  /** Id of a role pack; `auto` picks by the posting's title and years. */
  readonly rolePack?: string;
  readonly ownTerms?: readonly OwnTerm[];
  /** Requirement lines, as the posting has them, that the person says the resume shows. Worth what a list is worth, at most. */
  readonly vouched?: readonly string[];
  /** Ids of checks that the person dismissed. */
  readonly dismissed?: readonly string[];
  /** What the person's other resumes prove, a keyword once. */
  readonly elsewhere?: readonly ProvenElsewhere[];
};

/** A line of another resume that shows a keyword in a project or job. */
export type ProvenElsewhere = {
  readonly keyword: string;
  /** The name of that resume, as the person gave it. */
  readonly resume: string;
  readonly line: string;
};
