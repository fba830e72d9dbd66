import { type AskedPosting, type Judgement, judge, reportOf } from '../../core/analyze.ts';
import { extractKeywords } from '../../core/keywords/extract-keywords.ts';
import { type BankResume, bankOf } from '../../core/tailor/bank.ts';
import type { BankLine, Draft } from '../../core/tailor/draft.ts';
import { homesOf } from '../../core/tailor/draft-tree.ts';
import { edited } from '../../core/tailor/edited.ts';
import { letterSkeleton } from '../../core/tailor/letter.ts';
import { orderSkills } from '../../core/tailor/order-skills.ts';
import { type Question, questionsFor } from '../../core/tailor/questions.ts';
import { resumeOfSheet } from '../../core/tailor/resume-of.ts';
import { sheetOf } from '../../core/tailor/sheet-of.ts';
import { type Suggestion, suggestionsFor } from '../../core/tailor/suggestions.ts';
import { wordSet } from '../../core/text/word-lists.ts';
import type {
  AnalyzeOptions,
  AnsweredLine,
  CheckResult,
  JobPosting,
  LineAnswer,
  Report,
  Resume,
} from '../../core/types.ts';
import { type ReportChange, reportChanges } from './report-changes.ts';

/** How a draft stands: of a report what follows each keystroke; `step` says which draft. */
export type DraftReport = Pick<Report, 'score' | 'verdict' | 'why'> & {
  readonly step: number;
  /** What tells it from the resume as it was. */
  readonly changes: readonly ReportChange[];
  readonly ledger: readonly DraftAnswer[];
  readonly checks: readonly CheckResult[];
};

/** A line of the ledger as a draft answers it. */
export type DraftAnswer = Pick<AnsweredLine, 'start' | 'end' | 'role' | 'answer' | 'isVouched'> & {
  /** What the resume as it was answered; null where it is gone. */
  readonly was: LineAnswer | null;
  /** The draft's line that comes nearest, and which part of the draft it is; null for the head. */
  readonly nearest: { readonly text: string; readonly id: string | null } | null;
};

/** What could be made of a draft. It follows the report once the person pauses, as it takes a moment. */
export type DraftIdeas = {
  readonly step: number;
  readonly suggestions: readonly Suggestion[];
  /** The draft with its skills in the posting's order and spelling; null where nothing would change. */
  readonly skillsFirst: Draft | null;
  readonly questions: readonly Question[];
  readonly letter: string;
};

type Asked = {
  readonly posting: AskedPosting;
  readonly options: AnalyzeOptions;
  /** How the resume stood that the copy was made of; null where it is gone. */
  readonly before: Judgement | null;
  /** What it answered, by where a line of the ledger begins. */
  readonly was: ReadonlyMap<number, LineAnswer>;
};

type Judged = { readonly step: number; readonly draft: Draft; readonly judgement: Judgement };

type Comparison = {
  readonly before: Pick<Report, 'score'> | null;
  readonly troubles: readonly CheckResult[];
};

/** What judges the drafts of a copy against its posting. */
export type Analysis = {
  /** Comes before any draft: the resume that the copy was made of, null where it is gone. Tells its score, and what says that it was read badly. */
  readonly compareWith: (resume: Resume | null) => Comparison;
  readonly look: (step: number, draft: Draft) => DraftReport;
  readonly fillBank: (resumes: readonly BankResume[]) => readonly BankLine[];
  /** What could be made of the draft that was looked at last. */
  readonly ideas: () => DraftIdeas | null;
  /** Judges what a person might type into a draft, for nobody; another text with each turn. */
  readonly rehearse: (draft: Draft, turn: number) => void;
};

/** Reads the posting, once: with each draft only the resume's side is read. */
export function createAnalysis(job: JobPosting, options: AnalyzeOptions): Analysis {
  const { title, company, description } = job;
  const posting = { ...job, requirements: extractKeywords(description, title, options.ownTerms, company) };
  let asked: Asked = { posting, options, before: null, was: new Map() };
  let bank: readonly BankLine[] = [];
  let latest: Judged | null = null;
  return {
    compareWith(resume) {
      const before = resume && judge(posting, resume, options);
      const was = new Map(before?.ledger.map(({ start, answer }) => [start, answer]));
      asked = { ...asked, before, was };
      const score = before && { score: before.score };
      return { before: score, troubles: readingTroubles(before?.checks ?? []) };
    },
    look(step, draft) {
      const [judged, report] = lookAt(draft, step, asked);
      latest = judged;
      return report;
    },
    fillBank(resumes) {
      bank = bankOf(resumes);
      return bank;
    },
    ideas: () => latest && ideasOf(latest, bank, description),
    rehearse: (draft, turn) => void lookAt(typedInto(draft, description, turn), 0, asked),
  };
}

function lookAt(draft: Draft, step: number, asked: Asked): [judged: Judged, report: DraftReport] {
  const { resume, ids } = resumeOfSheet(sheetOf(draft));
  const judged = { step, draft, judgement: judge(asked.posting, resume, asked.options) };
  return [judged, draftReport(judged, ids, asked)];
}

/** A draft with some letters of the posting typed behind one of its lines; each turn another line, or more of them. */
function typedInto(draft: Draft, posting: string, turn: number): Draft {
  const lines = homesOf(draft).flatMap(({ lines }) => lines);
  const line = lines[turn % lines.length];
  if (!line) return draft;
  return edited(draft, { kind: 'set-line', id: line.id, text: `${line.text} ${posting.slice(0, turn)}` });
}

/** `ids` are the draft's, of each line of the resume that it prints. */
function draftReport(
  { step, judgement }: Judged,
  ids: readonly (string | null)[],
  { before, was }: Asked,
): DraftReport {
  const { score, verdict, why, ledger, checks, basis } = judgement;
  const { lines } = basis.context.resume;
  const idAt = (offset: number) => ids[lines.findLastIndex(({ start }) => start <= offset)] ?? null;
  const answerOf = ({ start, end, role, answer, isVouched, nearest }: AnsweredLine): DraftAnswer => ({
    start,
    end,
    role,
    answer,
    isVouched,
    was: was.get(start) ?? null,
    nearest: nearest && { text: nearest.text, id: idAt(nearest.start) },
  });
  const changes = before ? reportChanges(before, judgement) : [];
  return { step, score, verdict, why, changes, ledger: ledger.map(answerOf), checks };
}

function ideasOf(
  { step, draft, judgement }: Judged,
  bank: readonly BankLine[],
  description: string,
): DraftIdeas {
  const report = reportOf(judgement);
  const ordered = orderSkills(draft, report);
  const texts = ({ sections }: Draft) =>
    sections.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
  return {
    step,
    suggestions: suggestionsFor(report, bank, draft),
    skillsFirst: texts(ordered) === texts(draft) ? null : ordered,
    questions: questionsFor(report),
    letter: letterSkeleton(report, description),
  };
}

/** The checks whose failure says that a resume may have been read badly. */
const aboutReading = wordSet(
  `no-text-layer missing-contact hidden-text multi-column table text-box contact-in-header-or-footer
  unreadable-characters missing-section`,
);

const readingTroubles = (checks: readonly CheckResult[]): readonly CheckResult[] =>
  checks.filter(({ id, outcome, dismissed }) => aboutReading.has(id) && outcome === 'fail' && !dismissed);
