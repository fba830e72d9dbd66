import type { EntryTrades } from '../fit/work-shown.ts';
import { type Trade, tradesOfSkill, tradesOfTitle } from '../lexicon/trades.ts';
import type { EvidenceLevel, Quote, Resume, ResumeEntry } from '../types.ts';
import type { ResumeFacts } from './gather-facts.ts';
import { contains } from './places.ts';

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
  ['System administration', ['administration']],
  ['QA', ['qa']],
]);
const FULL_STACK = 'Full-stack development';

/** True for the name of what a person does as a whole. */
export const isDiscipline = (name: string): boolean => name === FULL_STACK || disciplines.has(name);

const MAX_QUOTES = 3;

/** What shows a discipline: the level, and the first lines of the jobs or projects. */
export type DisciplineShown = { readonly level: EvidenceLevel; readonly quotes: readonly Quote[] };

/** Finds the level at which a resume shows a discipline; null for what is none, or not shown. */
export function disciplineShown(
  name: string,
  resume: Resume,
  facts: Pick<ResumeFacts, 'work' | 'projects' | 'bullets' | 'skills'>,
): DisciplineShown | null {
  const { work, projects } = facts;
  const asked = disciplines.get(name) ?? [];
  const named = toldByTitle(name, resume);
  if (named.length > 0) return { level: 'experience', quotes: named.slice(0, MAX_QUOTES) };
  if (asked.length === 0 && name !== FULL_STACK) return null;
  const doing =
    name === FULL_STACK ? bothEnds([...work, ...projects]) : [...work, ...projects].filter(isOf(asked));
  const jobs = doing.filter(({ entry }) => entry.kind === 'experience');
  const best = jobs.length > 0 ? jobs : doing;
  if (best.length === 0) return null;
  const level = jobs.length > 0 ? 'experience' : 'project';
  return {
    level,
    quotes: best.flatMap(one => quotesOf(one, asked, level, resume, facts)).slice(0, MAX_QUOTES),
  };
}

// Who does it, by what it is called.
const workers: ReadonlyMap<string, string> = new Map([
  ['administration', 'administrator|admin'],
  ['analysis', 'analyst'],
  ['architecture', 'architect'],
  ['design', 'designer'],
  ['development', 'developer'],
  ['engineering', 'engineer'],
  ['management', 'manager'],
  ['research', 'researcher'],
  ['testing', 'tester'],
  ['writing', 'writer'],
]);

/** The titles of the jobs that bear the name of a kind of work: a Product Designer has done product design. */
export function toldByTitle(name: string, resume: Resume): readonly Quote[] {
  const at = name.lastIndexOf(' ');
  const worker = workers.get(name.slice(at + 1));
  if (at < 0 || worker === undefined) return [];
  const words = name
    .slice(0, at)
    .replace(/[^\p{L}\d ]/gu, '\\$&')
    .replace(/ /g, '[ -]');
  const title = new RegExp(`\\b${words}[ -](?:${worker})s?\\b`, 'i');
  return resume.entries
    .filter(entry => entry.kind === 'experience' && title.test(entry.title ?? ''))
    .map(entry => headQuote(resume, entry, 'experience'));
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

/** The title where it names the work, else the sentences that it follows from. */
function quotesOf(
  { entry }: EntryTrades,
  asked: readonly Trade[],
  level: EvidenceLevel,
  resume: Resume,
  { bullets, skills }: Pick<ResumeFacts, 'bullets' | 'skills'>,
): readonly Quote[] {
  const wanted: readonly Trade[] = asked.length > 0 ? asked : bothTrades;
  const isNamed = tradesOfTitle(entry.title ?? '').some(trade => wanted.includes(trade));
  const spans = [...skills.values()].flatMap(skill =>
    tradesOfSkill(skill.name).some(trade => wanted.includes(trade)) ? skill.spans : [],
  );
  const told = bullets
    .filter(bullet => bullet.entry === entry && spans.some(({ start }) => contains(bullet, start)))
    .map(({ start, end, text }) => ({ start, end, text, level }));
  return isNamed || told.length === 0 ? [headQuote(resume, entry, level)] : told;
}

const bothTrades: readonly Trade[] = ['fullstack', 'backend', 'frontend', 'web'];

/** The line of the title; the first where there is none, as above it may stand who paid for the work. */
function headQuote({ text }: Resume, entry: ResumeEntry, level: EvidenceLevel): Quote {
  const titled = entry.title === null ? -1 : text.indexOf(entry.title, entry.start);
  const start = titled < 0 || titled >= entry.end ? entry.start : text.lastIndexOf('\n', titled) + 1;
  const found = text.indexOf('\n', start);
  const end = found < 0 ? text.length : found;
  return { start, end, text: text.slice(start, end).trim(), level };
}
