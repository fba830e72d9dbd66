import { type AskedPosting, analyzeAsked } from '../../core/analyze.ts';
import { assertNever } from '../../core/assert-never.ts';
import { extractKeywords } from '../../core/keywords/extract-keywords.ts';
import { bankOf } from '../../core/tailor/bank.ts';
import type { BankLine, Draft } from '../../core/tailor/draft.ts';
import { letterSkeleton } from '../../core/tailor/letter.ts';
import { orderSkills } from '../../core/tailor/order-skills.ts';
import { questionsFor } from '../../core/tailor/questions.ts';
import { resumeOfSheet } from '../../core/tailor/resume-of.ts';
import { sheetOf } from '../../core/tailor/sheet-of.ts';
import { suggestionsFor } from '../../core/tailor/suggestions.ts';
import type { AnalyzeOptions, CheckResult } from '../../core/types.ts';
import type { AnalysisAnswer, AnalysisQuestion, DraftIdeas, DraftReport } from './analysis-messages.ts';

type Asked = { readonly posting: AskedPosting; readonly options: AnalyzeOptions };

/** How long the person pauses before more than the report is worked out. */
const pauseMs = 250;

/** Answers the page's questions. The posting is read once; with each draft only the resume's side is. */
export function createAnalysis(
  tell: (answer: AnalysisAnswer) => void,
  wait: (task: () => void, ms: number) => void,
): (question: AnalysisQuestion) => void {
  let asked: Asked | null = null;
  let bank: readonly BankLine[] = [];
  let latest: { readonly report: DraftReport; readonly draft: Draft } | null = null;

  /** Tells what could be made of the latest draft, unless a newer one comes first. */
  const tellIdeas = () => {
    const about = latest;
    wait(() => {
      if (!asked || !about || about !== latest) return;
      tell({ kind: 'ideas', ...ideasOf(about.report, about.draft, bank, asked.posting.description) });
    }, pauseMs);
  };

  return question => {
    switch (question.kind) {
      case 'open': {
        const { posting, resume, options } = question;
        const { title, description } = posting;
        const requirements = extractKeywords(description, title, options.ownTerms);
        asked = { posting: { title, description, requirements }, options };
        const before = resume && analyzeAsked(asked.posting, resume, options);
        tell({ kind: 'opened', before, troubles: before ? readingTroubles(before.checks) : [] });
        break;
      }
      case 'bank':
        bank = bankOf(question.resumes);
        tell({ kind: 'bank', bank });
        tellIdeas();
        break;
      case 'draft': {
        if (!asked) break;
        const report = reportOn(question.draft, question.step, asked);
        latest = { report, draft: question.draft };
        tell({ kind: 'report', ...report });
        tellIdeas();
        break;
      }
      default:
        assertNever(question);
    }
  };
}

function reportOn(draft: Draft, step: number, { posting, options }: Asked): DraftReport {
  const { resume, ids } = resumeOfSheet(sheetOf(draft));
  const places = resume.lines.map(({ start }, index) => ({ start, id: ids[index] ?? null }));
  return { step, report: analyzeAsked(posting, resume, options), places };
}

function ideasOf(
  { step, report }: DraftReport,
  draft: Draft,
  bank: readonly BankLine[],
  description: string,
): DraftIdeas {
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
