import { answeringLevel, isProven } from '../evidence/evidence-levels.ts';
import { listed, type Message, message } from '../messages/message.ts';
import { questionAbout } from '../roles/interview-questions.ts';
import type { KeywordMatch, Report } from '../types.ts';

/** An interview question to prepare for. */
export type Question = {
  /** Does not change from report to report, so that a question can stay ticked off. */
  readonly id: string;
  /** Why it may be asked: a line proves the skill, a list only names it, the posting asks and nothing shows it, or the role expects it. */
  readonly why: 'proven' | 'listed' | 'gap' | 'role';
  readonly text: Message;
  /** The person's own line that the question is about. */
  readonly quote: string | null;
};

const MOST: Readonly<Record<Question['why'], number>> = { proven: 6, listed: 4, gap: 5, role: 8 };

/** Likely interview questions: about proven skills, skills that are only listed, gaps, and what the role expects. */
export function questionsFor(report: Report): readonly Question[] {
  const asked = report.keywords.filter(({ need }) => need !== 'mentioned');
  const of = (why: Question['why'], fits: (keyword: KeywordMatch) => boolean) =>
    asked
      .filter(fits)
      .slice(0, MOST[why])
      .map(keyword => questionOf(keyword, why));
  return [
    ...of('proven', isProven),
    ...of('listed', ({ evidence }) => evidence === 'listed'),
    ...of('gap', keyword => {
      const level = answeringLevel(keyword);
      return level === 'missing' || (level === 'covered' && keyword.coveredBy.length > 0);
    }),
    ...report.proofs.slice(0, MOST.role).map(({ id, text, quotes }) => ({
      id: `role:${id}`,
      why: 'role' as const,
      text: message('questions.proof', { topic: text }),
      quote: quotes[0]?.text ?? null,
    })),
  ];
}

function questionOf(keyword: KeywordMatch, why: Question['why']): Question {
  const { name, kind, quotes } = keyword;
  const quote = why === 'proven' ? (quotes[0]?.text ?? null) : null;
  const text = why === 'gap' ? gapQuestion(keyword) : questionAbout(name, kind);
  return { id: `${why === 'gap' ? 'gap' : 'skill'}:${name}`, why, text, quote };
}

function gapQuestion({ name, coveredBy }: KeywordMatch): Message {
  if (coveredBy.length === 0) return message('questions.gap', { skill: name });
  return message('questions.nearGap', { skill: name, known: listed(coveredBy.slice(0, 2), 'and') });
}
