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

/** The part of a report that is worked out after each keystroke. `step` is the number of the draft. */
export type DraftReport = Pick<Report, 'score' | 'verdict' | 'why'> & {
  readonly step: number;
  /** What differs from the report of the unchanged resume. */
  readonly changes: readonly ReportChange[];
  readonly ledger: readonly DraftAnswer[];
  readonly checks: readonly CheckResult[];
};

/** A line of the ledger with the draft's answer. */
export type DraftAnswer = Pick<AnsweredLine, 'start' | 'end' | 'role' | 'answer' | 'isVouched'> & {
  /** The answer of the unchanged resume; null if that resume is gone. */
  readonly was: LineAnswer | null;
  /** The draft's line that comes nearest. `id` is that line's id in the draft; null if it stands in the head. */
  readonly nearest: { readonly text: string; readonly id: string | null } | null;
};

/** What could be improved in a draft. Worked out only when the person pauses, as it takes a moment. */
export type DraftIdeas = {
  readonly step: number;
  readonly suggestions: readonly Suggestion[];
  /** The draft with its skills in the posting's order and spelling; null if nothing would change. */
  readonly skillsFirst: Draft | null;
  readonly questions: readonly Question[];
  readonly letter: string;
};

type Asked = {
  readonly posting: AskedPosting;
  readonly options: AnalyzeOptions;
  /** The judgement of the resume that the copy was made of; null if that resume is gone. */
  readonly before: Judgement | null;
  /** The answers of that resume, by the offset at which a line of the ledger begins. */
  readonly was: ReadonlyMap<number, LineAnswer>;
};

type Judged = { readonly step: number; readonly draft: Draft; readonly judgement: Judgement };

type Comparison = {
  readonly before: Pick<Report, 'score'> | null;
  readonly troubles: readonly CheckResult[];
};

/** Judges the drafts of a copy against its posting. */
export type Analysis = {
  /** Call this before any draft, with the resume that the copy was made of (null if gone). Returns its score and signs that it was read badly. */
  readonly compareWith: (resume: Resume | null) => Comparison;
  readonly look: (step: number, draft: Draft) => DraftReport;
  readonly fillBank: (resumes: readonly BankResume[]) => readonly BankLine[];
  /** What could be improved in the draft that was judged last. */
  readonly ideas: () => DraftIdeas | null;
  /** Judges a draft with made-up typing and throws the result away. Each `turn` types another text. */
  readonly rehearse: (draft: Draft, turn: number) => void;
};

/** Reads the posting once. After that, each draft needs only the resume's side to be read. */
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

/** A draft with the first `turn` letters of the posting typed at the end of one of its lines. Each turn takes the next line. */
function typedInto(draft: Draft, posting: string, turn: number): Draft {
  const lines = homesOf(draft).flatMap(({ lines }) => lines);
  const line = lines[turn % lines.length];
  if (!line) return draft;
  return edited(draft, { kind: 'set-line', id: line.id, text: `${line.text} ${posting.slice(0, turn)}` });
}

/** `ids`: for each line of the printed resume, the id of that line in the draft. */
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

/** If one of these checks fails, the resume may have been read badly. */
const aboutReading = wordSet(
  `no-text-layer missing-contact hidden-text multi-column table text-box contact-in-header-or-footer
  unreadable-characters missing-section`,
);

const readingTroubles = (checks: readonly CheckResult[]): readonly CheckResult[] =>
  checks.filter(({ id, outcome, dismissed }) => aboutReading.has(id) && outcome === 'fail' && !dismissed);
