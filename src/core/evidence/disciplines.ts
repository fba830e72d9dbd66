import type { Trade } from '../fit/trades.ts';
import type { EntryTrades } from '../fit/work-shown.ts';
import type { EvidenceLevel, Quote, Resume } from '../types.ts';
import type { ResumeFacts } from './gather-facts.ts';

/** Work of a kind that a posting asks for by its name: shown by jobs and projects of that kind, named or not. */
const disciplines: ReadonlyMap<string, readonly Trade[]> = new Map<string, readonly Trade[]>([
  ['Backend development', ['backend', 'fullstack']],
  ['Frontend development', ['frontend', 'fullstack']],
  ['Web development', ['web', 'frontend', 'fullstack']],
  ['Mobile development', ['mobile']],
  ['Game development', ['game']],
  ['Embedded systems', ['embedded']],
  ['Embedded Linux', ['embedded']],
  ['Data engineering', ['data-engineering']],
  ['Data science', ['data-science']],
  ['Data analysis', ['data-analysis']],
  ['DevOps', ['devops']],
  ['System administration', ['support']],
  ['QA', ['qa']],
]);
const FULL_STACK = 'Full-stack development';
const MAX_QUOTES = 3;

/** What shows a discipline: the level, and the first lines of the jobs or projects. */
export type DisciplineShown = { readonly level: EvidenceLevel; readonly quotes: readonly Quote[] };

/** Finds the level at which a resume shows a discipline; null for what is none, or not shown. */
export function disciplineShown(
  name: string,
  resume: Resume,
  { work, projects }: Pick<ResumeFacts, 'work' | 'projects'>,
): DisciplineShown | null {
  const asked = disciplines.get(name) ?? [];
  if (asked.length === 0 && name !== FULL_STACK) return null;
  const doing =
    name === FULL_STACK ? bothEnds([...work, ...projects]) : [...work, ...projects].filter(isOf(asked));
  const jobs = doing.filter(({ entry }) => entry.kind === 'experience');
  const best = jobs.length > 0 ? jobs : doing;
  if (best.length === 0) return null;
  const level = jobs.length > 0 ? 'experience' : 'project';
  return {
    level,
    quotes: best.slice(0, MAX_QUOTES).map(({ entry }) => headQuote(resume, entry.start, level)),
  };
}

const isOf =
  (asked: readonly Trade[]) =>
  ({ trades }: EntryTrades): boolean =>
    trades.some(trade => asked.includes(trade));

/** Work that was full stack, or one piece of each end. */
function bothEnds(work: readonly EntryTrades[]): readonly EntryTrades[] {
  const whole = work.filter(isOf(['fullstack']));
  if (whole.length > 0) return whole;
  const [back, front] = [work.filter(isOf(['backend'])), work.filter(isOf(['frontend', 'web']))];
  return back.length > 0 && front.length > 0 ? [...new Set([...back, ...front])] : [];
}

function headQuote({ text }: Resume, start: number, level: EvidenceLevel): Quote {
  const found = text.indexOf('\n', start);
  const end = found < 0 ? text.length : found;
  return { start, end, text: text.slice(start, end).trim(), level };
}
