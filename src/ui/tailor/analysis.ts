import { type AskedPosting, type Judgement, judge, reportOf } from '../../core/analyze.ts';
import { assertNever } from '../../core/assert-never.ts';
import { extractKeywords } from '../../core/keywords/extract-keywords.ts';
import { bankOf } from '../../core/tailor/bank.ts';
import type { BankLine, Draft } from '../../core/tailor/draft.ts';
import { edited } from '../../core/tailor/edited.ts';
import { letterSkeleton } from '../../core/tailor/letter.ts';
import { orderSkills } from '../../core/tailor/order-skills.ts';
import { questionsFor } from '../../core/tailor/questions.ts';
import { resumeOfSheet } from '../../core/tailor/resume-of.ts';
import { sheetOf } from '../../core/tailor/sheet-of.ts';
import { suggestionsFor } from '../../core/tailor/suggestions.ts';
import type { AnalyzeOptions, AnsweredLine, CheckResult, LineAnswer } from '../../core/types.ts';
import type {
  AnalysisAnswer,
  AnalysisQuestion,
  DraftAnswer,
  DraftIdeas,
  DraftReport,
} from './analysis-messages.ts';
import { draftWith } from './draft-news.ts';
import { createNews } from './news.ts';
import { reportChanges } from './report-changes.ts';

type Asked = {
  readonly posting: AskedPosting;
  readonly options: AnalyzeOptions;
  /** How the resume stood that the copy was made of; null where it is gone. */
  readonly before: Judgement | null;
  /** What it answered, by where a line of the ledger begins. */
  readonly was: ReadonlyMap<number, LineAnswer>;
};

/** A draft that was judged. */
type Judged = { readonly step: number; readonly draft: Draft; readonly judgement: Judgement };

/** How long the person pauses before more than the report is worked out. */
const pauseMs = 250;

// V8 goes on compiling for some 700 keystrokes; a long resume is given up on sooner.
const REHEARSALS = { most: 700, ms: 4_000, restMs: 4 };

/** Answers the page's questions. The posting is read once; with each draft only the resume's side is. */
export function createAnalysis(
  tell: (answer: AnalysisAnswer) => void,
  wait: (task: () => void, ms: number) => void,
): (question: AnalysisQuestion) => void {
  let asked: Asked | null = null;
  let bank: readonly BankLine[] = [];
  let latest: Judged | null = null;
  const ledgerNews = createNews<DraftAnswer>();
  const checkNews = createNews<CheckResult>();

  /** Tells what could be made of the latest draft, unless a newer one comes first. */
  const tellIdeas = () => {
    const about = latest;
    wait(() => {
      if (!asked || !about || about !== latest) return;
      tell({ kind: 'ideas', ...ideasOf(about, bank, asked.posting.description) });
    }, pauseMs);
  };

  /** Analyses what a person might type, for nobody: by then the engine has compiled what a keystroke runs, and does not do so beside it. */
  const rehearse = (draft: Draft, about: Asked) => {
    const end = performance.now() + REHEARSALS.ms;
    const next = (turn: number) =>
      wait(() => {
        lookAt(typedInto(draft, about.posting.description, turn), 0, about);
        if (turn < REHEARSALS.most && performance.now() < end) next(turn + 1);
      }, REHEARSALS.restMs);
    next(1);
  };

  return question => {
    switch (question.kind) {
      case 'open': {
        const { resume, options } = question;
        const { title, company, description } = question.posting;
        const requirements = extractKeywords(description, title, options.ownTerms, company);
        const posting = { title, description, requirements };
        const before = resume && judge(posting, resume, options);
        const was = new Map(before?.ledger.map(({ start, answer }) => [start, answer]));
        asked = { posting, options, before, was };
        const troubles = before ? readingTroubles(before.checks) : [];
        tell({ kind: 'opened', before: before && { score: before.score }, troubles });
        break;
      }
      case 'bank':
        bank = bankOf(question.resumes);
        tell({ kind: 'bank', bank });
        tellIdeas();
        break;
      case 'draft': {
        if (!asked) break;
        const isFirst = latest === null;
        const draft = draftWith(latest?.draft ?? null, question.draft);
        const [judged, report] = lookAt(draft, question.step, asked);
        latest = judged;
        const { ledger, checks, ...rest } = report;
        tell({ kind: 'report', ...rest, ledger: ledgerNews(ledger), checks: checkNews(checks) });
        tellIdeas();
        if (isFirst) rehearse(draft, asked);
        break;
      }
      default:
        assertNever(question);
    }
  };
}

/** Judges a draft and reports on it. */
function lookAt(draft: Draft, step: number, asked: Asked): [judged: Judged, report: DraftReport] {
  const { resume, ids } = resumeOfSheet(sheetOf(draft));
  const judged = { step, draft, judgement: judge(asked.posting, resume, asked.options) };
  return [judged, draftReport(judged, ids, asked)];
}

/** A draft with some letters of the posting typed behind one of its lines; each turn another line, or more of them. */
function typedInto(draft: Draft, posting: string, turn: number): Draft {
  const lines = draft.sections.flatMap(({ lines, entries }) => [
    ...lines,
    ...entries.flatMap(one => one.lines),
  ]);
  const line = lines[turn % lines.length];
  return line
    ? edited(draft, { kind: 'set-line', id: line.id, text: `${line.text} ${posting.slice(0, turn)}` })
    : draft;
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
const aboutReading = new Set([
  'no-text-layer',
  'missing-contact',
  'hidden-text',
  'multi-column',
  'table',
  'text-box',
  'contact-in-header-or-footer',
  'unreadable-characters',
  'missing-section',
]);

function readingTroubles(checks: readonly CheckResult[]): readonly CheckResult[] {
  return checks.filter(
    ({ id, outcome, dismissed }) => aboutReading.has(id) && outcome === 'fail' && !dismissed,
  );
}
