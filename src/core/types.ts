import type { checkWords } from './messages/en/check-words.ts';
import type { Catalogue, Message } from './messages/message.ts';
import type { Box, Resume, ResumeLink, SectionKind, Span, YearMonth } from './resume.ts';

export type * from './job-posting.ts';
export type * from './resume.ts';

/** The part of the resume that a place in its text is in; `head` is everything before the first heading. */
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

/** The result of reading a file. */
export type ResumeReading =
  | { readonly resume: Resume; readonly refusal: null }
  | { readonly resume: null; readonly refusal: { readonly kind: ResumeRefusalKind } };

// --- keywords --------------------------------------------------------------------------------------------

/** The kind of thing that a keyword names. */
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

/** How strongly the posting asks for a keyword. */
export type Need = 'required' | 'preferred' | 'mentioned';

/** The degree that a posting asks for; `none` if it says that none is needed. */
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
  /** Where it is named in the posting's description. */
  readonly spans: readonly Span[];
  /** The words that name it in the title; null if none do. */
  readonly inTitle: string | null;
  /** The number that all keywords of one choice share (“Python, Go or Java”), of which one is enough; null outside a choice. */
  readonly alternatives: number | null;
  /** Numbers of other choices that also name it: it satisfies them, but has no row in them. */
  readonly alsoIn: readonly number[];
  /** Years of experience with this skill that the posting asks for. */
  readonly years: number | null;
};

/** A requirement that is shown separately and never scored. */
export type OtherRequirement = {
  readonly kind: 'certification' | 'soft-skill' | 'spoken-language' | 'permit' | 'place' | 'other-term';
  /** The name in English, or as the posting has it; the resume is searched for it. */
  readonly name: string;
  /** The name in the person's language. */
  readonly label: Message;
  readonly spans: readonly Span[];
};

/** What an employer may want with a resume; the id is the name of its message. */
export type EnclosureId = keyof Catalogue['enclosures'];

/** Something that the posting asks people to send with the resume. Never scored. */
export type Enclosure = Span & {
  readonly id: EnclosureId;
  /** True if sending it is optional. */
  readonly isOptional: boolean;
};

/** The role of a line in a posting. A lead-in (“You should have:”) is a `heading`; a `mixed` line holds both a must and a wish. */
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

/** A line of the posting. A long line is split into its sentences. */
export type PostingLine = Span & {
  readonly role: LineRole;
  /** For a heading: the role of the lines below it, if it tells. */
  readonly opens: LineRole | null;
  /** The kinds of things that it asks for, if it is a requirement; otherwise empty. */
  readonly kinds: readonly RequirementKind[];
  readonly chances: LineChances;
};

/** The chances, 0 to 1, that a line is a must, a wish, both, work (duty or stack) or nothing that is asked. The rest is headings and titles. */
export type LineChances = Readonly<Record<'must' | 'wish' | 'mixed' | 'work' | 'nothing', number>>;

/** The kind of thing that a requirement asks for. */
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

/** A must or a wish: one row of the ledger. */
export type RequirementLine = Span & {
  readonly role: 'must' | 'wish' | 'mixed';
  readonly kinds: readonly RequirementKind[];
  /** Canonical names of the keywords it asks for. */
  readonly keywords: readonly string[];
  /** The number of the choice if one of its keywords is enough; null if all are asked for. */
  readonly choice: number | null;
};

/** How a resume answers a requirement: `partly` if it shows some of it. Permits, places and shifts need a person to judge. */
export type LineAnswer = 'shown' | 'partly' | 'not-shown' | 'a-person-must-judge';

/** A requirement with its answer and the nearest line of the resume. */
export type AnsweredLine = RequirementLine & {
  readonly answer: LineAnswer;
  readonly nearest: Quote | null;
  /** True if only the person says that they meet it. */
  readonly isVouched: boolean;
};

/** Everything that a posting asks for. `keywords` is sorted, the most important first. */
export type Requirements = {
  readonly keywords: readonly Keyword[];
  /** Years of general experience asked for: the lower end of a range. If none are named, the most years of any skill. */
  readonly years: number | null;
  /** What the years are of: the words after each number of years. */
  readonly yearsOf: readonly (Span & { readonly text: string })[];
  readonly degree: Degree | null;
  /** True if work experience is accepted instead of the degree. */
  readonly takesWork: boolean;
  readonly seniority: 'intern' | 'junior' | 'mid' | 'senior' | 'lead' | null;
  readonly otherRequirements: readonly OtherRequirement[];
  /** The ledger: every must and wish in order, none left out. */
  readonly lines: readonly RequirementLine[];
};

/** A term or alias that the person added. `aliases` may be new spellings of a known skill. */
export type OwnTerm = { readonly name: string; readonly aliases: readonly string[] };

// --- the match -------------------------------------------------------------------------------------------

/** The levels of the evidence ladder, worst first. */
export type EvidenceLevel = 'missing' | 'covered' | 'listed' | 'project' | 'experience';

/** A line of the resume that proves something. */
export type Quote = Span & { readonly text: string; readonly level: EvidenceLevel };

/** A keyword with the highest level that the resume reaches, and the lines that prove it. */
export type KeywordMatch = Keyword & {
  /** The posting's own word, for ways of working and fields, if our name would be a translation. */
  readonly called?: string;
  readonly evidence: EvidenceLevel;
  /** Best level first; empty for `missing`. */
  readonly quotes: readonly Quote[];
  /** How often the resume names it, by any alias. */
  readonly resumeCount: number;
  /** For `covered`: the skills on the resume that imply it. */
  readonly coveredBy: readonly string[];
  /** For `covered`: the alternative that the resume shows instead, with its own level. That is enough for the posting. */
  readonly satisfiedBy: { readonly name: string; readonly evidence: EvidenceLevel } | null;
  /** For `listed`: the part of the resume that names it, preferably the skills section. */
  readonly namedIn: Place | null;
  /** The points of the score that it would add if a project or job proved it. */
  readonly gain: number;
  /** A hint on wording (“They write PostgreSQL, you write Postgres …”), or null. */
  readonly hint: Message | null;
};

// --- the checks ------------------------------------------------------------------------------------------

/** The source of a rule; the id is the name of its message. */
export type SourceId = keyof typeof checkWords.sources;

/** How much a failed check matters. */
export type Impact = 'critical' | 'serious' | 'moderate' | 'minor';
/** The result of a check; `unsure` and `not-applicable` do not count as verdicts. */
export type CheckStatus = 'pass' | 'fail' | 'unsure' | 'not-applicable';

/** Evidence that lets the reader believe a verdict. */
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
  /** What is true of this resume: the check's title if it passes, or its failureTitle or first finding if it fails. */
  readonly title: Message;
  /** Why it matters, one or two sentences. */
  readonly description: Message;
  /** The sources of the rule. */
  readonly sources: readonly SourceId[];
  readonly evidence: readonly Finding[];
  /** True if the person dismissed it: it then does not count. */
  readonly dismissed: boolean;
};

// --- the report ------------------------------------------------------------------------------------------

/** One of the parts that add up to the score. */
export type ReportPart = {
  readonly id: 'keywords' | 'fit';
  /** To one decimal; the points of all parts add up to the score exactly. */
  readonly points: number;
  readonly max: number;
};

/** One line of the fit part: what is asked, and what the resume shows. */
export type FitItem = {
  readonly id: 'title' | 'years' | 'level' | 'degree';
  readonly asked: Message;
  readonly shown: Message | null;
  /** How much of it is met, 0 to 1; null if that cannot be told. */
  readonly share: number | null;
  /** For `years`: the years that the resume shows. */
  readonly years: number | null;
  readonly points: number;
  readonly max: number;
};

/** One thing asked besides keywords, before it has points. */
export type FitAnswer = Pick<FitItem, 'id' | 'asked' | 'shown' | 'share'> & Partial<Pick<FitItem, 'years'>>;

/** Something to do: an imperative that says what and where. */
export type Advice = {
  /** `keyword:NAME`, `check:ID`, `level`, `years` or `other`. */
  readonly about: string;
  readonly title: Message;
  readonly text: Message;
  /** The points that it would add; 0 if it is not about a keyword. */
  readonly gain: number;
};

/** A fact about the resume that the person may want to know. */
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

/** The answer to “how well does this resume match this posting?”. The same input gives the same report. */
export type Report = {
  /** Version of the scoring method; stored scores keep theirs. */
  readonly algorithm: string;
  /** 0 to 100; null if the resume cannot be read, or the posting asks for no skill that we know. */
  readonly score: number | null;
  /** Explains points that the parts alone do not; empty if there is nothing to explain. */
  readonly weighed: readonly Message[];
  /** The verdict in a sentence or two: first what cannot be changed, then how well the rest matches. */
  readonly verdict: readonly Message[];
  /** Why there is no score; empty if there is one. */
  readonly why: readonly Message[];
  readonly parts: readonly ReportPart[];
  readonly keywords: readonly KeywordMatch[];
  readonly fit: readonly FitItem[];
  /** Every must and wish with its answer, none left out. */
  readonly ledger: readonly AnsweredLine[];
  readonly checks: readonly CheckResult[];
  /** How many of the checks with a verdict pass. Dismissed ones do not count. */
  readonly checklist: { readonly passed: number; readonly judged: number };
  /** Each with the resume's line on it, if there is one. */
  readonly otherRequirements: readonly (OtherRequirement & { readonly shown: Quote | null })[];
  /** The pay that the posting’s text names, such as `€50,000–70,000 per year`; null if it names none. */
  readonly pay: string | null;
  /** The links of the resume: an employer may want one of them with the application. */
  readonly links: readonly ResumeLink[];
  /** What to do first: at most three pieces, best first. */
  readonly advice: readonly Advice[];
  /** Other notes on the resume that are not checks. None of them is a fault in itself. */
  readonly notes: readonly Note[];
  /** What parsers have trouble with on the pages, each with its place. */
  readonly hazards: readonly Finding[];
  /** What the report cannot say: checks without a verdict, and things that are never judged. */
  readonly limitations: readonly Message[];
  readonly rolePack: { readonly id: string; readonly title: Message };
  readonly proofs: readonly ProofItem[];
  readonly summaries: readonly SummaryPattern[];
};

/** The person's settings and the date: everything that an analysis knows besides its two texts. */
export type AnalyzeOptions = {
  /** The month that “Present” means. */
  readonly today: YearMonth;
  /** The id of a role pack; `auto` chooses by the posting's title and years. */
  readonly rolePack?: string;
  readonly ownTerms?: readonly OwnTerm[];
  /** Requirement lines that the person says they meet, in the posting's words. They count no more than a listed skill. */
  readonly vouched?: readonly string[];
  /** Ids of checks that the person dismissed. */
  readonly dismissed?: readonly string[];
  /** What the person's other resumes prove, each keyword once. */
  readonly elsewhere?: readonly ProvenElsewhere[];
};

/** A line of another resume that shows a keyword in a project or job. */
export type ProvenElsewhere = {
  readonly keyword: string;
  /** The name of that resume, as the person gave it. */
  readonly resume: string;
  readonly line: string;
};
